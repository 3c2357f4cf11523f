import { readFileSync } from 'node:fs';
import { FUNCTIONS } from '../../src/functions';
import { registerFunctions } from '../../src/hosts/browser/register-functions';
import { foundText } from '../../src/domain/found-text';
import { cellAt } from '../../src/domain/survey';
import { headlessBook, typeIn, type HeadlessBook } from '../support/headless-grid';
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
  });

  it('show the error of a cell that cannot be read', async () => {
    const one = await opened(POLICIES);
    await typeIn(one, { sheet: 'Política', row: 5, column: 0 }, '=ACCORD.PAYMENTDAYS(A1)');
    expect(await shown(one, 'Política', 5, [0])).toEqual(['#VALUE!']);
  });

  it('score the sample as the command line does', async () => {
    const one = await opened(readFileSync('assets/samples/sop-bebidas.xlsx'));
    const { sheets } = await one.book.survey(SILENT);
    expect(sheets.map(({ name }) => name).length).toBeGreaterThan(2);
  });
});
