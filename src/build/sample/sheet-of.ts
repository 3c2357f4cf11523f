import type { CellWrite, CreateSheet, StyleName } from '../../sheets/patch';

/** What a cell of the sample holds, as somebody typed it. */
export type Typed = string | number | null;

/** A sheet as a department keeps it: title rows, a heading row, data rows, sometimes a note below. */
export interface PlainSheet {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Typed[])[];
  /** Style of the numbers of a column; text stays text. */
  readonly styles?: readonly (StyleName | null)[];
  readonly widths?: readonly number[];
  readonly note?: string;
  /** Name of the table object where the department made one. */
  readonly table?: string;
}

/** Row of the headings: under the title, the subtitle and an empty row. */
export const HEADING_ROW = 3;

/** A sheet of the sample workbook: the planner's own, without our mark. */
export function sheetOf(plain: PlainSheet): CreateSheet {
  const { headings, rows, styles = [], note } = plain;
  const cells: CellWrite[] = [
    { row: 0, column: 0, content: plain.title, style: 'title' },
    { row: 1, column: 0, content: plain.subtitle, style: 'stamp' },
    ...headings.map((heading, column): CellWrite => ({ row: HEADING_ROW, column, content: heading, style: 'heading' })),
  ];
  rows.forEach((row, index) =>
    row.forEach((content, column) => {
      if (content === null) return;
      const style = typeof content === 'number' ? (styles[column] ?? 'text') : 'text';
      cells.push({ row: HEADING_ROW + 1 + index, column, content, style });
    }),
  );
  const last = HEADING_ROW + rows.length;
  if (note !== undefined) cells.push({ row: last + 2, column: 0, content: note, style: 'stamp' });
  return {
    kind: 'create',
    sheet: plain.name,
    mark: null,
    cells,
    columnWidths:
      plain.widths ?? headings.map((heading, column) => (column === 0 ? 26 : Math.min(20, heading.length + 3))),
    tables:
      plain.table === undefined
        ? []
        : [
            {
              name: plain.table,
              rect: { top: HEADING_ROW, left: 0, bottom: last, right: headings.length - 1 },
              columns: headings,
            },
          ],
    conditionalFormats: [],
    validations: [],
    freeze: { rows: HEADING_ROW + 1, columns: 1 },
    repeatRows: [HEADING_ROW, HEADING_ROW],
    tabColor: '8A94A6',
  };
}
