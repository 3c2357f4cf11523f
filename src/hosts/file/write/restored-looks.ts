import type { RestoredLook, Validation } from '../../../app/port';
import { readRect } from '../../../domain/address';
import { columnEdits } from './column-widths';
import { appendInside, setAttribute, type Edit } from './splice';
import { fitsInline, validationXml } from './validation-xml';
import { insertChild } from './worksheet-children';
import { childOf, childrenOf, type XmlElement } from './xml-tree';

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
    const all = `<dataValidations count="${added.length}">${xml}</dataValidations>`;
    return [insertChild(root, 'dataValidations', all)];
  }
  const count = childrenOf(held, 'dataValidation').length + added.length;
  return [setAttribute(held, text, 'count', String(count)), appendInside(held, text, xml)];
}
