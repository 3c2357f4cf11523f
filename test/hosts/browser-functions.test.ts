import { readFileSync } from 'node:fs';
import { rectToA1, type Rect } from '../../src/domain/address';
import { FUNCTIONS } from '../../src/functions';
import { score } from '../../src/functions/review/score';
import { registerFunctions } from '../../src/hosts/browser/register-functions';
import { foundText } from '../../src/domain/found-text';
import { cellAt } from '../../src/domain/survey';
import { gridOf } from '../functions/ranges-of';
import { headlessBook, typeIn, type HeadlessBook } from '../support/headless-grid';
import { reviewFile } from '../support/review-file';
import { makeWorkbook } from '../support/workbook';
import { SILENT, sheetOf } from './contract';

const open: HeadlessBook[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

async function opened(bytes: Uint8Array): Promise<HeadlessBook> {
  const one = await headlessBook(bytes);
  registerFunctions(one.grid, FUNCTIONS);
  open.push(one);
  return one;
}

/** What cells show once the formula engine has come to them. */
async function shown(
  { book }: HeadlessBook,
  sheet: string,
  row: number,
  columns: readonly number[],
): Promise<string[]> {
  for (let tries = 0; ; tries += 1) {
    const found = sheetOf(await book.survey(SILENT), sheet);
    const texts = columns.map((column) => foundText(cellAt(found, row, column)));
    if (tries === 100 || texts.every((text) => text !== '')) return texts;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const POLICIES = makeWorkbook([
  {
    name: 'Política',
    cells: [
      ['Perfil', 'Desconto', 'Prazo de pagamento', 'Frequência de entrega', 'Disponibilidade'],
      ['Redes', '10+5', '28/42/56', '3x/semana', '97%'],
      ['Atacado', '5%', '28', 'semanal', '93%'],
    ],
  },
]);

describe('our functions in the grid of the page', () => {
  it('calculate with cells and follow their changes', async () => {
    const one = await opened(POLICIES);
    await typeIn(one, { sheet: 'Política', row: 5, column: 0 }, '=ACCORD.DISCOUNT(B2)');
    await typeIn(one, { sheet: 'Política', row: 5, column: 1 }, '=ACCORD.PAYMENTDAYS(C2)');
    const [discount, days] = await shown(one, 'Política', 5, [0, 1]);
    expect(Number(discount)).toBeCloseTo(0.145, 9);
    expect(Number(days)).toBe(42);
    await typeIn(one, { sheet: 'Política', row: 1, column: 2 }, '30/60');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await shown(one, 'Política', 5, [1]))[0]).toBe('45');
  });

  it('spill a range over the cells beside and below', async () => {
    const one = await opened(POLICIES);
    await typeIn(one, { sheet: 'Política', row: 8, column: 0 }, '=ACCORD.PAYMENTDAYS(C2:C3)');
    expect(await shown(one, 'Política', 8, [0])).toEqual(['42']);
    expect(await shown(one, 'Política', 9, [0])).toEqual(['28']);
    // A check reads them as Excel hands them out: values, the formula in the first cell alone.
    const sheet = sheetOf(await one.book.survey(SILENT), 'Política');
    expect(cellAt(sheet, 8, 0)).toMatchObject({ value: 42, formula: 'ACCORD.PAYMENTDAYS(C2:C3)' });
    expect(cellAt(sheet, 9, 0)).toEqual({ value: 28, format: 'General' });
    const table = { sheet: 'Política', headerRow: 7, rect: { top: 7, left: 0, bottom: 9, right: 0 } };
    for await (const { rows } of one.book.rows(table, [0], SILENT)) expect(rows).toEqual([[42], [28]]);
    // A formula that reads a filled cell follows it, and nothing of theirs can be put where it stands.
    await typeIn(one, { sheet: 'Política', row: 12, column: 0 }, '=A10+1');
    expect(await shown(one, 'Política', 12, [0])).toEqual(['29']);
    one.select({ sheet: 'Política', row: 9, column: 0 });
    await expect(one.book.place('ACCORD.PAYMENTDAYS(C2)')).rejects.toMatchObject({ code: 'not-one-empty-cell' });
    // The first cell carries them: with it gone they are gone, and only it is an edit.
    expect(one.book.changes().map(({ at }) => at.row)).toEqual([8, 12]);
    await typeIn(one, { sheet: 'Política', row: 1, column: 2 }, '30/60');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await shown(one, 'Política', 8, [0])).toEqual(['45']);
  });

  it('show the error of a cell that cannot be read', async () => {
    const one = await opened(POLICIES);
    await typeIn(one, { sheet: 'Política', row: 5, column: 0 }, '=ACCORD.PAYMENTDAYS(A1)');
    expect(await shown(one, 'Política', 5, [0])).toEqual(['#VALUE!']);
  });

  it('take a cell for what it holds, and of several cells each for itself', async () => {
    const one = await opened(readFileSync('assets/samples/sop-bebidas.xlsx'));
    const sheet = 'Política Comercial';
    const scores = `=ACCORD.SCORE('${sheet}'!A4:O16,'Política Logística'!A4:O16,`;
    const formulas = [
      '"Redes Regionais")',
      '"Cash & Carry")',
      'A8)',
      'A6:A8)',
      '"Cash & Carry","PAY×FREQ")',
      'A8,"PAY×FREQ")',
    ];
    for (const [column, last] of formulas.entries()) await typeIn(one, { sheet, row: 40, column }, scores + last);
    const [regional, cashAndCarry, byCell, first, pair, pairByCell] = await shown(one, sheet, 40, [0, 1, 2, 3, 4, 5]);
    expect(Number(regional)).toBeCloseTo(97.0971, 4);
    expect(Number(cashAndCarry)).toBeCloseTo(85.8824, 4);
    expect([byCell, first, pairByCell]).toEqual([cashAndCarry, regional, pair]);
    expect((await shown(one, sheet, 42, [3]))[0]).toBe(cashAndCarry);
  });

  it('score a profile of the sample from its two policies, and the score moves with a term', async () => {
    const path = 'assets/samples/sop-bebidas.xlsx';
    const one = await opened(readFileSync(path));
    const { book } = await reviewFile(path);
    const profile = 'Cash & Carry';
    const policy = (side: 'commercial' | 'logistics'): { readonly sheet: string; readonly rect: Rect } =>
      book.tables.find(({ role }) => role === side)!;
    const [commercial, logistics] = [policy('commercial'), policy('logistics')];
    /** What the formula answers to the cells as they are now. */
    const answer = async (): Promise<number> => {
      const now = await one.book.survey(SILENT);
      const [ours, theirs] = [commercial, logistics].map(({ sheet, rect }) => gridOf(sheetOf(now, sheet), rect));
      return Number(score.run(ours, theirs, profile));
    };
    const before = await answer();
    const at = { sheet: commercial.sheet, row: 40, column: 0 };
    const ranges = [commercial, logistics].map(({ sheet, rect }) => `'${sheet}'!${rectToA1(rect)}`);
    await typeIn(one, at, `=ACCORD.SCORE(${ranges.join(',')},"${profile}")`);
    expect(Number((await shown(one, at.sheet, at.row, [0]))[0])).toBeCloseTo(before, 9);
    const { rows } = sheetOf(await one.book.survey(SILENT), logistics.sheet);
    const row = rows.findIndex((cells) => cells[0]?.value === profile);
    // The availability that logistics promises.
    await typeIn(one, { sheet: logistics.sheet, row, column: 3 }, 0.6);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const after = await answer();
    expect(after).not.toBeCloseTo(before, 1);
    expect(Number((await shown(one, at.sheet, at.row, [0]))[0])).toBeCloseTo(after, 9);
  });
});
