import { quoteSheet } from '../../../domain/address';
import type { CreateSheet, Validation } from '../../../app/port';
import { HostError } from '../../../domain/issue';
import type { Package } from '../package';
import { declarePart, freePartName } from './content-types';
import { printedColumns } from './page-xml';
import { addRelationship } from './relationship-edits';
import { setPart } from './set-part';
import { addDrawing } from './sheet-charts';
import { sheetXml } from './sheet-xml';
import type { StyleBook } from './styles-part';
import { addTable } from './tables-part';
import { fitsInline } from './validation-xml';
import { textConstant, addSheet, type SheetName } from './workbook-edits';
import { readWorkbookPart, sheetNamed } from './workbook-part';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Adds a sheet behind all others. Answers the drop-down lists that could not be written. */
export function createSheet(pkg: Package, sheet: CreateSheet, styles: StyleBook): readonly Validation[] {
  const workbook = readWorkbookPart(pkg);
  if (workbook.isStructureLocked) throw new HostError('structure-locked');
  checkName(sheet.sheet);
  if (sheetNamed(workbook, sheet.sheet)) throw new HostError('not-ours', { sheet: sheet.sheet });
  checkHeadings(sheet);
  const part = freePartName(pkg, `${workbook.folder}worksheets/`, 'sheet');
  const tables = sheet.tables.map((table) => addTable(pkg, part, table));
  const place = { part, name: sheet.sheet, dialect: workbook.dialect };
  const drawing = addDrawing(pkg, place, sheet.charts ?? []);
  pkg.set(part, sheetXml(sheet, styles, workbook.dialect, { tables, drawing }));
  declarePart(pkg, part, CONTENT_TYPE);
  const relationship = addRelationship(pkg, workbook.part, `${workbook.dialect.links}/worksheet`, part);
  const edits = addSheet(workbook, { name: sheet.sheet, relationship }, namesOf(sheet));
  setPart(pkg, workbook.part, workbook.text, edits);
  return sheet.validations.filter((one) => !fitsInline(one));
}

function namesOf({ sheet, mark, repeatRows: [first, last], pages }: CreateSheet): readonly SheetName[] {
  const titles = `${quoteSheet(sheet)}!$${first + 1}:$${last + 1}`;
  return [
    ...(mark === null ? [] : [{ name: '_Accord', formula: textConstant(mark), isHidden: true }]),
    ...(pages
      ? [{ name: '_xlnm.Print_Area', formula: `${quoteSheet(sheet)}!${printedColumns(pages)}`, isHidden: false }]
      : []),
    { name: '_xlnm.Print_Titles', formula: titles, isHidden: false },
  ];
}

/** Excel's rules of sheet names (REQUIREMENTS G7). A name of ours that breaks them is a mistake of ours. */
function checkName(name: string): void {
  const isGood =
    name.length >= 1 && name.length <= 31 && !/[\\/?*:[\]]|^'|'$/.test(name) && name.toLowerCase() !== 'history';
  if (!isGood) throw new Error(`Not a name for a sheet: ${name}`);
}

/** Excel repairs a file whose table headings are not the texts of their cells, or stand twice. */
function checkHeadings({ tables, cells }: CreateSheet): void {
  const found = new Map(cells.map(({ row, column, content }) => [`${row} ${column}`, content]));
  for (const { name, rect, columns } of tables) {
    const isWhole = columns.length === rect.right - rect.left + 1;
    const isShown = columns.every((column, index) => found.get(`${rect.top} ${rect.left + index}`) === column);
    const isUnique = new Set(columns.map((column) => column.toLowerCase())).size === columns.length;
    if (!isWhole || !isShown || !isUnique) throw new Error(`The headings of table ${name} are not those of its cells`);
  }
}
