import type { FieldName, Frequency, ProfileReadings, Reading } from '../domain/terms';
import type { TermChange } from './lever';

/** Stands where the text of a cell would: the value was tried, nobody wrote it. */
export const WHAT_IF = 'what if';

/** Figures in net money that a discount moves while the list value stays (ERRATA 88). */
const NET_MONEY: readonly FieldName[] = ['averageDrop', 'averageOrder', 'netSales', 'salesPerCustomer'];

type Readings = { [F in FieldName]?: Reading };

/** The readings of a profile with one term changed, and with the figures that the term moves. */
export function withChange(readings: ProfileReadings, change: TermChange): ProfileReadings {
  return { ...readings, ...movedBy(change, readings) };
}

/** The readings that changes replace, one after the other. */
export function movedByAll(changes: readonly TermChange[], readings: ProfileReadings): ProfileReadings {
  return changes.reduce<ProfileReadings>(
    (moved, change) => ({ ...moved, ...movedBy(change, { ...readings, ...moved }) }),
    {},
  );
}

/**
 * The readings that a change replaces: its own, and figures that move with it. A discount moves at constant list value, a
 * frequency and a sale per customer at constant customers. The cell stays the one that holds the term today.
 */
export function movedBy({ field, value }: TermChange, readings: ProfileReadings): ProfileReadings {
  const moved: Readings = {};
  const before: Reading | undefined = readings[field];
  moved[field] = tried(before, value);
  if (before?.kind !== 'value') return moved as ProfileReadings;
  if (field === 'discount') moveDiscount(moved, readings, before.value as number, value as number);
  if (field === 'deliveryFrequency') {
    const ratio = (value as Frequency).perWeek / (before.value as Frequency).perWeek;
    scale(moved, readings, 'averageDrop', 1 / ratio);
    scale(moved, readings, 'dropsPerMonth', ratio);
  }
  if (field === 'salesPerCustomer') {
    const ratio = (value as number) / (before.value as number);
    for (const figure of ['averageDrop', 'netSales', 'listSales'] as const) scale(moved, readings, figure, ratio);
  }
  return moved as ProfileReadings;
}

function moveDiscount(moved: Readings, readings: ProfileReadings, before: number, after: number): void {
  const ratio = (1 - after) / (1 - before);
  for (const figure of NET_MONEY) scale(moved, readings, figure, ratio);
  scale(moved, readings, 'costRatio', 1 / ratio);
  const margin = readings.netMargin;
  if (margin?.kind === 'value') moved.netMargin = tried(margin, 1 - (1 - margin.value) / ratio);
}

function scale(moved: Readings, readings: ProfileReadings, field: FieldName, ratio: number): void {
  const reading: Reading | undefined = readings[field];
  if (reading?.kind === 'value' && Number.isFinite(ratio)) {
    moved[field] = tried(reading, (reading.value as number) * ratio);
  }
}

function tried(before: Reading | undefined, value: unknown): Reading {
  const at = before?.at ?? { sheet: '', row: 0, column: 0 };
  return { kind: 'value', value, at, found: WHAT_IF, marks: ['what-if'] };
}
