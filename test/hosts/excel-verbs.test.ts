/** @jest-environment-options {"globalsCleanup": "off"} */
import type { CellRef } from '../../src/domain/address';
import type { Edited, Run, Selected } from '../../src/app/port';
import type { ExcelEnvironment } from '../../src/hosts/excel/host-run';
import type { Survey } from '../../src/domain/survey';
import type { SimBook } from '../support/simulated-excel/model';
import { bookOfGrids, EXCEL_2021, openInExcel } from '../support/simulated-excel/open';
import { changed, deleteSheet, filter, select, sheetNamed, stateOf, type } from '../support/simulated-excel/planner';
import { FINDINGS, GROWN, SILENT, sheetOf, valueAt, write } from './contract';

const team = (): SimBook =>
  bookOfGrids({
    Política: {
      rows: [
        ['Perfil', 'Desconto'],
        ['Atacado', 0.1],
        ['Varejo', null],
      ],
    },
    Oculta: { rows: [['x']] },
  });

const cell = (row: number, column: number, sheet = 'Política'): CellRef => ({ sheet, row, column });

describe('place', () => {
  it('puts a formula into the one empty cell that is selected', async () => {
    const excel = openInExcel(team());
    select(excel, cell(4, 3));
    await excel.port.place('ACCORD.PAYMENTDAYS("30")');
    expect(excel.book.sheets[0]!.cells.get('4 3')?.formula).toBe('=ACCORD.PAYMENTDAYS("30")');
  });

  it('refuses a cell that is not empty, and several cells', async () => {
    const excel = openInExcel(team());
    select(excel, cell(1, 1));
    await expect(excel.port.place('=1')).rejects.toMatchObject({ code: 'not-one-empty-cell' });
    excel.book.selection.rect = { top: 4, left: 0, bottom: 5, right: 0 };
    await expect(excel.port.place('=1')).rejects.toMatchObject({ code: 'not-one-empty-cell' });
    excel.book.selection.rect = null;
    await expect(excel.port.place('=1')).rejects.toMatchObject({ code: 'not-one-empty-cell' });
  });

  it('puts back what was typed there in between', async () => {
    const excel = openInExcel(team());
    select(excel, cell(4, 3));
    excel.interfere({ before: (nth) => (nth === 2 ? type(excel, cell(4, 3), '=A1') : undefined) });
    await expect(excel.port.place('=1')).rejects.toMatchObject({ code: 'not-one-empty-cell' });
    expect(excel.book.sheets[0]!.cells.get('4 3')?.formula).toBe('=A1');
  });

  it('says by code that the sheet is protected', async () => {
    const excel = openInExcel(team());
    select(excel, cell(4, 3));
    excel.book.sheets[0]!.isProtected = true;
    await expect(excel.port.place('=1')).rejects.toMatchObject({
      code: 'excel-refused',
      details: { excel: 'AccessDenied' },
    });
  });
});

describe('reveal', () => {
  it('goes to the sheet and selects the cell', async () => {
    const { port, book } = openInExcel(team());
    expect(await port.reveal(cell(0, 0, 'Oculta'), 'x')).toBe(true);
    expect(book.active.name).toBe('Oculta');
    expect(book.selection).toMatchObject({ rect: { top: 0, left: 0 } });
  });

  it('does not unhide a hidden sheet', async () => {
    const { port, book } = openInExcel(team());
    book.sheets[1]!.visibility = 'Hidden';
    await expect(port.reveal(cell(0, 0, 'Oculta'), 'x')).rejects.toMatchObject({ code: 'sheet-hidden' });
    expect(book.sheets[1]!.visibility).toBe('Hidden');
    expect(book.active.name).toBe('Política');
  });
});

describe('watch', () => {
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

  it('tells of edits and selections, not of our own writes, until it is stopped', async () => {
    const excel = openInExcel(team());
    const seen: (Edited | Selected)[] = [];
    const stop = await excel.port.watch((what) => seen.push(what));
    type(excel, cell(1, 1), 0.2);
    changed(excel.fire, excel.book.sheets[0]!, 'B2', 'ThisLocalAddin');
    select(excel, cell(2, 0), 'A3:B4,D1');
    await settled();
    expect(seen).toEqual([
      { kind: 'edited', sheet: 'Política' },
      { kind: 'selected', at: cell(2, 0) },
    ]);
    const gone = excel.book.sheets[1]!;
    deleteSheet(excel.book, gone);
    excel.fire(15, 'Workbook', { worksheetId: gone.id, source: 'Local' });
    changed(excel.fire, gone, 'A1', 'Unknown');
    await settled();
    expect(seen.slice(2)).toEqual([
      { kind: 'edited', sheet: '' },
      { kind: 'edited', sheet: '' },
    ]);
    stop();
    await settled();
    type(excel, cell(1, 1), 0.3);
    await settled();
    expect(seen).toHaveLength(4);
  });
});

