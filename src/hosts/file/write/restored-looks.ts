import type { RestoredLook, Validation } from '../../../app/port';
import { readRect } from '../../../domain/address';
import { columnEdits } from './column-widths';
import { appendInside, inPrefix, insertAt, setAttribute, type Edit } from './splice';
import { fitsInline, validationXml } from './validation-xml';
import { childOf, childrenOf, type XmlElement } from './xml-tree';

/** Children of a worksheet that stand before its validations (ECMA-376 part 1, 18.3.1.99). */
const BEFORE_VALIDATIONS = [
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
];

/** Width and drop-down lists of columns that are made again, and the lists that could not be written. */
export interface RestoredEdits {
  readonly edits: readonly Edit[];
  readonly leftOut: readonly Validation[];
}

/** What a new sheet gives a column, for one that comes back; a column somebody validates already keeps its rules. */
export function restoredEdits(root: XmlElement, text: string, restored: readonly RestoredLook[]): RestoredEdits {
  const held = childOf(root, 'dataValidations');
  const taken = childrenOf(held, 'dataValidation').flatMap(({ attributes }) => rectsOf(attributes['sqref'] ?? ''));
  const isTaken = (column: number): boolean => taken.some(({ left, right }) => left <= column && column <= right);
  const wanted = restored.flatMap(({ column, validations }) => (isTaken(column) ? [] : validations));
  const fitting = wanted.filter(fitsInline);
  return {
    edits: [...columnEdits(root, text, restored), ...validationEdits(root, text, held, fitting)],
    leftOut: wanted.filter((one) => !fitsInline(one)),
  };
}

function rectsOf(ranges: string) {
  return ranges.split(/\s+/).flatMap((range) => readRect(range) ?? []);
}

function validationEdits(
  root: XmlElement,
  text: string,
  held: XmlElement | undefined,
  added: readonly Validation[],
): readonly Edit[] {
  if (added.length === 0) return [];
  const xml = added.map(validationXml).join('');
  if (!held) {
    const place = Math.max(...root.children.filter(isBeforeValidations).map(({ end }) => end));
    const all = `<dataValidations count="${added.length}">${xml}</dataValidations>`;
    return [insertAt(place, inPrefix(all, root.prefix))];
  }
  const count = childrenOf(held, 'dataValidation').length + added.length;
  return [setAttribute(held, text, 'count', String(count)), appendInside(held, text, xml)];
}

const isBeforeValidations = ({ local }: XmlElement): boolean => BEFORE_VALIDATIONS.includes(local);
