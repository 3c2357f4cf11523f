import type { TableRole } from '../domain/book';
import { FIELDS, SEED_TERMS, type FieldName } from '../domain/terms';
import { wordsOf } from '../domain/text';
import { isProfileName } from '../domain/profile-name';
import type { Column } from './column';
import { PARAMETER_NAME_HEADINGS, PARAMETER_VALUE_HEADINGS } from './headings/context';
import { headingText, type RawTable } from './layout/raw-table';
import { rolesOf } from './orders/match-role';

/** A table, its columns and what it is about. */
export interface ReadTable {
  readonly raw: RawTable;
  readonly columns: readonly Column[];
  readonly role: TableRole;
}

/** A table with other columns in place of its own; what it is about follows from them. */
export function withColumns(table: ReadTable, columns: readonly Column[], loose = table.raw.loose): ReadTable {
  return { raw: { ...table.raw, columns: columns.map(({ raw }) => raw), loose }, columns, role: roleOf(columns) };
}

/** What makes a table a policy: the seed terms, and the maximum discount, which can stand for the discount. */
const POLICY_TERMS: readonly FieldName[] = [...SEED_TERMS, 'discountMax'];

export function policyTerms(columns: readonly Column[]): readonly FieldName[] {
  return POLICY_TERMS.filter((term) => columns.some(({ field }) => field === term));
}

export function roleOf(columns: readonly Column[]): TableRole {
  const profile = columns.find(({ field }) => field === 'profile');
  if (!profile) return isParameterSheet(columns) ? 'parameters' : 'other';
  const names = namesOf(profile);
  if (names.length === 0) return 'other';
  if (isList(columns, names)) return 'list';
  const terms = policyTerms(columns);
  const isCommercial = terms.some((term) => FIELDS[term].side === 'commercial');
  const isLogistics = terms.some((term) => FIELDS[term].side === 'logistics');
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
 * Orders, portfolios and plans: lines with an order number, months as columns, profiles that repeat, or a date or product
 * beside profiles that are no policy or repeat. One name written twice by mistake does not make a policy a list.
 */
function isList(columns: readonly Column[], names: readonly string[]): boolean {
  const contexts = columns.map(({ match }) => match.context);
  if (contexts.includes('order') || contexts.filter((context) => context === 'month').length >= 3) return true;
  const distinct = new Set(names).size;
  const isLine = contexts.includes('date') || contexts.includes('product');
  const isPolicy = policyTerms(columns).length > 0;
  if (isLine && (distinct < names.length || !isPolicy)) return true;
  if (!isPolicy && namesPeople(columns, distinct < names.length)) return true;
  return names.length >= 4 && distinct * 10 < names.length * 7;
}

/** Who sells to which customer: few such rows may all name one profile. A number of customers names nobody. */
function namesPeople(columns: readonly Column[], repeats: boolean): boolean {
  const named = columns
    .filter(({ field, raw }) => field !== 'profile' && raw.cells.some(({ cell }) => /[a-z]/i.test(headingText(cell))))
    .map(({ heading }) => rolesOf(heading));
  const hasRep = named.some((roles) => roles.includes('rep'));
  const hasCustomer = named.some((roles) => roles.includes('customer') || roles.includes('customerCode'));
  return (hasRep && hasCustomer) || ((hasRep || hasCustomer) && repeats);
}

function isParameterSheet(columns: readonly Column[]): boolean {
  const words = columns.map(({ heading }) => wordsOf(heading));
  return (
    words.some((word) => PARAMETER_NAME_HEADINGS.includes(word)) &&
    words.some((word) => PARAMETER_VALUE_HEADINGS.includes(word))
  );
}
