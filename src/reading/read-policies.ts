import type { CellRef } from '../domain/address';
import type { Book, ProfileList, TableRead } from '../domain/book';
import type { Memory } from '../domain/memory';
import type { Survey } from '../domain/survey';
import type { FieldName } from '../domain/terms';
import type { Beside } from './beside';
import { inOneCurrency } from './book-currency';
import type { Column } from './column';
import { withFallbacks } from './fallbacks';
import { stemOf } from './headings/stems';
import { wordsOf } from '../domain/text';
import { withoutFarRows } from './far-rows';
import { fieldColumns, tellIgnoredColumns } from './field-columns';
import type { Findings } from './findings';
import { hiddenRows, tellHidden } from './hidden-lines';
import { choosePolicies } from './policies';
import { readProfiles, type Source } from './profiles';
import type { FieldColumn } from './field-column';
import type { ReadingRun } from './read-cell';
import { readTables } from './read-tables';
import type { ReadTable } from './role';
import { withTypedFigures } from './typed-figures';
import { withSharedMark } from './shared-mark';
import { workbookCurrency } from './workbook-currency';
import { workbookLanguage } from './workbook-language';

export interface ReadOptions {
  /** A cell of each table that counts as a policy, where more than one could be it. */
  readonly tables?: readonly CellRef[];
  /** One of the two policies is enough: orders are measured against whichever terms there are. */
  readonly isOneEnough?: true;
}

/**
 * The policies as understood, with whatever `beside` finds around them; null where only policies can be given, as to a
 * formula. Throws HostError: no-policy, only-commercial, only-logistics, two-candidates, no-table-there.
 */
export function readPolicies(given: Survey, memory: Memory, options: ReadOptions, beside: Beside | null): Book {
  const findings: Findings = { issues: [], questions: [] };
  const survey = withoutFarRows(given, findings);
  const run: ReadingRun = { answers: memory.answers, dateSystem: survey.dateSystem, findings };
  const { tables, orderLists } = readTables(survey, memory.mappings, beside);
  const policies = choosePolicies(tables, options, findings);
  const used = tables.filter((table) => policies.includes(table) || table.role === 'figures');
  const language = workbookLanguage(used);
  const read = used.map((table): Source => ({ table, columns: fieldColumns(table, language, findings) }));
  const sources = inOneCurrency(withSharedMark(read), language);
  const columns = sources.flatMap((source) => source.columns);
  const hasOther = used.some((table) => table.columns.some(isUnreadDiscount));
  const drafts = readProfiles(
    sources.filter(({ table }) => policies.includes(table)),
    sources.filter(({ table }) => !policies.includes(table)),
    tables.filter(({ role }) => role === 'list'),
    language,
    run,
  ).map((profile) => withFallbacks(profile, hasOther));
  const { profiles, places } = withTypedFigures(drafts, placesOf(columns, hasOther), memory.figures);
  const parameters = beside?.readParameters(survey, tables, language, findings) ?? {};
  const taken = tables.filter((table) => used.includes(table) || orderLists.has(table));
  const keys = profiles.map(({ key }) => key);
  const plan = beside?.planBeside(survey, taken, keys, { ...run, language });
  const listed = tables.map((table) => tableRead(table, used.includes(table)));
  for (const table of used) {
    tellIgnoredColumns(table.columns, findings);
    tellHidden(table.raw, table.columns, findings);
  }
  return {
    language,
    profiles,
    places,
    parameters,
    tables: beside ? [...beside.besidePlan(listed, plan), ...beside.planTables(plan)] : listed,
    lists: tables.filter((table) => table.role === 'list' && !orderLists.has(table)).flatMap(listOf),
    orderLists: [...orderLists.values()],
    issues: findings.issues,
    questions: findings.questions,
    currency: workbookCurrency(columns),
    ...(plan ? { plan } : {}),
  };
}

/** `Desc. genéricos`: a discount, and not one that we know. */
function isUnreadDiscount({ field, by, heading }: Column): boolean {
  return field === null && by === 'none' && stemOf(wordsOf(heading))?.split(' ').includes('desconto') === true;
}

/** The heading cells of each field; what stands in for a field that has none gives it its place (`withFallbacks`). */
function placesOf(columns: readonly FieldColumn[], hasOther: boolean): Book['places'] {
  const places: { [F in FieldName]?: CellRef[] } = {};
  for (const { field, column } of columns) (places[field] ??= []).push(column.at);
  if (places.discountMax && !places.discount && !hasOther) places.discount = places.discountMax;
  if (places.otifTarget && !places.availability) places.availability = places.otifTarget;
  return places;
}

/** A table that is not read keeps its role, except that a policy that lost to a named one is none. */
function tableRead({ raw, columns, role }: ReadTable, isUsed: boolean): TableRead {
  const isBeaten = !isUsed && (role === 'both' || role === 'commercial' || role === 'logistics');
  return {
    sheet: raw.sheet.name,
    role: isBeaten ? 'other' : role,
    headerRow: raw.headerRow,
    rect: raw.rect,
    columns: columns.map(({ at, heading, field, by, isNamePart }) =>
      isNamePart
        ? { at, heading, field: 'profile', by: 'heading' }
        : isUsed || field === 'profile'
          ? { at, heading, field, by }
          : { at, heading, field: null, by: 'none' },
    ),
    hiddenRows: hiddenRows(raw),
    ...(raw.name === undefined ? {} : { name: raw.name }),
  };
}

function listOf({ raw, columns }: ReadTable): ProfileList[] {
  const profile = columns.find(({ field }) => field === 'profile');
  const table = { sheet: raw.sheet.name, headerRow: raw.headerRow, rect: raw.rect };
  return profile ? [{ table, profileColumn: profile.at.column }] : [];
}
