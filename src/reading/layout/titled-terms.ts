import { wordsOf } from '../../domain/text';
import { matchHeading } from '../headings/match-heading';
import { cellOf, range, type Face } from './face';
import type { Heading } from './heading';
import { VALUES } from './long-table';
import { isFilled, rawTable, textAt, type RawTable } from './raw-table';
import { bodyRows } from './table-body';
import { isUnitText } from './unit-text';

/** How far above the headings a title may stand. */
const ABOVE = 3;

/**
 * Tables of one term each, whose heading says only `Valor` or a unit: the term is their title, or the name of their sheet,
 * as where a policy is kept on a sheet a term.
 */
export function titledTerms(face: Face): readonly RawTable[] {
  return range(0, face.rows.length - 1).flatMap((row) => tableAt(face, row) ?? []);
}

function tableAt(face: Face, row: number): RawTable | null {
  const columns = range(0, (face.rows[row] ?? []).length - 1).filter((column) => isFilled(cellOf(face, row, column)));
  if (columns.length < 2 || columns.length > 3) return null;
  const heads = columns.map((column) => ({ row, column, text: textAt(face, row, column), group: '' }));
  const profile = heads.find(({ text }) => matchHeading(text).profileRank !== null);
  const value = heads.find(({ text }) => isBare(text));
  const others = heads.filter((head) => head !== profile && head !== value);
  if (!profile || !value || others.some(({ text }) => matchHeading(text).context !== 'note')) return null;
  const title = titleOf(face, row);
  const isHead = (own: number): boolean => matchHeading(textAt(face, own, profile.column)).profileRank !== null;
  const rows = title === null ? [] : bodyRows(face, row, columns, isHead);
  if (title === null || rows.length === 0) return null;
  const unit = isUnitText(value.text) ? ` (${value.text})` : '';
  const headings = heads.map((head): Heading => {
    if (head !== value) return { ...head, spelling: head.text };
    return { ...head, text: unit === '' ? `${title} · ${head.text}` : `${title}${unit}`, spelling: `${title}${unit}` };
  });
  const rect = {
    top: row,
    left: columns[0] ?? 0,
    bottom: rows[rows.length - 1] ?? row,
    right: columns[columns.length - 1] ?? 0,
  };
  return rawTable(face, headings, rows, rect);
}

/** `Valor` or `%`, and not `Drops / wk`, which is a term of its own. */
function isBare(text: string): boolean {
  const { field, candidates } = matchHeading(text);
  return field === null && candidates.length === 0 && (VALUES.test(wordsOf(text)) || isUnitText(text));
}

/** The nearest text above, alone in its row, that names a term; else the name of the sheet if it does. */
function titleOf(face: Face, row: number): string | null {
  const above = range(Math.max(0, row - ABOVE), row - 1).reverse();
  const alone = above.flatMap((own) => {
    const filled = (face.rows[own] ?? []).flatMap((cell, column) =>
      isFilled(cell) ? [textAt(face, own, column)] : [],
    );
    return filled.length === 1 ? filled : [];
  });
  return [...alone, face.sheet.name].find((text) => matchHeading(text).field !== null) ?? null;
}
