import type { CellWrite, Content, CreateSheet, StyleName } from './patch';
import { safeContent } from './safe-text';

/** A cell of a sheet of values; null leaves one out. */
export type PlainCell = { readonly content: Content; readonly style: StyleName } | null;

export interface PlainSheet {
  readonly sheet: string;
  readonly rows: readonly (readonly PlainCell[])[];
  readonly columnWidths: readonly number[];
  /** Repeated on every page. */
  readonly headingRow: number;
}

/** Grey: it is not one of the sheets that every check keeps. */
const TAB = '5A6472';

/** A sheet of values without our mark: from the moment it is made it is the team's, and nothing of ours touches it. */
export function plainSheet({ sheet, rows, columnWidths, headingRow }: PlainSheet): CreateSheet {
  return {
    kind: 'create',
    sheet,
    mark: null,
    cells: rows.flatMap((cells, row) =>
      cells.flatMap((cell, column): CellWrite[] =>
        cell === null ? [] : [{ row, column, content: safeContent(cell.content), style: cell.style }],
      ),
    ),
    columnWidths,
    tables: [],
    conditionalFormats: [],
    validations: [],
    freeze: { rows: 0, columns: 0 },
    repeatRows: [headingRow, headingRow],
    tabColor: TAB,
  };
}

export const cell = (content: Content, style: StyleName = 'text'): PlainCell => ({ content, style });
export const headings = (texts: readonly string[]): readonly PlainCell[] => texts.map((text) => cell(text, 'heading'));

/** Characters of the name of a sheet. */
const MOST_CHARACTERS = 31;
/** A name is cut between two words where that leaves as much as this. */
const ENOUGH_CHARACTERS = 16;

/** A name as the tab of a sheet can hold it: none of the characters that Excel refuses, and not too long. */
export function tabName(text: string): string {
  const safe = text.replace(/[\\/?*:[\]]/g, '-').replace(/\s+/g, ' ');
  const space = safe.length > MOST_CHARACTERS ? safe.lastIndexOf(' ', MOST_CHARACTERS) : -1;
  return safe
    .slice(0, space >= ENOUGH_CHARACTERS ? space : MOST_CHARACTERS)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/^'+|'+$/g, '')
    .trim();
}
