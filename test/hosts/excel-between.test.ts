/** @jest-environment-options {"globalsCleanup": "off"} */
import type { CreateSheet, Edited, Run, Selected, UpdateSheet } from '../../src/app/port';
import type { CellRef } from '../../src/domain/address';
import type { SimBook } from '../support/simulated-excel/model';
import { bookOfGrids, openInExcel } from '../support/simulated-excel/open';
import { changed, deleteSheet, select, sheetNamed, type } from '../support/simulated-excel/planner';
import { addTallSheet } from '../support/simulated-excel/tall-sheet';
import { FINDINGS, GROWN, SILENT, sheetOf, valueAt, write } from './contract';

jest.setTimeout(60_000);

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

/** Events arrive a little after what they tell of. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('a cell of ours typed over while a plain sheet is made beside it', () => {
  const PLAIN: CreateSheet = {
    ...FINDINGS,
    sheet: 'Modelo',
    mark: null,
    tables: [],
    cells: [{ row: 0, column: 0, content: 'Perfil' }],
    freeze: { rows: 0, columns: 0 },
  };
  const AT: CellRef = { sheet: FINDINGS.sheet, row: 3, column: 1 };

  it.each([1, 2, 3, 4, 5, 6])('at request %i keeps what was typed, and the plain sheet stays plain', async (when) => {
    const excel = openInExcel(team());
    await write(excel.port, [FINDINGS]);
    const { fingerprint } = await excel.port.survey(SILENT);
    excel.interfere({ before: (nth) => (nth === when ? type(excel, AT, 12) : undefined) });
    const before = excel.syncs.length;
    const outcome = await excel.port.write([PLAIN, GROWN], fingerprint, SILENT).then(
      () => 'complete',
      (error: { readonly code: string }) => error.code,
    );
    const wasTyped = when <= excel.syncs.length - before;
    expect(outcome).toBe(wasTyped ? 'inputs-changed' : 'complete');
    expect(sheetNamed(excel.book, AT.sheet).cells.get('3 1')?.value).toBe(wasTyped ? 12 : 70);
    const plain = excel.book.sheets.find(({ name }) => name === PLAIN.sheet);
    expect(plain?.names ?? []).toEqual([]);
    expect(plain?.freeze ?? null).toBeNull();

    // One refresh repairs: the sheets hold the result again, and say so.
    excel.interfere({});
    const isMade = (await excel.port.survey(SILENT)).sheets.some(({ name }) => name === PLAIN.sheet);
    const survey = await write(excel.port, isMade ? [GROWN] : [PLAIN, GROWN]);
    expect(valueAt(sheetOf(survey, PLAIN.sheet), 0, 0)).toBe('Perfil');
    expect(valueAt(sheetOf(survey, AT.sheet), 3, 1)).toBe(70);
    expect(survey.notices).toEqual([]);
  });
});

describe('a stamp', () => {
  const ALIGNMENT: CreateSheet = {
    ...FINDINGS,
    sheet: 'Alinhamento',
    mark: 'accord;kind=alignment;language=xx;run=1',
    tables: [],
    cells: [
      { row: 0, column: 0, content: 'Alinhamento', style: 'title' },
      { row: 1, column: 0, content: 'Rodada 1', style: 'stamp' },
    ],
  };

  it('that nothing changes stays as it is while the mark of its sheet is renewed', async () => {
    const excel = openInExcel(team());
    await write(excel.port, [ALIGNMENT]);
    const renewed: UpdateSheet = {
      kind: 'update',
      sheet: ALIGNMENT.sheet,
      mark: 'accord;kind=alignment;language=xx;run=2',
      shifts: [],
      cells: [],
      tables: [],
    };
    const sheet = sheetOf(await write(excel.port, [renewed]), ALIGNMENT.sheet);
    expect([sheet.mark, valueAt(sheet, 1, 0)]).toEqual([renewed.mark, 'Rodada 1']);
  });
});

describe('the workbook as it is read', () => {
  it('leaves out a table made between two requests: the next reading has it', async () => {
    const excel = openInExcel(team());
    const make = (): void => {
      const rect = { top: 0, left: 0, bottom: 1, right: 1 };
      sheetNamed(excel.book, 'Política').tables.push({
        id: '{T9}',
        name: 'Nova',
        rect,
        showHeaders: true,
        showTotals: false,
        criteria: [null, null],
      });
    };
    excel.interfere({ before: (nth) => (nth === 2 ? make() : undefined) });
    expect(sheetOf(await excel.port.survey(SILENT), 'Política').tables).toEqual([]);
    excel.interfere({});
    expect(sheetOf(await excel.port.survey(SILENT), 'Política').tables.map(({ name }) => name)).toEqual(['Nova']);
  });

  it('leaves out a chart sheet, but not because of a refusal that means something else', async () => {
    const book = team();
    sheetNamed(book, 'Outra').isChart = true;
    const excel = openInExcel(book);
    expect((await excel.port.survey(SILENT)).sheets.map(({ name }) => name)).toEqual(['Política']);
    excel.interfere({ fault: (nth) => (nth === 3 ? { code: 'AccessDenied', at: 0 } : null) });
    await expect(excel.port.survey(SILENT)).rejects.toMatchObject({
      code: 'excel-refused',
      details: { excel: 'AccessDenied' },
    });
  });
});

describe('the rows of a list', () => {
  async function read(book: SimBook, of: { sheet: string; headerRow: number; bottom: number }, columns: number[]) {
    const { port } = openInExcel(book);
    const rect = { top: of.headerRow, left: 0, bottom: of.bottom, right: 9 };
    const all: (readonly unknown[])[] = [];
    const table = { sheet: of.sheet, headerRow: of.headerRow, rect };
    for await (const { firstRow, rows } of port.rows(table, columns, SILENT)) {
      expect(firstRow).toBe(of.headerRow + 1 + all.length);
      all.push(...rows);
    }
    return all;
  }

  it('may begin below all that a survey takes, and name columns that hold nothing', async () => {
    const book = team();
    addTallSheet(book, 'Pedidos', 3000, 4, (row, column) => (column === 3 ? '' : row * 10 + column));
    const all = await read(book, { sheet: 'Pedidos', headerRow: 2500, bottom: 2999 }, [8, 2, 3]);
    expect(all).toHaveLength(499);
    expect([all[0], all[498]]).toEqual([
      [null, 25012, null],
      [null, 29992, null],
    ]);
  });

  it('are none below a heading that stands alone, asked for before any survey', async () => {
    expect(await read(team(), { sheet: 'Outra', headerRow: 0, bottom: 0 }, [0])).toEqual([]);
  });
});

describe('a mistake of our own', () => {
  it('while writing stays what it is, is no refusal of Excel, and the next refresh repairs', async () => {
    const excel = openInExcel(team());
    const mistake = new TypeError('ours');
    const failing: Run = {
      ...SILENT,
      progress: () => {
        throw mistake;
      },
    };
    const { fingerprint } = await excel.port.survey(SILENT);
    await expect(excel.port.write([FINDINGS], fingerprint, failing)).rejects.toBe(mistake);
    const isThere = (await excel.port.survey(SILENT)).sheets.some(({ name }) => name === FINDINGS.sheet);
    const repaired = await write(excel.port, [isThere ? GROWN : FINDINGS]);
    expect(sheetOf(repaired, FINDINGS.sheet).tables).toHaveLength(1);
    expect(repaired.notices).toEqual([]);
  });
});

describe('events of which Excel does not name the sheet', () => {
  it('are an edit without a name, and no selection', async () => {
    const excel = openInExcel(team());
    const seen: (Edited | Selected)[] = [];
    const stop = await excel.port.watch((what) => seen.push(what));
    excel.interfere({ fault: () => ({ code: 'GeneralException', at: 0 }) });
    changed(excel.fire, sheetNamed(excel.book, 'Outra'), 'A1', 'Unknown');
    select(excel, { sheet: 'Outra', row: 0, column: 0 });
    await settled();
    expect(seen).toEqual([{ kind: 'edited', sheet: '' }]);

    excel.interfere({});
    const gone = sheetNamed(excel.book, 'Outra');
    deleteSheet(excel.book, gone);
    excel.fire(14, 'Workbook', { worksheetId: gone.id, address: 'A1' });
    await settled();
    expect(seen).toHaveLength(1);

    // Stopping a watch that Excel has let go of is no failure, and nothing is told from then on.
    excel.interfere({ fault: () => ({ code: 'InvalidObjectPath', at: 0 }) });
    stop();
    await settled();
    excel.interfere({});
  });
});
