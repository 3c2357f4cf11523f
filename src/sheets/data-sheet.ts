import { textLine } from './lines';
import { askedRows } from './data-asked';
import { assumedRows } from './data-assumed';
import { listColumnRows, tallyRows } from './data-lists';
import { missingRows, reachRows, strangerRows } from './data-missing';
import { columnRows, noticeRows, RESTORED, restoredRows, tableRows, unreadSheetRows } from './data-read';
import { planRows } from './data-plan';
import { DATA_KINDS, DATA_WORDS } from './data-words';
import type { SheetInput, WantedRow, WantedSheet } from './wanted';

/** *Alignment Data*: what was read as what, and what is asked, unreadable, missing or out of reach. */
export function dataSheet(input: SheetInput): WantedSheet {
  const { language } = input;
  const rows = withoutRepeats([
    ...askedRows(input),
    ...missingRows(input),
    ...assumedRows(input),
    ...strangerRows(input),
    ...reachRows(input),
    ...tableRows(input),
    ...unreadSheetRows(input),
    ...columnRows(input),
    ...listColumnRows(input),
    ...tallyRows(input),
    ...planRows(input),
    ...noticeRows(input),
    ...restoredRows(input),
  ]);
  return {
    kind: 'data',
    language,
    lines: [
      textLine('kind', (words) => words.titles.data, 'title', language),
      textLine('kind', (words) => words.intros.data, 'stamp', language),
    ],
    rows: [...rows, ...settledRows(input, rows)],
    formats: [],
    offers: [],
  };
}

/** Two cells may be wrong in the same way: the second gets an id of its own. */
function withoutRepeats(rows: readonly WantedRow[]): readonly WantedRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const times = (seen.get(row.id) ?? 0) + 1;
    seen.set(row.id, times);
    if (times === 1) return row;
    const id = `${row.id} (${times})`;
    return { ...row, id, cells: { ...row.cells, id: { content: id } } };
  });
}

/** Rows of ours about something that is no longer so: they stay, with the planner's answer. */
function settledRows({ found, language }: SheetInput, wanted: readonly WantedRow[]): readonly WantedRow[] {
  if (!found) return [];
  const open = new Set(wanted.map(({ id }) => id));
  const ours = [...found.rows.keys()].filter((id) => DATA_KINDS.some((kind) => id.startsWith(`${kind}:`)));
  return ours
    .filter((id) => !open.has(id) && !id.startsWith(RESTORED))
    .map((id) => ({ id, cells: { state: { content: DATA_WORDS[language].states.done } } }));
}
