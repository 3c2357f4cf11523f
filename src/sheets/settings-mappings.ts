import { wordsOf } from '../domain/text';
import type { ColumnRead, TableRead } from '../domain/book';
import { fieldText, hasColumns } from './data-read';
import { settingId, type Setting } from './setting-ids';
import { settingRow } from './setting-row';
import { SETTINGS_WORDS } from './settings-words';
import type { SheetInput, WantedRow } from './wanted';

/** One row a column of the tables that are used: a planner may say what it holds. */
export function mappingRows(input: SheetInput): readonly WantedRow[] {
  const seen = new Set<string>();
  return input.book.tables
    .filter(hasColumns)
    .flatMap((table) => table.columns.map((column) => ({ table, column })))
    .filter(({ table, column }) => {
      const id = settingId(settingOf(table, column));
      const isNew = wordsOf(column.heading) !== '' && !seen.has(id);
      seen.add(id);
      return isNew;
    })
    .map(({ table, column }) => rowOf(table, column, input));
}

function settingOf({ sheet }: TableRead, { heading }: ColumnRead): Setting {
  return { kind: 'mapping', sheet, heading: wordsOf(heading) };
}

function rowOf(table: TableRead, column: ColumnRead, { settings, language }: SheetInput): WantedRow {
  const words = SETTINGS_WORDS[language];
  const setting = settingOf(table, column);
  const isMapped = column.by === 'mapping';
  const text = isMapped && column.field === null ? words.ignored : fieldText(column.field, language);
  return settingRow(
    {
      setting,
      what: `${table.sheet}: ${column.heading}`,
      inForce: { content: text },
      // What the heading says by itself was written before the planner corrected it.
      ...(isMapped ? {} : { standard: { content: text } }),
      unit: words.units.mapping,
      origin: settings.typed.get(settingId(setting)) ?? 'workbook',
      source: column.at,
      input: 'inputText',
    },
    language,
  );
}
