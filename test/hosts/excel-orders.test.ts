/** @jest-environment-options {"globalsCleanup": "off"} */
import { newBook } from '../support/simulated-excel/model';
import { openInExcel } from '../support/simulated-excel/open';
import { addTallSheet } from '../support/simulated-excel/tall-sheet';
import { SILENT } from './contract';

jest.setTimeout(300_000);

const HEADINGS = ['Pedido', 'Cliente', 'Data', 'Entregue', 'Caixas', 'Entregues', 'Obs.', 'Condição'];
/** An order line as lists have it: numbers, two days, quantities, a note of some length now and then, a payment term. */
function orderCell(row: number, column: number): string | number {
  if (row === 0) return HEADINGS[column]!;
  if (column === 0) return 100_000 + row;
  if (column === 1) return `C${row % 900}`;
  if (column === 2) return 45_000 + (row % 365);
  if (column === 3) return row % 50 === 0 ? '' : 45_002 + (row % 365);
  if (column === 4) return row % 97;
  if (column === 5) return (row % 97) - (row % 7 === 0 ? 1 : 0);
  if (column === 6) return row % 10 === 0 ? 'entrega fora da janela' : '';
  return ['28 ddl', 'à vista', '30/60'][row % 3]!;
}

/** The columns that rules ask for: all but the note. */
const WANTED = [1, 2, 3, 4, 5, 7];

describe.each([
  [100_000, 6],
  [1_000_000, 18],
])('a list of %i orders beside the policies', (count, most) => {
  it(`is read in at most ${most} more requests, none of which answers more than three megabytes`, async () => {
    const book = newBook();
    addTallSheet(book, 'Pedidos', count + 1, HEADINGS.length, orderCell);
    const excel = openInExcel(book);
    await excel.port.survey(SILENT);
    const before = excel.syncs.length;
    expect(before).toBeLessThanOrEqual(2);
    const rect = { top: 0, left: 0, bottom: count, right: HEADINGS.length - 1 };
    let rows = 0;
    let cases = 0;
    let last: unknown = null;
    for await (const block of excel.port.rows({ sheet: 'Pedidos', headerRow: 0, rect }, WANTED, SILENT)) {
      expect(block.firstRow).toBe(rows + 1);
      rows += block.rows.length;
      for (const row of block.rows) cases += row[3] as number;
      last = block.rows[block.rows.length - 1];
    }
    expect(rows).toBe(count);
    expect(last).toEqual(WANTED.map((column) => orderCell(count, column) || null));
    expect(cases).toBe(Array.from({ length: count }, (_, row) => (row + 1) % 97).reduce((sum, one) => sum + one, 0));
    const syncs = excel.syncs.slice(before);
    expect(syncs.length).toBeLessThanOrEqual(most);
    expect(Math.max(...syncs.map(({ replyBytes }) => replyBytes))).toBeLessThanOrEqual(3_000_000);
  });
});
