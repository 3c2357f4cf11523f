import { toAddress } from '../domain/address';
import type { Profile } from '../domain/book';
import type { Language } from '../domain/language';
import { isProfileName } from '../domain/profile-name';
import { FIELDS, type FieldName, type ProfileReadings, type Reading } from '../domain/terms';
import { wordsOf } from '../domain/text';
import { issueOf } from './findings';
import { headingText } from './layout/raw-table';
import { holdsTerm } from './lone-names';
import { aliases, isNear } from './near-misses';
import type { ReadingRun } from './read-cell';
import type { FieldColumn } from './field-column';
import { readRow } from './read-row';
import type { ReadTable } from './role';
import type { ProfileRow } from './profile-row';
import { isSamePromise, settleReadings } from './rival-readings';
import { profileRows } from './table-rows';

/** A table whose columns will be read into profiles. */
export interface Source {
  readonly table: ReadTable;
  readonly columns: readonly FieldColumn[];
}

interface Draft {
  readonly key: string;
  readonly name: string;
  inCommercial: boolean;
  inLogistics: boolean;
  readings: ProfileReadings;
}

/** The profiles of both policies with all that policies and figures say of them; a figure's stranger is told. */
export function readProfiles(
  policies: readonly Source[],
  figures: readonly Source[],
  lists: readonly ReadTable[],
  language: Language | null,
  run: ReadingRun,
): readonly Profile[] {
  const isKnown = namesElsewhere([...policies, ...figures].map(({ table }) => table).concat(lists));
  const rowsOf = new Map(
    [...policies, ...figures].map((source) => [
      source,
      profileRows(
        source.table,
        {
          isKnown: (key) => isKnown(source.table, key),
          isStray: (row) => !isKnown(source.table, row.key) && isStray(source, row, run),
        },
        language,
        run,
      ),
    ]),
  );
  const rowsOn = (side: 'commercial' | 'logistics'): ProfileRow[] =>
    policies.filter(({ table }) => isOn(table, side)).flatMap((source) => rowsOf.get(source) ?? []);
  const same = aliases(rowsOn('commercial'), rowsOn('logistics'), language, run);
  const drafts = new Map<string, Draft>();
  for (const source of inOrder(policies)) {
    for (const row of rowsOf.get(source) ?? []) {
      const key = same.get(row.key) ?? row.key;
      const draft = drafts.get(key) ?? { key, name: row.name, inCommercial: false, inLogistics: false, readings: {} };
      draft.inCommercial ||= isOn(source.table, 'commercial');
      draft.inLogistics ||= isOn(source.table, 'logistics');
      draft.readings = merge(draft.readings, readRow(source.columns, row, run), key, true, run);
      drafts.set(key, draft);
    }
  }
  for (const source of figures) {
    for (const row of rowsOf.get(source) ?? []) {
      const draft = drafts.get(same.get(row.key) ?? row.key);
      if (draft) draft.readings = merge(draft.readings, readRow(source.columns, row, run), draft.key, false, run);
      else run.findings.issues.push(issueOf('profile-without-policy', row.name, row.at));
    }
  }
  return [...drafts.values()];
}

const isOn = ({ role }: ReadTable, side: 'commercial' | 'logistics'): boolean => role === 'both' || role === side;

/** A line below a gap of which no cell can be read, such as that of a legend, is none of the table's. */
function isStray({ table, columns }: Source, row: ProfileRow, run: ReadingRun): boolean {
  if (row.index < table.raw.loose) return false;
  const readings = Object.values(readRow(columns, row, { ...run, findings: { issues: [], questions: [] } }));
  const said = readings.filter(({ kind }) => kind !== 'blank');
  return said.length > 0 && said.every(({ kind }) => kind === 'unreadable');
}

/** Whether another table has a profile of this name, or nearly this name, with something beside it. */
function namesElsewhere(tables: readonly ReadTable[]): (table: ReadTable, key: string) => boolean {
  const keysOf = new Map(tables.map((table) => [table, filledNames(table)]));
  return (table, key) =>
    tables.some(
      (other) => other !== table && (keysOf.get(other) ?? []).some((name) => name === key || isNear(name, key)),
    );
}

/** Names that terms stand beside; in a list every line counts. */
function filledNames(table: ReadTable): string[] {
  const names = table.columns.find(({ field }) => field === 'profile')?.raw.cells ?? [];
  return names
    .filter((_, index) => table.role === 'list' || holdsTerm(table, index))
    .map(({ cell }) => headingText(cell))
    .filter(isProfileName)
    .map(wordsOf);
}

/** Commercial first: its spelling of a name is the one shown. */
function inOrder(policies: readonly Source[]): readonly Source[] {
  return [
    ...policies.filter(({ table }) => isOn(table, 'commercial')),
    ...policies.filter(({ table }) => !isOn(table, 'commercial')),
  ];
}

/**
 * The first table that says something of a field keeps it; what is blank there may stand in another. Two policies that
 * promise different things are asked about; of figures the first counts, and the other is told.
 */
function merge(
  first: ProfileReadings,
  second: ProfileReadings,
  key: string,
  arePolicies: boolean,
  run: ReadingRun,
): ProfileReadings {
  const merged: { [F in FieldName]?: Reading } = { ...first, ...second };
  for (const field of Object.keys(first) as FieldName[]) {
    const before = first[field];
    const after = second[field];
    if (!before || (before.kind === 'blank' && after && after.kind !== 'blank')) continue;
    merged[field] = before;
    if (before.kind !== 'value' || after?.kind !== 'value' || isSamePromise(before, after)) continue;
    if (arePolicies && FIELDS[field].side !== 'figure') {
      merged[field] = settleReadings(field, before, after, key, run);
    } else {
      const details = { field, first: toAddress(before.at) };
      run.findings.issues.push(issueOf('heading-twice', after.found, after.at, details));
    }
  }
  // Field by field from two sets of readings of the same type.
  return merged as ProfileReadings;
}
