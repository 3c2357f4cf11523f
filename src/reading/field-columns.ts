import { toAddress } from '../domain/address';
import { LANGUAGES, type Language } from '../domain/language';
import { FIELDS, type FieldName } from '../domain/terms';
import { wordsOf } from '../domain/text';
import { FIELD_NAMES } from '../i18n/fields';
import { columnEvidence } from './column-evidence';
import type { Column } from './column';
import { issueOf, type Findings } from './findings';
import type { FieldColumn } from './field-column';
import { withoutBrackets } from './headings/heading-units';
import { isFilled } from './layout/raw-table';
import type { ReadTable } from './role';

/** The columns of a table that are read, one a field except for stacked discounts and terms in several units; the
 * others are told. */
export function fieldColumns(table: ReadTable, language: Language | null, findings: Findings): readonly FieldColumn[] {
  const isTotal = (column: Column): boolean => /\btotal\b/.test(wordsOf(column.heading));
  const hasTotal = table.columns.some((column) => column.field === 'discount' && isTotal(column));
  const kept: FieldColumn[] = [];
  for (const column of bestFirst(table.columns)) {
    const { field } = column;
    if (field === null || field === 'profile' || column.isJoined) continue;
    const first = kept.find((other) => other.field === field);
    const isStacked = field === 'discount' && !hasTotal && versionOf(column) === null;
    const isOtherUnit = first?.column.raw.term !== undefined && first.column.raw.term === column.raw.term;
    const isRest = first !== undefined && !isBlank(column) && fillsGapsOf(first.column, column);
    if (first && !isStacked && !isOtherUnit && !isRest) {
      const details = { field, first: toAddress(first.column.at) };
      findings.issues.push(issueOf('heading-twice', column.heading, column.at, details));
    } else if (!(field === 'discount' && hasTotal && !isTotal(column))) {
      kept.push({ field, column, evidence: columnEvidence(column, field, language) });
    }
  }
  return kept.sort((a, b) => a.column.at.column - b.column.at.column);
}

/**
 * A heading with something below it before a bare one, such as `SERVICE` over a section; a planner's mapping before a known
 * heading, that before shared words, and of those the ones that name the field in its own words, `Freq. entr.` before
 * `Freq. atend.`; the terms in force before those proposed and those of before; of a least and a most the one that is promised (ERRATA 24); otherwise as they stand.
 */
function bestFirst(columns: readonly Column[]): readonly Column[] {
  const order = { mapping: 0, heading: 1, words: 2, none: 3 } as const;
  return [...columns].sort(
    (a, b) =>
      Number(isBlank(a)) - Number(isBlank(b)) ||
      Number(isOtherEnd(a)) - Number(isOtherEnd(b)) ||
      (versionOf(a) ?? 0) - (versionOf(b) ?? 0) ||
      order[a.by] - order[b.by] ||
      Number(hasForeignWords(a)) - Number(hasForeignWords(b)),
  );
}

/** What is in force, proposed, or of before; null for a heading that says nothing of it. */
function versionOf({ heading }: Column): 0 | 1 | 2 | null {
  const [word] = VERSION.exec(wordsOf(heading)) ?? [];
  return word === undefined ? null : IN_FORCE.test(word) ? 0 : PROPOSED.test(word) ? 1 : 2;
}

const IN_FORCE = /atual|actual|vigente|current|praticad/;
const PROPOSED = /propost|propuest|propos|sugerid|nov[oa]|nuev[oa]|new|futur/;
const VERSION = new RegExp(`\\b(?:${IN_FORCE.source}|${PROPOSED.source}|anterior|previous|antig|old\\b)`);

/** `Entregas por dia` for some profiles and `Entregas por semana` for the others: no row has both. */
function fillsGapsOf(first: Column, other: Column): boolean {
  return first.raw.cells.every(({ cell }, row) => !isFilled(cell) || !isFilled(other.raw.cells[row]?.cell));
}

const isBlank = ({ raw }: Column): boolean => !raw.cells.some(({ cell }) => isFilled(cell));

const LEAST = /\b(min|minim[oa]s?|minimum|least|desde)\b|\bde$/;
const MOST = /\b(max|maxim[oa]s?|maximum|most|ate|hasta|up to)\b/;

/** What is held to is the longest lead time and term, and the lowest frequency and availability. */
function isOtherEnd({ field, heading }: Column): boolean {
  if (field === null || field === 'profile') return false;
  const { kind } = FIELDS[field];
  const words = wordsOf(heading);
  if (kind === 'leadTime' || kind === 'payment') return LEAST.test(words);
  return (kind === 'frequency' || kind === 'share') && MOST.test(words);
}

/** Whether a heading has words, or nothing but words, that begin none of its field's name, in whatever language. */
function hasForeignWords({ field, heading }: Column): boolean {
  if (field === null || field === 'profile') return false;
  const own = LANGUAGES.flatMap((language) => wordsOf(FIELD_NAMES[language][field]).split(' '));
  const said = wordsOf(withoutBrackets(heading)).split(' ');
  const isOwn = (word: string): boolean => own.some((one) => one.startsWith(word));
  return said.some((word) => word.length > 2 && !isOwn(word)) || !said.some(isOwn);
}

/** What a planner should know of the columns that are not read: one issue a column. */
export function tellIgnoredColumns(columns: readonly Column[], findings: Findings): void {
  for (const { field, heading, at, by, isPersonal, isNamePart, undecided, match } of columns) {
    if (isNamePart) continue;
    if (isPersonal) findings.issues.push(issueOf('personal-data', heading, at));
    else if (field === null && undecided.length > 0) {
      findings.issues.push(issueOf('heading-ambiguous', heading, at, { fields: namesOf(undecided) }));
    } else if (field === null && by === 'none' && wordsOf(heading) !== '' && isUnknown(match)) {
      findings.issues.push(issueOf('heading-unknown', heading, at));
    }
  }
}

const namesOf = (fields: readonly FieldName[]): string => fields.join(',');

const isUnknown = ({ context, profileRank }: Column['match']): boolean =>
  (context === null || context === 'measured') && profileRank === null;
