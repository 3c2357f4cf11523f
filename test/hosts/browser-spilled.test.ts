import { cellAt, type Survey } from '../../src/domain/survey';
import { FUNCTIONS } from '../../src/functions';
import { registerFunctions } from '../../src/hosts/browser/register-functions';
import { Package } from '../../src/hosts/file/package';
import { survey } from '../../src/hosts/file/survey';
import { headlessBook, typeIn, type HeadlessBook } from '../support/headless-grid';
import { makeWorkbook, type CellInput } from '../support/workbook';
import { SILENT, sheetOf } from './contract';

const open: HeadlessBook[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

async function opened(bytes: Uint8Array): Promise<HeadlessBook> {
  const one = await headlessBook(bytes);
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

  it('takes its values with it, in the grid and in the file, when it is emptied or written over', async () => {
    const emptied = await opened(makeWorkbook([{ name: SHEET, cells: FILLED.slice(0, 3) }]));
    await typeIn(emptied, { sheet: SHEET, row: 1, column: 2 }, null);
    await settled(emptied, [null, null, null]);
    expect(await inFile(emptied)).toEqual([null, null, null]);
    const shorter = await opened(makeWorkbook([{ name: SHEET, cells: FILLED }]));
    await typeIn(shorter, { sheet: SHEET, row: 1, column: 2 }, 35);
    await typeIn(shorter, { sheet: SHEET, row: 2, column: 2 }, 21);
    await settled(shorter, [35, 21, 22]);
    expect((await inFile(shorter)).slice(0, 2)).toEqual([35, 21]);
    expect(sheetText(shorter)).not.toContain('t="array"');
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
