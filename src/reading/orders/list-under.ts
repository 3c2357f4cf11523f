import { LANGUAGES, type Language } from '../../domain/language';
import type { ListRole, OrderList } from '../../domain/order-list';
import type { SurveyedSheet } from '../../domain/survey';
import { matchHeading } from '../headings/match-heading';
import { headingText } from '../layout/raw-table';
import { rolesTaken, type HeadedColumn } from './find-order-lists';
import { rolesOf, spellsRole } from './match-role';

/** Rows in which the headings of a range may stand: a title or two is often selected with them. */
const FIRST_ROWS = 10;
/** Fewer known headings than these are words of a line. */
const FEWEST_HEADINGS = 2;

/** The order lines under the headings of a range or of pasted rows; null where no row holds headings. */
export function listUnder(sheet: SurveyedSheet): OrderList | null {
  const counts = sheet.rows.slice(0, FIRST_ROWS).map((_, row) => columnsAt(sheet, row).length);
  const most = Math.max(0, ...counts);
  return most < FEWEST_HEADINGS ? null : listAt(sheet, counts.indexOf(most));
}

/** Lines without headings: their columns are those of a known list of the same width, else the given ones in order. */
export function listWithout(sheet: SurveyedSheet, like: readonly OrderList[], roles: readonly ListRole[]): OrderList {
  const { name, rowCount, columnCount } = sheet;
  const rect = { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 };
  const known = like.find(({ table }) => table.rect.right - table.rect.left + 1 === columnCount);
  const columns = known
    ? known.columns.map(({ role, heading, at }) => ({ role, heading, column: at.column - known.table.rect.left }))
    : roles.slice(0, columnCount).map((role, column) => ({ role, heading: '', column }));
  return {
    kind: 'orders',
    // The headings would stand above the first row.
    table: { sheet: name, headerRow: -1, rect },
    columns: columns.map(({ role, heading, column }) => ({ role, heading, at: { sheet: name, row: 0, column } })),
  };
}

/** The language in which the columns of a list are headed; null where they do not tell. */
export function languageOfList({ columns }: OrderList): Language | null {
  const counts = LANGUAGES.map((language) => columns.filter(({ heading }) => spellsRole(heading, language)).length);
  const most = Math.max(0, ...counts);
  return most === 0 ? null : (LANGUAGES[counts.indexOf(most)] ?? null);
}

function listAt(sheet: SurveyedSheet, headerRow: number): OrderList {
  const rect = { top: headerRow, left: 0, bottom: sheet.rowCount - 1, right: sheet.columnCount - 1 };
  return { kind: 'orders', table: { sheet: sheet.name, headerRow, rect }, columns: columnsAt(sheet, headerRow) };
}

function columnsAt({ name, rows }: SurveyedSheet, row: number): OrderList['columns'] {
  const headings = (rows[row] ?? []).map((cell) => (typeof cell?.value === 'string' ? headingText(cell) : ''));
  const ranks = headings.map((heading) => (rolesOf(heading).length > 0 ? null : matchHeading(heading).profileRank));
  const best = Math.min(...ranks.map((rank) => rank ?? Infinity));
  const profile = best === Infinity ? -1 : ranks.indexOf(best);
  return rolesTaken(
    headings.map((heading, column): HeadedColumn => ({
      at: { sheet: name, row, column },
      heading,
      isProfile: column === profile,
      isMapped: false,
    })),
  );
}
