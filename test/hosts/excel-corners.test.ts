/** @jest-environment-options {"globalsCleanup": "off"} */
import type { CreateSheet, Run, UpdateSheet } from '../../src/app/port';
import { addressLists } from '../../src/hosts/excel/queue-look';
import { cellInput, sameInput } from '../../src/hosts/excel/cell-input';
import type { SimBook } from '../support/simulated-excel/model';
import { bookOfGrids, openInExcel } from '../support/simulated-excel/open';
import { deleteSheet, select, sheetNamed, stateOf, type } from '../support/simulated-excel/planner';
import { FINDINGS, GROWN, SILENT, sheetOf, valueAt, write } from './contract';

jest.setTimeout(60_000);

const CANCELLED: Run = { ...SILENT, cancelled: () => true };
const team = (): SimBook =>
  bookOfGrids({
    Política: {
      rows: [
        ['Perfil', 'Desconto'],
        ['Atacado', 0.1],
      ],
    },
    Outra: { rows: [['x']] },
  });

describe('a change of rows on both sides of the room that is made', () => {
  const SHIFTED: UpdateSheet = {
    ...GROWN,
    shifts: [{ table: 'AccordFindings', before: 4, count: 1, left: 0, right: 3 }],
    cells: [
      { row: 3, column: 1, content: 71 },
      { row: 4, column: 0, content: 'S09:n' },
      { row: 4, column: 1, content: 72 },
      { row: 5, column: 1, content: 73 },
    ],
    tables: [{ name: 'AccordFindings', rect: { top: 2, left: 0, bottom: 5, right: 3 } }],
  };

  it('writes each where it belongs, whatever stood below moves down', async () => {
    const excel = openInExcel(team());
    await write(excel.port, [FINDINGS]);
    const sheet = sheetOf(await write(excel.port, [SHIFTED]), FINDINGS.sheet);
    expect([3, 4, 5].map((row) => [valueAt(sheet, row, 0), valueAt(sheet, row, 1)])).toEqual([
      ['S01:a', 71],
      ['S09:n', 72],
      ['S02:b', 73],
    ]);
    expect(valueAt(sheet, 5, 3)).toBe(true);
  });
});

describe('what happens before anything is written', () => {
  it('is told when a sheet goes between survey and write', async () => {
    const excel = openInExcel(team());
    const { fingerprint } = await excel.port.survey(SILENT);
    deleteSheet(excel.book, sheetNamed(excel.book, 'Outra'));
    await expect(excel.port.write([FINDINGS], fingerprint, SILENT)).rejects.toMatchObject({ code: 'inputs-changed' });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Política']);
  });

  it('may be cancelled at every step', async () => {
    const excel = openInExcel(team());
    await expect(excel.port.survey(CANCELLED)).rejects.toMatchObject({ code: 'cancelled' });
    const { fingerprint } = await excel.port.survey(SILENT);
    const before = stateOf(excel.book);
    await expect(excel.port.write([FINDINGS], fingerprint, CANCELLED)).rejects.toMatchObject({ code: 'cancelled' });
    let asked = 0;
    const later: Run = { ...SILENT, cancelled: () => (asked += 1) > 1 };
    await expect(excel.port.write([FINDINGS], fingerprint, later)).rejects.toMatchObject({ code: 'cancelled' });
    expect(stateOf(excel.book)).toEqual(before);
  });

  it('compares sheets too heavy for one reply in several', async () => {
    const text = 'texto longo de uma política que ocupa a célula inteira '.repeat(30);
    const rows = Array.from({ length: 900 }, () => [text]);
    const excel = openInExcel(bookOfGrids({ Primeira: { rows }, Segunda: { rows } }));
    const { fingerprint } = await excel.port.survey(SILENT);
    excel.interfere({});
    const before = excel.syncs.length;
    await excel.port.write([FINDINGS], fingerprint, SILENT);
    expect(excel.syncs.length - before).toBe(3);
    const again = await excel.port.survey(SILENT);
    type(excel, { sheet: 'Segunda', row: 899, column: 0 }, 'outro');
    await expect(excel.port.write([GROWN], again.fingerprint, SILENT)).rejects.toMatchObject({
      code: 'inputs-changed',
    });
  });

  it('asks for less when a reply was too large, and gives up on what is not about size', async () => {
    const excel = openInExcel(team());
    let refusals = 0;
    const fault = (code: string, most: number) => (nth: number) =>
      nth > 1 && refusals++ < most ? { code, at: 0 } : null;
    excel.interfere({ fault: fault('ResponsePayloadSizeLimitExceeded', 3) });
    expect((await excel.port.survey(SILENT)).sheets).toHaveLength(2);
    refusals = 0;
    excel.interfere({ fault: fault('ResponsePayloadSizeLimitExceeded', 1000) });
    await expect(excel.port.survey(SILENT)).rejects.toMatchObject({ code: 'excel-refused' });
    refusals = 0;
    excel.interfere({ fault: fault('GeneralException', 1) });
    await expect(excel.port.survey(SILENT)).rejects.toMatchObject({ details: { excel: 'GeneralException' } });
  });
});

