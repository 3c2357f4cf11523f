import { rectToA1, toA1, type Rect } from '../../../domain/address';
import type { CellWrite, CreateSheet, StyleName } from '../../../app/port';
import { cellXml, needsQuotePrefix } from './cell-xml';
import { conditionalXml } from './conditional-xml';
import { fitXml, pageSetupXml, rowBreaksXml } from './page-xml';
import { rowHeight } from './row-height';
import type { StyleBook } from './styles-part';
import { validationsXml } from './validation-xml';
import type { Dialect } from './workbook-part';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A sheet of ours as a part, its children in the order of the schema (ECMA-376 part 1, 18.3.1.99). `attached` holds the
 * ids of the relationships to its tables and its drawing.
 */
export function sheetXml(
  sheet: CreateSheet,
  styles: StyleBook,
  dialect: Dialect,
  { tables, drawing }: { readonly tables: readonly string[]; readonly drawing: string | null },
): string {
  const parts = tables.map((id) => `<tablePart r:id="${id}"/>`).join('');
  return (
    `${DECLARATION}<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.links}">` +
    `<sheetPr><tabColor rgb="FF${sheet.tabColor}"/>${fitXml(sheet)}</sheetPr>` +
    `<dimension ref="${rectToA1(extent(sheet))}"/>` +
    `<sheetViews><sheetView workbookViewId="0">${paneXml(sheet.freeze)}</sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    columnsXml(sheet.columnWidths) +
    `<sheetData>${rowsXml(sheet, styles)}</sheetData>` +
    conditionalXml(sheet.conditionalFormats, styles) +
    validationsXml(sheet.validations) +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    pageSetupXml(sheet) +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>' +
    rowBreaksXml(sheet.pages?.breaks ?? []) +
    (drawing === null ? '' : `<drawing r:id="${drawing}"/>`) +
    (parts === '' ? '' : `<tableParts count="${tables.length}">${parts}</tableParts>`) +
    '</worksheet>'
  );
}

function extent(sheet: CreateSheet): Rect {
  const rects = [
    { top: 0, left: 0, bottom: 0, right: 0 },
    ...sheet.tables.map((table) => table.rect),
    ...sheet.cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })),
  ];
  const last = (edge: 'bottom' | 'right'): number => rects.reduce((far, rect) => Math.max(far, rect[edge]), 0);
  return { top: 0, left: 0, bottom: last('bottom'), right: last('right') };
}

function paneXml({ rows, columns }: CreateSheet['freeze']): string {
  if (rows === 0 && columns === 0) return '';
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = (columns === 0 ? '' : ` xSplit="${columns}"`) + (rows === 0 ? '' : ` ySplit="${rows}"`);
  const first = toA1({ row: rows, column: columns });
  return (
    `<pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/>`
  );
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map((width, index) =>
    width > 0 ? `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>` : '',
  );
  return widths.some((width) => width > 0) ? `<cols>${columns.join('')}</cols>` : '';
}

function rowsXml(sheet: CreateSheet, styles: StyleBook): string {
  const rows = new Map<number, CellWrite[]>();
  for (const cell of sheet.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return ascending(rows)
    .map(([row, cells]) => {
      const height = rowHeight(cells, sheet.columnWidths);
      const inOrder = [...cells].sort((a, b) => a.column - b.column);
      return `<row r="${row + 1}"${height === null ? '' : ` ht="${height}"`}>${inOrder.map((cell) => newCell(cell, styles)).join('')}</row>`;
    })
    .join('');
}

function newCell({ row, column, content, style }: CellWrite, styles: StyleBook): string {
  return cellXml({ row, column }, content, styleAttribute(styles, style, needsQuotePrefix(content)));
}

/** The attribute of a new cell's format; none where the workbook's own default will do. */
export function styleAttribute(styles: StyleBook, style: StyleName | undefined, isQuoted: boolean): string {
  const format = style === undefined ? (isQuoted ? styles.quotedFormat(0) : 0) : styles.cellFormat(style, isQuoted);
  return format === 0 ? '' : ` s="${format}"`;
}

function ascending<T>(map: ReadonlyMap<number, T>): readonly (readonly [number, T])[] {
  return [...map].sort(([a], [b]) => a - b);
}
