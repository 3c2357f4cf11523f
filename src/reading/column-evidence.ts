import { currencyOfFormat } from '../domain/found-text';
import type { Language } from '../domain/language';
import { FIELDS, type FieldName } from '../domain/terms';
import { wordsOf } from '../domain/text';
import type { Column } from './column';
import type { Evidence } from './evidence';
import { bareNumbers, scaleEvidence } from './bare-numbers';
import { columnHabits } from './column-habits';
import { MINUS } from './grammar/discount';
import { markOf, type DecimalMark, type MarkEvidence } from './grammar/decimal';
import { foundOf, type Found } from './grammar/found';
import { currencyIn, nameOf } from './grammar/currency';
import { NUMBER } from './grammar/number';
import { readWeekdays } from './grammar/weekdays';
import { PHRASES } from './grammar/phrases';
import { MONEY_KINDS } from './workbook-currency';

/**
 * What a column's own cells, then its number formats, then the language of the headings say about its bare numbers. An
 * .xlsx has no locale, and that of the machine is no evidence.
 */
export function columnEvidence(column: Column, field: FieldName, language: Language | null): Evidence {
  const cells = column.raw.cells
    .flatMap(({ cell, rivals = [] }) => [cell, ...rivals.map((rival) => rival.cell)])
    .flatMap((cell) => (cell && cell.value !== null ? [cell] : []));
  const found = cells.map(foundOf);
  const formats = cells.map(({ format }) => format);
  const bare = bareNumbers(found);
  return {
    field,
    language: language ?? 'pt-BR',
    mark: markEvidence(found, formats, column, field, language),
    ...scaleEvidence(bare),
    ...columnHabits(field, found),
    isBelowZero: isBelowZero(found),
    units: column.units,
    ...currencyEvidence(found, column),
    looksLikeHours: bare.length > 0 && bare.every((value) => value >= 12 && value % 12 === 0),
    mayBeHours: mayBeHours(bare, found),
    isWeekly:
      field === 'deliveryFrequency' && found.some(({ text }) => WEEKLY.test(text) || readWeekdays(text) !== null),
    isMean: MEAN.test(wordsOf(column.heading)),
    isInverse: column.match.isInverse,
    isInterval: column.match.isInterval,
  };
}

const WEEKLY = /\b(semana\w*|sem|weeks?|weekly|wk|quinzena\w*|quincena\w*|diari[ao]|daily)\b/;
const MEAN = /\b(medio|media|average|avg|mean|promedio|pmr|pmv|dso)\b/;

/** The evidence for a value typed on its own, such as an answer: the offered forms are those of the language. */
export function typedEvidence(evidence: Evidence): Evidence {
  return { ...evidence, isAnswer: true, mark: { mark: PHRASES[evidence.language].decimal, isFirm: true } };
}

function isBelowZero(found: readonly Found[]): boolean {
  const signs = found.flatMap(({ number, text }) => {
    if (number !== null) return number === 0 ? [] : [number < 0];
    return /\d/.test(text) && !/^[-(]?\s*0+([.,]0+)?\s*%?\)?$/.test(text) ? [MINUS.test(text)] : [];
  });
  return signs.length > 0 && signs.every((isNegative) => isNegative);
}

function mayBeHours(bare: readonly number[], found: readonly Found[]): boolean {
  if (found.some(({ number, text }) => number === null && /\d\s*(h|hs|hrs?|horas?|hours?)$/.test(text))) return true;
  const round = bare.filter((value) => value >= 12 && value % 12 === 0);
  return round.length * 2 >= bare.length && round.some((value) => value % 24 === 0);
}

function markEvidence(
  found: readonly Found[],
  formats: readonly string[],
  column: Column,
  field: FieldName,
  language: Language | null,
): MarkEvidence {
  const texts = found.filter(({ number }) => number === null).map(({ text }) => text);
  const own = agreed([
    ...texts.flatMap(marksIn),
    ...texts.flatMap((text) => (/r\$/.test(text) ? ([','] as const) : [])),
  ]);
  if (own !== null) return { mark: own, isFirm: true };
  // Thousands are written with three decimals, as in 1,250 of R$ mil.
  const isPlain = column.units.scale === 1 && column.units.doubt === undefined;
  const grouped = isPlain && MONEY_KINDS.includes(FIELDS[field].kind) ? groupedBy(texts) : null;
  if (grouped !== null) return { mark: grouped === ',' ? '.' : ',', isFirm: true };
  const reais = column.units.currency === 'R$' ? ([','] as const) : [];
  const shown = agreed([...formats.flatMap(markOfFormat), ...reais]);
  if (shown !== null) return { mark: shown, isFirm: true };
  // Spanish is written with either mark, by country.
  if (language === null || language === 'es') return { mark: null, isFirm: false };
  return { mark: PHRASES[language].decimal, isFirm: false };
}

/** `$120,000` and `$8,000` are thousands: no two amounts of a column have three decimals. Null where one alone may. */
function groupedBy(texts: readonly string[]): DecimalMark | null {
  const odd = new Set(
    texts.flatMap(
      (text) => text.match(/(?:^|[^\d.,])[1-9]\d{0,2}[.,]\d{3}(?![\d.,]|\s*(?:k|m|mil|mi|mm|milh|mill))/g) ?? [],
    ),
  );
  const marks = [...odd].map((amount) => (amount.includes(',') ? ',' : '.'));
  return marks.length >= 2 ? agreed(marks) : null;
}

function marksIn(text: string): DecimalMark[] {
  return (text.match(new RegExp(NUMBER, 'g')) ?? []).flatMap((digits) => markOf(digits) ?? []);
}

/** The one mark all evidence agrees on; contradictions prove nothing. */
function agreed(marks: readonly DecimalMark[]): DecimalMark | null {
  const [first] = marks;
  return first !== undefined && marks.every((mark) => mark === first) ? first : null;
}

/** Locales in number-format codes whose decimal mark is known, such as [$R$-416]. */
const COMMA_LOCALES = /-(416|816|c0a|40a|2c0a|240a|340a|407|40c|410)\]/i;
const POINT_LOCALES = /-(409|809|1009|c09|80a|280a)\]/i;

function markOfFormat(format: string): DecimalMark[] {
  if (COMMA_LOCALES.test(format) || currencyOfFormat(format) === 'R$') return [','];
  return POINT_LOCALES.test(format) ? ['.'] : [];
}

/** The currency of the heading, else the one that most cells state; between as many of two nothing decides. */
function currencyEvidence(found: readonly Found[], column: Column): Pick<Evidence, 'currency' | 'currencyDoubt'> {
  if (column.units.currency !== null) return { currency: nameOf(column.units.currency) };
  const counts = new Map<string, number>();
  for (const { currency, text, number } of found) {
    const name = currency !== null ? nameOf(currency) : number === null ? currencyIn(text) : null;
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  // A bare $ is the local currency in most of Latin America.
  const specific = [...counts].filter(([name]) => name !== '$').sort((a, b) => b[1] - a[1]);
  const [first, second] = specific;
  if (first && first[1] === second?.[1]) return { currency: null, currencyDoubt: specific.map(([name]) => name) };
  return { currency: first?.[0] ?? [...counts.keys()][0] ?? null };
}
