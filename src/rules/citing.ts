import type { Source } from '../domain/outcome';
import type { FieldName, Reading } from '../domain/terms';
import type { Scope } from './scope';
import type { Way } from './way';

const NONE: readonly never[] = [];

/** Adds a cell, one a field: the reading that says most of how it was understood. */
export function cite(source: Source, into: Source[]): void {
  for (let at = 0; at < into.length; at += 1) {
    const cited = into[at]!;
    if (cited.field !== source.field) continue;
    if (source.marks.length > cited.marks.length) into[at] = source;
    return;
  }
  into.push(source);
}

/** A cell that took part in a result, as it was read. */
export function sourceOf(field: FieldName, reading: Reading): Source {
  return { field, at: reading.at, found: reading.found, marks: reading.kind === 'value' ? reading.marks : NONE };
}

/** The cell of an input that comes from one, made once for all rules; with the mark of a value that was converted. */
export function cellOf(scope: Scope, place: number, way: Way<unknown> & { from: 'field' }): Source {
  const before = scope.cells[place];
  if (before?.field === way.field) return before;
  const reading = scope.ground.readings[way.field]!;
  const mark = reading.kind === 'value' ? way.mark?.(reading.value) : null;
  const plain = sourceOf(way.field, reading);
  const source = mark ? { ...plain, marks: [...plain.marks, mark] } : plain;
  scope.cells[place] = source;
  return source;
}
