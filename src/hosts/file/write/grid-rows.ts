import { rectToA1, toA1, type Rect } from '../../../domain/address';
import { inPrefix, insertAt, setAttribute, splice, type Edit } from './splice';
import { escapeText } from './xml-text';
import { attributeOf, childOf, type XmlElement } from './xml-tree';

/** A cell as the part holds it, with what changes in it. */
export interface GridCell {
  readonly element: XmlElement | null;
  /** Takes the cell's place altogether: XML without prefix; '' leaves no cell. */
  readonly written?: string;
  /** Another formula than the one written. */
  readonly formula?: string;
  /** Another range that an array formula fills. */
  readonly range?: Rect;
}

/** A row as the part holds it, with its cells as they shall be. */
export interface GridRow {
  readonly element: XmlElement | null;
  readonly cells: Map<number, GridCell>;
  isChanged: boolean;
  /** Height of a row that is new. */
  height: number | null;
}

/** Changed rows written anew, new ones at their place among those that are there. */
export function rowEdits(
  rows: readonly (readonly [number, GridRow])[],
  data: XmlElement,
  text: string,
): readonly Edit[] {
  const edits: Edit[] = [];
  let fresh = '';
  const isEmptyData = data.isSelfClosing;
  for (const [number, row] of rows) {
    if (!row.element) {
      fresh += newRow(number, row, data.prefix, text);
      continue;
    }
    if (fresh !== '') edits.push(insertAt(row.element.start, fresh));
    fresh = '';
    if (row.isChanged) edits.push(changedRow(number, row, row.element, text));
  }
  if (fresh === '') return edits;
  if (!isEmptyData) return [...edits, insertAt(data.closeStart, fresh)];
  const name = inPrefix('<sheetData>', data.prefix);
  return [{ start: data.start, end: data.end, text: `${name}${fresh}${name.replace('<', '</')}` }];
}

function newRow(number: number, row: GridRow, prefix: string, text: string): string {
  const height = row.height === null ? '' : ` ht="${row.height}"`;
  const inside = cellsText(number, row, prefix, text);
  return inside === ''
    ? ''
    : inPrefix(`<row r="${number + 1}"${height}>`, prefix) + inside + inPrefix('</row>', prefix);
}

function changedRow(number: number, row: GridRow, element: XmlElement, text: string): Edit {
  const columns = [...row.cells.keys()];
  const [first, last] = attributeOf(element, 'spans').split(':').map(Number);
  const opening = [setAttribute(element, text, 'r', String(number + 1))];
  if (first && last && columns.length > 0) {
    const spans = `${Math.min(first, ...columns.map((column) => column + 1))}:${Math.max(last, ...columns.map((column) => column + 1))}`;
    opening.push(setAttribute(element, text, 'spans', spans));
  }
  const open = spliceWithin(text, element.start, element.openEnd, opening).replace(/\s*\/>$/, '>');
  // What a row holds beside cells stays behind them.
  const others = element.children
    .filter((child) => child.local !== 'c')
    .map((child) => text.slice(child.start, child.end));
  const close = inPrefix('</row>', element.prefix);
  const inside = cellsText(number, row, element.prefix, text);
  return { start: element.start, end: element.end, text: open + inside + others.join('') + close };
}

function cellsText(row: number, { cells }: GridRow, prefix: string, text: string): string {
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([column, cell]) => {
      const { element, written } = cell;
      if (written !== undefined || !element) return inPrefix(written ?? '', prefix);
      const edits = [setAttribute(element, text, 'r', toA1({ row, column })), ...formulaEdits(cell, element, text)];
      return spliceWithin(text, element.start, element.end, edits);
    })
    .join('');
}

function formulaEdits({ formula, range }: GridCell, cell: XmlElement, text: string): readonly Edit[] {
  const f = childOf(cell, 'f');
  if (!f) return [];
  if (f.attributes['t'] === 'shared' && formula !== undefined) {
    return [
      {
        start: f.start,
        end: f.end,
        text: inPrefix('<f>', f.prefix) + escapeText(formula) + inPrefix('</f>', f.prefix),
      },
    ];
  }
  return [
    ...(range ? [setAttribute(f, text, 'ref', rectToA1(range))] : []),
    ...(formula === undefined ? [] : [{ start: f.openEnd, end: f.closeStart, text: escapeText(formula) }]),
  ];
}

/** A stretch of the text with changes whose places count from the beginning of the text. */
function spliceWithin(text: string, start: number, end: number, edits: readonly Edit[]): string {
  const local = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return splice(text.slice(start, end), local);
}
