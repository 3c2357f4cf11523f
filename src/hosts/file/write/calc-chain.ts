import type { Package } from '../package';
import { forgetPart } from './content-types';
import { dropRelationship } from './relationship-edits';
import type { WorkbookPart } from './workbook-part';
import { attributeOf, childrenOf, parseXml } from './xml-tree';

/**
 * Takes out the order of calculation when it names one of these sheets: a chain that names a cell without a formula
 * makes Excel offer a repair, a missing one is made anew without a word.
 */
export function dropStaleCalcChain(pkg: Package, workbook: WorkbookPart, sheetIds: ReadonlySet<number>): void {
  const part = workbook.relationships.find((one) => one.type === 'calcChain' && !one.isExternal)?.target;
  if (part === undefined || !pkg.has(part)) return;
  // An entry without a sheet is on the sheet of the entry before it.
  const named = childrenOf(parseXml(pkg.text(part), part), 'c').map((cell) => Number(attributeOf(cell, 'i', '0')));
  if (!named.some((sheetId) => sheetIds.has(sheetId))) return;
  pkg.drop(part);
  forgetPart(pkg, part);
  dropRelationship(pkg, workbook.part, 'calcChain');
}
