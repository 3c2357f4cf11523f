import { FIELDS, type FieldName } from '../domain/terms';
import { columnEvidence } from './column-evidence';
import type { Column } from './column';
import { foundOf, type Found } from './grammar/found';
import { isBlank, isNotApplicable } from './grammar/silence';
import { isFilled } from './layout/raw-table';
import { readFound } from './read-found';

/**
 * Of the fields that a heading leaves open, the only one that the texts of the column can be read as: `Entregas` over
 * `2x/semana` is a frequency, over `D+2` a lead time. The unit of the heading speaks for bare numbers. Null where neither does.
 */
export function fieldByCells(column: Column): FieldName | null {
  const texts = column.raw.cells
    .flatMap(({ cell }) => (cell && isFilled(cell) ? [foundOf(cell)] : []))
    .filter(({ number, text }) => number === null && !isBlank(text) && !isNotApplicable(text));
  if (texts.length === 0) return byUnit(column);
  const reads = (field: FieldName, found: Found): boolean =>
    readFound(field, found, columnEvidence(column, field, null)).kind === 'value';
  const counts = column.undecided.map((field) => texts.filter((text) => reads(field, text)).length);
  const most = Math.max(...counts);
  const best = column.undecided.filter((_, index) => counts[index] === most);
  // A few cells may be either, such as `30/60` among `contado` and `fin de mes`.
  const others = counts.reduce((sum, count) => sum + count, 0) - most;
  const isClear = others * 3 <= most && most * 3 >= texts.length * 2;
  return isClear && best.length === 1 ? (best[0] ?? null) : null;
}

function byUnit({ undecided, units }: Column): FieldName | null {
  const isOf = (kind: 'frequency' | 'leadTime'): readonly FieldName[] =>
    undecided.filter((field) => FIELDS[field].kind === kind);
  const isHours = units.time === 'hours' || units.time === 'workingHours' || units.time === 'workingDays';
  const fitting = units.per !== null ? isOf('frequency') : isHours ? isOf('leadTime') : [];
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
