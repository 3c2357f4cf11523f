import { unescaped } from '../escaped-text';
import type { Package } from '../package';
import { relationshipsOf, workbookPart, type Relationship } from '../relationships';
import { attributeOf, childOf, childrenOf, isOn, parseXml, type XmlElement } from './xml-tree';

const MAIN_STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const LINKS_STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The two dialects of the format differ in the addresses of their namespaces; our parts speak as the workbook does. */
export interface Dialect {
  readonly main: string;
  /** Namespace of `r:id`, and the beginning of every relationship's type. */
  readonly links: string;
}

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly sheetId: number;
  /** Position among all sheets: what a sheet-scoped name is tied to. */
  readonly index: number;
  readonly part: string;
}

/** The workbook part as it now stands. Read again after every change: its places move. */
export interface WorkbookPart {
  readonly part: string;
  /** Folder of the part, with a slash at its end. */
  readonly folder: string;
  readonly text: string;
  readonly root: XmlElement;
  readonly dialect: Dialect;
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly XmlElement[];
  readonly relationships: readonly Relationship[];
  readonly isStructureLocked: boolean;
}

/** Reads the workbook part, wherever the package keeps it; HostError where there is none. */
export function readWorkbookPart(pkg: Package): WorkbookPart {
  const part = workbookPart(pkg);
  const text = pkg.text(part);
  const root = parseXml(text, part);
  const relationships = relationshipsOf(pkg, part);
  const isStrict = root.uri === MAIN_STRICT;
  return {
    part,
    folder: part.slice(0, part.lastIndexOf('/') + 1),
    text,
    root,
    dialect: { main: root.uri, links: isStrict ? LINKS_STRICT : LINKS },
    sheets: childrenOf(childOf(root, 'sheets'), 'sheet').map((sheet, index) => listed(sheet, index, relationships)),
    names: childrenOf(childOf(root, 'definedNames'), 'definedName'),
    relationships,
    isStructureLocked: isOn(childOf(root, 'workbookProtection')?.attributes['lockStructure']),
  };
}

function listed(sheet: XmlElement, index: number, relationships: readonly Relationship[]): ListedSheet {
  // `r:id`, in whatever prefix the workbook uses.
  const id = Object.entries(sheet.attributes).find(([name]) => name.endsWith(':id'))?.[1];
  return {
    name: unescaped(attributeOf(sheet, 'name')),
    sheetId: Number(attributeOf(sheet, 'sheetId', '0')),
    index,
    part: relationships.find((one) => one.id === id)?.target ?? '',
  };
}

/** The sheet of that name; sheet names do not differ by case. */
export function sheetNamed(workbook: WorkbookPart, name: string): ListedSheet | undefined {
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** The sheet-scoped name of that sheet, such as `_Accord`. */
export function nameOfSheet(workbook: WorkbookPart, sheet: ListedSheet, name: string): XmlElement | undefined {
  return workbook.names.find(
    ({ attributes }) =>
      attributes['localSheetId'] === String(sheet.index) &&
      (attributes['name'] ?? '').toLowerCase() === name.toLowerCase(),
  );
}
