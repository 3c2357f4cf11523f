import { round } from '../domain/arithmetic';
import type { Language } from '../domain/language';
import type { Shown } from '../domain/outcome';
import type { FieldName } from '../domain/terms';
import { FIELD_NAMES } from './fields';
import { WORDS } from './words';

/** Decimal mark and thousands mark. Written by hand: the JavaScript-only runtime of Excel has no Intl. */
const MARKS: Readonly<Record<Language, readonly [decimal: string, group: string]>> = {
  'pt-BR': [',', '.'],
  en: ['.', ','],
  es: [',', '.'],
};

/** A number as the language writes it, halves away from zero; ∞ where it is infinite. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  const rounded = round(value, decimals);
  const [whole = '0', part = ''] = Math.abs(rounded).toFixed(decimals).split('.');
  const [decimal, group] = MARKS[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = rounded < 0 ? '−' : '';
  return sign + grouped + (part ? decimal + part : '');
}

/** As many decimals as are needed, at most `most`: 2, 2.5, 0.13. */
export function formatShort(value: number, language: Language, most = 2): string {
  let decimals = 0;
  while (decimals < most && Math.abs(round(value, decimals) - value) > 1e-9 * Math.max(1, Math.abs(value)))
    decimals += 1;
  return formatNumber(value, language, decimals);
}

/** Keeps a number and its unit on one line. */
const TIE = '\u00a0';

/** A share (0–1) as a percentage: 12 %, 12,5 %. */
export function formatPercent(share: number, language: Language, most = 1): string {
  return `${formatShort(share * 100, language, most)}${language === 'en' ? '%' : `${TIE}%`}`;
}

/** Money without cents from 100 upwards: R$ 1.500. */
export function formatMoney(amount: number, language: Language, currency: string | null): string {
  const text = formatNumber(Math.abs(amount), language, Math.abs(amount) < 100 && amount % 1 !== 0 ? 2 : 0);
  return (amount < 0 ? '−' : '') + (currency ? currency + TIE + text : text);
}

/** "2 dias": the word agrees with the number as shown. */
function counted(value: number, language: Language, word: 'day' | 'hour' | 'perWeek'): string {
  const text = formatShort(value, language, word === 'perWeek' ? 2 : 1);
  const forms = WORDS[language].counted[word];
  return `${text}${TIE}${text === formatNumber(1, language) ? forms.one : forms.many}`;
}

/** 31/12/2026 in Brazil and Latin America; English readers write days and months in either order. */
export function formatDay(iso: string, language: Language): string {
  return language === 'en' ? iso : iso.split('-').reverse().join('/');
}

/** "a, b e c" */
export function formatList(items: readonly string[], language: Language): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${WORDS[language].and} ${items[items.length - 1] ?? ''}`;
}

const isField = (name: string): name is FieldName => name in FIELD_NAMES['pt-BR'];

/** A value as a sentence shows it. */
export function formatShown(shown: Shown, language: Language, currency: string | null): string {
  switch (shown.as) {
    case 'money':
      return formatMoney(shown.value, language, currency);
    case 'integer':
      return formatNumber(shown.value, language);
    case 'number':
    case 'ratio':
      return formatShort(shown.value, language);
    case 'percent':
      return formatPercent(shown.value, language);
    case 'points':
      return formatShort(shown.value * 100, language, 1) + TIE + WORDS[language].points;
    case 'days':
      return counted(shown.value, language, 'day');
    case 'hours':
      return counted(shown.value, language, 'hour');
    case 'perWeek':
      return counted(shown.value, language, 'perWeek');
    case 'day':
      return formatDay(shown.value, language);
    case 'text':
    case 'profiles':
      return formatList(([] as string[]).concat(shown.value), language);
    case 'field':
    case 'fields':
      return formatList(
        ([] as string[]).concat(shown.value).map((name) => (isField(name) ? FIELD_NAMES[language][name] : name)),
        language,
      );
    case 'word':
      return formatList(
        ([] as string[]).concat(shown.value).map((word) => WORDS[language].shownWords[word] ?? word),
        language,
      );
  }
}

/** Fills the {slots} of a template. A slot nobody filled stays visible: a test finds it. */
export function fill(
  template: string,
  shown: Readonly<Record<string, Shown>>,
  language: Language,
  currency: string | null,
): string {
  return template.replace(/\{([A-Za-z0-9]+)\}/g, (slot: string, name: string) => {
    const value = shown[name];
    return value ? formatShown(value, language, currency) : slot;
  });
}

/** Fills the slots of an issue or refusal with plain texts and numbers. */
export function fillPlain(
  template: string,
  details: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  return template.replace(/\{([A-Za-z0-9]+)\}/g, (slot: string, name: string) => {
    const value = details[name];
    if (value === undefined) return slot;
    return typeof value === 'number' ? formatShort(value, language) : value;
  });
}
