import { cellOf, type FoundTable } from './found-table';
import { safeContent } from './safe-text';
import { holds } from './same-content';
import { SHEETS } from './sheets';
import type { WantedSheet } from './wanted';

/** Share of the filled cells of a column that must say what we would write there. */
const PROOF = 0.3;

/**
 * The table without machine columns that may not be ours: where one was deleted and a planner put their own in its
 * place, only the cells can tell. A column under a reworded heading is written when enough of them are what we wrote.
 */
export function withoutDoubtful(found: FoundTable, wanted: WantedSheet): FoundTable {
  const { columns, idKey } = SHEETS[wanted.kind];
  const doubtful = columns.filter(
    ({ key, owner }) => owner === 'machine' && key !== idKey && found.guessed.has(key) && !isProved(key, found, wanted),
  );
  if (doubtful.length === 0) return found;
  const kept = new Map(found.columns);
  for (const { key } of doubtful) kept.delete(key);
  return { ...found, columns: kept };
}

function isProved(key: string, found: FoundTable, wanted: WantedSheet): boolean {
  let filled = 0;
  let same = 0;
  for (const { id, cells } of wanted.rows) {
    const row = found.rows.get(id);
    const cell = row === undefined ? null : cellOf(found, row, key);
    const content = safeContent(cells[key]?.content ?? null);
    if (!cell || cell.value === null) continue;
    filled += 1;
    if (content !== null && holds(cell, content)) same += 1;
  }
  return same > 0 && same >= PROOF * filled;
}
