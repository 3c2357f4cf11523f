import { basename } from 'node:path';
import { reviewToJson } from '../../app/text/json';
import { scoreboard } from '../../app/text/scoreboard';
import { reviewWorkbook, writeReview, type Reviewed } from '../../app/review-workbook';
import type { CellRef } from '../../domain/address';
import { round } from '../../domain/arithmetic';
import type { Language } from '../../domain/language';
import { openWorkbookFile, type WorkbookFile } from '../../hosts/file/workbook-file';
import { CLI } from '../../i18n/cli';
import { fillPlain, formatNumber, formatShort } from '../../i18n/format';
import { leversOf } from '../../review/levers-of';
import { today, now } from '../clock';
import { Misuse } from './misuse';
import { progressOn } from './progress';
import { checkCopy, checkJson, checkTarget, copyOf, writeJson } from './targets';

export interface ReviewArguments {
  readonly out?: string;
  readonly inPlace?: boolean;
  readonly json?: string;
  readonly lang?: Language;
  readonly failUnder?: number;
  readonly table?: readonly CellRef[];
}

/** Where the review is written. Throws HostError before anything is, where it must not. */
async function targetOf(book: string, file: WorkbookFile, { out, inPlace, json }: ReviewArguments): Promise<string> {
  const target = inPlace ? book : (out ?? copyOf(book, file.extension));
  await checkTarget(target, file.extension);
  if (!inPlace) await checkCopy(target, book);
  if (json !== undefined && json !== '-') await checkJson(json, [book, target]);
  return target;
}

function failUnder(reviewed: Reviewed, limit: number | undefined, language: Language): void {
  if (limit === undefined) return;
  const { point } = reviewed.review.portfolio.score;
  if (point !== null && point >= limit) return;
  const words = CLI[language];
  const shown = { limit: formatShort(limit, language, 6), score: apart(point ?? 0, limit, language) };
  process.stderr.write(`${fillPlain(point === null ? words.notScored : words.under, shown, language)}\n`);
  process.exitCode = 1;
}

/** A score with as many decimals as show that it is not the limit. */
function apart(score: number, limit: number, language: Language): string {
  let decimals = 1;
  while (decimals < 6 && round(score, decimals) === round(limit, decimals)) decimals += 1;
  return formatNumber(score, language, decimals);
}

/** `accord review`: check, write the copy, print the scoreboard. */
export async function reviewCommand(book: string, given: ReviewArguments): Promise<void> {
  if (given.out !== undefined && given.inPlace) throw new Misuse('both', '--out --in-place');
  const words = CLI[given.lang ?? 'pt-BR'];
  const { run, stop } = progressOn(process.stderr, words);
  try {
    const file = await openWorkbookFile(book);
    const target = await targetOf(book, file, given);
    const reviewed = await reviewWorkbook(
      file,
      {
        today: today(),
        ...(given.lang ? { language: given.lang } : {}),
        ...(given.table ? { tables: given.table } : {}),
      },
      run,
    );
    const changed = await writeReview(file, reviewed, now(), run);
    if (given.json !== undefined && given.json !== '-') {
      await writeJson(given.json, jsonOf(reviewed));
    }
    if (changed > 0 || !given.inPlace) await file.save(target);
    stop();
    report(book, target, changed, given, reviewed);
  } finally {
    stop();
  }
}

function jsonOf({ review, book, facts, own }: Reviewed): string {
  return `${reviewToJson(review, leversOf(review, book, facts, own.memory))}\n`;
}

function report(book: string, target: string, changed: number, given: ReviewArguments, reviewed: Reviewed): void {
  const language = given.lang ?? reviewed.language;
  const words = CLI[language];
  const { review } = reviewed;
  process.stdout.write(
    given.json === '-'
      ? jsonOf(reviewed)
      : `${scoreboard(basename(book), review, reviewed.book.questions.length, language)}\n`,
  );
  const said = changed === 0 && given.inPlace ? words.nothingToWrite : words.wrote;
  process.stderr.write(`${fillPlain(said, { file: target }, language)}\n`);
  failUnder(reviewed, given.failUnder, language);
}
