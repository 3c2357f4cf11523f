import type { CreateSheet, RestoredLook, Run, SheetPatch, UpdateSheet, WorkbookPort } from '../../src/app/port';
import { rectToA1, type CellRef } from '../../src/domain/address';
import { cellAt, type CellValue, type RowBlock, type Survey, type SurveyedSheet } from '../../src/domain/survey';

/** A workbook to begin with: sheets as planners made them, or with a mark as we might find them. */
export interface Content {
  readonly sheets: Readonly<Record<string, SheetContent>>;
  readonly isStructureLocked?: boolean;
}

export interface SheetContent {
  readonly rows: readonly (readonly CellValue[])[];
  readonly mark?: string;
  readonly isProtected?: boolean;
}

/** A host with a workbook open, and the hands of a planner on it. */
export interface Opened {
  readonly port: WorkbookPort;
  readonly type: (at: CellRef, value: CellValue) => Promise<void>;
}

/** A host that shows how cells look, too. */
export interface OpenedWithLooks extends Opened {
  readonly lookOf: (sheet: string, column: number) => Promise<ColumnLook>;
}

/** How a column looks: its width in characters, and the ranges that offer a drop-down list. */
export interface ColumnLook {
  readonly width: number;
  readonly offers: readonly { readonly range: string; readonly list: readonly string[] }[];
}

export const SILENT: Run = { progress: () => undefined, cancelled: () => false };
const CANCELLED: Run = { ...SILENT, cancelled: () => true };

const TEAM: Content = {
  sheets: {
    Política: {
      rows: [
        ['Perfil', 'Desconto', 'Prazo'],
        ['Atacado', 0, ''],
        ['Varejo', null, '28 ddl'],
      ],
    },
  },
};

/** A sheet of ours with a table of two findings and a planner's column at its end. */
export const FINDINGS: CreateSheet = {
  kind: 'create',
  sheet: "Achados d'Ouro",
  mark: 'accord;kind=findings;run=1',
  cells: [
    { row: 0, column: 0, content: 'Achados', style: 'title' },
    { row: 2, column: 0, content: 'Id', style: 'heading' },
    { row: 2, column: 1, content: 'Nota', style: 'heading' },
    { row: 2, column: 2, content: 'Célula', style: 'heading' },
    { row: 2, column: 3, content: 'Decisão', style: 'heading' },
    { row: 3, column: 0, content: 'S01:a' },
    { row: 3, column: 1, content: 62.5, style: 'score' },
    {
      row: 3,
      column: 2,
      content: { link: { sheet: 'Política', row: 1, column: 1 }, text: 'Política!B2' },
      style: 'link',
    },
    { row: 3, column: 3, content: null, style: 'input' },
    { row: 4, column: 0, content: 'S02:b' },
    { row: 4, column: 1, content: { formula: 'SUM(B4:B4)', value: 62.5 }, style: 'score' },
    { row: 4, column: 2, content: '=1+1', style: 'text' },
    { row: 4, column: 3, content: true, style: 'input' },
  ],
  columnWidths: [12, 8, 14, 20],
  tables: [
    {
      name: 'AccordFindings',
      rect: { top: 2, left: 0, bottom: 4, right: 3 },
      columns: ['Id', 'Nota', 'Célula', 'Decisão'],
    },
  ],
  conditionalFormats: [
    {
      rect: { top: 3, left: 1, bottom: 4, right: 1 },
      rules: [{ when: { below: 50 }, fill: '8E1B1B', color: 'FFFFFF' }],
    },
  ],
  validations: [{ rect: { top: 3, left: 3, bottom: 4, right: 3 }, list: ['aceitar', 'mudar'] }],
  freeze: { rows: 3, columns: 1 },
  repeatRows: [2, 2],
  tabColor: '1F3A5F',
};

/** One finding more at the end of the table, nothing else. */
export const GROWN: UpdateSheet = {
  kind: 'update',
  sheet: FINDINGS.sheet,
  mark: 'accord;kind=findings;run=2',
  shifts: [],
  cells: [
    { row: 3, column: 1, content: 70 },
    { row: 5, column: 0, content: 'S03:c', style: 'text' },
    { row: 5, column: 1, content: 10, style: 'score' },
  ],
  tables: [{ name: 'AccordFindings', rect: { top: 2, left: 0, bottom: 5, right: 3 } }],
};

