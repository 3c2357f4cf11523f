import { LANGUAGES } from '../../domain/language';
import type { FieldName, FieldValue } from '../../domain/terms';
import { wordsOf } from '../../domain/text';
import { ORDER_FIELDS } from '../../facts/orders/order-fields';
import { FIELD_NAMES } from '../../i18n/fields';
import type { AnswerCell } from '../sheet-function';
import type { RangeExecution } from './execution-of';

/** Everything orders can say of a profile. */
export const METRICS = Object.keys(ORDER_FIELDS) as readonly FieldName[];

/** Those of which at least one profile has a value. */
export function metricsOf({ folded }: RangeExecution): readonly FieldName[] {
  const profiles = Object.values(folded.profiles);
  return METRICS.filter((metric) => profiles.some((readings) => readings[metric]?.kind === 'value'));
}

/** A figure as a formula goes on with it: a number, or a name; '' where the orders do not say. */
export function metricCell({ folded }: RangeExecution, profile: string, metric: FieldName): AnswerCell {
  const reading = folded.profiles[profile]?.[metric];
  if (reading?.kind !== 'value') return '';
  const value: unknown = reading.value;
  if (typeof value === 'number' || typeof value === 'string') return value;
  return (value as FieldValue<'executedFrequency'>).perWeek;
}

/** The figure a person named, by its name in any language or as it stands in formulas; null where there is none. */
export function metricNamed(text: string): FieldName | null {
  const words = wordsOf(text);
  const isNamed = (metric: FieldName): boolean =>
    wordsOf(metric) === words || LANGUAGES.some((language) => wordsOf(FIELD_NAMES[language][metric]) === words);
  return METRICS.find(isNamed) ?? null;
}
