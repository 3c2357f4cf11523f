import { foundText } from '../domain/found-text';
import { isProfileName } from '../domain/profile-name';
import { wordsOf } from '../domain/text';
import type { Column } from './column';
import { headingText, isFilled, type RawCell, type RawColumn } from './layout/raw-table';
import { policyTerms, withColumns, type ReadTable } from './role';

/** More lines a profile than a policy has families or regions: a list of prices or products. */
const MOST_FAMILIES = 12;

/**
 * A policy written by profile and product family, or region, reads as a policy by profile: a term on which the families of
 * a profile agree is the profile's, of the others each cell is kept for the question. Where another table already gives
 * the same terms, such a table is a list beside it.
 */
export function withJoinedFamilies(tables: readonly ReadTable[]): readonly ReadTable[] {
  const known = tables.filter(({ role }) => role !== 'list').flatMap(({ columns }) => policyTerms(columns));
  return tables.map((table) => {
    const isBeside = table.role === 'list' && policyTerms(table.columns).some((term) => known.includes(term));
    return isBeside ? table : (joined(table) ?? table);
  });
}

function joined(table: ReadTable): ReadTable | null {
  const { raw, columns } = table;
  const profile = columns.find(({ field }) => field === 'profile');
  const family = columns.find(({ field, match }) => field === null && /^(product|region)$/.test(match.context ?? ''));
  const isLines = columns.some(({ match }) => /^(order|date|month)$/.test(match.context ?? ''));
  if (!profile || !family || isLines || policyTerms(columns).length === 0) return null;
  const groups = groupsOf(profile, family);
  if (!groups || groups.length < 2 || groups.length === profile.raw.cells.length) return null;
  const merged = columns.map((column): Column => ({ ...column, raw: inGroups(column.raw, groups) }));
  const loose = groups.findIndex(([first = 0]) => first >= raw.loose);
  return withColumns(table, merged, loose < 0 ? groups.length : loose);
}

/** Rows by profile, in order; a line without a family stands alone. Null when a profile has a family twice, or many. */
function groupsOf(profile: Column, family: Column): number[][] | null {
  const groups = new Map<string, number[]>();
  const pairs = new Set<string>();
  let name = '';
  for (const [row, { cell }] of profile.raw.cells.entries()) {
    const own = headingText(cell).trim();
    const kind = wordsOf(headingText(family.raw.cells[row]?.cell ?? null));
    if (own !== '') name = isProfileName(own) ? wordsOf(own) : '';
    if (kind === '' || name === '') {
      groups.set(`row ${row}`, [row]);
      continue;
    }
    if (pairs.has(`${name}|${kind}`)) return null;
    pairs.add(`${name}|${kind}`);
    const rows = groups.get(`profile ${name}`);
    if (rows) rows.push(row);
    else groups.set(`profile ${name}`, [row]);
  }
  const all = [...groups.values()];
  return all.every((rows) => rows.length <= MOST_FAMILIES) ? all : null;
}

function inGroups(column: RawColumn, groups: readonly (readonly number[])[]): RawColumn {
  return { ...column, cells: groups.map((rows) => agreedCell(rows.flatMap((row) => column.cells[row] ?? []))) };
}

/** What is written once, on the first line, holds for the others; a blank beside several that are filled is none of them. */
export function agreedCell(cells: readonly RawCell[]): RawCell {
  const [first] = cells;
  const filled = cells.filter(({ cell }) => isFilled(cell));
  const [said] = filled;
  if (!first || !said) return first ?? { at: { sheet: '', row: 0, column: 0 }, cell: null };
  if (said === first && filled.length === 1) return first;
  const rivals = cells.filter((cell) => cell !== said && foundText(cell.cell) !== foundText(said.cell));
  return rivals.length === 0 ? said : { ...said, rivals };
}
