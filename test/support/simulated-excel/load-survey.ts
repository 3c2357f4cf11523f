import type { Survey } from '../../../src/domain/survey';
import { isCellError } from '../../../src/domain/survey';
import { addSheet, keyOf, newBook, type SimBook } from './model';

/** The simulated workbook of a survey, such as one of an .xlsx: what a planner would have open. */
export function bookOf(survey: Survey): SimBook {
  const book = newBook();
  book.isStructureLocked = survey.isStructureLocked;
  book.use1904 = survey.dateSystem === 1904;
  for (const from of survey.sheets) {
    const sheet = addSheet(book, from.name);
    sheet.visibility = ({ visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const)[from.visibility];
    from.rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (!cell || (cell.value === null && cell.format === 'General' && cell.formula === undefined)) return;
        const { value, format, formula } = cell;
        sheet.cells.set(keyOf(r, c), {
          value: isCellError(value) ? value.error : (value ?? ''),
          ...(isCellError(value) ? { isError: true } : {}),
          ...(formula === undefined ? {} : { formula: `=${formula}` }),
          format,
        });
      }),
    );
    sheet.merges = [...from.merges];
    for (const row of from.hiddenRows) sheet.hiddenRows.add(row);
    for (const column of from.hiddenColumns) sheet.hiddenColumns.add(column);
    sheet.isProtected = from.isProtected;
    sheet.tables = from.tables.map((table) => ({
      id: `{T${book.nextId++}}`,
      name: table.name,
      rect: table.rect,
      showHeaders: table.hasHeader,
      showTotals: table.hasTotals,
      criteria: table.filtered ? [{ filterOn: 'Values', values: ['*'] }] : [],
    }));
    if (from.mark !== undefined) {
      sheet.names.push({ id: `{N${book.nextId++}}`, name: '_Accord', formula: `="${from.mark}"`, visible: false });
    }
  }
  return book;
}