describe('the rows of a list', () => {
  const of = { sheet: 'Pedidos', headerRow: 0, rect: { top: 0, left: 0, bottom: 5999, right: 3 } };
  const orders = (): SimBook =>
    bookOfGrids({ Pedidos: { rows: Array.from({ length: 6000 }, (_, row) => [row, `é ${row}`, null, '#N/A']) } });

  async function read(excel: ReturnType<typeof openInExcel>, columns: readonly number[], run = SILENT, where = of) {
    const all: (readonly unknown[])[] = [];
    for await (const { rows } of excel.port.rows(where, columns, run)) all.push(...rows);
    return all;
  }

  it('come in the order of the columns asked for, with gaps between them or none, twice or not at all', async () => {
    const excel = openInExcel(orders());
    await excel.port.survey(SILENT);
    expect((await read(excel, [1, 0, 3, 1])).slice(-1)).toEqual([['é 5999', 5999, { error: '#N/A' }, 'é 5999']]);
    expect((await read(excel, [2]))[0]).toEqual([null]);
    expect(await read(excel, [])).toHaveLength(5999);
  });

  it('end with a plain reason: cancelled, not there, never small enough, refused', async () => {
    const excel = openInExcel(orders());
    await excel.port.survey(SILENT);
    await expect(read(excel, [0], CANCELLED)).rejects.toMatchObject({ code: 'cancelled' });
    await expect(read(excel, [0], SILENT, { ...of, sheet: 'Nada' })).rejects.toMatchObject({ code: 'no-table-there' });
    excel.interfere({ fault: () => ({ code: 'RangeExceedsLimit', at: 0 }) });
    await expect(read(excel, [0])).rejects.toMatchObject({ details: { excel: 'ResponsePayloadSizeLimitExceeded' } });
    excel.interfere({ fault: () => ({ code: 'AccessDenied', at: 0 }) });
    await expect(read(excel, [0])).rejects.toMatchObject({ details: { excel: 'AccessDenied' } });
  });
});

describe('verbs that have nothing to do, or cannot', () => {
  it('say what Excel refused when a formula is placed', async () => {
    const excel = openInExcel(team());
    select(excel, { sheet: 'Política', row: 5, column: 0 });
    excel.interfere({ fault: () => ({ code: 'AccessDenied', at: 0 }) });
    await expect(excel.port.place('=1')).rejects.toMatchObject({ details: { excel: 'AccessDenied' } });
    excel.interfere({ fault: () => ({ code: 'InvalidSelection', at: 0 }) });
    await expect(excel.port.place('=1')).rejects.toMatchObject({ code: 'not-one-empty-cell' });
  });

  it('say that a cell moved, and that its sheet is not there', async () => {
    const { port } = openInExcel(team());
    expect(await port.reveal({ sheet: 'Política', row: 1, column: 0 }, 'Varejo')).toBe(false);
    expect(await port.reveal({ sheet: 'Política', row: 9, column: 9 }, '')).toBe(true);
    const nowhere = port.reveal({ sheet: 'Nada', row: 0, column: 0 }, '');
    await expect(nowhere).rejects.toMatchObject({ code: 'no-table-there' });
  });

  it('restore nothing where nothing was written, and write nothing where nothing is asked', async () => {
    const excel = openInExcel(team());
    const before = stateOf(excel.book);
    await excel.port.restorePrevious(SILENT);
    const { fingerprint } = await excel.port.survey(SILENT);
    await excel.port.write([], fingerprint, SILENT);
    expect(stateOf(excel.book)).toEqual(before);
    await expect(excel.port.write([FINDINGS], 'another', SILENT)).rejects.toMatchObject({ code: 'inputs-changed' });
  });
});

describe('a plain sheet of the planner', () => {
  const PLAIN: CreateSheet = {
    ...FINDINGS,
    mark: null,
    freeze: { rows: 0, columns: 1 },
    tabColor: '1F3A5F',
    conditionalFormats: [
      {
        rect: { top: 3, left: 1, bottom: 4, right: 1 },
        rules: [
          { when: { from: 50, below: 80 }, fill: '8E1B1B', color: 'FFFFFF', bold: true, numberFormat: '0.0' },
          { when: { from: 80 }, fill: '8E1B1B', color: 'FFFFFF' },
          { when: { beginsWith: 'a "b"' }, fill: '8E1B1B', color: 'FFFFFF' },
        ],
      },
    ],
  };

  it('is made without a mark, with its formats, and never written again', async () => {
    const excel = openInExcel(team());
    await write(excel.port, [PLAIN]);
    const sheet = sheetNamed(excel.book, PLAIN.sheet);
    expect(sheet.names).toEqual([]);
    expect(sheet.freeze).not.toBeNull();
    expect(sheet.conditionalFormats.map(({ formula }) => formula)).toEqual([
      '=IF(ISNUMBER(B4),AND(ROUND(B4,1)>=50,ROUND(B4,1)<80),FALSE)',
      '=IF(ISNUMBER(B4),AND(ROUND(B4,1)>=80),FALSE)',
      '=LEFT(B4,5)="a ""b"""',
    ]);
    await expect(write(excel.port, [GROWN])).rejects.toMatchObject({ code: 'not-ours' });
    await expect(write(excel.port, [PLAIN])).rejects.toMatchObject({ code: 'not-ours' });
  });
});

describe('inputs and addresses', () => {
  it('never hand Excel what a cell cannot hold, and put texts back as texts', () => {
    expect(() => cellInput(Number.POSITIVE_INFINITY)).toThrow('cannot hold');
    expect(Object.is(cellInput(-0), 0)).toBe(true);
    expect([
      sameInput('=1+1', 2),
      sameInput('=1+1', '=1+1'),
      sameInput('12', '12'),
      sameInput(),
      sameInput(3, 3),
    ]).toEqual(['=1+1', "'=1+1", "'12", '', 3]);
  });

  it('keep lists of addresses short enough for one argument', () => {
    const rects = Array.from({ length: 600 }, (_, row) => ({ top: row * 2, left: 0, bottom: row * 2, right: 3 }));
    const lists = addressLists(rects);
    expect(lists.length).toBeGreaterThan(1);
    expect(lists.join(',').split(',')).toHaveLength(600);
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThan(2000);
    expect(addressLists([])).toEqual([]);
  });
});
