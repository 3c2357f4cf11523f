import type { ProfileList } from '../../src/domain/book';
import type { CellValue, RowBlock } from '../../src/domain/survey';
import { foldMentions } from '../../src/facts/mentions';

const LIST: ProfileList = {
  table: { sheet: 'Pedidos', headerRow: 3, rect: { top: 3, left: 0, bottom: 900, right: 5 } },
  profileColumn: 2,
};
const block = (firstRow: number, ...values: CellValue[]): RowBlock => ({
  firstRow,
  rows: values.map((value) => [value]),
});

it('names profiles without a policy, with their lines and first cell, over blocks', () => {
  const fold = foldMentions(LIST, ['redes', 'bares']);
  fold.add(block(4, 'Redes', 'Food Trucks', null, ' BARES '));
  fold.add(block(500, 'food trucks', 'Eventos', 7));
  expect(fold.strangers()).toEqual([
    { name: 'Food Trucks', lines: 2, sheet: 'Pedidos', at: { sheet: 'Pedidos', row: 5, column: 2 } },
    { name: 'Eventos', lines: 1, sheet: 'Pedidos', at: { sheet: 'Pedidos', row: 501, column: 2 } },
    { name: '7', lines: 1, sheet: 'Pedidos', at: { sheet: 'Pedidos', row: 502, column: 2 } },
  ]);
});

it('takes totals, notes, errors and blanks for no profile', () => {
  const fold = foldMentions(LIST, []);
  fold.add(block(4, 'Total', 'Total geral', 'Obs.: estimado', '* parcial', '', '  ', { error: '#N/D' }, true, 'Média'));
  expect(fold.strangers()).toEqual([]);
});

it('keeps nothing of a block after it was folded', () => {
  const rows: CellValue[][] = [['Food Trucks']];
  const fold = foldMentions(LIST, []);
  fold.add({ firstRow: 4, rows });
  rows[0]![0] = 'changed';
  expect(fold.strangers()).toMatchObject([{ name: 'Food Trucks', lines: 1 }]);
});
