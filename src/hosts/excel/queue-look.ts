import { STYLES, type Style, type StyleName } from '../../app/port';
import { rectToA1, type Rect } from '../../domain/address';

/** Cells of one style, as few rectangles as a column-wise walk finds. */
export function styleRects(
  cells: readonly { readonly row: number; readonly column: number; readonly style: StyleName }[],
): ReadonlyMap<StyleName, readonly Rect[]> {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const open = new Map<StyleName, Rect[]>();
  for (const { row, column, style } of sorted) {
    const rects = open.get(style) ?? [];
    const last = rects[rects.length - 1];
    if (last && last.left === column && last.bottom === row - 1) rects[rects.length - 1] = { ...last, bottom: row };
    else rects.push({ top: row, left: column, bottom: row, right: column });
    open.set(style, rects);
  }
  return new Map([...open].map(([style, rects]) => [style, besides(rects)]));
}

/** Joins rectangles of equal height that stand side by side. */
export function besides(rects: readonly Rect[]): readonly Rect[] {
  const joined: Rect[] = [];
  for (const rect of [...rects].sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left)) {
    const last = joined[joined.length - 1];
    const isBeside = last && last.top === rect.top && last.bottom === rect.bottom && last.right === rect.left - 1;
    if (isBeside) joined[joined.length - 1] = { ...last, right: rect.right };
    else joined.push(rect);
  }
  return joined;
}

/** Excel takes addresses of some thousand characters; these stay well below. */
const ADDRESS_LIMIT = 1500;

/** Lists of addresses, each short enough to be one argument. */
export function addressLists(rects: readonly Rect[]): readonly string[] {
  const lists: string[] = [];
  let current = '';
  for (const rect of rects) {
    const address = rectToA1(rect);
    if (current.length + address.length > ADDRESS_LIMIT) {
      lists.push(current);
      current = '';
    }
    current += current === '' ? address : `,${address}`;
  }
  return current === '' ? lists : [...lists, current];
}

/** Sets the look of a style of ours on some rectangles; its number format is set with the cells. */
export function queueLooks(sheet: Excel.Worksheet, style: StyleName, rects: readonly Rect[]): void {
  const { border } = STYLES[style];
  for (const addresses of addressLists(rects)) queueFormat(sheet.getRanges(addresses).format, STYLES[style]);
  if (!border) return;
  for (const edge of EDGES[border]) {
    // A line inside is refused where there is no inside.
    for (const addresses of addressLists(rects.filter((rect) => hasEdge(rect, edge))))
      queueEdge(sheet.getRanges(addresses).format, edge);
  }
}

/** The same for one rectangle, wherever its cells have gone. */
export function queueLook(format: Excel.RangeFormat, style: StyleName, rect: Rect): void {
  queueFormat(format, STYLES[style]);
  for (const edge of EDGES[STYLES[style].border ?? 'none']) if (hasEdge(rect, edge)) queueEdge(format, edge);
}

function queueFormat(format: Excel.RangeFormat, style: Style): void {
  const { bold, italic, underline, size, color, fill, wrap, align, valign } = style;
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (underline) format.font.underline = 'Single';
  if (size !== undefined) format.font.size = size;
  if (color !== undefined) format.font.color = `#${color}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (wrap) format.wrapText = true;
  if (align) format.horizontalAlignment = HORIZONTAL[align];
  if (valign) format.verticalAlignment = VERTICAL[valign];
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;
const EDGES = {
  none: [],
  bottom: ['EdgeBottom'],
  box: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'],
} as const;

type Edge = (typeof EDGES)['box'][number];

function hasEdge({ top, left, bottom, right }: Rect, edge: Edge): boolean {
  if (edge === 'InsideHorizontal') return bottom > top;
  return edge !== 'InsideVertical' || right > left;
}

function queueEdge(format: Excel.RangeFormat, edge: Edge): void {
  const line = format.borders.getItem(edge);
  line.style = 'Continuous';
  line.color = '#BFC7D1';
}
