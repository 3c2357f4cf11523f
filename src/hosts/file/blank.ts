import type { CreateSheet } from '../../app/port';
import { deflate } from './node-zlib';
import { Package } from './package';
import { applyPatches } from './write/apply-patches';
import { joined, writeZip } from './zip-write';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'application/vnd.openxmlformats-';
const NAMESPACE = 'http://schemas.openxmlformats.org/';

/** The parts a workbook cannot do without. */
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `<Types xmlns="${NAMESPACE}package/2006/content-types">` +
    `<Default Extension="rels" ContentType="${TYPES}package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  '_rels/.rels':
    `<Relationships xmlns="${NAMESPACE}package/2006/relationships"><Relationship Id="rId1"` +
    ` Type="${NAMESPACE}officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml':
    `<workbook xmlns="${NAMESPACE}spreadsheetml/2006/main" xmlns:r="${NAMESPACE}officeDocument/2006/relationships">` +
    '<workbookPr/><sheets></sheets></workbook>',
};

/** A workbook of these sheets and nothing else: for the template and the sample. */
export function newWorkbook(sheets: readonly CreateSheet[]): Uint8Array {
  const pkg = blankPackage();
  applyPatches(pkg, sheets);
  return pkg.toBytes();
}

/** A package with no sheet yet. A workbook needs at least one before a spreadsheet program opens it. */
export function blankPackage(): Package {
  const encoder = new TextEncoder();
  const parts = Object.entries(PARTS).map(([name, xml]) => [name, encoder.encode(DECLARATION + xml)] as const);
  return Package.open(
    joined(writeZip(new Uint8Array(0), { entries: [], comment: new Uint8Array(0) }, new Map(parts), deflate)),
  );
}
