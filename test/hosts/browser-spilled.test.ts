import { ICommandService, type IRange } from '@univerjs/core';
import { toA1 } from '../../src/domain/address';
import { cellAt, type Survey } from '../../src/domain/survey';
import { FUNCTIONS } from '../../src/functions';
import type { Cells } from '../../src/hosts/browser/grid';
import type { FilledCell } from '../../src/hosts/browser/keep-filled';
import { registerFunctions } from '../../src/hosts/browser/register-functions';
import { Package } from '../../src/hosts/file/package';
import { survey } from '../../src/hosts/file/survey';
import { headlessBook, typeIn, type HeadlessBook } from '../support/headless-grid';
import { makeWorkbook, type CellInput } from '../support/workbook';
import { SILENT, sheetOf } from './contract';

const open: HeadlessBook[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

async function opened(bytes: Uint8Array, refused?: (cell: FilledCell) => void): Promise<HeadlessBook> {
  const one = await headlessBook(bytes, refused);
  registerFunctions(one.grid, FUNCTIONS);
  open.push(one);
  return one;
}

const SHEET = 'Política';
const TERMS = [
  ['Perfil', 'Prazo', 'Dias'],
  ['Redes', '28/42/56', null],
  ['Atacado', '28', null],
];
/** Days of payment as a formula of several cells, as Excel keeps one: the formula in the first, values in all. */
const FILLED: readonly (readonly CellInput[])[] = [
  ['Perfil', 'Prazo', 'Dias'],
  ['Redes', '28/42/56', { attributes: '', inside: '<f t="array" ref="C2:C3">ACCORD.PAYMENTDAYS(B2:B3)</f><v>42</v>' }],
  ['Atacado', '28', 28],
  [null, null, { value: 29, formula: 'C3+1' }],
];

const days = (found: Survey): unknown[] => [1, 2, 3].map((row) => cellAt(sheetOf(found, SHEET), row, 2)?.value ?? null);
const inGrid = async (one: HeadlessBook): Promise<unknown[]> => days(await one.book.survey(SILENT));
const inFile = async (one: HeadlessBook): Promise<unknown[]> => days(await survey(Package.open(one.book.download())));
const sheetText = (one: HeadlessBook): string => {
  const file = Package.open(one.book.download());
  return file.text(file.names.find((name) => /worksheets\/sheet1\.xml$/.test(name))!);
};
/** Until the engine has come to what was typed. */
async function settled(one: HeadlessBook, wanted: readonly unknown[]): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    if (JSON.stringify(await inGrid(one)) === JSON.stringify(wanted)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await inGrid(one)).toEqual(wanted);
}

describe('a formula that fills several cells', () => {
  it('is downloaded with all its values and the range that it fills', async () => {
    const one = await opened(makeWorkbook([{ name: SHEET, cells: TERMS }]));
    await typeIn(one, { sheet: SHEET, row: 1, column: 2 }, '=ACCORD.PAYMENTDAYS(B2:B3)');
    await settled(one, [42, 28, null]);
    expect(await inFile(one)).toEqual([42, 28, null]);
    expect(sheetText(one)).toContain('<f t="array" ref="C2:C3">ACCORD.PAYMENTDAYS(B2:B3)</f>');
  });

  it('is opened with its values, and goes on following what it reads', async () => {
    const one = await opened(makeWorkbook([{ name: SHEET, cells: FILLED }]));
    expect(await inGrid(one)).toEqual([42, 28, 29]);
    expect(one.book.edits).toBe(0);
    await typeIn(one, { sheet: SHEET, row: 2, column: 1 }, '30/60');
    await settled(one, [42, 45, 46]);
    expect(one.book.changes().map(({ at }) => at)).toEqual([{ sheet: SHEET, row: 2, column: 1 }]);
  });

  it('takes its values with it, in the grid and in the file, when it is emptied', async () => {
    const emptied = await opened(makeWorkbook([{ name: SHEET, cells: FILLED }]));
    await typeIn(emptied, { sheet: SHEET, row: 1, column: 2 }, null);
    // What reads a cell that was filled follows it.
    await settled(emptied, [null, null, 1]);
    expect((await inFile(emptied)).slice(0, 2)).toEqual([null, null]);
  });

  it('takes its values with it when it is written over', async () => {
    const shorter = await opened(makeWorkbook([{ name: SHEET, cells: FILLED }]));
    await typeIn(shorter, { sheet: SHEET, row: 1, column: 2 }, 35);
    await settled(shorter, [35, null, 1]);
    await typeIn(shorter, { sheet: SHEET, row: 2, column: 2 }, 21);
    await settled(shorter, [35, 21, 22]);
    expect((await inFile(shorter)).slice(0, 2)).toEqual([35, 21]);
    expect(sheetText(shorter)).not.toContain('t="array"');
  });
});

