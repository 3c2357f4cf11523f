import type { CellWrite, Content } from '../../../app/port';
import { rectToA1, type Rect } from '../../../domain/address';
import { cellXml, needsQuotePrefix } from './cell-xml';
import { rowHeight } from './row-height';
import type { SheetGrid } from './sheet-grid';
import { styleAttribute } from './sheet-xml';
import type { StyleBook } from './styles-part';
import { attributeOf, childOf, childrenOf, isOn, type XmlElement } from './xml-tree';

/**
 * A cell that a person typed; `format` is the number format that the typing gave it, such as 0% for 12%, and `fills` what a
 * formula of several cells fills.
 */
export interface TypedCell extends CellWrite {
  readonly format?: string;
  readonly fills?: Filled;
}

/** What a formula of several cells fills: their rectangle, and their values row by row, its own cell included. */
export interface Filled {
  readonly rect: Rect;
  readonly values: readonly (readonly Content[])[];
}

/** Writes cells one by one. A cell that exists keeps its format; a new one gets ours, or what its row or column has. */
export function writeCells(grid: SheetGrid, cells: readonly TypedCell[], root: XmlElement, styles: StyleBook): void {
  for (const { row, column, content, style, format, fills } of cells) {
    const isQuoted = needsQuotePrefix(content);
    const held = grid.get(row, column)?.element;
    const kept = held
      ? Number(attributeOf(held, 's', '0'))
      : style === undefined
        ? inheritedFormat(root, row, column)
        : null;
    const numbered = kept !== null && format !== undefined ? styles.numberedFormat(kept, format) : kept;
    const attributes =
      numbered === null
        ? styleAttribute(styles, style, isQuoted)
        : formatAttribute(isQuoted ? styles.quotedFormat(numbered) : numbered);
    const written = cellXml({ row, column }, content, attributes, fills && rectToA1(fills.rect));
    grid.put(row, column, { element: held ?? null, written });
  }
  const widths = columnWidths(root);
  for (const [row, inRow] of byRow(cells)) {
    const height = rowHeight(inRow, widths);
    if (height !== null) grid.setHeight(row, height);
  }
}

const formatAttribute = (format: number): string => (format === 0 ? '' : ` s="${format}"`);

function inheritedFormat(root: XmlElement, row: number, column: number): number {
  const rows = childrenOf(childOf(root, 'sheetData'), 'row');
  const own = rows.find((one) => one.attributes['r'] === String(row + 1) && isOn(one.attributes['customFormat']));
  const col = columnElements(root).find(({ min, max }) => column + 1 >= min && column + 1 <= max);
  return Number(own?.attributes['s'] ?? col?.element.attributes['style'] ?? 0);
}

function columnWidths(root: XmlElement): readonly number[] {
  const widths: number[] = [];
  for (const { min, max, element } of columnElements(root)) {
    // A column element may run to the last column of the sheet.
    for (let column = min; column <= Math.min(max, 256); column += 1)
      widths[column - 1] = Number(attributeOf(element, 'width', '0'));
  }
  return widths;
}

function columnElements(
  root: XmlElement,
): readonly { readonly min: number; readonly max: number; readonly element: XmlElement }[] {
  return childrenOf(childOf(root, 'cols'), 'col').map((element) => ({
    element,
    min: Number(attributeOf(element, 'min', '1')),
    max: Number(attributeOf(element, 'max', '1')),
  }));
}

function byRow(cells: readonly CellWrite[]): ReadonlyMap<number, readonly CellWrite[]> {
  const rows = new Map<number, CellWrite[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return rows;
}
