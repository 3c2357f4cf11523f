import { readRect, rectToA1, type Rect } from '../../../domain/address';
import { HostError } from '../../../domain/issue';
import type { Package } from '../package';
import { relationshipsOf } from '../relationships';
import { FORMULA_TOKENS } from './formula-references';
import { movedRange, type Shift } from './room';
import { cannotMove } from './shift-cells';
import { renameColumns, type RenamedColumns } from './table-columns';
import { escapeText } from './xml-text';
import { attributeOf, parseXml, type XmlElement } from './xml-tree';

export interface OwnChange {
  readonly sheet: string;
  readonly sheetPart: string;
  /** Parts that are brought up to date; all others must stay as they are. */
  readonly ownParts: readonly string[];
  readonly shifts: readonly Shift[];
  readonly renames: readonly RenamedColumns[];
}

/** Longest reference, or brackets of a structured one, that is looked at behind a name. */
const REACH = 600;

/**
 * Refuses what would leave a formula, chart, comment or pivot elsewhere pointing at the wrong cells: those parts are
 * not ours to change. Throws HostError 'cannot-make-room' or 'heading-in-use'.
 */
export function refuseIfReferred(pkg: Package, change: OwnChange): void {
  refuseIfAttached(pkg, change);
  const renames = change.renames.filter(({ names }) => names.size > 0);
  if (change.shifts.length === 0 && renames.length === 0) return;
  for (const part of pkg.names.filter((name) => name.endsWith('.xml') && !change.ownParts.includes(name))) {
    const bytes = Buffer.from(pkg.bytes(part));
    for (const behind of mentions(bytes, escapeText(change.sheet.replace(/'/g, "''")))) refuseMoved(behind, change);
    for (const rename of renames) {
      for (const behind of mentions(bytes, escapeText(rename.table))) refuseRenamed(behind, rename, change.sheet);
    }
  }
}

/** What stands behind each place where a word is written. */
function* mentions(bytes: Buffer, word: string): Generator<string> {
  const wanted = Buffer.from(word);
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + wanted.length)) {
    yield bytes.toString('utf8', at + wanted.length, at + wanted.length + REACH);
  }
}

function refuseMoved(behind: string, { shifts, sheet }: OwnChange): void {
  const match = /^(?:'|&apos;)?!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)/.exec(behind);
  const rect = match ? readRect(match[1] ?? '') : null;
  if (rect) refuseIfMoved(rect, shifts, sheet);
}

function refuseRenamed(behind: string, rename: RenamedColumns, sheet: string): void {
  if (!behind.startsWith('[')) return;
  const text = behind
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>');
  const brackets = text.replace(/&amp;/g, '&').match(FORMULA_TOKENS)?.[0] ?? '';
  const formula = `${rename.table}${brackets}`;
  if (renameColumns(formula, rename) !== formula) throw new HostError('heading-in-use', { sheet, heading: brackets });
}

/** Comments and pivot tables of the sheet itself stand in parts of their own. */
function refuseIfAttached(pkg: Package, { sheetPart, shifts, sheet }: OwnChange): void {
  if (shifts.length === 0) return;
  for (const { type, target, isExternal } of relationshipsOf(pkg, sheetPart)) {
    if (isExternal || !['comments', 'pivotTable'].includes(type) || !pkg.has(target)) continue;
    for (const rect of rangesOf(parseXml(pkg.text(target), target))) refuseIfMoved(rect, shifts, sheet);
  }
}

function rangesOf(element: XmlElement): readonly Rect[] {
  const own =
    element.local === 'comment' || element.local === 'location' ? readRect(attributeOf(element, 'ref')) : null;
  return [...(own ? [own] : []), ...element.children.flatMap(rangesOf)];
}

function refuseIfMoved(rect: Rect, shifts: readonly Shift[], sheet: string): void {
  if (rectToA1(shifts.reduce(movedRange, rect)) !== rectToA1(rect))
    throw cannotMove(sheet, { row: rect.top, column: rect.left });
}
