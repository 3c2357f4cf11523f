import { readRect, rectToA1, type Rect } from '../../../domain/address';
import type { UpdateSheet } from '../../../app/port';
import { HostError } from '../../../domain/issue';
import type { Package } from '../package';
import { relationshipsOf } from '../relationships';
import { cannotMove, type FormulaChange } from './shift-cells';
import { movedWhole, type Shift } from './room';
import { setPart } from './set-part';
import { appendInside, setAttribute, type Edit } from './splice';
import type { RenamedColumns } from './table-columns';
import { columnName } from './table-xml';
import { escapeAttribute, escapeText } from './xml-text';
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from './xml-tree';

/** A table of a sheet as it stands in the package. */
export interface HeldTable {
  readonly part: string;
  readonly text: string;
  readonly root: XmlElement;
  readonly name: string;
  readonly rect: Rect;
  readonly totals: number;
  readonly columns: readonly XmlElement[];
}

export function readTables(pkg: Package, sheetPart: string): readonly HeldTable[] {
  const parts = relationshipsOf(pkg, sheetPart).filter((one) => one.type === 'table' && !one.isExternal);
  return parts.map(({ target: part }) => {
    const text = pkg.text(part);
    const root = parseXml(text, part);
    const rect = readRect(attributeOf(root, 'ref'));
    if (!rect) throw new HostError('malformed', { part });
    return {
      part,
      text,
      root,
      name: root.attributes['displayName'] ?? attributeOf(root, 'name'),
      rect,
      totals: Number(attributeOf(root, 'totalsRowCount', '0')),
      columns: childrenOf(childOf(root, 'tableColumns'), 'tableColumn'),
    };
  });
}

/** A table that grows or whose headings are reworded. */
export type TableChange = UpdateSheet['tables'][number];

/** Columns of a table whose names change. */
export function renamedBy(table: HeldTable, change: TableChange): RenamedColumns {
  const names = new Map<string, string>();
  const width = change.rect.right - change.rect.left + 1;
  if ((change.columns?.length ?? table.columns.length) !== width) {
    throw new Error(`Table ${table.name} shall have ${width} columns`);
  }
  change.columns?.slice(0, table.columns.length).forEach((heading, index) => {
    const before = table.columns[index]?.attributes['name'] ?? '';
    if (before !== columnName(heading)) names.set(before, columnName(heading));
  });
  return { table: table.name, names };
}

/** Stores what changes of one table: its extent, its filter and sorting with it, its headings and formulas. */
export function changeTable(
  pkg: Package,
  table: HeldTable,
  after: Rect,
  headings: readonly string[] | undefined,
  formulas: FormulaChange,
): void {
  const edits: Edit[] = [];
  if (rectToA1(after) !== rectToA1(table.rect)) {
    edits.push(setAttribute(table.root, table.text, 'ref', rectToA1(after)));
    for (const element of descendants(table.root)) edits.push(...rangeEdits(element, table, after));
  }
  table.columns.forEach((column, index) => {
    const name = headings === undefined ? undefined : columnName(headings[index] ?? '');
    if (name !== undefined && name !== column.attributes['name'])
      edits.push(setAttribute(column, table.text, 'name', name));
  });
  edits.push(...newColumns(table, headings?.slice(table.columns.length) ?? []));
  for (const element of descendants(table.root)) {
    if (!FORMULAS.includes(element.local)) continue;
    const formula = formulas(element.text);
    if (formula !== element.text)
      edits.push({ start: element.openEnd, end: element.closeStart, text: escapeText(formula) });
  }
  setPart(pkg, table.part, table.text, edits);
}

/** Columns at the right that the table did not have: the last of its list, with ids above all others. */
function newColumns({ root, text, columns }: HeldTable, headings: readonly string[]): readonly Edit[] {
  const list = childOf(root, 'tableColumns');
  if (headings.length === 0 || !list) return [];
  const last = Math.max(0, ...columns.map((column) => Number(attributeOf(column, 'id', '0'))));
  const xml = headings.map(
    (heading, nth) => `<tableColumn id="${last + 1 + nth}" name="${escapeAttribute(columnName(heading))}"/>`,
  );
  return [
    setAttribute(list, text, 'count', String(columns.length + headings.length)),
    appendInside(list, text, xml.join('')),
  ];
}

const FORMULAS = ['calculatedColumnFormula', 'totalsRowFormula'];

/** Filter and sorting move with a table that moves, and end where its data end. */
function rangeEdits(element: XmlElement, { rect, totals, text }: HeldTable, after: Rect): readonly Edit[] {
  const range = readRect(attributeOf(element, 'ref'));
  if (!range) return [];
  const isData = range.bottom === rect.bottom - totals;
  const down = after.top - rect.top;
  const bottom = isData ? after.bottom - totals : range.bottom + down;
  // Sorting keeps its one column; the filter spans the table.
  const right = element.local === 'autoFilter' ? after.right : range.right;
  return [setAttribute(element, text, 'ref', rectToA1({ ...range, top: range.top + down, bottom, right }))];
}

function descendants(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => [child, ...descendants(child)]);
}

/** Where a table stands once cells have moved. HostError 'cannot-make-room' where the shift would tear it. */
export function tableAfter(table: HeldTable, shifts: readonly Shift[], sheet: string): Rect {
  return shifts.reduce((rect, shift) => {
    const whole = movedWhole(rect, shift);
    if (!whole) throw cannotMove(sheet, { row: rect.top, column: rect.left });
    return whole;
  }, table.rect);
}