/** The planner deleted the column of decisions: it comes back behind the others, with what it offered. */
export const RESTORED: UpdateSheet = {
  ...GROWN,
  cells: [
    ...GROWN.cells,
    { row: 2, column: 4, content: 'Anotação', style: 'heading' },
    { row: 3, column: 4, content: null, style: 'input' },
  ],
  tables: GROWN.tables.map((table) => ({
    name: table.name,
    rect: { ...table.rect, right: 4 },
    columns: ['Id', 'Nota', 'Célula', 'Decisão', 'Anotação'],
  })),
  restored: [
    {
      column: 4,
      width: 26,
      validations: [{ rect: { top: 3, left: 4, bottom: 2002, right: 4 }, list: ['aceitar', "mudar & 'já'"] }],
    },
  ],
};

/** Printed page by page, and again with one page more. */
export const PAGED: CreateSheet = { ...FINDINGS, pages: { scale: 70, columns: [0, 1], breaks: [4] } };
export const MORE_PAGES: UpdateSheet = { ...GROWN, breaks: [5] };

export function sheetOf(survey: Survey, name: string): SurveyedSheet {
  const sheet = survey.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

export const valueAt = (sheet: SurveyedSheet, row: number, column: number): CellValue =>
  cellAt(sheet, row, column)?.value ?? null;

export async function write(port: WorkbookPort, patches: readonly SheetPatch[]): Promise<Survey> {
  const { fingerprint } = await port.survey(SILENT);
  await port.write(patches, fingerprint, SILENT);
  return port.survey(SILENT);
}

/** What every host owes the product. A new host is done when this passes. */
export function workbookContract(host: string, open: (content: Content) => Promise<Opened>): void {
  const opened = async (sheets: Content = TEAM): Promise<WorkbookPort> => (await open(sheets)).port;

  describe(`${host} keeps the workbook contract: reading`, () => {
    it('gives a blank cell back as null, never as zero or ""', async () => {
      const team = sheetOf(await (await opened()).survey(SILENT), 'Política');
      expect(valueAt(team, 2, 1)).toBeNull();
      expect(valueAt(team, 1, 1)).toBe(0);
      expect(valueAt(team, 40, 40)).toBeNull();
    });

    it('hands out the rows of the wanted columns, in their order', async () => {
      const rect = { top: 0, left: 0, bottom: 2, right: 2 };
      const port = await opened();
      const rows: RowBlock['rows'][number][] = [];
      for await (const block of port.rows({ sheet: 'Política', headerRow: 0, rect }, [2, 0], SILENT))
        rows.push(...block.rows);
      expect(rows.map((row) => row[1])).toEqual(['Atacado', 'Varejo']);
      expect(rows[1]).toEqual(['28 ddl', 'Varejo']);
    });

    it('names the sheet it could not find', async () => {
      const port = await opened();
      const rect = { top: 0, left: 0, bottom: 2, right: 2 };
      const reading = (async () => {
        for await (const block of port.rows({ sheet: 'Plano', headerRow: 0, rect }, [0], SILENT)) return block;
        return null;
      })();
      await expect(reading).rejects.toMatchObject({
        code: 'no-table-there',
        details: { at: expect.stringContaining('Plano') as string },
      });
      await expect(port.reveal({ sheet: 'Plano', row: 0, column: 0 }, '')).rejects.toMatchObject({
        code: 'no-table-there',
      });
    });

    it('tells whether a cell still holds the text the review read', async () => {
      const port = await opened();
      expect(await port.reveal({ sheet: 'Política', row: 2, column: 2 }, '28 ddl')).toBe(true);
      expect(await port.reveal({ sheet: 'Política', row: 2, column: 2 }, '30 ddl')).toBe(false);
    });

    it('has the same fingerprint until something changes', async () => {
      const { port, type } = await open(TEAM);
      const { fingerprint } = await port.survey(SILENT);
      expect((await port.survey(SILENT)).fingerprint).toBe(fingerprint);
      await type({ sheet: 'Política', row: 1, column: 1 }, 0.1);
      await expect(port.write([FINDINGS], fingerprint, SILENT)).rejects.toMatchObject({ code: 'inputs-changed' });
    });
  });

  describe(`${host} keeps the workbook contract: a new sheet`, () => {
    it('comes last, with its mark, table, values and formulas', async () => {
      const survey = await write(await opened(), [FINDINGS]);
      expect(survey.sheets.map((sheet) => sheet.name)).toEqual(['Política', FINDINGS.sheet]);
      const sheet = sheetOf(survey, FINDINGS.sheet);
      expect(sheet.mark).toBe(FINDINGS.mark);
      expect(sheet.tables).toEqual([{ ...FINDINGS.tables[0], hasHeader: true, hasTotals: false, filtered: false }]);
      expect(survey.tableNames).toEqual(['AccordFindings']);
      expect(cellAt(sheet, 3, 1)).toEqual({ value: 62.5, format: '0.0' });
      expect(cellAt(sheet, 4, 1)).toEqual({ value: 62.5, format: '0.0', formula: 'SUM(B4:B4)' });
      expect(valueAt(sheet, 4, 3)).toBe(true);
      expect(valueAt(sheet, 3, 3)).toBeNull();
    });

    it('holds a link as text with a jump, and text that begins with "=" as text', async () => {
      const sheet = sheetOf(await write(await opened(), [FINDINGS]), FINDINGS.sheet);
      const link = cellAt(sheet, 3, 2);
      expect(link).toMatchObject({ value: 'Política!B2', formula: `HYPERLINK("#'Política'!B2","Política!B2")` });
      expect(cellAt(sheet, 4, 2)).toEqual({ value: '=1+1', format: 'General' });
    });

    it('leaves every cell of the sheets that were there', async () => {
      const port = await opened();
      const before = await port.survey(SILENT);
      const after = await write(port, [FINDINGS]);
      expect(sheetOf(after, 'Política')).toEqual(sheetOf(before, 'Política'));
    });

    it('is refused where a sheet has its name, in any case of letters', async () => {
      const port = await opened({ sheets: { [FINDINGS.sheet.toUpperCase()]: { rows: [['Mine']] } } });
      await expect(write(port, [FINDINGS])).rejects.toMatchObject({
        code: 'not-ours',
        details: { sheet: FINDINGS.sheet },
      });
    });

    it('is refused where the structure is locked', async () => {
      const port = await opened({ ...TEAM, isStructureLocked: true });
      await expect(write(port, [FINDINGS])).rejects.toMatchObject({ code: 'structure-locked' });
      expect((await port.survey(SILENT)).sheets).toHaveLength(1);
    });

    it('refuses a number that no cell can hold', async () => {
      const cells = [{ row: 9, column: 9, content: Number.POSITIVE_INFINITY }];
      await expect(write(await opened(), [{ ...FINDINGS, cells: [...FINDINGS.cells, ...cells] }])).rejects.toThrow(
        'Infinity',
      );
    });
  });

  describe(`${host} keeps the workbook contract: a sheet of ours again`, () => {
    it('changes only the cells it was told, grows the table and renews the mark', async () => {
      const port = await opened();
      const before = sheetOf(await write(port, [FINDINGS]), FINDINGS.sheet);
      const after = sheetOf(await write(port, [GROWN]), FINDINGS.sheet);
      expect(after.mark).toBe(GROWN.mark);
      expect(after.tables[0]?.rect.bottom).toBe(5);
      expect(valueAt(after, 5, 0)).toBe('S03:c');
      expect(cellAt(after, 5, 1)).toEqual({ value: 10, format: '0.0' });
      // The cell had a format: it keeps it.
      expect(cellAt(after, 3, 1)).toEqual({ value: 70, format: '0.0' });
      const others = (sheet: SurveyedSheet) =>
        [0, 1, 2, 3, 4].map((row) => [0, 2, 3].map((column) => cellAt(sheet, row, column)));
      expect(others(after)).toEqual(others(before));
    });

    it('changes nothing the second time', async () => {
      const port = await opened();
      await write(port, [FINDINGS]);
      const once = await write(port, [GROWN]);
      expect(await write(port, [GROWN])).toEqual(once);
      expect(await write(port, [])).toEqual(once);
    });

    it('takes pages for what is printed: no cell differs for them', async () => {
      const plain = await opened();
      const made = sheetOf(await write(plain, [FINDINGS]), FINDINGS.sheet);
      const grown = sheetOf(await write(plain, [GROWN]), FINDINGS.sheet);
      const paged = await opened();
      expect(sheetOf(await write(paged, [PAGED]), FINDINGS.sheet)).toEqual(made);
      expect(sheetOf(await write(paged, [MORE_PAGES]), FINDINGS.sheet)).toEqual(grown);
      expect(sheetOf(await write(paged, [MORE_PAGES]), FINDINGS.sheet)).toEqual(grown);
    });

    it('makes room by moving what stands below the table, in the columns of the table only', async () => {
      const port = await opened();
      const below = [
        { row: 5, column: 1, content: 'note below' },
        { row: 5, column: 5, content: 'note beside' },
      ];
      await write(port, [{ ...FINDINGS, cells: [...FINDINGS.cells, ...below] }]);
      const shifts = [{ table: 'AccordFindings', before: 5, count: 1, left: 0, right: 3 }];
      const sheet = sheetOf(await write(port, [{ ...GROWN, shifts }]), FINDINGS.sheet);
      expect(valueAt(sheet, 5, 0)).toBe('S03:c');
      expect(valueAt(sheet, 6, 1)).toBe('note below');
      expect(valueAt(sheet, 5, 5)).toBe('note beside');
      expect(valueAt(sheet, 4, 0)).toBe('S02:b');
    });

    it('empties a cell and rewords headings with their table', async () => {
      const port = await opened();
      await write(port, [FINDINGS]);
      const columns = ['Id', 'Score', 'Cell', 'Decision'];
      const headings = columns.map((content, column) => ({ row: 2, column, content }));
      const reworded: UpdateSheet = {
        ...GROWN,
        cells: [...headings, { row: 3, column: 1, content: null }],
        tables: [{ name: 'AccordFindings', rect: FINDINGS.tables[0]!.rect, columns }],
      };
      const sheet = sheetOf(await write(port, [reworded]), FINDINGS.sheet);
      expect(valueAt(sheet, 3, 1)).toBeNull();
      expect(sheet.tables[0]?.columns).toEqual(columns);
      expect(valueAt(sheet, 2, 1)).toBe('Score');
    });

    it('never touches a sheet the planner made', async () => {
      const port = await opened({ sheets: { [FINDINGS.sheet]: { rows: [['Mine']] } } });
      const before = await port.survey(SILENT);
      await expect(write(port, [GROWN])).rejects.toMatchObject({
        code: 'not-ours',
        details: { sheet: FINDINGS.sheet },
      });
      await expect(write(port, [{ ...GROWN, sheet: 'Nowhere' }])).rejects.toMatchObject({ code: 'not-ours' });
      expect(await port.survey(SILENT)).toEqual(before);
    });

    it('leaves a sheet of ours that its owner protected', async () => {
      const ours = { rows: [['Achados']], mark: 'accord;kind=findings', isProtected: true };
      const port = await opened({ sheets: { [FINDINGS.sheet]: ours } });
      await expect(write(port, [{ ...GROWN, tables: [] }])).rejects.toMatchObject({ code: 'sheet-protected' });
    });

    it('refuses a table that is not there', async () => {
      const port = await opened({
        sheets: { [FINDINGS.sheet]: { rows: [['Achados']], mark: 'accord;kind=findings' } },
      });
      await expect(write(port, [GROWN])).rejects.toMatchObject({ code: 'not-ours' });
    });

    it('writes nothing of a run that was cancelled, or that is refused half-way', async () => {
      const port = await opened();
      const { fingerprint } = await port.survey(SILENT);
      await expect(port.write([FINDINGS], fingerprint, CANCELLED)).rejects.toMatchObject({ code: 'cancelled' });
      await expect(port.write([FINDINGS, { ...GROWN, sheet: 'Política' }], fingerprint, SILENT)).rejects.toMatchObject({
        code: 'not-ours',
      });
      expect((await port.survey(SILENT)).fingerprint).toBe(fingerprint);
    });
  });
}

/** What hosts owe that show how cells look: of a Map nobody sees a width. */
export function looksContract(host: string, open: (content: Content) => Promise<OpenedWithLooks>): void {
  describe(`${host} keeps the workbook contract: looks`, () => {
    it('gives a column that is made again its width and its drop-down list, and no other column', async () => {
      const { port, lookOf } = await open(TEAM);
      await write(port, [FINDINGS]);
      const before = await Promise.all([0, 1, 2, 3].map((column) => lookOf(FINDINGS.sheet, column)));
      expect(before.map(({ width }) => width)).toEqual(FINDINGS.columnWidths);
      expect((await lookOf(FINDINGS.sheet, 4)).offers).toEqual([]);
      await write(port, [RESTORED]);
      const [{ column, width, validations }] = RESTORED.restored as [RestoredLook];
      const offers = validations.map(({ rect, list }) => ({ range: rectToA1(rect), list }));
      expect(await lookOf(FINDINGS.sheet, column)).toEqual({ width, offers });
      const after = await Promise.all([0, 1, 2].map((other) => lookOf(FINDINGS.sheet, other)));
      expect(after).toEqual(before.slice(0, 3));
      expect((await lookOf(FINDINGS.sheet, 3)).width).toBe(FINDINGS.columnWidths[3]);
    });

    it('gives it once', async () => {
      const { port, lookOf } = await open(TEAM);
      await write(port, [FINDINGS]);
      await write(port, [RESTORED]);
      const once = await lookOf(FINDINGS.sheet, 4);
      await write(port, [RESTORED]);
      expect(await lookOf(FINDINGS.sheet, 4)).toEqual(once);
    });
  });
}
