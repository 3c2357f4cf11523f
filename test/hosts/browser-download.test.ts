import { readFileSync } from 'node:fs';
import { reviewWorkbook, writeReview } from '../../src/app/review-workbook';
import { toAddress, type CellRef } from '../../src/domain/address';
import { foundText } from '../../src/domain/found-text';
import { cellAt, type Survey } from '../../src/domain/survey';
import { Package } from '../../src/hosts/file/package';
import { survey } from '../../src/hosts/file/survey';
import { decimalComma } from '../../src/hosts/browser/typed-numbers';
import { headlessBook, typeIn, type HeadlessBook } from '../support/headless-grid';
import { makeWorkbook } from '../support/workbook';
import { SILENT, sheetOf, valueAt } from './contract';
import { richPackage } from './file-writing-fixture';

// A grid of the sample is opened, checked and written twice.
jest.setTimeout(60_000);

const open: HeadlessBook[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

async function opened(bytes: Uint8Array): Promise<HeadlessBook> {
  const one = await headlessBook(bytes);
  open.push(one);
  return one;
}

const partsOf = (bytes: Uint8Array): Map<string, string> => {
  const pkg = Package.open(bytes);
  return new Map(pkg.names.map((name) => [name, Buffer.from(pkg.bytes(name)).toString('base64')]));
};
const changedParts = (before: Uint8Array, after: Uint8Array): string[] => {
  const [was, is] = [partsOf(before), partsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name)).sort();
};
const reread = (bytes: Uint8Array): Promise<Survey> => survey(Package.open(bytes));

const SAMPLE = readFileSync('assets/samples/sop-bebidas.xlsx');

