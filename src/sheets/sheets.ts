import { tidy, wordsOf } from '../domain/text';
import { ALIGNMENT_COLUMNS } from './alignment-columns';
import { CARDS_COLUMNS } from './cards-columns';
import { CHARTS_COLUMNS } from './charts-columns';
import type { SheetColumn } from './columns';
import { CONFIRM_COLUMNS } from './confirm-columns';
import { DATA_COLUMNS } from './data-columns';
import { DECISIONS_COLUMNS } from './decisions-columns';
import { FINDINGS_COLUMNS } from './findings-columns';
import { HISTORY_COLUMNS } from './history-columns';
import { SETTINGS_COLUMNS } from './settings-columns';
import type { OwnKind } from './sheet-kinds';

/** What is the same of a generated sheet in every language and workbook. */
export interface SheetShape {
  readonly columns: readonly SheetColumn[];
  /** Column whose cell names the row, so that it is found wherever it was sorted to. */
  readonly idKey: string;
  /** The id a cell of that column says. */
  readonly idOf: (text: string) => string;
  /** Columns at the left that stay in view. */
  readonly frozenColumns: number;
}

export const SHEETS: Readonly<Record<OwnKind, SheetShape>> = {
  alignment: { columns: ALIGNMENT_COLUMNS, idKey: 'profile', idOf: wordsOf, frozenColumns: 1 },
  findings: { columns: FINDINGS_COLUMNS, idKey: 'id', idOf: tidy, frozenColumns: 3 },
  data: { columns: DATA_COLUMNS, idKey: 'id', idOf: tidy, frozenColumns: 0 },
  settings: { columns: SETTINGS_COLUMNS, idKey: 'id', idOf: tidy, frozenColumns: 0 },
  decisions: { columns: DECISIONS_COLUMNS, idKey: 'id', idOf: tidy, frozenColumns: 1 },
  history: { columns: HISTORY_COLUMNS, idKey: 'id', idOf: tidy, frozenColumns: 0 },
  charts: { columns: CHARTS_COLUMNS, idKey: 'row', idOf: tidy, frozenColumns: 0 },
  cards: { columns: CARDS_COLUMNS, idKey: 'id', idOf: tidy, frozenColumns: 0 },
  confirmations: { columns: CONFIRM_COLUMNS, idKey: 'id', idOf: tidy, frozenColumns: 2 },
};