describe('a cell that a formula of another cell fills', () => {
  const C3 = { sheet: SHEET, row: 2, column: 2 };
  const withRefusals = async (bytes: Uint8Array): Promise<HeadlessBook & { readonly told: string[] }> => {
    const told: string[] = [];
    const one = await opened(bytes, ({ at, by }) => void told.push(`${toA1(at)} by ${toA1(by)}`));
    return { ...one, told };
  };
  const write = (one: HeadlessBook, range: IRange, value: Cells): Promise<boolean> =>
    one.grid.injector.get(ICommandService).executeCommand('sheet.command.set-range-values', {
      unitId: one.grid.workbook.getUnitId(),
      subUnitId: one.grid.sheet(SHEET).getSheetId(),
      range,
      value,
    });

  it.each([21, '=1+1', null])(
    'keeps its value when somebody types %s, and says which formula fills it',
    async (typed) => {
      const one = await withRefusals(makeWorkbook([{ name: SHEET, cells: FILLED }]));
      const before = one.book.download();
      await typeIn(one, C3, typed);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(one.told).toEqual(['C3 by C2']);
      expect(await inGrid(one)).toEqual([42, 28, 29]);
      expect(one.book.edits).toBe(0);
      expect(one.book.changes()).toEqual([]);
      expect(one.book.download()).toEqual(before);
    },
  );

  it('keeps it where a formula that was typed here fills it, and what it reads still counts', async () => {
    const one = await withRefusals(makeWorkbook([{ name: SHEET, cells: TERMS }]));
    await typeIn(one, { sheet: SHEET, row: 1, column: 2 }, '=ACCORD.PAYMENTDAYS(B2:B3)');
    await settled(one, [42, 28, null]);
    await typeIn(one, C3, 21);
    expect(one.told).toEqual(['C3 by C2']);
    await typeIn(one, { sheet: SHEET, row: 2, column: 1 }, '30/60');
    await settled(one, [42, 45, null]);
    expect(await inFile(one)).toEqual([42, 45, null]);
  });

  it('holds off a block of which one cell would fall on it, as a whole', async () => {
    const one = await withRefusals(makeWorkbook([{ name: SHEET, cells: FILLED }]));
    const block = { startRow: 2, startColumn: 1, endRow: 3, endColumn: 2 };
    await write(one, block, { 2: { 1: { v: '7' }, 2: { v: 9 } }, 3: { 1: { v: '14' }, 2: { v: 9 } } });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(one.told).toEqual(['C3 by C2']);
    expect(await inGrid(one)).toEqual([42, 28, 29]);
    expect(one.book.changes()).toEqual([]);
  });

  it('is free again once the formula is gone', async () => {
    const one = await withRefusals(makeWorkbook([{ name: SHEET, cells: FILLED }]));
    await typeIn(one, { sheet: SHEET, row: 1, column: 2 }, 35);
    await typeIn(one, C3, 21);
    await settled(one, [35, 21, 22]);
    expect(one.told).toEqual([]);
  });
});

describe('functions younger than the file format', () => {
  it('are calculated in the grid and written as files write them', async () => {
    const most = { value: 5, formula: '_xlfn.MAXIFS(A1:A3,A1:A3,">0")' };
    const sorted = { attributes: '', inside: '<f t="array" ref="C1:C3">_xlfn._xlws.SORT(A1:A3)</f><v>1</v>' };
    const one = await opened(
      makeWorkbook([
        {
          name: SHEET,
          cells: [
            [1, most, sorted],
            [5, null, 4],
            [4, null, 5],
          ],
        },
      ]),
    );
    const column = async (at: number): Promise<unknown[]> => {
      const found = sheetOf(await one.book.survey(SILENT), SHEET);
      return [0, 1, 2].map((row) => cellAt(found, row, at)?.value ?? null);
    };
    expect([await column(1), await column(2)]).toEqual([
      [5, null, null],
      [1, 4, 5],
    ]);
    await typeIn(one, { sheet: SHEET, row: 1, column: 0 }, 3);
    await typeIn(one, { sheet: SHEET, row: 4, column: 0 }, '=TEXTJOIN("-",TRUE,SORT(A1:A3),"SORT(")');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect([await column(1), await column(2)]).toEqual([
      [4, null, null],
      [1, 3, 4],
    ]);
    expect(one.book.changes()[1]?.after).toMatchObject({
      formula: 'TEXTJOIN("-",TRUE,SORT(A1:A3),"SORT(")',
      value: '1-3-4-SORT(',
    });
    expect(sheetText(one)).toContain('<f>_xlfn.TEXTJOIN("-",TRUE,_xlfn._xlws.SORT(A1:A3),"SORT(")</f>');
  });
});
