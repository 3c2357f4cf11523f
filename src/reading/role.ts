import type { TableRole } from '../domain/book';
import { FIELDS, SEED_TERMS, type FieldName } from '../domain/terms';
import { wordsOf } from '../domain/text';
import { isProfileName } from '../domain/profile-name';
import type { Column } from './columns';
import { PARAMETER_NAME_HEADINGS, PARAMETER_VALUE_HEADINGS } from './headings/context';
import { headingText, type RawTable } from './layout/raw-table';

/** A table, its columns and what it is about. */
export interface ReadTable {
  readonly raw: RawTable;
  readonly columns: readonly Column[];
  readonly role: TableRole;
}

/** The seed terms of a table; a maximum discount can stand for the discount. */
export function seedsOf(columns: readonly Column[]): readonly FieldName[] {
  const fields = columns.map(({ field }) => (field === 'discountMax' ? 'discount' : field));
  return SEED_TERMS.filter((term) => fields.includes(term));
}

export function roleOf(columns: readonly Column[]): TableRole {
  const profile = columns.find(({ field }) => field === 'profile');
  if (!profile) return isParameterSheet(columns) ? 'parameters' : 'other';
  const names = namesOf(profile);
  if (names.length === 0) return 'other';
  if (isList(columns, names)) return 'list';
  const seeds = seedsOf(columns);
  const isCommercial = seeds.some((term) => FIELDS[term].side === 'commercial');
  const isLogistics = seeds.some((term) => FIELDS[term].side === 'logistics');
  if (isCommercial && isLogistics) return 'both';
  if (isCommercial) return 'commercial';
  if (isLogistics) return 'logistics';
  return columns.some(({ field }) => field !== null && field !== 'profile') ? 'figures' : 'other';
}

function namesOf(profile: Column): string[] {
  return profile.raw.cells
    .map(({ cell }) => headingText(cell))
    .filter(isProfileName)
    .map(wordsOf);
}

/**
 * Orders, portfolios and plans: lines with an order, a date or a product, months as columns, or profiles that repeat.
 * One name written twice by mistake does not make a policy a list.
 */
function isList(columns: readonly Column[], names: readonly string[]): boolean {
  const contexts = columns.map(({ match }) => match.context);
  if (contexts.includes('order') || contexts.includes('date') || contexts.includes('product')) return true;
  if (contexts.filter((context) => context === 'month').length >= 3) return true;
  return names.length >= 4 && new Set(names).size * 10 < names.length * 7;
}

function isParameterSheet(columns: readonly Column[]): boolean {
  const words = columns.map(({ heading }) => wordsOf(heading));
  return (
    words.some((word) => PARAMETER_NAME_HEADINGS.includes(word)) &&
    words.some((word) => PARAMETER_VALUE_HEADINGS.includes(word))
  );
}
