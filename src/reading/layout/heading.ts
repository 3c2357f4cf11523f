import type { FieldName } from '../../domain/terms';
import { matchHeading } from '../headings/match-heading';
import { isDecoration, isMeasured, isPlanned, isQualifier } from '../headings/heading-words';
import { wordsOf } from '../../domain/text';
import { sheetSide } from '../sheet-side';

/** The heading of one column, over all rows of the header. */
export interface Heading {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly spelling: string;
  readonly group: string;
}

/** The rows that make the headings of a table: groups above, the headings, and their parts and units below. */
export interface HeaderBand {
  readonly first: number;
  /** The row by which the header was known. */
  readonly main: number;
  readonly last: number;
}

/** One text of a heading; `isShared` when it stands over other columns too. */
export interface HeadingPart {
  readonly text: string;
  readonly isShared: boolean;
}

const LINKS = ['', 'de ', 'do ', 'da ', 'del '];
const LEAST = /^min(imo|ima|imum)?$/;

/** What of a group and a heading below it says which field this is; empty when they contradict each other. */
export function spellingOf(parts: readonly HeadingPart[]): string {
  const own = parts[parts.length - 1]?.text ?? '';
  const above = parts[parts.length - 2];
  if (!above) return own;
  const parent = above.text;
  // `Frete` below `Entrega` is the freight, whatever a `Frete por entrega` costs.
  const links = matchHeading(own).by === 'heading' ? LINKS : [...LINKS, 'por '];
  const exact = joined(parent, own, links).find((text) => matchHeading(text).by === 'heading');
  if (exact !== undefined) return exact;
  const phrase = matchHeading(`${parent} ${own}`);
  if (!above.isShared && (phrase.field !== null || phrase.candidates.length > 0)) return `${parent} ${own}`;
  const match = matchHeading(own);
  const words = wordsOf(own).split(' ');
  const of = matchHeading(parent);
  const isField = of.field !== null || of.candidates.length > 0;
  // `Mín.` alone is an order's; below another term it is the least of that.
  if (isField && LEAST.test(words.join(' '))) return phrase.field === null ? '' : `${parent} ${own}`;
  if (match.by === 'heading' || match.profileRank !== null) return own;
  if (!isField) return match.field !== null || match.candidates.length > 0 || match.context ? own : `${parent} ${own}`;
  // What was done or planned is never the promise, whatever it is of.
  if (words.some((word) => isMeasured(word) || isPlanned(word))) return `${parent} ${own}`;
  // `Delivery` over `Turnaround` names what the whole names too.
  if (above.isShared && match.field !== null && phrase.field === match.field) return own;
  // `Apoyo` over `Promos por mes` adds nothing to what is said below it.
  if (above.isShared && match.field !== null && of.field !== null && phrase.field === of.field) return own;
  // `Trade` over several terms is the name of a side, whatever it means alone.
  if (match.context !== null || (match.field !== null && above.isShared && sheetSide(parent) !== null)) return own;
  const isPart = of.field === 'discount' || words.every((word) => isDecoration(word) || isQualifier(word));
  const whole = `${parent} ${own}`;
  return isPart && (of.field === null || isPartOf(of.field, matchHeading(whole).field)) ? whole : '';
}

/** `até` under *Desconto* is the most of it. */
const isPartOf = (of: FieldName | 'profile', field: FieldName | 'profile' | null): boolean =>
  field === of || (of === 'discount' && field === 'discountMax');

/** The ways in which a group and what stands below it may be one heading. */
function joined(parent: string, own: string, links: readonly string[]): string[] {
  return [`${parent} ${own}`, ...links.map((link) => `${own} ${link}${parent}`), `${parent} de ${own}`];
}
