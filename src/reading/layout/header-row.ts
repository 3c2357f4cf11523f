import { isDateFormat } from '../../domain/found-text';
import type { Mapping } from '../../domain/memory';
import type { Cell } from '../../domain/survey';
import { wordsOf } from '../../domain/text';
import { PARAMETER_NAME_HEADINGS, PARAMETER_VALUE_HEADINGS } from '../headings/context';
import { matchHeading } from '../headings/match-heading';
import { headsOrders } from '../orders/heads-orders';
import type { Face } from './face';
import { headingText, isFilled } from './raw-table';

/** What a cell of a possible heading row says. */
type Kind = 'profile' | 'field' | 'context' | 'name' | 'value' | 'unknown';

const LONGEST_HEADING = 90;

/**
 * Whether a row holds the headings of a table: most of its texts are known headings, among them a column of profiles,
 * two fields, or the name and value of a parameter sheet. A line in the middle of a table of texts is none.
 */
export function isHeaderRow(face: Face, row: number, mappings: readonly Mapping[]): boolean {
  const cells = (face.rows[row] ?? []).filter(isFilled);
  if (cells.length < 2 || cells.some(isValue)) return false;
  const texts = cells.map(headingText);
  if (isRepeated(face, row)) return false;
  // Headings differ; `delivery`, `invoice`, `invoice`, `delivery` are what a term holds.
  if (new Set(texts.map(wordsOf)).size * 2 < texts.length) return false;
  return isHeader(face.sheet.name, texts, mappings, filledBefore(face, row));
}

/** `Rede | Entrega | três vezes por semana` among other lines of Rede is one of them. */
function isRepeated({ rows }: Face, row: number): boolean {
  const column = (rows[row] ?? []).findIndex(isFilled);
  const textIn = (own: number): string => wordsOf(headingText(rows[own]?.[column] ?? null));
  const own = textIn(row);
  return (own === textIn(row - 1) || own === textIn(row + 1)) && matchHeading(own).profileRank === null;
}

/** Whether these headings make a table. `before` is the number of cells filled in the row above. */
export function isHeader(
  sheet: string,
  headings: readonly string[],
  mappings: readonly Mapping[],
  before = 0,
): boolean {
  const kinds = headings.map((heading) => kindOf(sheet, heading, mappings));
  const count = (kind: Kind): number => kinds.filter((found) => found === kind).length;
  const known = count('profile') + count('field') + count('context');
  const isClear = known >= 3 && known * 10 >= headings.length * 6;
  if (!isClear && before * 2 > headings.length) return false;
  if (count('name') > 0 && count('value') > 0 && count('profile') === 0) return true;
  if (headsOrders(headings)) return true;
  if (known < 2) return false;
  return (count('profile') > 0 || count('field') >= 2) && (known * 3 >= headings.length || count('field') >= 3);
}

/** Numbers are data; a year or a date may head a column of a plan. */
function isValue(cell: Cell | null): boolean {
  const value = cell?.value ?? null;
  if (typeof value === 'number') return !isDateFormat(cell?.format ?? '') && (value < 1990 || value > 2100);
  return typeof value !== 'string' || value.length > LONGEST_HEADING;
}

/** Cells filled in the row above: a title has few, the body of another table as many. */
function filledBefore(face: Face, row: number): number {
  return (face.rows[row - 1] ?? []).filter(isFilled).length;
}

function kindOf(sheet: string, heading: string, mappings: readonly Mapping[]): Kind {
  const words = wordsOf(heading);
  const mapping = mappings.find((known) => known.sheet === sheet && known.heading === words);
  if (mapping) return mapping.field === 'profile' ? 'profile' : mapping.field === 'ignore' ? 'context' : 'field';
  const match = matchHeading(heading);
  if (match.profileRank !== null) return 'profile';
  if (match.field !== null || match.candidates.length > 0) return 'field';
  if (PARAMETER_VALUE_HEADINGS.includes(words)) return 'value';
  if (PARAMETER_NAME_HEADINGS.includes(words)) return 'name';
  return match.context ? 'context' : 'unknown';
}
