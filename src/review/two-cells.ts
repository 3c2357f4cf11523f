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
  const sources = 'sources' in outcome ? outcome.sources : [];
  const used = fields.flatMap((name) => sources.filter(({ field }) => field === name).slice(0, 1));
  const of = (side: Side) => used.filter(({ field }) => FIELDS[field].side === side);
  const figures = of('figure');
  const commercial = of('commercial')[0] ?? figures.shift();
  const logistics = of('logistics')[0] ?? figures.shift();
  return { commercialCell: toCell(commercial), logisticsCell: toCell(logistics) };
}

function toCell(source: Source | undefined): Cell {
  return source ? { at: source.at, found: source.found } : null;
}
