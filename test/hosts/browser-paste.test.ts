import { ICommandService, IUniverInstanceService } from '@univerjs/core';
import { cellAt } from '../../src/domain/survey';
import { clipboardMarkup } from '../../src/hosts/browser/clipboard-markup';
import { cellsOfText, pasteText } from '../../src/hosts/browser/pasted-text';
import { decimalComma } from '../../src/hosts/browser/typed-numbers';
import { Package } from '../../src/hosts/file/package';
import { survey } from '../../src/hosts/file/survey';
import { headlessBook, type HeadlessBook } from '../support/headless-grid';
import { makeWorkbook } from '../support/workbook';
import { SILENT, sheetOf, valueAt } from './contract';

const open: HeadlessBook[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

async function opened(): Promise<HeadlessBook> {
  const rows = ['Redes', 'Bares', 'Farma'].map((name) => [name, '5%', '28']);
  const one = await headlessBook(
    makeWorkbook([{ name: 'Política', cells: [['Perfil', 'Desconto', 'Prazo'], ...rows] }]),
  );
  open.push(one);
  decimalComma(one.grid, () => 2026);
  return one;
}

const at = (startRow: number, startColumn: number, endRow = startRow, endColumn = startColumn) => {
  return { startRow, startColumn, endRow, endColumn };
};

describe('a text of other programs pasted into the grid', () => {
  it('is read as it would be typed, in the survey and in the file', async () => {
    const one = await opened();
    expect(pasteText(one.grid, '12,5%\t28/42\r\n1.500\t7/14/21\r\n=B2*2\t\r\n', at(1, 1))).toBe(true);
    const sheet = sheetOf(await one.book.survey(SILENT), 'Política');
    expect([1, 2].flatMap((row) => [valueAt(sheet, row, 1), valueAt(sheet, row, 2)])).toEqual([
      0.125,
      '28/42',
      1500,
      '7/14/21',
    ]);
    expect(cellAt(sheet, 3, 1)?.formula).toBe('B2*2');
    expect(cellAt(sheet, 3, 2)?.value ?? null).toBeNull();
    const file = sheetOf(await survey(Package.open(one.book.download())), 'Política');
    expect(cellAt(file, 1, 1)).toEqual(cellAt(sheet, 1, 1));
    expect(cellAt(file, 2, 2)?.value).toBe('7/14/21');
  });

  it('fills what is selected with a single text, and is taken back in one step', async () => {
    const one = await opened();
    expect(pasteText(one.grid, '0,35', at(1, 1, 3, 1))).toBe(true);
    const values = async (): Promise<unknown[]> => {
      const sheet = sheetOf(await one.book.survey(SILENT), 'Política');
      return [1, 2, 3].map((row) => valueAt(sheet, row, 1));
    };
    expect(await values()).toEqual([0.35, 0.35, 0.35]);
    one.grid.injector.get(IUniverInstanceService).focusUnit(one.grid.workbook.getUnitId());
    await one.grid.injector.get(ICommandService).executeCommand('univer.command.undo');
    expect(await values()).toEqual(['5%', '5%', '5%']);
  });

  it('writes nothing where it would reach beyond the sheet', async () => {
    const one = await opened();
    const beyond = one.grid.sheet('Política').getRowCount() - 1;
    expect(pasteText(one.grid, '1\n2', at(beyond, 1))).toBe(false);
    expect(one.book.edits).toBe(0);
  });

  it.each<[string, string[][]]>([
    ['a', [['a']]],
    [
      'a\tb\nc\td\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\t\r\n\tb',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['"28/42\n(FM)"\t"o ""teto"""\n', [['28/42\n(FM)', 'o "teto"']]],
    ['12" disco\tb', [['12" disco', 'b']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['', [['']]],
  ])('parts %j into cells', (text, cells) => {
    expect(cellsOfText(text)).toEqual(cells);
  });
});

describe('what is copied in the grid, for other programs', () => {
  it('is a table without looks, known again by its sign', () => {
    const univer =
      '<google-sheets-html-origin><table data-copy-id="I3fcBk" style="font-size:10pt"><td style="x">…</td></table>';
    expect(clipboardMarkup('12,0%\t<5 & 6>\n"a\nb"\t', univer)).toBe(
      '<table data-copy-id="I3fcBk"><tbody><tr><td>12,0%</td><td>&lt;5 &amp; 6&gt;</td></tr><tr><td>a<br>b</td><td></td></tr></tbody></table>',
    );
    expect(clipboardMarkup('28', '<b style="x">28</b>')).toBe('<table><tbody><tr><td>28</td></tr></tbody></table>');
  });
});