describe('the file that people get back from the page', () => {
  it('is the very file that was opened, where nothing was done', async () => {
    const { book } = await opened(SAMPLE);
    expect(Buffer.compare(Buffer.from(book.download()), SAMPLE)).toBe(0);
  });

  it('differs in the part of the sheet that was edited, and calculates on opening', async () => {
    const bytes = richPackage().toBytes();
    const one = await opened(bytes);
    const [sheet] = (await one.book.survey(SILENT)).sheets;
    await typeIn(one, { sheet: sheet!.name, row: 1, column: 1 }, 0.25);
    expect(one.book.edits).toBe(1);
    expect(one.book.changes()).toMatchObject([{ at: { row: 1, column: 1 }, after: { value: 0.25 } }]);
    const after = one.book.download();
    const parts = changedParts(bytes, after);
    expect(parts.filter((part) => /chart|pivot|vba|media|drawing|custom/i.test(part))).toEqual([]);
    expect(parts.filter((part) => /worksheets\/sheet/.test(part))).toHaveLength(1);
    expect(Package.open(after).text('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    expect(valueAt(sheetOf(await reread(after), sheet!.name), 1, 1)).toBe(0.25);
  });

  it('holds formulas as typed, with what they showed', async () => {
    const one = await opened(makeWorkbook([{ name: 'Contas', cells: [[2], [3]] }]));
    await typeIn(one, { sheet: 'Contas', row: 2, column: 0 }, '=SUM(A1:A2)');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(one.book.changes()).toMatchObject([{ before: null, after: { formula: 'SUM(A1:A2)', value: 5 } }]);
    const sheet = sheetOf(await reread(one.book.download()), 'Contas');
    expect(cellAt(sheet, 2, 0)).toMatchObject({ formula: 'SUM(A1:A2)', value: 5 });
  });

  it('keeps what was typed into our own sheets, before and after they were written again', async () => {
    const one = await opened(SAMPLE);
    const reviewed = await reviewWorkbook(one.book, { today: '2026-11-22' }, SILENT);
    expect(await writeReview(one.book, reviewed, '10:00', SILENT)).toBeGreaterThan(2);
    const findings = (await one.book.survey(SILENT)).sheets.find(({ mark }) => mark?.includes('findings'))!;
    const table = findings.tables[0]!;
    const note = table.columns.length - 1;
    const at = { sheet: findings.name, row: table.rect.top + 1, column: table.rect.left + note };
    await typeIn(one, at, 'combinado com a Logística');
    // A term changes: the next check writes the sheets again, over the package that has the note.
    await typeIn(one, { sheet: 'Política Comercial', row: 4, column: 2 }, 0.3);
    const again = await reviewWorkbook(one.book, { today: '2026-11-22' }, SILENT);
    await writeReview(one.book, again, '10:05', SILENT);
    const file = await reread(one.book.download());
    expect(valueAt(sheetOf(file, findings.name), at.row, at.column)).toBe('combinado com a Logística');
    expect(valueAt(sheetOf(file, 'Política Comercial'), 4, 2)).toBe(0.3);
  });

  it('tells of a value that the lists of our sheets do not offer: the grid has no lists', async () => {
    const one = await opened(SAMPLE);
    const first = await reviewWorkbook(one.book, { today: '2026-11-22' }, SILENT);
    await writeReview(one.book, first, '10:00', SILENT);
    const { sheets } = await one.book.survey(SILENT);
    const own = (kind: string) => sheets.find(({ mark }) => mark?.includes(kind))!;
    const columnOf = ({ tables }: ReturnType<typeof own>, heading: string): number =>
      tables[0]!.rect.left + tables[0]!.columns.indexOf(heading);
    const findings = own('findings');
    const row = findings.tables[0]!.rect.top + 1;
    const typed: Record<string, string> = { Decisão: 'quem sabe', Prazo: '31/12/2026', Anotação: 'até a safra' };
    for (const [heading, text] of Object.entries(typed)) {
      await typeIn(one, { sheet: findings.name, row, column: columnOf(findings, heading) }, text);
    }
    const settings = own('settings');
    const language = { row: settings.tables[0]!.rect.top + 1, column: columnOf(settings, 'Seu valor') };
    await typeIn(one, { sheet: settings.name, ...language }, 'klingon');
    const again = await reviewWorkbook(one.book, { today: '2026-11-22' }, SILENT);
    await writeReview(one.book, again, '10:05', SILENT);
    const data = (await one.book.survey(SILENT)).sheets.find(({ name }) => name === own('data').name)!;
    const told = data.rows.map((cells) => cells.map((cell) => foundText(cell)));
    const decision = { sheet: findings.name, row, column: columnOf(findings, 'Decisão') };
    const of = (at: CellRef): string | undefined => told.find((cells) => cells[1] === toAddress(at))?.[4];
    expect(of(decision)).toContain('"quem sabe" não é uma decisão que o Accord conhece');
    expect(of({ sheet: settings.name, ...language })).toContain('"klingon" não foi entendido');
  });

  it('says the same as the command line of the same workbook', async () => {
    const { book } = await opened(SAMPLE);
    const inGrid = await reviewWorkbook(book, { today: '2026-11-22' }, SILENT);
    const { openWorkbookFile } = await import('../../src/hosts/file/workbook-file');
    const file = await openWorkbookFile('assets/samples/sop-bebidas.xlsx');
    const onDisk = await reviewWorkbook(file, { today: '2026-11-22' }, SILENT);
    expect(inGrid.review.profiles).toEqual(onDisk.review.profiles);
    expect(inGrid.review.findings).toEqual(onDisk.review.findings);
    expect(inGrid.review.fingerprint).toBe(onDisk.review.fingerprint);
  });

  it('is checked a second time without a change: nothing is written', async () => {
    const { book } = await opened(SAMPLE);
    const first = await reviewWorkbook(book, { today: '2026-11-22' }, SILENT);
    await writeReview(book, first, '10:00', SILENT);
    const second = await reviewWorkbook(book, { today: '2026-11-22' }, SILENT);
    expect(await writeReview(book, second, '11:00', SILENT)).toBe(0);
  });

  it('keeps to the calendar of the file, whatever the grid shows', async () => {
    // Day 44620 of a workbook that counts from 1904 is the 1st of March 2026.
    const day = { value: 44620, format: 'dd/mm/yyyy' };
    const one = await opened(
      makeWorkbook([{ name: 'Pedidos', cells: [['Data'], [day]] }], {
        workbookBefore: '<workbookPr date1904="true"/>',
      }),
    );
    const found = await one.book.survey(SILENT);
    expect(found.dateSystem).toBe(1904);
    const cell = cellAt(sheetOf(found, 'Pedidos'), 1, 0);
    expect(foundText(cell, found.dateSystem)).toBe('2026-03-01');
    expect(await one.book.reveal({ sheet: 'Pedidos', row: 1, column: 0 }, '2026-03-01')).toBe(true);
    expect(valueAt(sheetOf(await reread(one.book.download()), 'Pedidos'), 1, 0)).toBe(44620);
  });

  it('shows and takes days of 1904 as the days they are', async () => {
    const day = { value: 44620, format: 'dd/mm/yyyy' };
    const bytes = makeWorkbook([{ name: 'Pedidos', cells: [['Data', 'Novo', 'Hora'], [day, null, 0.5], [day]] }], {
      workbookBefore: '<workbookPr date1904="true"/>',
    });
    const one = await opened(bytes);
    decimalComma(one.grid, () => 2026);
    const inGrid = (row: number, column: number): unknown => one.grid.sheet('Pedidos').getCellRaw(row, column)?.v;
    // The grid counts from 1900: 46082 is the 1st of March 2026 there.
    expect(inGrid(1, 0)).toBe(46082);
    expect(inGrid(1, 2)).toBe(0.5);
    await typeIn(one, { sheet: 'Pedidos', row: 1, column: 1 }, '15/03/2026');
    await typeIn(one, { sheet: 'Pedidos', row: 2, column: 0 }, '02/03/2026');
    expect(inGrid(1, 1)).toBe(46096);
    expect(one.book.changes().map(({ before, after }) => [foundText(before, 1904), foundText(after, 1904)])).toEqual([
      ['', '2026-03-15'],
      ['2026-03-01', '2026-03-02'],
    ]);
    const surveyed = await one.book.survey(SILENT);
    const file = await reread(one.book.download());
    for (const found of [surveyed, file]) {
      const sheet = sheetOf(found, 'Pedidos');
      expect(
        [cellAt(sheet, 1, 0), cellAt(sheet, 1, 1), cellAt(sheet, 2, 0)].map((cell) => foundText(cell, 1904)),
      ).toEqual(['2026-03-01', '2026-03-15', '2026-03-02']);
      expect(valueAt(sheet, 1, 1)).toBe(44634);
      expect(valueAt(sheet, 1, 2)).toBe(0.5);
    }
    const table = { sheet: 'Pedidos', headerRow: 0, rect: { top: 0, left: 0, bottom: 2, right: 2 } };
    for await (const { rows } of one.book.rows(table, [0], SILENT)) expect(rows).toEqual([[44620], [44621]]);
  });
});
