import type { FieldName } from '../../domain/terms';
import type { Evidence, HeadingUnits } from '../evidence';
import { askedOfColumn, mapParsed, unreadable, type Parsed } from '../parsed';
import { plainText } from './found';
import { PHRASES } from './phrases';

/** Whether a field counts something that flows, so much a month. */
export const flows = (field: FieldName): boolean => FLOWS.includes(field);

export type Period = NonNullable<HeadingUnits['per']>;

/** Figures are monthly; a heading or cell that says year, quarter, week or day converts (ERRATA 16). */
const PER_MONTH: Readonly<Record<Period, number>> = {
  day: 365 / 12,
  week: 52 / 12,
  month: 1,
  bimester: 1 / 2,
  quarter: 1 / 3,
  semester: 1 / 6,
  year: 1 / 12,
};
const FLOWS: readonly FieldName[] = [
  'promoSupport',
  'upliftSales',
  'netSales',
  'listSales',
  'salesPerCustomer',
  'salesBelowStep',
  'dropsPerMonth',
  'specialsPerMonth',
  'promosPerMonth',
  'specialQuota',
];
const PERIODS: readonly (readonly [RegExp, Period])[] = [
  [/^(dia|day)$/, 'day'],
  [/^(semana|sem|week|wk)/, 'week'],
  [/^(mes|mens|month|mo|pm|p\.m)/, 'month'],
  [/^bimest/, 'bimester'],
  [/^(trimest|quarter)/, 'quarter'],
  [/^semest/, 'semester'],
  [/^(ano|anu|annu|year|yr|pa|p\.a)/, 'year'],
];
/** Words of periods, for use in regular expressions. */
export const PERIOD = 'dia|day|semana|sem|week|wk|mes|month|mo|bimestre|trimestre|quarter|semestre|ano|year|yr';

const periodOf = (word: string): Period | null => PERIODS.find(([names]) => names.test(word))?.[1] ?? null;

/** So many in a period as so many a month: 12 a year are 1. */
export function timesAMonth(count: number, word: string): number {
  return count * PER_MONTH[periodOf(word) ?? 'month'];
}

/**
 * A month's part of what flows: by the period in the cell, else by that of the heading. Under a year alone it is one
 * question for the column whether its amounts are the total or a month's mean.
 */
export function perMonth(parsed: Parsed<number>, evidence: Evidence, word = ''): Parsed<number> {
  const { units, language } = evidence;
  const stated = periodOf(word);
  // What does not flow has no rate: a limit of so much a week is something else.
  if (!flows(evidence.field)) return stated === null || stated === 'month' ? parsed : unreadable();
  const period = stated ?? units.per;
  const isOpen = units.isPeriodOpen && word === '' && !evidence.isAnswer;
  if (!isOpen) return period === null ? parsed : mapParsed(parsed, (value) => value * PER_MONTH[period]);
  if (parsed.kind !== 'value' || parsed.value === 0) return parsed;
  const { totalOf, monthlyMean } = PHRASES[language];
  return askedOfColumn('ambiguous-unit', [totalOf(12), monthlyMean], 'period', (answer) => {
    const months = monthsOf(plainText(answer));
    return months === null ? unreadable() : mapParsed(parsed, (value) => value / months);
  });
}

/** `total de 10 meses` is 10, `média mensal` 1, `total do ano` 12. */
function monthsOf(text: string): number | null {
  const count = Number(/(\d+) ?(?:mes|month|m\b)/.exec(text)?.[1] ?? NaN);
  if (count > 0) return count;
  if (/\b(medi[oa]|mensal|mensual|mensuales|monthly|mean|average|promedio)\b/.test(text)) return 1;
  return /\b(total|ano|anual|year|annual|yearly)\b/.test(text) ? 12 : null;
}
