/** @jest-environment-options {"globalsCleanup": "off"} */
import { chartsPatch } from '../../src/app/draw-charts';
import { reviewWorkbook, writeReview } from '../../src/app/review-workbook';
import type { WorkbookPort } from '../../src/app/port';
import { cellAt, type Survey } from '../../src/domain/survey';
import { openWorkbookFile } from '../../src/hosts/file/workbook-file';
import { bookOfFile, bookOfGrids, openInExcel, type InExcel } from '../support/simulated-excel/open';
import { stateOf } from '../support/simulated-excel/planner';
import { SILENT } from './contract';

const NORTHWIND = 'assets/samples/northwind.xlsx';
const BEBIDAS = 'assets/samples/sop-bebidas.xlsx';

async function refresh(port: WorkbookPort, time = '2026-11-22T10:00:00Z'): Promise<number> {
  const reviewed = await reviewWorkbook(port, { today: '2026-11-22' }, SILENT);
  return writeReview(port, reviewed, time, SILENT);
}

const isOurs = ({ names }: { readonly names: readonly { readonly name: string }[] }): boolean =>
  names.some(({ name }) => name === '_Accord');

/** Samples are large: texts are compared faster than objects. */
const textOf = (state: unknown): string => JSON.stringify(state);

/** Sums are added up in another order here and there. */
const alike = (value: unknown): unknown => (typeof value === 'number' ? value.toPrecision(12) : value);

/** Values and formulas of the sheets of ours. */
function written(survey: Survey): unknown {
  return survey.sheets
    .filter(({ mark }) => mark !== undefined)
    .map((sheet) => ({
      name: sheet.name,
      mark: sheet.mark,
      tables: sheet.tables,
      rows: Array.from({ length: sheet.rowCount }, (_, row) =>
        Array.from({ length: sheet.columnCount }, (__, column) => {
          const cell = cellAt(sheet, row, column);
          return cell === null || cell.value === null ? null : [alike(cell.value), cell.formula ?? '', cell.format];
        }),
      ),
    }));
}

jest.setTimeout(60_000);

describe.each([NORTHWIND, BEBIDAS])('%s in Excel', (path) => {
  let excel: InExcel;
  beforeAll(async () => {
    excel = openInExcel(await bookOfFile(path));
  });

  it('gets the very sheets that a file gets, and no cell of the team changes', async () => {
    const before = textOf(stateOf(excel.book));
    expect(await refresh(excel.port)).toBe(4);
    expect(textOf(stateOf(excel.book, (sheet) => !isOurs(sheet)))).toBe(before);
    const file = await openWorkbookFile(path);
    await refresh(file);
    expect(written(await excel.port.survey(SILENT))).toEqual(written(await file.survey(SILENT)));
  });

  it('is not written again when nothing changed', async () => {
    const before = textOf(stateOf(excel.book));
    expect(await refresh(excel.port, '2026-11-23T10:00:00Z')).toBe(0);
    expect(textOf(stateOf(excel.book))).toBe(before);
  });

  it('never sends more than a megabyte nor asks for more than three', () => {
    for (const { requestBytes, replyBytes } of excel.syncs) {
      expect(requestBytes).toBeLessThanOrEqual(1_000_000);
      expect(replyBytes).toBeLessThanOrEqual(3_000_000);
    }
  });
});

describe('a book of policies alone', () => {
  const POLICIES = {
    'Política Comercial': {
      rows: [
        ['Perfil', 'Desconto', 'Prazo de pagamento', 'Verba promocional'],
        ['Atacado', 0.1, '28/42 ddl', 0.02],
        ['Varejo', 0.05, '30 dias', 0],
      ],
    },
    'Política Logística': {
      rows: [
        ['Perfil', 'Frequência de entrega', 'Prazo de entrega', 'Disponibilidade'],
        ['Atacado', '2x/semana', 'D+2', 0.95],
        ['Varejo', 'semanal', 'D+1', 0.98],
      ],
    },
  };

  it('takes at most five requests the first time and four to refresh', async () => {
    const { port, syncs, book } = openInExcel(bookOfGrids(POLICIES));
    expect(await refresh(port)).toBe(4);
    expect(syncs.length).toBeLessThanOrEqual(5);
    const first = syncs.length;
    book.sheets[0]!.cells.set('1 1', { value: 0.25, format: 'General' });
    expect(await refresh(port)).toBeGreaterThan(0);
    expect(syncs.length - first).toBeLessThanOrEqual(4);
  });

  it('takes no more of them to refresh with charts, which are drawn from their cells', async () => {
    const { port, syncs, book } = openInExcel(bookOfGrids(POLICIES));
    await refresh(port);
    const reviewed = await reviewWorkbook(port, { today: '2026-11-22' }, SILENT);
    const patch = chartsPatch(reviewed, '2026-11-22 16:21');
    await port.write(patch ? [patch] : [], reviewed.survey.fingerprint, SILENT);
    const before = syncs.length;
    book.sheets[0]!.cells.set('1 1', { value: 0.25, format: 'General' });
    await refresh(port);
    expect(book.sheets.flatMap(({ charts }) => charts).length).toBeGreaterThan(0);
    expect(syncs.length - before).toBeLessThanOrEqual(4);
  });
});
