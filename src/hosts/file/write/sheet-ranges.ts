import { readRect, rectToA1, type Rect } from '../../../domain/address';
import { cannotMove, type FormulaChange } from './shift-cells';
import { movedRange, movedWhole, type Shift } from './room';
import { setAttribute, type Edit } from './splice';
import { escapeText } from './xml-text';
import type { XmlElement } from './xml-tree';

/** Children of a worksheet that have their own ways, or that only say what is on the screen. */
const LEFT_ALONE = ['sheetData', 'sheetViews', 'dimension', 'cols', 'tableParts', 'sheetPr'];

/** A table whose data end in another row than before. */
export interface Growth {
  readonly before: Rect;
  /** Last data row before and after. */
  readonly lastRow: number;
  readonly newLastRow: number;
}

export interface RangeChanges {
  readonly sheet: string;
  readonly shifts: readonly Shift[];
  readonly growths: readonly Growth[];
  readonly formula: FormulaChange;
}

/**
 * What is tied to ranges of the sheet follows its cells: merges, conditional formats, validations, hyperlinks, ignored
 * errors, and their kin in extensions. Formats and validations of a table's column that ended with the table reach
 * its new rows.
 */
export function rangeEdits(root: XmlElement, text: string, changes: RangeChanges): readonly Edit[] {
  return root.children
    .filter((child) => !LEFT_ALONE.includes(child.local))
    .flatMap((child) => editsOf(child, text, changes, false));
}

const COLUMN_RANGES = ['conditionalFormatting', 'dataValidation'];
const FORMULAS = ['f', 'formula', 'formula1', 'formula2'];

function editsOf(element: XmlElement, text: string, changes: RangeChanges, isOfColumn: boolean): readonly Edit[] {
  const stretches = isOfColumn || COLUMN_RANGES.includes(element.local);
  const edits = ['sqref', 'ref'].flatMap((name) => {
    const written = element.attributes[name];
    if (written === undefined) return [];
    const ranges = element.local === 'mergeCell' ? merged(written, changes) : ranged(written, changes, stretches);
    return ranges === written ? [] : [setAttribute(element, text, name, ranges)];
  });
  const inside = (after: string): readonly Edit[] =>
    after === element.text ? [] : [{ start: element.openEnd, end: element.closeStart, text: escapeText(after) }];
  if (element.local === 'sqref') return inside(ranged(element.text, changes, stretches));
  if (FORMULAS.includes(element.local) && element.children.length === 0) return inside(changes.formula(element.text));
  return [...edits, ...element.children.flatMap((child) => editsOf(child, text, changes, stretches))];
}

function merged(written: string, { shifts, sheet }: RangeChanges): string {
  const rect = readRect(written);
  if (!rect) return written;
  const after = shifts.reduce<Rect>((range, shift) => {
    const whole = movedWhole(range, shift);
    if (!whole) throw cannotMove(sheet, { row: rect.top, column: rect.left });
    return whole;
  }, rect);
  return rectToA1(after) === rectToA1(rect) ? written : rectToA1(after);
}

function ranged(written: string, { shifts, growths }: RangeChanges, stretches: boolean): string {
  const ranges = written.split(/\s+/).map((one) => {
    const rect = readRect(one);
    if (!rect) return one;
    const grown = stretches
      ? growths.reduce(stretched, shifts.reduce(movedRange, rect))
      : shifts.reduce(movedRange, rect);
    if (rectToA1(grown) === rectToA1(rect)) return one;
    return one.includes(':') || grown.bottom > grown.top ? rectToA1(grown) : rectToA1(grown).split(':')[0];
  });
  return ranges.join(' ');
}

function stretched(range: Rect, { before, lastRow, newLastRow }: Growth): Rect {
  const isOfColumn = range.left >= before.left && range.right <= before.right;
  const endedWithTable = range.bottom === lastRow && range.top >= before.top && range.top <= before.top + 1;
  return isOfColumn && endedWithTable ? { ...range, bottom: newLastRow } : range;
}
