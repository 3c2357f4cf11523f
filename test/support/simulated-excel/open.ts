import type { Run, WorkbookPort } from '../../../src/app/port';
import type { Cell, CellValue, Survey, SurveyedSheet } from '../../../src/domain/survey';
import { excelWorkbook, type ExcelWorkbook } from '../../../src/hosts/excel/excel-workbook';
import type { ExcelEnvironment } from '../../../src/hosts/excel/host-run';
import { openWorkbookFile } from '../../../src/hosts/file/workbook-file';
import { bookOf } from './load-survey';
import type { SimBook } from './model';
import { mountBridge, type Mounted } from './mount-bridge';

/** A workbook open in the simulated Excel, our host on it, and the sim itself. */
export interface InExcel extends Mounted {
  readonly port: ExcelWorkbook;
}

const SILENT: Run = { progress: () => undefined, cancelled: () => false };

/** An Excel with the sets of Excel 2021; waiting takes no time. */
export const EXCEL_2021: ExcelEnvironment = {
  supports: (version) => Number(version.split('.')[1]) <= 14,
  wait: () => Promise.resolve(),
};

export function openInExcel(book: SimBook, environment: ExcelEnvironment = EXCEL_2021): InExcel {
  return { ...mountBridge(book), port: excelWorkbook(environment) };
}

/** An .xlsx as Excel has it once it is open: every cell of it, however large. */
export async function bookOfFile(path: string): Promise<SimBook> {
  const file = await openWorkbookFile(path);
  const survey = await file.survey(SILENT);
  const sheets: SurveyedSheet[] = [];
  for (const sheet of survey.sheets) sheets.push(await whole(file, sheet));
  return bookOf({ ...survey, sheets });
}

async function whole(file: WorkbookPort, sheet: SurveyedSheet): Promise<SurveyedSheet> {
  if (sheet.rows.length >= sheet.rowCount) return sheet;
  const columns = Array.from({ length: sheet.columnCount }, (_, column) => column);
  const rows: (readonly (Cell | null)[])[] = [...sheet.rows];
  const last = sheet.rows[sheet.rows.length - 1] ?? [];
  const rect = { top: 0, left: 0, bottom: sheet.rowCount - 1, right: sheet.columnCount - 1 };
  const of = { sheet: sheet.name, headerRow: sheet.rows.length - 1, rect };
  for await (const block of file.rows(of, columns, SILENT)) {
    block.rows.forEach((row, index) => {
      const cells = row.map((value, column) =>
        value === null ? null : { value, format: last[column]?.format ?? 'General' },
      );
      rows[block.firstRow + index] = cells;
    });
  }
  return { ...sheet, rows };
}

/** A workbook of literal sheets. */
export function bookOfGrids(
  sheets: Readonly<
    Record<
      string,
      { readonly rows: readonly (readonly CellValue[])[]; readonly mark?: string; readonly isProtected?: boolean }
    >
  >,
  isStructureLocked = false,
): SimBook {
  const survey: Survey = {
    sheets: Object.entries(sheets).map(([name, { rows, mark, isProtected = false }]) => ({
      name,
      visibility: 'visible',
      rows: rows.map((row) => row.map((value) => (value === null ? null : { value, format: 'General' }))),
      rowCount: rows.length,
      columnCount: 0,
      merges: [],
      tables: [],
      hiddenRows: [],
      hiddenColumns: [],
      isProtected,
      ...(mark === undefined ? {} : { mark }),
    })),
    dateSystem: 1900,
    isStructureLocked,
    tableNames: [],
    notices: [],
    fingerprint: '',
  };
  return bookOf(survey);
}
