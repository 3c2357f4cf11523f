import { quoteSheet, toA1 } from '../../src/domain/address';
import type { Cell, CellValue, Survey, SurveyedSheet, SurveyedTable } from '../../src/domain/survey';
import type { CellWrite, Content, CreateSheet, SheetPatch, StyleName, UpdateSheet } from '../../src/sheets/patch';
import { STYLES } from '../../src/sheets/styles';

/** What a spreadsheet would hold after the patches: an applier of its own, so that no host is needed to test sheets. */
export function applyPatches(survey: Survey, patches: readonly SheetPatch[]): Survey {
  const sheets = patches.reduce<readonly SurveyedSheet[]>(
    (all, patch) =>
      patch.kind === 'create'
        ? [...all, created(patch, all)]
        : all.map((sheet) => (sheet.name === patch.sheet ? updated(sheet, patch) : sheet)),
    survey.sheets,
  );
  return { ...survey, sheets, tableNames: sheets.flatMap(({ tables }) => tables.map(({ name }) => name)) };
}

type Rows = (Cell | null)[][];

function created(patch: CreateSheet, others: readonly SurveyedSheet[]): SurveyedSheet {
  if (others.some(({ name }) => name.toLowerCase() === patch.sheet.toLowerCase())) {
    throw new Error(`There is a sheet ${patch.sheet} already`);
  }
  const rows: Rows = [];
  for (const cell of patch.cells) write(rows, cell);
  return sized({
    name: patch.sheet,
    visibility: 'visible',
    rows,
    rowCount: 0,
    columnCount: 0,
    merges: [],
    tables: patch.tables.map(({ name, rect, columns }): SurveyedTable => {
      columns.forEach((column, index) => {
        if (rows[rect.top]?.[rect.left + index]?.value !== column) throw new Error(`Heading ${column} is not its cell`);
      });
      if (new Set(columns.map((column) => column.toLowerCase())).size < columns.length)
        throw new Error('Heading twice');
      return { name, rect, columns, hasHeader: true, hasTotals: false, filtered: false };
    }),
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    ...(patch.mark === null ? {} : { mark: patch.mark }),
  });
}

function updated(sheet: SurveyedSheet, patch: UpdateSheet): SurveyedSheet {
  if (sheet.mark === undefined) throw new Error(`${sheet.name} is not ours`);
  let rows: Rows = sheet.rows.map((row) => [...row]);
  for (const { before, count, left, right } of patch.shifts) rows = shifted(rows, before, count, left, right);
  for (const cell of patch.cells) write(rows, cell);
  const tables = sheet.tables.map((table) => {
    const change = patch.tables.find(({ name }) => name === table.name);
    return change ? { ...table, rect: change.rect, columns: change.columns ?? table.columns } : table;
  });
  return sized({ ...sheet, rows, tables, mark: patch.mark });
}

function shifted(rows: Rows, before: number, count: number, left: number, right: number): Rows {
  const out = rows.map((row) => [...row]);
  for (let row = rows.length - 1; row >= before; row -= 1) {
    for (let column = left; column <= right; column += 1) {
      put(out, row + count, column, rows[row]?.[column] ?? null);
      if (row < before + count) put(out, row, column, null);
    }
  }
  return out;
}

function put(rows: Rows, row: number, column: number, cell: Cell | null): void {
  while (rows.length <= row) rows.push([]);
  const line = rows[row]!;
  while (line.length <= column) line.push(null);
  line[column] = cell;
}

function write(rows: Rows, { row, column, content, style }: CellWrite): void {
  const before = rows[row]?.[column];
  put(rows, row, column, { ...toCell(content), format: before?.format ?? formatOf(style) });
}

const formatOf = (style: StyleName | undefined): string => (style && STYLES[style].numberFormat) ?? 'General';

function toCell(content: Content): { value: CellValue; formula?: string } {
  if (typeof content === 'number' && !Number.isFinite(content)) throw new Error('A cell cannot hold infinity');
  if (typeof content !== 'object' || content === null) return { value: content };
  if ('formula' in content) return { value: content.value, formula: content.formula };
  const target = `#${quoteSheet(content.link.sheet)}!${toA1(content.link)}`.replace(/"/g, '""');
  return { value: content.text, formula: `HYPERLINK("${target}","${content.text.replace(/"/g, '""')}")` };
}

function sized(sheet: SurveyedSheet): SurveyedSheet {
  const columnCount = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { ...sheet, rowCount: sheet.rows.length, columnCount };
}
