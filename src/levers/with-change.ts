import type { FieldName, ProfileReadings, Reading } from '../domain/terms';
import type { TermChange } from './lever';

/** Stands where the text of a cell would: the value was tried, nobody wrote it. */
export const WHAT_IF = 'what if';

/** Figures in net money that a discount moves while the list value stays (ERRATA 88). */
const NET_MONEY: readonly FieldName[] = ['averageDrop', 'averageOrder', 'netSales', 'salesPerCustomer'];

type Readings = { [F in FieldName]?: Reading };

/**
 * The readings of a profile with one term changed, and with the figures that the term moves: a discount at constant list
 * value, a frequency or a sale per customer at constant customers. The cell stays the one that holds the term today.
 */
export function withChange(readings: ProfileReadings, { field, value }: TermChange): ProfileReadings {
  const changed: Readings = { ...readings };
  changed[field] = tried(readings[field], value);
  const before: Reading | undefined = readings[field];
  if (before?.kind !== 'value') return changed as ProfileReadings;
  if (field === 'discount') moveDiscount(changed, before.value as number, value as number);
  if (field === 'deliveryFrequency') {
    const ratio = (value as { perWeek: number }).perWeek / (before.value as { perWeek: number }).perWeek;
    scale(changed, 'averageDrop', 1 / ratio);
    scale(changed, 'dropsPerMonth', ratio);
  }
  if (field === 'salesPerCustomer') {
    const ratio = (value as number) / (before.value as number);
    for (const figure of ['averageDrop', 'netSales', 'listSales'] as const) scale(changed, figure, ratio);
  }
  return changed as ProfileReadings;
}

function moveDiscount(changed: Readings, before: number, after: number): void {
  const ratio = (1 - after) / (1 - before);
  for (const figure of NET_MONEY) scale(changed, figure, ratio);
  scale(changed, 'costRatio', 1 / ratio);
  const margin = changed.netMargin;
  if (margin?.kind === 'value') changed.netMargin = tried(margin, 1 - (1 - (margin.value as number)) / ratio);
}

function scale(changed: Readings, field: FieldName, ratio: number): void {
  const reading = changed[field];
  if (reading?.kind === 'value' && Number.isFinite(ratio)) {
    changed[field] = tried(reading, (reading.value as number) * ratio);
  }
}

function tried(before: Reading | undefined, value: unknown): Reading {
  const at = before?.at ?? { sheet: '', row: 0, column: 0 };
  return { kind: 'value', value, at, found: WHAT_IF, marks: ['what-if'] };
}
