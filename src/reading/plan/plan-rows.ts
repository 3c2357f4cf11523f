import type { CellRef } from '../../domain/address';
import type { PlanMeasure } from '../../domain/plan';
import { isProfileName, isRemark } from '../../domain/profile-name';
import { cellOf, mergeAt, range, refOf, type Face } from '../layout/face';
import { isFilled } from '../layout/raw-table';
import type { NameColumn } from './name-columns';
import { isPast, labelOf } from './plan-columns';
import { textAt } from './plan-titles';

/** What one row of figures is about. */
export interface RowSaid {
  readonly family: string | null;
  readonly profile: string | null;
  readonly measure: PlanMeasure | null;
  readonly version: string | null;
  /** Texts of the row that may state its unit, the nearest first. */
  readonly texts: readonly string[];
  readonly named: { readonly at: CellRef; readonly found: string };
}

/** What holds for the rows below until another row says otherwise. */
export interface Under {
  family: string | null;
  profile: string | null;
  measure: PlanMeasure | null;
  version: string | null;
  /** The rows of this group sum those of others. */
  isSum: boolean;
}

const LONGEST_GAP = 3;

/** Rows below a header down to the next one, or to a gap. */
export function rowsBelow(face: Face, last: number, first: number, right: number, end: number): readonly number[] {
  const rows: number[] = [];
  let gap = 0;
  for (let row = last + 1; row <= end && gap <= LONGEST_GAP; row += 1) {
    const cells = face.rows[row] ?? [];
    if (cells.slice(0, right + 1).some(isFilled)) {
      rows.push(row);
      gap = 0;
    } else gap += 1;
  }
  // What stands after the last figures belongs to something else.
  const figures = rows.filter((row) => range(first, right).some((column) => isFilled(cellOf(face, row, column))));
  const lastFigure = figures[figures.length - 1] ?? last;
  return rows.filter((row) => row <= lastFigure);
}

/** Sums of other rows, remarks and what was in the past say nothing; a name alone holds for the rows below it. */
export function rowSaid(
  face: Face,
  row: number,
  names: readonly NameColumn[],
  hasFigures: boolean,
  under: Under,
): RowSaid | null {
  const filled = names
    .map(({ column, role }) => ({ column, role, text: nameAt(face, row, column) }))
    .filter(({ text }) => text !== '');
  if (filled.some(({ role, text }) => role !== 'unit' && isSum(text))) {
    // The rows of a group called Total are sums, too.
    if (!hasFigures || hasMeasures(names)) under.isSum = true;
    return null;
  }
  if (filled.some(({ text }) => isPast(text))) return null;
  const own: Omit<Under, 'isSum'> = { family: null, profile: null, measure: null, version: null };
  let isOther = false;
  for (const { role, text } of filled) {
    const label = role === 'measure' || role === 'family' ? labelOf(text) : null;
    if (label) Object.assign(own, { measure: label.measure, version: own.version ?? label.version });
    else if (role === 'version') own.version = text;
    else if (role === 'family') own.family = text;
    else if (role === 'profile') own.profile = text;
    else if (role === 'measure' && hasFigures) isOther = true;
  }
  if (!hasFigures) {
    const [only] = filled;
    if (filled.length === 1 && only && !isRemark(only.text)) begin(under, own, only.text);
    return null;
  }
  if (own.family !== null) under.isSum = false;
  if (own.family !== null && (hasMeasures(names) || own.measure !== null)) under.family = own.family;
  if (own.profile !== null) under.profile = own.profile;
  // A measure that is none of ours, such as a growth rate.
  if (isOther || under.isSum) return null;
  const anchor = filled.find(({ text }) => labelOf(text) !== null) ?? filled[0];
  return {
    family: own.family ?? under.family,
    profile: own.profile ?? under.profile,
    measure: own.measure ?? under.measure,
    version: own.version ?? under.version,
    texts: [...filled].reverse().flatMap(({ role, text }) => unitText(role, text)),
    named: { at: refOf(face, row, anchor?.column ?? names[0]?.column ?? 0), found: anchor?.text ?? '' },
  };
}

/** A row that is only a name: of a measure whose families follow, or of a family whose measures do. */
function begin(under: Under, own: Omit<Under, 'isSum'>, text: string): void {
  under.isSum = false;
  if (own.measure !== null) Object.assign(under, { measure: own.measure, version: own.version });
  else if (own.profile !== null) under.profile = own.profile;
  else if (own.version === null) Object.assign(under, { family: text, measure: null, version: null });
}

const isSum = (text: string): boolean => !isProfileName(text) && labelOf(text) === null;

/** A name may hold a size, as in "lata 350 ml": its unit stands in brackets. */
function unitText(role: NameColumn['role'], text: string): string[] {
  if (role === 'unit' || labelOf(text) !== null) return [text];
  return text.match(/[([][^)\]]*[)\]]/g) ?? [];
}

const hasMeasures = (names: readonly NameColumn[]): boolean => names.some(({ role }) => role === 'measure');

/** The name in a cell; a cell merged downwards holds for every row it covers. */
function nameAt(face: Face, row: number, column: number): string {
  const merge = mergeAt(face, row, column);
  return textAt(face, merge && merge.left === column ? merge.top : row, column);
}
