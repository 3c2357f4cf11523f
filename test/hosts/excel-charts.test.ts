/** @jest-environment-options {"globalsCleanup": "off"} */
import { chartsPatch } from '../../src/app/draw-charts';
import { closePatch } from '../../src/app/close-cycle';
import { reviewWorkbook, type Reviewed } from '../../src/app/review-workbook';
import type { SheetPatch } from '../../src/app/port';
import { SHEET_NAMES } from '../../src/sheets/sheet-kinds';
import type { SimSheet } from '../support/simulated-excel/model';
import { bookOfFile, openInExcel, type InExcel } from '../support/simulated-excel/open';
import { SILENT } from './contract';

const TIME = '2026-11-22 16:21';
const NAME = SHEET_NAMES['pt-BR'].charts;

jest.setTimeout(60_000);

describe('charts of a sheet of ours in Excel', () => {
  let excel: InExcel;
  const write = async (patchOf: (reviewed: Reviewed) => SheetPatch | null): Promise<number> => {
    const reviewed = await reviewWorkbook(excel.port, { today: '2026-11-22' }, SILENT);
    const patch = patchOf(reviewed);
    const before = excel.syncs.length;
    await excel.port.write(patch ? [patch] : [], reviewed.survey.fingerprint, SILENT);
    return excel.syncs.length - before;
  };
  const draw = (): Promise<number> => write((reviewed) => chartsPatch(reviewed, TIME));
  const sheet = (): SimSheet => excel.book.sheets.find(({ name }) => name === NAME)!;
  const charts = (): readonly (readonly [string, string, string])[] =>
    sheet().charts.map(({ name, type, source }) => [name, type, source] as const);

  beforeAll(async () => {
    excel = openInExcel(await bookOfFile('assets/samples/sop-bebidas.xlsx'));
  });

  it('are made with the sheet, each of its own block of cells', async () => {
    await draw();
    expect(charts()).toEqual([
      ['Accord scores', 'LineMarkers', 'B44:E56'],
      ['Accord money', 'BarClustered', expect.stringMatching(/^F44:G\d+$/)],
      ['Accord margins', 'ColumnStacked', 'H44:M56'],
    ]);
    expect(sheet().charts[0]!.position).toBe('A4:F22');
    expect(sheet().charts[0]!.looks.get('Axes.ValueAxis.Maximum')).toBe(100);
  });

  it('are added and made longer with more cycles, never twice, and stay where people put them', async () => {
    await write((reviewed) => closePatch(reviewed, '2026-09', TIME));
    const requests = await draw();
    expect(charts().map(([name]) => name)).toEqual(['Accord scores', 'Accord money', 'Accord margins', 'Accord trend']);
    expect(charts()[3]![2]).toBe('N44:O46');
    sheet().charts[3]!.position = 'Q1:Z9';
    await write((reviewed) => closePatch(reviewed, '2026-10', TIME));
    expect(await draw()).toBe(requests);
    expect(charts()).toHaveLength(4);
    expect(charts()[3]![2]).toBe('N44:O47');
    expect(sheet().charts[3]!.position).toBe('Q1:Z9');
  });

  it('that somebody deleted stay away until they have more to draw', async () => {
    sheet().charts.splice(0, 1);
    await draw();
    expect(charts()).toHaveLength(3);
  });
});
