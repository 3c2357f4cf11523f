import { toAddress, type CellRef } from '../domain/address';
import type { Language } from '../domain/language';
import { DATA_WORDS, type DataKind } from './data-words';
import type { WantedRow } from './wanted';

/** What a row of *Alignment Data* says. */
export interface DataRow {
  readonly kind: DataKind;
  /** Tells the row from others of its kind, the same in every run. */
  readonly key: string;
  readonly at?: CellRef | undefined;
  /** Where there is no one cell to go to. */
  readonly where?: string;
  readonly found: string;
  readonly meaning: string;
  readonly todo: string;
  readonly state: 'open' | 'done' | 'read' | 'unread';
  /** What of its kind was not read. */
  readonly unread?: 'table' | 'column' | 'sheet';
}

export function dataRow(row: DataRow, language: Language): WantedRow {
  const words = DATA_WORDS[language];
  const id = `${row.kind}:${row.key}`;
  return {
    id,
    cells: {
      id: { content: id },
      kind: { content: row.unread ? words.unread[row.unread] : words.kinds[row.kind] },
      where: row.at
        ? { content: { link: row.at, text: toAddress(row.at) } }
        : { content: row.where ?? null, style: 'wrap' },
      found: { content: row.found },
      meaning: { content: row.meaning },
      todo: { content: row.todo },
      state: { content: words.states[row.state] },
    },
  };
}
