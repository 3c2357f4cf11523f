import type { CreateSheet } from '../../../app/port';
import { columnName } from '../../../domain/address';
import { appendInside, setAttribute, type Edit } from './splice';
import { insertChild } from './worksheet-children';
import { childOf, childrenOf, type XmlElement } from './xml-tree';

/** A4. */
const PAPER = 9;
/** Last column that a break of rows crosses. */
const LAST_COLUMN = 16383;

/** How a sheet of ours is printed: one page wide, or page by page at a scale of its own. */
export function pageSetupXml({ pages }: Pick<CreateSheet, 'pages'>): string {
  return pages
    ? `<pageSetup paperSize="${PAPER}" scale="${pages.scale}" orientation="portrait"/>`
    : `<pageSetup paperSize="${PAPER}" orientation="landscape" fitToHeight="0"/>`;
}

/** Spreadsheets leave manual breaks out of account where a sheet is fitted to a page. */
export function fitXml({ pages }: Pick<CreateSheet, 'pages'>): string {
  return pages ? '' : '<pageSetUpPr fitToPage="1"/>';
}

/** Pages that begin with these rows, counted from zero. */
export function rowBreaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${rows.map(breakXml).join('')}</rowBreaks>`;
}

/** A break says how many rows stand above it. */
const breakXml = (row: number): string => `<brk id="${row}" max="${LAST_COLUMN}" man="1"/>`;

/** What is printed, as the reference of the name `_xlnm.Print_Area` without its sheet: whole columns, so that new cards are in it. */
export function printedColumns({ columns: [first, last] }: NonNullable<CreateSheet['pages']>): string {
  return `$${columnName(first)}:$${columnName(last)}`;
}

/** More pages on a sheet that stands; a break that is there is not made twice, and one of `stale` goes. */
export function breakEdits(
  root: XmlElement,
  text: string,
  rows: readonly number[],
  stale: readonly number[],
): readonly Edit[] {
  const held = childOf(root, 'rowBreaks');
  const there = childrenOf(held, 'brk');
  const rowsOf = there.map(({ attributes }) => Number(attributes['id']));
  const added = rows.filter((row) => !rowsOf.includes(row));
  const gone = there.filter((_, index) => stale.includes(rowsOf[index]!));
  if (!held) return added.length === 0 ? [] : [insertChild(root, 'rowBreaks', rowBreaksXml(added))];
  if (added.length + gone.length === 0) return [];
  const moved = added.length - gone.length;
  if (there.length + moved === 0) return [{ start: held.start, end: held.end, text: '' }];
  const count = (name: string): Edit =>
    setAttribute(held, text, name, String(Number(held.attributes[name] ?? there.length) + moved));
  return [
    count('count'),
    count('manualBreakCount'),
    ...gone.map(({ start, end }): Edit => ({ start, end, text: '' })),
    appendInside(held, text, added.map(breakXml).join('')),
  ];
}
