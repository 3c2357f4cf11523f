import { memoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { SILENT, workbookContract } from './contract';

workbookContract('memory', ({ sheets, ...options }) => {
  const port = memoryWorkbook(sheets, options);
  return Promise.resolve({ port, type: (at, value) => Promise.resolve(port.type(at, value)) });
});

describe('a workbook in memory', () => {
  const open = () =>
    memoryWorkbook({
      Plan: {
        rows: [
          ['Profile', 1],
          [null, 2],
        ],
      },
    });

  it('places a formula into the one empty cell that is selected, and into no other', async () => {
    const port = open();
    await expect(port.place('=1+1')).rejects.toMatchObject({ code: 'not-one-empty-cell' });
    port.select({ sheet: 'Plan', row: 0, column: 0 });
    await expect(port.place('=1+1')).rejects.toMatchObject({ code: 'not-one-empty-cell' });
    port.select({ sheet: 'Plan', row: 1, column: 0 });
    await port.place('=SUM(B1:B2)');
    expect((await port.survey(SILENT)).sheets[0]?.rows[1]?.[0]).toMatchObject({ formula: 'SUM(B1:B2)', value: null });
    await expect(port.place('=1')).rejects.toMatchObject({ code: 'not-one-empty-cell' });
  });

  it('tells of edits and selections of the planner, until told to stop', async () => {
    const port = open();
    const seen: unknown[] = [];
    const stop = await port.watch((what) => seen.push(what));
    port.type({ sheet: 'Plan', row: 3, column: 3 }, 'x');
    port.select({ sheet: 'Plan', row: 0, column: 1 });
    stop();
    port.type({ sheet: 'Plan', row: 3, column: 3 }, null);
    expect(seen).toEqual([
      { kind: 'edited', sheet: 'Plan' },
      { kind: 'selected', at: { sheet: 'Plan', row: 0, column: 1 } },
    ]);
  });

  it('counts only rows and columns in use', async () => {
    const port = open();
    port.type({ sheet: 'Plan', row: 9, column: 9 }, 5);
    port.type({ sheet: 'Plan', row: 9, column: 9 }, null);
    expect((await port.survey(SILENT)).sheets[0]).toMatchObject({ rowCount: 2, columnCount: 2 });
  });

  it('hands out long sheets in blocks and stops when asked', async () => {
    const port = memoryWorkbook({ Orders: { rows: Array.from({ length: 5002 }, (_, row) => [row]) } });
    const of = { sheet: 'Orders', headerRow: 0, rect: { top: 0, left: 0, bottom: 9000, right: 0 } };
    const sizes: number[] = [];
    const shares: number[] = [];
    const run = { progress: (_: string, done: number) => void shares.push(done), cancelled: () => false };
    for await (const block of port.rows(of, [0], run)) sizes.push(block.rows.length);
    expect(sizes).toEqual([5000, 1]);
    expect(shares[1]).toBe(1);
    const stopped = port.rows(of, [0], { ...SILENT, cancelled: () => true })[Symbol.asyncIterator]();
    await expect(stopped.next()).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('moves another table with the cells it stands on', async () => {
    const port = open();
    const cells = ['A', 'B'].map((content, index) => ({ row: index * 3, column: 0, content }));
    const sheet = {
      kind: 'create' as const,
      sheet: 'Ours',
      mark: 'accord;kind=data',
      cells,
      columnWidths: [],
      tables: [
        { name: 'First', rect: { top: 0, left: 0, bottom: 1, right: 0 }, columns: ['A'] },
        { name: 'Second', rect: { top: 3, left: 0, bottom: 4, right: 0 }, columns: ['B'] },
      ],
      conditionalFormats: [],
      validations: [],
      freeze: { rows: 1, columns: 0 },
      repeatRows: [0, 0] as const,
      tabColor: '1F3A5F',
    };
    const update = {
      kind: 'update' as const,
      sheet: 'Ours',
      mark: 'accord;kind=data',
      shifts: [{ table: 'First', before: 2, count: 2, left: 0, right: 0 }],
      cells: [],
      tables: [{ name: 'First', rect: { top: 0, left: 0, bottom: 3, right: 0 } }],
    };
    await port.write([sheet, update], (await port.survey(SILENT)).fingerprint, SILENT);
    const ours = (await port.survey(SILENT)).sheets[1];
    expect(ours?.tables.map(({ rect }) => [rect.top, rect.bottom])).toEqual([
      [0, 3],
      [5, 6],
    ]);
    expect(ours?.rows[5]?.[0]?.value).toBe('B');
  });
});
