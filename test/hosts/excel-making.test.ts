/** @jest-environment-options {"globalsCleanup": "off"} */
import type { CreateSheet, UpdateSheet } from '../../src/app/port';
import type { Kept } from '../../src/hosts/excel/begun-sheets';
import { excelWorkbook } from '../../src/hosts/excel/excel-workbook';
import { newBook, type SimBook } from '../support/simulated-excel/model';
import { bookOfGrids, EXCEL_2021, openInExcel, type InExcel } from '../support/simulated-excel/open';
import { changed, sheetNamed, stateOf, type } from '../support/simulated-excel/planner';
import { addTallSheet } from '../support/simulated-excel/tall-sheet';
import { FINDINGS, GROWN, SILENT, sheetOf, valueAt, write } from './contract';

const team = (): SimBook =>
  bookOfGrids({
    Política: {
      rows: [
        ['Perfil', 'Desconto'],
        ['Atacado', 0.1],
      ],
    },
  });

/** A storage that outlives the session. */
function keptText(): Kept & { text: string | null } {
  return {
    text: null,
    read() {
      return this.text;
    },
    write(text) {
      this.text = text;
    },
  };
}

jest.setTimeout(60_000);

/** Events arrive a little after what they tell of. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** A sheet too large for one request. */
const LONG = 'um achado explicado em muitas palavras, com acentos e números 0,1 '.repeat(20);
const LARGE: CreateSheet = {
  ...FINDINGS,
  cells: [
    ...FINDINGS.cells.filter(({ row }) => row < 3),
    ...Array.from({ length: 1200 }, (_, index) => [
      { row: 3 + index, column: 0, content: `S01:${index}` },
      { row: 3 + index, column: 1, content: LONG },
    ]).flat(),
  ],
  tables: FINDINGS.tables.map((table) => ({ ...table, rect: { ...table.rect, bottom: 1202 } })),
};

describe('a new sheet that takes several requests', () => {
  it('gives back what somebody typed into it meanwhile, says so, and is made by the next refresh', async () => {
    const excel = openInExcel(team());
    const at = { sheet: FINDINGS.sheet, row: 1200, column: 1 };
    excel.interfere({ before: (nth) => (nth === 5 ? type(excel, at, 'typed meanwhile') : undefined) });
    await expect(write(excel.port, [LARGE])).rejects.toMatchObject({ code: 'inputs-changed' });
    expect(excel.syncs.length).toBeGreaterThan(5);
    const sheet = sheetNamed(excel.book, FINDINGS.sheet);
    expect(sheet.cells.get('1200 1')?.value).toBe('typed meanwhile');
    excel.interfere({});
    const survey = await excel.port.survey(SILENT);
    expect(survey.sheets.map(({ name }) => name)).toEqual(['Política']);
    expect(survey.notices).toContain('interrupted');
    const made = await write(excel.port, [LARGE]);
    expect(valueAt(sheetOf(made, FINDINGS.sheet), 1200, 1)).toBe(LONG);
    expect(sheetOf(made, FINDINGS.sheet).mark).toBe(FINDINGS.mark);
  });

  it('is not troubled by formulas that Excel fills into its table by itself', async () => {
    const excel = openInExcel(team());
    const at = { sheet: FINDINGS.sheet, row: 1200, column: 1 };
    excel.interfere({ before: (nth) => (nth === 5 ? type(excel, at, '=A1201') : undefined) });
    const made = await write(excel.port, [LARGE]);
    expect(valueAt(sheetOf(made, FINDINGS.sheet), 1200, 1)).toBe(LONG);
  });
});

describe('a session that ended between adding a sheet and marking it', () => {
  /** Leaves the blank sheet in the workbook, and whatever that session kept. */
  async function left(kept?: Kept): Promise<InExcel> {
    // The first action at which a failure leaves the sheet is the one after it was added.
    for (let at = 0; at < 1; at += 0.002) {
      const excel = openInExcel(team(), { ...EXCEL_2021, ...(kept ? { kept } : {}) });
      excel.interfere({ fault: (nth) => (nth === 4 ? { code: 'GeneralException', at } : null) });
      await expect(write(excel.port, [FINDINGS])).rejects.toMatchObject({ code: 'excel-refused' });
      const sheet = excel.book.sheets.find(({ name }) => name === FINDINGS.sheet);
      excel.interfere({});
      if (!sheet) continue;
      expect({ cells: sheet.cells.size, names: sheet.names.length }).toEqual({ cells: 0, names: 0 });
      return excel;
    }
    throw new Error('The sheet was never added');
  }

  it('is repaired by one refresh of the next session', async () => {
    const whole = openInExcel(team());
    await write(whole.port, [FINDINGS]);
    const made = stateOf(whole.book);
    const kept = keptText();
    const { book } = await left(kept);
    const next = openInExcel(book, { ...EXCEL_2021, kept });
    expect((await next.port.survey(SILENT)).notices).toContain('interrupted');
    await write(next.port, [FINDINGS]);
    expect(stateOf(book)).toEqual(made);
    expect(kept.text).toBe('');
  });

  it('leaves alone a blank sheet of that name of which nothing is known, and one that is blank no longer', async () => {
    const unknown = await left();
    const before = stateOf(unknown.book);
    const fresh = excelWorkbook(EXCEL_2021);
    await expect(write(fresh, [FINDINGS])).rejects.toMatchObject({ code: 'not-ours' });
    expect(stateOf(unknown.book)).toEqual(before);

    const kept = keptText();
    const { book } = await left(kept);
    const next = openInExcel(book, { ...EXCEL_2021, kept });
    type(next, { sheet: FINDINGS.sheet, row: 0, column: 0 }, 'mine now');
    await expect(write(next.port, [FINDINGS])).rejects.toMatchObject({ code: 'not-ours' });
    expect(sheetNamed(book, FINDINGS.sheet).cells.size).toBe(1);
  });
});

