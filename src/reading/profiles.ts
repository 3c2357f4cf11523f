import { toAddress } from '../domain/address';
import type { Profile } from '../domain/book';
import type { Language } from '../domain/language';
import type { FieldName, ProfileReadings, Reading } from '../domain/terms';
import { issueOf } from './findings';
import { aliases } from './near-misses';
import type { ReadingRun } from './read-cell';
import { readRow, type FieldColumn } from './read-row';
import type { ReadTable } from './role';
import { profileRows, type ProfileRow } from './table-rows';

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
  language: Language | null,
  run: ReadingRun,
): readonly Profile[] {
  const rowsOf = new Map([...policies, ...figures].map((source) => [source, profileRows(source.table, run)] as const));
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
      draft.readings = merge(draft.readings, readRow(source.columns, row, run), run);
      drafts.set(key, draft);
    }
  }
  for (const source of figures) {
    for (const row of rowsOf.get(source) ?? []) {
      const draft = drafts.get(same.get(row.key) ?? row.key);
      if (draft) draft.readings = merge(draft.readings, readRow(source.columns, row, run), run);
      else run.findings.issues.push(issueOf('profile-without-policy', row.name, row.at));
    }
  }
  return [...drafts.values()];
}

const isOn = ({ role }: ReadTable, side: 'commercial' | 'logistics'): boolean => role === 'both' || role === side;

/** Commercial first: its spelling of a name is the one shown. */
function inOrder(policies: readonly Source[]): readonly Source[] {
  return [
    ...policies.filter(({ table }) => isOn(table, 'commercial')),
    ...policies.filter(({ table }) => !isOn(table, 'commercial')),
  ];
}

/** The first table that says something of a field keeps it; what is blank there may stand in another. */
function merge(first: ProfileReadings, second: ProfileReadings, run: ReadingRun): ProfileReadings {
  const merged: { [F in FieldName]?: Reading } = { ...first, ...second };
  for (const field of Object.keys(first) as FieldName[]) {
    const before = first[field];
    const after = second[field];
    if (!before || (before.kind === 'blank' && after && after.kind !== 'blank')) continue;
    merged[field] = before;
    if (before.kind === 'value' && after?.kind === 'value' && before.found !== after.found) {
      const details = { field, first: toAddress(before.at) };
      run.findings.issues.push(issueOf('heading-twice', after.found, after.at, details));
    }
  }
  // Field by field from two sets of readings of the same type.
  return merged as ProfileReadings;
}
