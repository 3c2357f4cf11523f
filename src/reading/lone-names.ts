import { isRemark } from '../domain/profile-name';
import type { Language } from '../domain/language';
import { WORDS } from '../i18n/words';
import { ask, issueOf, questionId } from './findings';
import { isNo, isYes } from './grammar/yes-no';
import { plainText } from './grammar/found';
import { isFilled } from './layout/raw-table';
import type { ReadingRun } from './read-cell';
import type { ReadTable } from './role';
import type { ProfileRow } from './profile-row';

/**
 * The rows that are about a profile. A row with a name and no term is a profile where another table knows the name, a
 * remark or subtitle where it plainly reads like one, and otherwise a question: out until answered.
 */
export function withoutLoneNames(
  rows: readonly ProfileRow[],
  table: ReadTable,
  isKnown: (key: string) => boolean,
  language: Language | null,
  run: ReadingRun,
): readonly ProfileRow[] {
  const hasTerm = rows.map(({ index }) => holdsTerm(table, index));
  const isRestKnown = rows.every(({ key }, position) => hasTerm[position] !== true || isKnown(key));
  const isSubtitle = subtitles(hasTerm, isRestKnown);
  return rows.filter((row, position) => {
    if (hasTerm[position]) return true;
    const isTwin = rows.some(({ key }, other) => key === row.key && hasTerm[other] === true);
    const isText = isRemark(row.name) || isTwin;
    if (!isText && isKnown(row.key)) return true;
    if (isText || isSubtitle(position)) {
      run.findings.issues.push(issueOf('row-not-profile', row.name, row.at));
      return false;
    }
    return isConfirmed('row-maybe-profile', row, language, run);
  });
}

/** Whether anything stands in the row's columns of terms, decided or not. */
export function holdsTerm({ columns }: ReadTable, index: number): boolean {
  return columns.some(
    ({ field, undecided, raw }) =>
      ((field !== null && field !== 'profile') || undecided.length > 0) && isFilled(raw.cells[index]?.cell),
  );
}

/**
 * Names above groups, each right above a profile: at least two, of which one leads the rows, or any number where all
 * profiles with terms stand in another table, which these names do not.
 */
function subtitles(hasTerm: readonly boolean[], isRestKnown: boolean): (position: number) => boolean {
  const lone = hasTerm.flatMap((has, position) => (has ? [] : [position]));
  const isGrouped =
    ((lone[0] === 0 && lone.length >= 2) || isRestKnown) && lone.every((position) => hasTerm[position + 1] === true);
  return (position) => isGrouped && lone.includes(position);
}

/** Whether a person has said that a row is a profile; asked once for all tables, and out until answered. */
export function isConfirmed(
  code: 'row-maybe-profile' | 'row-maybe-total',
  row: ProfileRow,
  language: Language | null,
  run: ReadingRun,
): boolean {
  const id = questionId(code, row.key);
  const answer = plainText(run.answers[id] ?? '');
  if (isYes(answer)) return true;
  if (!isNo(answer)) {
    const { yes, no } = WORDS[language ?? 'pt-BR'];
    ask(run.findings, { id, issue: issueOf(code, row.name, row.at), options: [yes, no] });
  }
  return false;
}