describe('while somebody is typing in a cell', () => {
  it('waits, says so, and goes on by itself', async () => {
    const excel = openInExcel(team(), {
      ...EXCEL_2021,
      wait: () => {
        excel.book.isEditingCell = false;
        return Promise.resolve();
      },
    });
    const waits: string[] = [];
    const run: Run = { ...SILENT, waiting: (reason) => waits.push(reason) };
    const { fingerprint } = await excel.port.survey(run);
    excel.book.isEditingCell = true;
    await excel.port.write([FINDINGS], fingerprint, run);
    expect(waits).toEqual(['cell-edit']);
    expect(sheetOf(await excel.port.survey(SILENT), FINDINGS.sheet).mark).toBe(FINDINGS.mark);
  });

  it('stops waiting when the run is cancelled, and after ten minutes', async () => {
    const excel = openInExcel(team());
    excel.book.isEditingCell = true;
    await expect(excel.port.survey({ ...SILENT, cancelled: () => true })).rejects.toMatchObject({ code: 'cancelled' });
    const ended = await excel.port.survey(SILENT).catch((error: unknown) => error);
    expect(ended).toMatchObject({ code: 'excel-refused', details: { excel: 'InvalidOperationInCellEditMode' } });
  });
});

describe('one step to undo', () => {
  it('is asked for where Excel has it, and done without where Excel refuses it', async () => {
    const newer = openInExcel(team(), { ...EXCEL_2021, supports: () => true });
    expect(newer.port.cannot).not.toContain('one-step-undo');
    expect(openInExcel(team()).port.cannot).toContain('one-step-undo');
    const excel = openInExcel(team(), { ...EXCEL_2021, supports: () => true });
    let refused = 0;
    excel.interfere({ fault: (nth) => (nth === 4 && refused++ === 0 ? { code: 'UndoNotSupported', at: 0 } : null) });
    const survey = await write(excel.port, [FINDINGS]);
    expect(refused).toBe(1);
    expect(sheetOf(survey, FINDINGS.sheet).mark).toBe(FINDINGS.mark);
  });
});

describe('restoring the previous result', () => {
  it('puts machine cells back as they were, once', async () => {
    const { port, book } = openInExcel(team());
    await write(port, [FINDINGS]);
    const before = stateOf(book, ({ name }) => name === FINDINGS.sheet) as { cells: unknown }[];
    await write(port, [GROWN]);
    expect(port.canRestore()).toBe(true);
    await port.restorePrevious(SILENT);
    const after = stateOf(book, ({ name }) => name === FINDINGS.sheet) as { cells: [string, { value: unknown }][] }[];
    expect(after[0]?.cells.filter(([, { value }]) => value !== '')).toEqual(before[0]?.cells);
    expect(port.canRestore()).toBe(false);
    // What was put back is older than its inputs: the next refresh knows.
    expect((await port.survey(SILENT)).notices).toContain('interrupted');
  });

  it('leaves everything when somebody has edited a cell since, or deleted the sheet', async () => {
    const excel = openInExcel(team());
    await write(excel.port, [FINDINGS]);
    await write(excel.port, [GROWN]);
    type(excel, cell(3, 1, FINDINGS.sheet), 99);
    await expect(excel.port.restorePrevious(SILENT)).rejects.toMatchObject({ code: 'inputs-changed' });
    expect(sheetNamed(excel.book, FINDINGS.sheet).cells.get('3 1')?.value).toBe(99);
    deleteSheet(excel.book, sheetNamed(excel.book, FINDINGS.sheet));
    await expect(excel.port.restorePrevious(SILENT)).rejects.toMatchObject({ code: 'inputs-changed' });
  });
});

describe('a workbook that may only be read', () => {
  const VIEWING: ExcelEnvironment = { ...EXCEL_2021, isViewOnly: (): boolean => true };

  it.each([
    ['read-only', true, EXCEL_2021],
    ['open for viewing', false, VIEWING],
  ] as const)('is surveyed and not written: %s', async (_, isReadOnly, environment) => {
    const book = team();
    book.isReadOnly = isReadOnly;
    const { port } = openInExcel(book, environment);
    const before = stateOf(book);
    const survey = await port.survey(SILENT);
    expect(survey.sheets).toHaveLength(2);
    expect(survey.notices.includes('read-only')).toBe(book.isReadOnly);
    await expect(port.write([FINDINGS], survey.fingerprint, SILENT)).rejects.toMatchObject({ code: 'read-only' });
    expect(stateOf(book)).toEqual(before);
  });
});

