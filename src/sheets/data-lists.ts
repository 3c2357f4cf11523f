import { toA1 } from '../domain/address';
import type { TableRead } from '../domain/book';
import { wordsOf } from '../domain/text';
import { fillPlain } from '../i18n/format';
import { LIST_WORDS } from './data-list-words';
import { dataRow } from './data-row';
import { DATA_WORDS } from './data-words';
import type { SheetInput, WantedRow } from './wanted';

/** What a table of many rows was taken for; null where it is none of the lists that are folded. */
export function listKindText({ sheet, headerRow, rect }: TableRead, input: SheetInput): string | null {
  const list = input.book.orderLists?.find(
    ({ table }) => table.sheet === sheet && table.headerRow === headerRow && table.rect.left === rect.left,
  );
  return list ? LIST_WORDS[input.language].kinds[list.kind] : null;
}

/** The columns of lists, each with what it was taken for. */
export function listColumnRows({ book, language }: SheetInput): readonly WantedRow[] {
  return (book.orderLists ?? []).flatMap(({ columns }) =>
    columns.map(({ role, at, heading }) =>
      dataRow(
        {
          kind: 'column',
          key: `${at.sheet}:${wordsOf(heading) || toA1(at)}`,
          at,
          found: heading,
          meaning: `${LIST_WORDS[language].roles[role]} (${DATA_WORDS[language].by.heading})`,
          todo: '',
          state: 'read',
        },
        language,
      ),
    ),
  );
}

/** What was counted in lists and left out of something: a line each, with the first cell of its sort. */
export function tallyRows({ facts, language }: SheetInput): readonly WantedRow[] {
  return (facts?.tallies ?? []).map(({ code, count, at, found, heading }) => {
    const { what, meaning } = LIST_WORDS[language].tallies[code];
    const slots = { count, found, heading: heading ?? '' };
    return dataRow(
      {
        kind: 'list',
        key: `${code}:${at.sheet}${heading === undefined ? '' : `:${wordsOf(heading)}`}`,
        at,
        found: fillPlain(what, slots, language),
        meaning: fillPlain(meaning, slots, language),
        todo: '',
        state: 'read',
      },
      language,
    );
  });
}