describe('what cells of a planner offer', () => {
  it('shows beside the cell what a list cannot hold, and leaves nothing out in silence', async () => {
    const cells = { top: 3, left: 3, bottom: 4, right: 3 };
    const many = Array.from({ length: 60 }, (_, index) => `Tabela ${index}`);
    const parted = Array.from({ length: 40 }, (_, index) => `Região Sul, rota ${index}`);
    const lists: readonly (readonly string[])[] = [
      ['a', 'b'],
      many,
      ['Sul, Norte!A1', 'Leste!A1'],
      ['x, y'],
      parted,
      [],
    ];
    for (const list of lists) {
      const { port, book } = openInExcel(team());
      await write(port, [{ ...FINDINGS, validations: [{ rect: cells, list }] }]);
      const [rule] = sheetNamed(book, FINDINGS.sheet).validations;
      const source = (rule?.rule as { list: { source: string } } | null | undefined)?.list.source ?? '';
      const { message = '' } = (rule?.prompt ?? {}) as { message?: string };
      const held = source === '' ? [] : source.split(',');
      const told = message === '' ? [] : message.split(' · ');
      const isClipped = message.endsWith('…');
      expect([...held, ...told.slice(0, isClipped ? -1 : undefined)].sort()).toEqual(
        (isClipped ? list.slice(0, held.length + told.length - 1) : [...list]).slice().sort(),
      );
      expect(source.length).toBeLessThanOrEqual(255);
    }
  });

  it('comes back with a column that is made again, and so does its width', async () => {
    const { port, book } = openInExcel(team());
    await write(port, [FINDINGS]);
    const restored: UpdateSheet = {
      ...GROWN,
      shifts: [],
      cells: [...GROWN.cells, { row: 2, column: 4, content: 'Nota do planejador', style: 'heading' }],
      tables: GROWN.tables.map((table) => ({
        name: table.name,
        rect: { ...table.rect, right: 4 },
        columns: ['Id', 'Nota', 'Célula', 'Decisão', 'Nota do planejador'],
      })),
      restored: [
        {
          column: 4,
          width: 20,
          validations: [{ rect: { top: 3, left: 4, bottom: 2002, right: 4 }, list: ['sim', 'não'] }],
        },
      ],
    };
    await write(port, [restored]);
    const sheet = sheetNamed(book, FINDINGS.sheet);
    expect(sheet.validations).toContainEqual(
      expect.objectContaining({ address: 'E4:E2003', rule: { list: { inCellDropDown: true, source: 'sim,não' } } }),
    );
    const widths = [...sheet.looks].filter(([key]) => /ColumnWidth/.test(key));
    expect(widths.map(([key, value]) => [key.includes('E1'), value])).toContainEqual([true, 20 * 5.25 + 3.75]);
  });
});

describe('a list of which the survey takes the first rows only', () => {
  const ORDERS = { sheet: 'Pedidos', row: 4000, column: 1 };

  function opened(): InExcel {
    const book = team();
    addTallSheet(book, 'Pedidos', 5000, 6, (row, column) => (row === 0 ? `Coluna ${column}` : row * column));
    return openInExcel(book);
  }

  it('is not written upon when somebody edits a row far below, nor when a row is added', async () => {
    const excel = opened();
    const stop = await excel.port.watch(() => undefined);
    const { fingerprint } = await excel.port.survey(SILENT);
    type(excel, ORDERS, 99);
    await settled();
    await expect(excel.port.write([FINDINGS], fingerprint, SILENT)).rejects.toMatchObject({ code: 'inputs-changed' });
    stop();

    const again = opened();
    const survey = await again.port.survey(SILENT);
    const sheet = sheetNamed(again.book, 'Pedidos');
    again.book.sheets = again.book.sheets.filter((one) => one !== sheet);
    const taller = addTallSheet(again.book, 'Pedidos', 5001, 6, (row, column) =>
      row === 0 ? `Coluna ${column}` : row * column,
    );
    again.book.sheets[again.book.sheets.length - 1] = { ...taller, id: sheet.id };
    await expect(again.port.write([FINDINGS], survey.fingerprint, SILENT)).rejects.toMatchObject({
      code: 'inputs-changed',
    });
  });

  it('is written upon after a new survey, and after writes of ours', async () => {
    const excel = opened();
    const stop = await excel.port.watch(() => undefined);
    await excel.port.survey(SILENT);
    type(excel, ORDERS, 99);
    await settled();
    const { fingerprint } = await excel.port.survey(SILENT);
    changed(excel.fire, sheetNamed(excel.book, 'Pedidos'), 'B2', 'ThisLocalAddin');
    await settled();
    await excel.port.write([FINDINGS], fingerprint, SILENT);
    expect(sheetNamed(excel.book, FINDINGS.sheet).names).toHaveLength(1);
    stop();
  });

  it('is read from its first order on, also where nothing of it was seen before', async () => {
    const book = newBook();
    addTallSheet(book, 'Pedidos', 3000, 2, (row, column) => (row < 1500 ? '' : row + column));
    const excel = openInExcel(book);
    const of = { sheet: 'Pedidos', headerRow: 1500, rect: { top: 1500, left: 0, bottom: 2999, right: 1 } };
    const blocks: number[] = [];
    for await (const { firstRow, rows } of excel.port.rows(of, [1], SILENT)) blocks.push(firstRow, rows.length);
    expect(blocks).toEqual([1501, 1499]);
  });
});
