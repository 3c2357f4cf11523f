import { createHash } from 'node:crypto';
import type { Package } from '../package';
import { setPart } from './set-part';
import { addNames, nameValue, textConstant } from './workbook-edits';
import { readWorkbookPart, type WorkbookPart } from './workbook-part';
import { attributeOf, type XmlElement } from './xml-tree';

/** A hidden name of the whole workbook: what the copy was when Accord wrote it. */
const SEAL = '_AccordCopy';

/** Writes down what this copy holds, so that a later run can tell whether anybody has worked in it since. */
export function seal(pkg: Package): void {
  const before = readWorkbookPart(pkg);
  const name = sealOf(before);
  const blank = textConstant('');
  const edits = name
    ? [nameValue(name, blank)]
    : addNames(before, [{ name: SEAL, formula: blank, isHidden: true }], null);
  setPart(pkg, before.part, before.text, edits);
  const workbook = readWorkbookPart(pkg);
  setPart(pkg, workbook.part, workbook.text, [nameValue(sealOf(workbook)!, textConstant(digestOf(pkg, workbook)))]);
}

/** Whether a copy is, part for part, what Accord wrote; false for a workbook that is no copy of its making. */
export function isSealed(pkg: Package): boolean {
  const workbook = readWorkbookPart(pkg);
  const name = sealOf(workbook);
  if (!name) return false;
  const said = name.text;
  const blank = nameValue(name, textConstant(''));
  const text = workbook.text.slice(0, blank.start) + blank.text + workbook.text.slice(blank.end);
  return said === textConstant(digestOf(pkg, { part: workbook.part, text }));
}

function sealOf(workbook: WorkbookPart): XmlElement | undefined {
  return workbook.names.find(
    (name) =>
      attributeOf(name, 'name').toLowerCase() === SEAL.toLowerCase() && name.attributes['localSheetId'] === undefined,
  );
}

/** Name, length and check sum of every part; of the workbook part its text without the seal. */
function digestOf(pkg: Package, { part, text }: Pick<WorkbookPart, 'part' | 'text'>): string {
  const hash = createHash('sha256');
  for (const name of [...pkg.names].sort()) {
    if (name === part) hash.update(`${name}\0${text}\0`);
    else hash.update(`${name}\0${pkg.length(name)}\0${pkg.checkSum(name)}\0`);
  }
  return hash.digest('hex');
}
