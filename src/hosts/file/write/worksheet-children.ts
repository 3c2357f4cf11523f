import { inPrefix, insertAt, type Edit } from './splice';
import type { XmlElement } from './xml-tree';

/** Children of a worksheet in the order in which they must stand (ECMA-376 part 1, 18.3.1.99). */
const CHILDREN = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
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
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
] as const;

/** A child that a worksheet does not have yet, in its place: behind the last of those that must stand before it. */
export function insertChild(root: XmlElement, name: (typeof CHILDREN)[number], xml: string): Edit {
  const before: readonly string[] = CHILDREN.slice(0, CHILDREN.indexOf(name));
  const place = Math.max(...root.children.filter(({ local }) => before.includes(local)).map(({ end }) => end));
  return insertAt(place, inPrefix(xml, root.prefix));
}
