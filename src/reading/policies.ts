import { contains, toAddress, type CellRef } from '../domain/address';
import { HostError } from '../domain/issue';
import { isProfileName } from '../domain/profile-name';
import { FIELDS, type FieldName } from '../domain/terms';
import { wordsOf } from '../domain/text';
import { issueOf, type Findings } from './findings';
import { headingText } from './layout/raw-table';
import { policyTerms, type ReadTable } from './role';

type PolicySide = 'commercial' | 'logistics';

interface PolicyOptions {
  readonly tables?: readonly CellRef[];
  readonly isOneEnough?: boolean;
}

/**
 * The tables that make the two policies. A policy may be split over tables with different terms; two tables that give
 * the same term are candidates between which only a person can choose.
 * Throws HostError: no-table-there, two-candidates, no-policy, only-commercial, only-logistics.
 */
export function choosePolicies(
  tables: readonly ReadTable[],
  { tables: named = [], isOneEnough = false }: PolicyOptions,
  findings: Findings,
): readonly ReadTable[] {
  const chosen = named.map((at) => tableAt(tables, at));
  const candidates = tables.filter(isPolicy);
  const beaten = candidates.filter(
    (table) => !chosen.includes(table) && chosen.some((choice) => sharedTerm(choice, table) !== null),
  );
  for (const { raw } of beaten) findings.issues.push(issueOf('sheet-not-policy', raw.sheet.name, originOf(raw)));
  const left = candidates.filter((table) => !beaten.includes(table));
  refuseDoubt(left);
  const hasSide = (side: PolicySide): boolean => left.some(({ role }) => role === 'both' || role === side);
  const found = left.map(({ raw }) => toAddress(originOf(raw))).join(', ');
  if (left.length === 0) throw new HostError('no-policy');
  if (isOneEnough) return left;
  if (!hasSide('logistics')) throw new HostError('only-commercial', { found });
  if (!hasSide('commercial')) throw new HostError('only-logistics', { found });
  return left;
}

const isPolicy = ({ role }: ReadTable): boolean => role === 'both' || role === 'commercial' || role === 'logistics';

const originOf = (raw: ReadTable['raw']): CellRef => ({
  sheet: raw.sheet.name,
  row: raw.headerRow,
  column: raw.rect.left,
});

function tableAt(tables: readonly ReadTable[], at: CellRef): ReadTable {
  const table = tables.find(
    (one) => isPolicy(one) && wordsOf(one.raw.sheet.name) === wordsOf(at.sheet) && contains(one.raw.rect, at),
  );
  if (!table) throw new HostError('no-table-there', { at: toAddress(at) });
  return table;
}

function refuseDoubt(tables: readonly ReadTable[]): void {
  tables.forEach((first, index) => {
    for (const second of tables.slice(index + 1)) {
      const term = sharedTerm(first, second);
      if (term === null || isContinued(first, second)) continue;
      throw new HostError('two-candidates', {
        policy: FIELDS[term].side,
        first: toAddress(originOf(first.raw)),
        second: toAddress(originOf(second.raw)),
      });
    }
  });
}

function sharedTerm(one: ReadTable, other: ReadTable): FieldName | null {
  const terms = policyTerms(other.columns);
  return policyTerms(one.columns).find((term) => terms.includes(term)) ?? null;
}

/**
 * Tables that name different profiles are one policy, written channel by channel or a region a sheet; a profile of both
 * is asked about where they differ (`readProfiles`). Another year or a draft is another policy.
 */
function isContinued(one: ReadTable, other: ReadTable): boolean {
  if (isVersion(one.raw.sheet.name, other.raw.sheet.name)) return false;
  const [few = [], many = []] = [profileKeys(one), profileKeys(other)].sort((a, b) => a.length - b.length);
  return few.filter((key) => many.includes(key)).length * 2 < few.length;
}

const YEAR = /\b(20\d\d|\d\d \d\d|v ?\d+|rev ?\d+)\b/;
const OTHER_VERSION =
  /\b(antig[ao]s?|anterior(es)?|old|previous|backup|bkp|rascunho|borrador|draft|copia|copy|propostas?|proposed|propuestas?|simulac(ao|ion)|simulation|cenario|escenario|scenario|historico|history)\b/;

function isVersion(one: string, other: string): boolean {
  if (wordsOf(one) === wordsOf(other)) return false;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return OTHER_VERSION.test(a) || OTHER_VERSION.test(b) || (YEAR.exec(a)?.[0] ?? '') !== (YEAR.exec(b)?.[0] ?? '');
}

function profileKeys({ columns }: ReadTable): string[] {
  const column = columns.find(({ field }) => field === 'profile');
  return (column?.raw.cells ?? [])
    .map(({ cell }) => headingText(cell))
    .filter(isProfileName)
    .map(wordsOf);
}
