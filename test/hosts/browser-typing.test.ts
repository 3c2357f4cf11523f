import { ICommandService, IUniverInstanceService } from '@univerjs/core';
import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { foundText } from '../../src/domain/found-text';
import { cellAt } from '../../src/domain/survey';
import { showDecimalComma } from '../../src/hosts/browser/decimals-shown';
import { onlyValues } from '../../src/hosts/browser/only-values';
import { decimalComma } from '../../src/hosts/browser/typed-numbers';
import { Package } from '../../src/hosts/file/package';
import { survey } from '../../src/hosts/file/survey';
import { headlessBook, typeIn, type HeadlessBook } from '../support/headless-grid';
import { makeWorkbook } from '../support/workbook';
import { SILENT, sheetOf, valueAt } from './contract';

const open: HeadlessBook[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

async function opened(): Promise<HeadlessBook> {
  const one = await headlessBook(
    makeWorkbook([
      {
        name: 'Política',
        cells: [
          ['Perfil', 'Desconto'],
          ['Redes', '10+5'],
        ],
      },
    ]),
  );
  open.push(one);
  return one;
}

/** What the editor of the first cell begins with. */
function inEditor({ grid }: HeadlessBook): string {
  const worksheet = grid.sheet('Política');
  const typing = grid.injector.get(SheetInterceptorService).writeCellInterceptor;
  const place = { unitId: grid.workbook.getUnitId(), subUnitId: worksheet.getSheetId(), row: 0, col: 0 };
  const where = { ...place, workbook: grid.workbook, worksheet, origin: worksheet.getCellRaw(0, 0) };
  return String(typing.fetchThroughInterceptors(BEFORE_CELL_EDIT)(worksheet.getCell(0, 0), where)?.v);
}

describe('what people type in the grid', () => {
  it.each([
    ['0,35', 0.35],
    ['-1.234,5', -1234.5],
    ['12,5%', 0.125],
    ['10+5+2', '10+5+2'],
    ['28/42/56', '28/42/56'],
    ['1.500', 1500],
    ['1,2,3', '1,2,3'],
    ['7/14/21', '7/14/21'],
    ['1/15', '1/15'],
    ['7-14-21', '7-14-21'],
    ['30/02/2026', '30/02/2026'],
  ])('%s with a decimal comma is %p', async (typed, held) => {
    const one = await opened();
    decimalComma(one.grid, () => 2026);
    await typeIn(one, { sheet: 'Política', row: 1, column: 1 }, typed);
    expect(valueAt(sheetOf(await one.book.survey(SILENT), 'Política'), 1, 1)).toBe(held);
  });

  it.each([
    ['12%', '0%', '12%'],
    ['12,5 %', '0.00%', '12.50%'],
    ['-1,25%', '0.00%', '-1.25%'],
    ['01/03/2026', 'dd/mm/yyyy', '2026-03-01'],
    ['31-12-26', 'dd/mm/yyyy', '2026-12-31'],
    ['10/12', 'dd/mmm', '2026-12-10'],
    ['31/12/99', 'dd/mm/yyyy', '1999-12-31'],
  ])('%s has the format %s, in the grid and in the file, and reads %s', async (typed, format, read) => {
    const bytes = makeWorkbook([{ name: 'Política', cells: [['Perfil', 'Desconto'], ['Redes']] }]);
    const one = await headlessBook(bytes);
    open.push(one);
    decimalComma(one.grid, () => 2026);
    await typeIn(one, { sheet: 'Política', row: 1, column: 1 }, typed);
    const inGrid = cellAt(sheetOf(await one.book.survey(SILENT), 'Política'), 1, 1);
    expect(inGrid?.format).toBe(format);
    expect(foundText(inGrid)).toBe(read);
    const after = Package.open(one.book.download());
    expect(cellAt(sheetOf(await survey(after), 'Política'), 1, 1)).toEqual(inGrid);
    const before = Package.open(bytes);
    const touched = before.names.filter((name) => Buffer.compare(before.bytes(name), after.bytes(name)) !== 0);
    expect(touched.sort()).toEqual(['xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  });

  it.each([
    [1.125, 'General', '1,125'],
    [0.97, 'General', '0,97'],
    [-1234.5, 'General', '-1234,5'],
    [1 / 3, 'General', '0,3333333333333333'],
    [1.125, '0.0%', '1,125'],
  ])('%p as %s opens in the editor as %s, and stays what it is when left', async (value, format, edited) => {
    const one = await headlessBook(makeWorkbook([{ name: 'Política', cells: [[{ value, format }]] }]));
    open.push(one);
    decimalComma(one.grid, () => 2026);
    showDecimalComma(one.grid);
    expect(inEditor(one)).toBe(edited);
    await typeIn(one, { sheet: 'Política', row: 0, column: 0 }, edited);
    expect(valueAt(sheetOf(await one.book.survey(SILENT), 'Política'), 0, 0)).toBe(value);
    expect(one.book.edits).toBe(0);
  });

  it.each([
    [0.97, 'General', '0,97'],
    [1 / 3, 'General', '0,33333333333'],
    [1500, 'General', '1500'],
    ['1.125', 'General', '1.125'],
  ])('%p as %s is shown as %s', async (value, format, shown) => {
    const one = await headlessBook(makeWorkbook([{ name: 'Política', cells: [[{ value, format }]] }]));
    open.push(one);
    showDecimalComma(one.grid);
    expect(String(one.grid.sheet('Política').getCell(0, 0)?.v)).toBe(shown);
    if (typeof value === 'string') expect(inEditor(one)).toBe(value);
  });

  it('leaves a text as one that begins with an apostrophe or stands in a cell for texts', async () => {
    const one = await headlessBook(
      makeWorkbook([{ name: 'Política', cells: [['Prazo'], [{ value: '28', format: '@' }]] }]),
    );
    open.push(one);
    decimalComma(one.grid, () => 2026);
    await typeIn(one, { sheet: 'Política', row: 1, column: 0 }, '12%');
    expect(valueAt(sheetOf(await one.book.survey(SILENT), 'Política'), 1, 0)).toBe('12%');
  });

  it('takes value and format back together when the typing is undone', async () => {
    const one = await opened();
    decimalComma(one.grid, () => 2026);
    const before = await one.book.survey(SILENT);
    await typeIn(one, { sheet: 'Política', row: 1, column: 1 }, '12%');
    one.grid.injector.get(IUniverInstanceService).focusUnit(one.grid.workbook.getUnitId());
    await one.grid.injector.get(ICommandService).executeCommand('univer.command.undo');
    const { sheets } = await one.book.survey(SILENT);
    expect(sheets).toEqual(before.sheets);
    expect(one.book.changes()).toEqual([]);
    expect(one.book.edits).toBe(0);
  });

  it('counts a change that the format hides, and none where the old value was typed again', async () => {
    const bytes = makeWorkbook([{ name: 'Política', cells: [['Desconto'], [{ value: 0.12, format: '0%' }]] }]);
    const one = await headlessBook(bytes);
    open.push(one);
    await typeIn(one, { sheet: 'Política', row: 1, column: 0 }, 0.1234);
    expect(one.book.edits).toBe(1);
    expect(valueAt(sheetOf(await survey(Package.open(one.book.download())), 'Política'), 1, 0)).toBe(0.1234);
    await typeIn(one, { sheet: 'Política', row: 1, column: 0 }, 0.12);
    expect(one.book.edits).toBe(0);
    expect(Buffer.compare(Buffer.from(one.book.download()), Buffer.from(bytes))).toBe(0);
  });

  it('may change values, and nothing that a file could not be patched with', async () => {
    const one = await opened();
    let refusals = 0;
    onlyValues(one.grid, () => (refusals += 1));
    const before = await one.book.survey(SILENT);
    const commands = one.grid.injector.get(ICommandService);
    const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 1 };
    for (const id of [
      'insert-row-before',
      'remove-col',
      'insert-sheet',
      'set-worksheet-name',
      'add-worksheet-merge-all',
    ]) {
      await commands.executeCommand(`sheet.command.${id}`, { range, name: 'Outra' });
    }
    expect(refusals).toBe(5);
    expect(await one.book.survey(SILENT)).toEqual(before);
    await typeIn(one, { sheet: 'Política', row: 1, column: 0 }, 'Grandes redes');
    expect(valueAt(sheetOf(await one.book.survey(SILENT), 'Política'), 1, 0)).toBe('Grandes redes');
    expect(refusals).toBe(5);
  });
});
