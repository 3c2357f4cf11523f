import type { Rect } from '../domain/address';
import { lineContent } from './column-sum';
import { markText, type Mark } from './mark';
import type { CellWrite, ConditionalFormat, CreateSheet, PageSetup, StyleName, Validation } from './patch';
import { safeContent } from './safe-text';
import { SCORE_COLOURS } from './score-colours';
import { SHEETS } from './sheets';
import { INK } from './styles';
import type { WantedRow, WantedSheet } from './wanted';

/** Rows below the heading that conditional formats and offers cover from the start. */
export const COVERED_ROWS = 2000;

/** A sheet that does not exist yet: lines, then the table at column A, everything a planner later keeps as they like. */
export function createPatch(sheet: string, wanted: WantedSheet, mark: Mark): CreateSheet {
  const { columns, frozenColumns } = SHEETS[wanted.kind];
  const headings = columns.map(({ heading }) => heading[wanted.language]);
  const { room = 0 } = wanted;
  const top = wanted.lines.length + room;
  const bottom = top + Math.max(1, wanted.rows.length);
  const columnOf = new Map(columns.map(({ key }, index) => [key, index]));
  const below = (key: string): Rect => {
    const column = columnOf.get(key)!;
    return { top: top + 1, left: column, bottom: top + COVERED_ROWS, right: column };
  };
  return {
    kind: 'create',
    sheet,
    mark: markText(mark),
    cells: [
      ...lineCells(wanted, columnOf, top),
      ...headings.map((content, column): CellWrite => ({ row: top, column, content, style: 'heading' })),
      ...wanted.rows.flatMap((row, index) => newRowCells(row, wanted, top + 1 + index, columnOf)),
    ],
    columnWidths: columns.map(({ width }) => width),
    tables: [{ name: mark.table, rect: { top, left: 0, bottom, right: columns.length - 1 }, columns: headings }],
    conditionalFormats: [
      ...lineScores(wanted, columnOf),
      ...wanted.formats.flatMap(({ keys, rules }) => keys.map((key) => ({ rect: below(key), rules }))),
    ],
    validations: [
      ...wanted.offers.map(({ key, list }): Validation => ({ rect: below(key), list })),
      ...rowOffers(wanted, columnOf, top),
    ],
    freeze: room > 0 ? { rows: 0, columns: 0 } : { rows: top + 1, columns: frozenColumns },
    repeatRows: [top, top],
    tabColor: INK,
    ...(wanted.charts ? { charts: wanted.charts } : {}),
    ...(wanted.pages ? { pages: pageSetup(wanted, wanted.pages, columnOf, top) } : {}),
  };
}

function pageSetup(
  { rows }: WantedSheet,
  { scale, columns: [first, last] }: NonNullable<WantedSheet['pages']>,
  columnOf: ReadonlyMap<string, number>,
  top: number,
): PageSetup {
  return {
    scale,
    columns: [columnOf.get(first)!, columnOf.get(last)!],
    // The first page begins by itself, with the lines above the table.
    breaks: rows.flatMap(({ beginsPage }, index) => (beginsPage && index > 0 ? [top + 1 + index] : [])),
  };
}

/** All cells of a new row: machine cells with their content, the planner's ready to be filled in. */
export function newRowCells(
  { cells, input, kept = {} }: WantedRow,
  { kind }: Pick<WantedSheet, 'kind'>,
  row: number,
  columnOf: ReadonlyMap<string, number>,
): readonly CellWrite[] {
  return SHEETS[kind].columns.flatMap(({ key, owner, style }): CellWrite[] => {
    const column = columnOf.get(key);
    if (column === undefined) return [];
    if (owner === 'planner') {
      const content = safeContent(kept[key] ?? null);
      return [{ row, column, content, style: input?.key === key ? input.style : style }];
    }
    const cell = cells[key];
    return [
      { row, column, content: safeContent(cell?.content ?? null), style: styleOf(cell?.content, cell?.style ?? style) },
    ];
  });
}

/** A word in a column of links is written as a word. */
function styleOf(content: unknown, style: StyleName): StyleName {
  return typeof content === 'string' && style === 'link' ? 'text' : style;
}

function lineCells(
  { lines, rows }: WantedSheet,
  columnOf: ReadonlyMap<string, number>,
  top: number,
): readonly CellWrite[] {
  const data = { column: (key: string) => columnOf.get(key), first: top + 1, last: top + rows.length };
  return lines.flatMap(({ cells }, row) =>
    cells.map(({ key, content, style }): CellWrite => ({
      row,
      column: columnOf.get(key)!,
      content: safeContent(lineContent(content, data)),
      style,
    })),
  );
}

/** Scores above the table are coloured like those in it. */
function lineScores({ lines }: WantedSheet, columnOf: ReadonlyMap<string, number>): readonly ConditionalFormat[] {
  return lines.flatMap(({ cells }, row) =>
    cells
      .filter(({ style }) => style === 'score')
      .map(({ key }) => {
        const column = columnOf.get(key)!;
        return { rect: { top: row, left: column, bottom: row, right: column }, rules: SCORE_COLOURS };
      }),
  );
}

function rowOffers({ rows }: WantedSheet, columnOf: ReadonlyMap<string, number>, top: number): readonly Validation[] {
  return rows.flatMap(({ input }, index) => {
    if (!input?.offers || input.offers.length === 0) return [];
    const column = columnOf.get(input.key)!;
    const row = top + 1 + index;
    return [{ rect: { top: row, left: column, bottom: row, right: column }, list: input.offers }];
  });
}
