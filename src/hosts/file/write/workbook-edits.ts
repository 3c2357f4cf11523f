import { appendInside, inPrefix, insertAt, type Edit } from './splice';
import type { WorkbookPart } from './workbook-part';
import { cellText, escapeAttribute, spelledOut, wellFormed } from './xml-text';
import { attributeOf, childOf, type XmlElement } from './xml-tree';

/** A name of a sheet or of the workbook. `formula` is without '='. */
export interface SheetName {
  readonly name: string;
  readonly formula: string;
  readonly isHidden: boolean;
}

/** Children of the workbook element in the order of the schema, as far as a place among them is needed. */
const BEFORE_VIEWS = ['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection'];
const BEFORE_SHEETS = [...BEFORE_VIEWS, 'bookViews'];
const BEFORE_NAMES = [...BEFORE_SHEETS, 'sheets', 'functionGroups', 'externalReferences'];

/** The changes that add one sheet more, last, and its names. The active tab stays what it was. */
export function addSheet(
  workbook: WorkbookPart,
  sheet: { readonly name: string; readonly relationship: string },
  names: readonly SheetName[],
): readonly Edit[] {
  const { root, text } = workbook;
  const sheetId = Math.max(0, ...workbook.sheets.map((one) => one.sheetId)) + 1;
  const link = `${linkAttribute(workbook)}="${escapeAttribute(sheet.relationship)}"`;
  const xml = `<sheet name="${escapeAttribute(spelledOut(sheet.name))}" sheetId="${sheetId}" ${link}/>`;
  const sheets = childOf(root, 'sheets');
  // A sheet speaks of the view it is seen in, so there must be one.
  const views = childOf(root, 'bookViews') ? [] : [after(root, BEFORE_VIEWS, '<bookViews><workbookView/></bookViews>')];
  return [
    ...views,
    sheets ? appendInside(sheets, text, xml) : after(root, BEFORE_SHEETS, `<sheets>${xml}</sheets>`),
    ...addNames(workbook, names, workbook.sheets.length),
  ];
}

/** Another formula behind a name that is there. */
export function nameValue(name: XmlElement, formula: string): Edit {
  return { start: name.openEnd, end: name.closeStart, text: cellText(formula) };
}

/** A text as a constant in a formula. Excel holds no more than 255 characters there. */
export function textConstant(text: string): string {
  const safe = wellFormed(text);
  if (safe.length > 255) throw new Error('A text constant of a formula holds at most 255 characters');
  return `"${safe.replace(/"/g, '""')}"`;
}

/**
 * Names of the sheet at this place, or of the whole workbook. Excel keeps names in order and repairs a file where one
 * stands twice.
 */
export function addNames(workbook: WorkbookPart, names: readonly SheetName[], index: number | null): readonly Edit[] {
  const inOrder = [...names].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  const list = childOf(workbook.root, 'definedNames');
  const xml = inOrder.map((name) => nameXml(name, index)).join('');
  if (!list) return [after(workbook.root, BEFORE_NAMES, `<definedNames>${xml}</definedNames>`)];
  if (list.isSelfClosing) return [appendInside(list, workbook.text, xml)];
  return inOrder.map((name) => {
    const next = workbook.names.find((one) => attributeOf(one, 'name').toLowerCase() > name.name.toLowerCase());
    return insertAt(next ? next.start : list.closeStart, inPrefix(nameXml(name, index), list.prefix));
  });
}

function nameXml(name: SheetName, index: number | null): string {
  const scope = index === null ? '' : ` localSheetId="${index}"`;
  const hidden = name.isHidden ? ' hidden="1"' : '';
  return `<definedName name="${escapeAttribute(name.name)}"${scope}${hidden}>${cellText(name.formula)}</definedName>`;
}

/** XML put behind the last of those children that are there; first of all where none is. */
function after(root: XmlElement, before: readonly string[], xml: string): Edit {
  const there = root.children.filter((child) => before.includes(child.local));
  return insertAt(there[there.length - 1]?.end ?? root.openEnd, inPrefix(xml, root.prefix));
}

/** The attribute that holds a relationship, in the prefix of the workbook; declared on the spot where there is none. */
function linkAttribute(workbook: WorkbookPart): string {
  for (const [name, value] of Object.entries(workbook.root.attributes)) {
    if (value === workbook.dialect.links && name.startsWith('xmlns:')) return `${name.slice(6)}:id`;
  }
  return `xmlns:r="${workbook.dialect.links}" r:id`;
}
