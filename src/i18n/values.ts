import type { Language } from '../domain/language';
import {
  FIELDS,
  type Amount,
  type FieldKind,
  type FieldKinds,
  type FieldName,
  type Minimum,
  type PaymentPlan,
  type SpecialRule,
} from '../domain/terms';
import { formatMoney, formatPercent, formatShort, formatShown } from './format';
import type { Texts } from './texts';
import { WORDS } from './words';

type Counted = readonly [one: string, many: string];

interface ValueWords {
  readonly mean: string;
  /** One, and many. */
  readonly workingDays: Counted;
  readonly units: Readonly<Record<Exclude<Minimum['unit'], 'money'>, Counted>>;
  readonly unlimited: string;
  readonly aMonth: string;
  readonly ofOrders: string;
  readonly surcharge: string;
  readonly needsApproval: string;
  readonly allowed: string;
  readonly refused: string;
}

const VALUE_WORDS: Texts<ValueWords> = {
  'pt-BR': {
    mean: 'prazo médio',
    workingDays: ['dia útil', 'dias úteis'],
    units: {
      kg: ['kg', 'kg'],
      case: ['caixa', 'caixas'],
      pallet: ['palete', 'paletes'],
      truck: ['caminhão', 'caminhões'],
    },
    unlimited: 'sem limite',
    aMonth: 'por mês',
    ofOrders: 'dos pedidos',
    surcharge: 'sobretaxa de',
    needsApproval: 'com aprovação',
    allowed: 'aceita pedidos especiais',
    refused: 'não aceita pedidos especiais',
  },
  en: {
    mean: 'mean term',
    workingDays: ['working day', 'working days'],
    units: { kg: ['kg', 'kg'], case: ['case', 'cases'], pallet: ['pallet', 'pallets'], truck: ['truck', 'trucks'] },
    unlimited: 'no limit',
    aMonth: 'a month',
    ofOrders: 'of the orders',
    surcharge: 'surcharge of',
    needsApproval: 'with approval',
    allowed: 'special orders accepted',
    refused: 'no special orders',
  },
  es: {
    mean: 'plazo medio',
    workingDays: ['día hábil', 'días hábiles'],
    units: { kg: ['kg', 'kg'], case: ['caja', 'cajas'], pallet: ['paleta', 'paletas'], truck: ['camión', 'camiones'] },
    unlimited: 'sin límite',
    aMonth: 'por mes',
    ofOrders: 'de los pedidos',
    surcharge: 'recargo de',
    needsApproval: 'con aprobación',
    allowed: 'acepta pedidos especiales',
    refused: 'no acepta pedidos especiales',
  },
};

type Write<K extends FieldKind> = (value: FieldKinds[K], language: Language, currency: string | null) => string;

const money: Write<'money'> = (value, language, currency) => formatMoney(value, language, currency);
const percent = (value: number, language: Language): string => formatPercent(value, language, 2);
const number = (value: number, language: Language): string => formatShort(value, language);
const counted = (value: number, [one, many]: Counted, language: Language): string =>
  `${formatShort(value, language)} ${value === 1 ? one : many}`;
const days = (value: number, language: Language): string => formatShown({ as: 'days', value }, language, null);

const WRITE: { readonly [K in FieldKind]: Write<K> } = {
  payment: planText,
  frequency: ({ perWeek }, language) => formatShown({ as: 'perWeek', value: perWeek }, language, null),
  leadTime: ({ days: span, working }, language) =>
    working ? counted(span, VALUE_WORDS[language].workingDays, language) : days(span, language),
  share: percent,
  discount: percent,
  money,
  count: number,
  days: (value, language) => days(value, language),
  hours: (value, language) => formatShown({ as: 'hours', value }, language, null),
  minimum: ({ amount, unit }, language, currency) =>
    unit === 'money' ? money(amount, language, currency) : counted(amount, VALUE_WORDS[language].units[unit], language),
  amount: amountText,
  specialRule: ruleText,
  yesNo: (value, language) => WORDS[language][value ? 'yes' : 'no'],
  quota: quotaText,
  clock: (value, language) => WORDS[language].shownWords[value] ?? value,
  rank: number,
  text: (value) => value,
};

/** A value as it was understood, for people: the plan with its mean term, the rule with its quota. */
export function valueText(field: FieldName, value: unknown, language: Language, currency: string | null): string {
  // The kind of the field is the type of its values.
  return (WRITE[FIELDS[field].kind] as Write<FieldKind>)(value as never, language, currency);
}

function planText({ instalments }: PaymentPlan, language: Language): string {
  const plan = instalments.map((part) => formatShort(part.days, language)).join('/');
  const mean = instalments.reduce((sum, part) => sum + part.share * part.days, 0);
  return instalments.length === 1
    ? days(mean, language)
    : `${plan}, ${VALUE_WORDS[language].mean} ${days(mean, language)}`;
}

function amountText(amount: Amount, language: Language, currency: string | null): string {
  return 'money' in amount ? formatMoney(amount.money, language, currency) : formatPercent(amount.share, language, 2);
}

function quotaText(quota: number | 'unlimited', language: Language): string {
  const words = VALUE_WORDS[language];
  return quota === 'unlimited' ? words.unlimited : `${formatShort(quota, language)} ${words.aMonth}`;
}

function ruleText(rule: SpecialRule, language: Language, currency: string | null): string {
  const words = VALUE_WORDS[language];
  if (!rule.isAllowed) return words.refused;
  return [
    words.allowed,
    ...(rule.quotaPerMonth === undefined ? [] : [quotaText(rule.quotaPerMonth, language)]),
    ...(rule.quotaShare === undefined ? [] : [`${formatPercent(rule.quotaShare, language)} ${words.ofOrders}`]),
    ...(rule.surcharge ? [`${words.surcharge} ${amountText(rule.surcharge, language, currency)}`] : []),
    ...(rule.needsApproval ? [words.needsApproval] : []),
  ].join(', ');
}
