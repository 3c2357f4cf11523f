import type { CellRef } from '../../src/domain/address';
import type { Book } from '../../src/domain/book';
import { wordsOf } from '../../src/domain/text';
import { FIELDS, type FieldName, type FieldValue, type ProfileReadings, type Reading } from '../../src/domain/terms';

/** What the policies say of a profile. `null` is a blank cell, 'n/a' an explicit "não se aplica"; absent has no column. */
export type LiteralTerms = { readonly [F in FieldName]?: FieldValue<F> | null | 'n/a' };

/**
 * A book as reading would make it: one row a profile, one column a field, commercial terms on one sheet and all others
 * on another. A field that any profile mentions has its column, blank where a profile does not.
 */
export function literalBook(terms: Readonly<Record<string, LiteralTerms>>): Book {
  const names = Object.keys(terms);
  const all = Object.keys(FIELDS) as FieldName[];
  const columns = all.filter((field) => names.some((name) => terms[name]?.[field] !== undefined));
  const cell = (field: FieldName, row: number): CellRef => ({
    sheet: FIELDS[field].side === 'commercial' ? 'Commercial' : 'Logistics',
    row,
    column: columns.indexOf(field) + 1,
  });
  const places: { [F in FieldName]?: readonly CellRef[] } = {};
  for (const field of columns) places[field] = [cell(field, 3)];
  return {
    language: 'en',
    profiles: names.map((name, index) => {
      const readings: Partial<Record<FieldName, Reading>> = {};
      for (const field of columns) readings[field] = toReading(terms[name]?.[field] ?? null, cell(field, index + 4));
      return {
        key: wordsOf(name),
        name,
        inCommercial: true,
        inLogistics: true,
        readings: readings as ProfileReadings,
      };
    }),
    places,
    parameters: {},
    tables: [],
    lists: [],
    issues: [],
    questions: [],
    currency: 'R$',
  };
}

function toReading(value: unknown, at: CellRef): Reading {
  if (value === null) return { kind: 'blank', at, found: '' };
  if (value === 'n/a') return { kind: 'notApplicable', at, found: 'n/a' };
  return { kind: 'value', value, at, found: JSON.stringify(value), marks: [] };
}
