import type { Outcome, Source } from '../domain/outcome';
import { FIELDS, type FieldName, type Side } from '../domain/terms';
import type { Finding } from './model';

type Cell = Finding['commercialCell'];

/**
 * The two cells a finding points to: of the rule's terms that took part, the first commercial and the first logistics
 * one. A figure stands in for the side that has none.
 */
export function cellsOf(
  fields: readonly FieldName[],
  outcome: Outcome,
): Pick<Finding, 'commercialCell' | 'logisticsCell'> {
  const sources = outcome.kind === 'scored' || outcome.kind === 'unknown' ? outcome.sources : [];
  const cells: { -readonly [S in Exclude<Side, 'figure'>]: Cell } = { commercial: null, logistics: null };
  const figures: Cell[] = [];
  for (const name of fields) {
    const found = sources.find(({ field }) => field === name);
    if (!found) continue;
    const { side } = FIELDS[name];
    if (side === 'figure') figures.push(toCell(found));
    else cells[side] ??= toCell(found);
  }
  cells.commercial ??= figures.shift() ?? null;
  cells.logistics ??= figures.shift() ?? null;
  return { commercialCell: cells.commercial, logisticsCell: cells.logistics };
}

function toCell({ at, found }: Source): Cell {
  return { at, found };
}