describe('a survey', () => {
  const surveyOf = (book: SimBook): Promise<Survey> => openInExcel(book).port.survey(SILENT);

  it('tells merges, hidden rows and columns, date system, visibility and errors', async () => {
    const book = team();
    const [sheet, hidden] = book.sheets;
    sheet!.merges = [{ top: 5, left: 0, bottom: 6, right: 1 }];
    sheet!.hiddenRows.add(1);
    sheet!.hiddenColumns.add(1);
    sheet!.cells.set('2 1', { value: '#N/A', isError: true, format: 'General' });
    hidden!.visibility = 'VeryHidden';
    book.use1904 = true;
    const survey = await surveyOf(book);
    expect(survey.dateSystem).toBe(1904);
    expect(sheetOf(survey, 'Oculta').visibility).toBe('veryHidden');
    const team0 = sheetOf(survey, 'Política');
    expect(team0).toMatchObject({
      hiddenRows: [1],
      hiddenColumns: [1],
      merges: [{ top: 5, left: 0, bottom: 6, right: 1 }],
    });
    expect(valueAt(team0, 2, 1)).toEqual({ error: '#N/A' });
  });

  it('leaves out sheets without cells, such as charts', async () => {
    const book = team();
    book.sheets[1]!.isChart = true;
    expect((await surveyOf(book)).sheets.map(({ name }) => name)).toEqual(['Política']);
  });

  it('takes the first rows of a large sheet, all of a small one, in replies of three megabytes', async () => {
    const text = 'um texto de célula que pesa um pouco mais do que outro '.repeat(40);
    const rows = Array.from({ length: 1500 }, (_, row) => [row, text, text]);
    const wide = Array.from({ length: 1500 }, (_, row) => Array.from({ length: 30 }, (__, column) => row * column));
    const excel = openInExcel(bookOfGrids({ Textos: { rows }, Largos: { rows: wide } }));
    const survey = await excel.port.survey(SILENT);
    expect(sheetOf(survey, 'Textos').rows).toHaveLength(1500);
    expect(valueAt(sheetOf(survey, 'Textos'), 1499, 0)).toBe(1499);
    expect(sheetOf(survey, 'Largos')).toMatchObject({ rowCount: 1500, columnCount: 30 });
    expect(sheetOf(survey, 'Largos').rows).toHaveLength(200);
    expect(excel.syncs.filter(({ answer }) => !answer.Error).every(({ replyBytes }) => replyBytes <= 3_500_000)).toBe(
      true,
    );
  });

  it('reads the rows of a large sheet in blocks, smaller ones where Excel says that it was too much', async () => {
    const rows = Array.from({ length: 12_000 }, (_, row) => [row, `pedido ${row}`]);
    const excel = openInExcel(bookOfGrids({ Pedidos: { rows } }));
    await excel.port.survey(SILENT);
    let isRefused = false;
    excel.interfere({
      fault: () => {
        if (isRefused) return null;
        isRefused = true;
        return { code: 'ResponsePayloadSizeLimitExceeded', at: 0 };
      },
    });
    const of = { sheet: 'Pedidos', headerRow: 0, rect: { top: 0, left: 0, bottom: 11_999, right: 1 } };
    const sizes: number[] = [];
    let last: unknown = null;
    for await (const block of excel.port.rows(of, [1, 0], SILENT)) {
      sizes.push(block.rows.length);
      last = block.rows[block.rows.length - 1];
    }
    expect(sizes[0]).toBe(5999);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(11_999);
    expect(last).toEqual(['pedido 11999', 11_999]);
  });
});

describe('a filtered table of ours', () => {
  it('is written all the same, and is filtered afterwards', async () => {
    const { port, book } = openInExcel(team());
    await write(port, [FINDINGS]);
    const sheet = sheetNamed(book, FINDINGS.sheet);
    filter(sheet, 'S01:a');
    const shifts = [{ table: 'AccordFindings', before: 5, count: 1, left: 0, right: 3 }];
    const survey = await write(port, [{ ...GROWN, shifts }]);
    expect(valueAt(sheetOf(survey, FINDINGS.sheet), 5, 0)).toBe('S03:c');
    expect(sheet.tables[0]?.criteria[0]).toMatchObject({ filterOn: 'Values', values: ['S01:a'] });
  });
});
