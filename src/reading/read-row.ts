import type { FieldName, FieldValue, ProfileReadings, Reading, ReadingMark } from '../domain/terms';
import type { FieldColumn } from './field-column';
import { cascade } from './grammar/discount';
import { withStatedClock } from './payment-clock';
import { readCell, type ReadingRun } from './read-cell';
import { settleRivals } from './rival-cells';
import { isSamePromise, settleReadings } from './rival-readings';
import type { RawCell } from './layout/raw-table';
import type { ProfileRow } from './profile-row';

/** What a row says of its profile, field by field. Several discount columns stack; of other fields one column speaks. */
export function readRow(columns: readonly FieldColumn[], row: ProfileRow, run: ReadingRun): ProfileReadings {
  const readings: { [F in FieldName]?: Reading } = {};
  for (const { field, column, evidence } of columns) {
    const cell = column.raw.cells[row.index];
    if (!cell) continue;
    const reading: Reading =
      row.question === undefined
        ? readOne({ field, column, evidence }, cell, row.key, run)
        : { kind: 'asked', at: cell.at, found: row.name, question: row.question };
    const before = readings[field];
    readings[field] = !before
      ? reading
      : field === 'discount' && column.raw.term === undefined
        ? stack(before as DiscountReading, reading as DiscountReading)
        : either(field, before, reading, row.key, run);
  }
  // Built field by field from the grammar of each field, which is what the type says.
  return withStatedClock(readings as ProfileReadings, columns, row.key, run);
}

function readOne({ field, column, evidence }: FieldColumn, cell: RawCell, key: string, run: ReadingRun): Reading {
  if (cell.rivals && areSame([cell, ...cell.rivals])) return readCell(field, column, evidence, cell, key, run);
  const settled = cell.rivals ? settleRivals(field, column, cell, key, run) : cell;
  return 'kind' in settled ? settled : readCell(field, column, evidence, settled, key, run);

  /** Written differently, they may promise the same: 10% and 0.1. */
  function areSame(cells: readonly RawCell[]): boolean {
    const quiet = { ...run, findings: { issues: [], questions: [] } };
    const [first, ...others] = cells.map((one) => readCell(field, column, evidence, one, key, quiet));
    return first?.kind === 'value' && others.every((other) => other.kind === 'value' && isSamePromise(first, other));
  }
}

/** One term in two units: a profile has one of them, or contradicts itself. */
function either(field: FieldName, first: Reading, second: Reading, key: string, run: ReadingRun): Reading {
  if (first.kind === 'blank') return second;
  if (first.kind !== 'value' || second.kind !== 'value' || isSamePromise(first, second)) return first;
  return settleReadings(field, first, second, key, run);
}

type DiscountReading = Reading<FieldValue<'discount'>>;

/**
 * Two discounts one after the other (ERRATA 26). What cannot be read or must be asked leaves the whole unknown; an empty
 * or inapplicable step beside one that holds takes nothing off.
 */
function stack(first: DiscountReading, second: DiscountReading): DiscountReading {
  const open = [first, second].find(({ kind }) => kind === 'unreadable' || kind === 'asked');
  if (open) return open;
  if (first.kind !== 'value') return second.kind === 'blank' ? first : second;
  if (second.kind !== 'value') return first;
  const marks: ReadingMark[] = [...new Set([...first.marks, ...second.marks])];
  return {
    kind: 'value',
    value: cascade([first.value, second.value]),
    at: first.at,
    found: `${first.found} + ${second.found}`,
    marks,
  };
}
