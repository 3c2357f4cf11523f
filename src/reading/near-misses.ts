import { toAddress } from '../domain/address';
import type { Language } from '../domain/language';
import { WORDS } from '../i18n/words';
import { ask, issueOf, questionId } from './findings';
import { isNo, isYes } from './grammar/yes-no';
import { plainText } from './grammar/found';
import type { ReadingRun } from './read-cell';
import type { ProfileRow } from './profile-row';

/**
 * Profiles of one policy that nearly bear a name of the other: asked, and taken for one only on a person's word. Answers
 * which key stands for which: logistics key → commercial key.
 */
export function aliases(
  commercial: readonly ProfileRow[],
  logistics: readonly ProfileRow[],
  language: Language | null,
  run: ReadingRun,
): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const here = commercial.filter(({ key }) => !logistics.some((other) => other.key === key));
  const there = logistics.filter(({ key }) => !commercial.some((other) => other.key === key));
  for (const row of there) {
    const near = nearest(
      row,
      here.filter(({ key }) => ![...known.values()].includes(key)),
    );
    if (!near) continue;
    const id = questionId('profile-near-miss', near.key, row.key);
    const answer = plainText(run.answers[id] ?? '');
    if (isYes(answer)) known.set(row.key, near.key);
    else if (!isNo(answer)) {
      const { yes, no } = WORDS[language ?? 'pt-BR'];
      const details = { other: near.name, otherAt: toAddress(near.at) };
      ask(run.findings, { id, issue: issueOf('profile-near-miss', row.name, row.at, details), options: [yes, no] });
    }
  }
  return known;
}

function nearest(row: ProfileRow, others: readonly ProfileRow[]): ProfileRow | null {
  const near = others.filter(({ key }) => isNear(row.key, key));
  return near.sort((a, b) => distance(row.key, a.key) - distance(row.key, b.key))[0] ?? null;
}

/** A slip of the keyboard, an abbreviation or a word more; other digits are another profile ("AS 1-4", "AS 5-9"). */
export function isNear(one: string, other: string): boolean {
  if (one.replace(/[^0-9]/g, '') !== other.replace(/[^0-9]/g, '')) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 3) return false;
  const shortWords = short.split(' ');
  const longWords = long.split(' ');
  if (shortWords.every((word) => longWords.includes(word))) return true;
  const isAbbreviated =
    shortWords.length === longWords.length && shortWords.every((word, i) => longWords[i]?.startsWith(word));
  if (isAbbreviated && shortWords.every((word) => word.length >= 2)) return true;
  const most = long.length >= 8 ? 2 : long.length >= 5 ? 1 : 0;
  return distance(short, long) <= most || distance(singular(short), singular(long)) <= most;
}

/** One and many are no other profile: `Kioscos` and `Kiosko`. */
const singular = (words: string): string => words.replace(/s\b/g, '');

/** Letters to put in, take out or change (Levenshtein). */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
