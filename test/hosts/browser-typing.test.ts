import { ICommandService } from '@univerjs/core';
import { onlyValues } from '../../src/hosts/browser/only-values';
import { decimalComma } from '../../src/hosts/browser/typed-numbers';
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

describe('what people type in the grid', () => {
  it.each([
    ['0,35', 0.35],
    ['-1.234,5', -1234.5],
    ['12,5%', 0.125],
    ['10+5+2', '10+5+2'],
    ['28/42/56', '28/42/56'],
    ['1.500', 1500],
    ['1,2,3', '1,2,3'],
  ])('%s with a decimal comma is %p', async (typed, held) => {
    const one = await opened();
    decimalComma(one.grid);
    await typeIn(one, { sheet: 'Política', row: 1, column: 1 }, typed);
    expect(valueAt(sheetOf(await one.book.survey(SILENT), 'Política'), 1, 1)).toBe(held);
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
