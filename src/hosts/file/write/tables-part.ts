import type { TableSpec } from '../../../app/port';
import type { Package } from '../package';
import { relationshipsOf } from '../relationships';
import { declarePart, freePartName } from './content-types';
import { addRelationship } from './relationship-edits';
import { tableXml } from './table-xml';
import { readWorkbookPart } from './workbook-part';
import { attributeOf, parseXml } from './xml-tree';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** Adds a table to a sheet part and answers the id of the relationship. Ids and names stay unique in the workbook. */
export function addTable(pkg: Package, sheetPart: string, table: TableSpec): string {
  const workbook = readWorkbookPart(pkg);
  const sheetParts = [...workbook.sheets.map((sheet) => sheet.part), sheetPart];
  const parts = sheetParts.flatMap((part) => relationshipsOf(pkg, part).filter((one) => one.type === 'table'));
  const tables = parts.map(({ target }) => parseXml(pkg.text(target), target).attributes);
  const taken = [
    ...tables.flatMap(({ name = '', displayName = '' }) => [name, displayName]),
    ...workbook.names.map((name) => attributeOf(name, 'name')),
  ];
  if (taken.some((name) => name.toLowerCase() === table.name.toLowerCase())) {
    throw new Error(`The workbook already has something named ${table.name}`);
  }
  const id = Math.max(0, ...tables.map((one) => Number(one['id'] ?? 0))) + 1;
  const part = freePartName(pkg, `${workbook.folder}tables/`, 'table');
  pkg.set(part, tableXml(table, id, workbook.dialect.main));
  declarePart(pkg, part, CONTENT_TYPE);
  return addRelationship(pkg, sheetPart, `${workbook.dialect.links}/table`, part);
}
