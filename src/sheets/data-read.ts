import { toA1 } from '../domain/address';
import type { ColumnRead, TableRead } from '../domain/book';
import type { Language } from '../domain/language';
import { wordsOf } from '../domain/text';
import { FIELD_NAMES } from '../i18n/fields';
import { fillPlain } from '../i18n/format';
import { listKindText } from './data-lists';
import { dataRow } from './data-row';
import { DATA_WORDS, NOTICES } from './data-words';
import { readMark } from './mark';
import { SETTINGS_WORDS } from './settings-words';
import type { SheetInput, WantedRow } from './wanted';

/** "I read this as …": the tables with their role. */
export function tableRows(input: SheetInput): readonly WantedRow[] {
  const { book, language } = input;
  const words = DATA_WORDS[language];
  return book.tables.map((table) => {
    const { sheet, rect, headerRow, columns } = table;
    const at = { sheet, row: headerRow, column: rect.left };
    // Of a plan no column stands for a field: all that the table has are read.
    const count = columns.length || rect.right - rect.left + 1;
    return dataRow(
      {
        kind: 'table',
        key: table.name === undefined ? `${sheet}!${toA1(at)}` : `${sheet}!${table.name}`,
        at,
        found: fillPlain(words.tableFound, { rows: rect.bottom - headerRow, columns: count }, language),
        meaning: listKindText(table, input) ?? words.roles[table.role],
        todo: '',
        ...(table.role === 'other' ? { state: 'unread', unread: 'table' } : { state: 'read' }),
      },
      language,
    );
  });
}

/** Sheets of the team in which no table was found, such as a plan by product: nobody should think they were read. */
export function unreadSheetRows({ book, survey, language }: SheetInput): readonly WantedRow[] {
  const read = new Set(book.tables.map(({ sheet }) => sheet));
  return survey.sheets
    .filter(({ name, rowCount, mark }) => !read.has(name) && rowCount > 0 && (mark === undefined || !readMark(mark)))
    .map(({ name }) =>
      dataRow(
        {
          kind: 'table',
          key: name,
          at: { sheet: name, row: 0, column: 0 },
          found: '',
          meaning: DATA_WORDS[language].noProfiles,
          todo: '',
          state: 'unread',
          unread: 'sheet',
        },
        language,
      ),
    );
}

/** Every column of the tables that are used, and what it was taken for. */
export function columnRows({ book, language }: SheetInput): readonly WantedRow[] {
  return book.tables
    .filter(hasColumns)
    .flatMap((table) => table.columns.map((column) => columnRow(table, column, language)));
}

/** Tables whose columns are terms or figures. Of a list only the profiles are looked at; parameters are rows. */
export function hasColumns({ role }: TableRead): boolean {
  return role !== 'other' && role !== 'list' && role !== 'plan' && role !== 'parameters';
}

function columnRow({ sheet }: TableRead, { at, heading, field, by }: ColumnRead, language: Language): WantedRow {
  const words = DATA_WORDS[language];
  return dataRow(
    {
      kind: 'column',
      key: `${sheet}:${wordsOf(heading) || toA1(at)}`,
      at,
      found: heading,
      meaning: by === 'none' ? words.notRead : `${fieldText(field, language)} (${words.by[by]})`,
      todo: by === 'heading' ? '' : words.correctMapping,
      ...(by === 'none' ? { state: 'unread', unread: 'column' } : { state: 'read' }),
    },
    language,
  );
}

/** A field, the profiles, or a column nobody uses, in words. */
export function fieldText(field: ColumnRead['field'], language: Language): string {
  const words = SETTINGS_WORDS[language];
  if (field === null) return words.unused;
  return field === 'profile' ? words.profiles : FIELD_NAMES[language][field];
}

/** Key of a row that tells of a column made again: told once, and true ever after. */
export const RESTORED = 'notice:restored:';

/** Columns a planner deleted and this run made again. */
export function restoredRows({ restored, language }: SheetInput): readonly WantedRow[] {
  const words = DATA_WORDS[language];
  return restored.map(({ kind, key, heading, at }) =>
    dataRow(
      {
        kind: 'notice',
        key: `restored:${kind}:${key}`,
        at,
        found: heading,
        meaning: '',
        todo: fillPlain(words.restored, { heading, sheet: at.sheet }, language),
        state: 'read',
      },
      language,
    ),
  );
}

/** What of the file itself a planner should know. */
export function noticeRows({ survey, language }: SheetInput): readonly WantedRow[] {
  const words = DATA_WORDS[language];
  return NOTICES.filter((notice) => survey.notices.includes(notice)).map((notice) =>
    dataRow(
      { kind: 'notice', key: notice, found: '', meaning: '', todo: words.notices[notice], state: 'read' },
      language,
    ),
  );
}
