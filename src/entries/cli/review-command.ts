import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, extname, join, parse, resolve } from 'node:path';
import { holdsWork } from '../../app/holds-work';
import { reviewToJson } from '../../app/text/json';
import { scoreboard } from '../../app/text/scoreboard';
import { reviewWorkbook, writeReview, type Reviewed } from '../../app/review-workbook';
import type { CellRef } from '../../domain/address';
import { HostError } from '../../domain/issue';
import type { Language } from '../../domain/language';
import { openWorkbookFile } from '../../hosts/file/workbook-file';
import { CLI } from '../../i18n/cli';
import { fillPlain, formatNumber } from '../../i18n/format';
import { today, now } from '../clock';
import { Misuse } from './misuse';
import { progressOn } from './progress';

export interface ReviewArguments {
  readonly out?: string;
  readonly inPlace?: boolean;
  readonly json?: string;
  readonly lang?: Language;
  readonly failUnder?: number;
  readonly table?: readonly CellRef[];
}

/** Where the reviewed copy goes: `book.accord.xlsx` beside `book.xlsx`; `book.accord.xlsx` is its own copy. */
function targetOf(book: string, { out, inPlace }: ReviewArguments): string {
  if (out !== undefined && inPlace) throw new Misuse('both', '--out --in-place');
  if (inPlace) return book;
  const { dir, name, ext } = parse(book);
  const target = out ?? join(dir, `${name.replace(/\.accord$/i, '')}.accord${ext}`);
  if (resolve(target) === resolve(book)) throw new HostError('file-exists', { file: basename(book) });
  if (extname(target).toLowerCase() !== ext.toLowerCase()) {
    throw new HostError('file-unwritable', { file: basename(target), detail: `${extname(target) || '–'} ≠ ${ext}` });
  }
  return target;
}

/** An earlier result is replaced only when nobody has worked in it. */
async function mayReplace(target: string): Promise<void> {
  if (!existsSync(target)) return;
  const file = await openWorkbookFile(target);
  if (!file.isAsWritten || (await holdsWork(file)))
    throw new HostError('output-holds-work', { file: basename(target) });
}

function failUnder(reviewed: Reviewed, limit: number | undefined, language: Language): void {
  if (limit === undefined) return;
  const { point } = reviewed.review.portfolio.score;
  if (point !== null && point >= limit) return;
  const words = CLI[language];
  const shown = { limit: formatNumber(limit, language), score: formatNumber(point ?? 0, language, 1) };
  process.stderr.write(`${fillPlain(point === null ? words.notScored : words.under, shown, language)}\n`);
  process.exitCode = 1;
}

/** `accord review`: check, write the copy, print the scoreboard. */
export async function reviewCommand(book: string, given: ReviewArguments): Promise<void> {
  const target = targetOf(book, given);
  const words = CLI[given.lang ?? 'pt-BR'];
  const { run, stop } = progressOn(process.stderr, words);
  try {
    const file = await openWorkbookFile(book);
    const reviewed = await reviewWorkbook(
      file,
      {
        today: today(),
        ...(given.lang ? { language: given.lang } : {}),
        ...(given.table ? { tables: given.table } : {}),
      },
      run,
    );
    if (!given.inPlace) await mayReplace(target);
    const changed = await writeReview(file, reviewed, now(), run);
    if (changed > 0 || !given.inPlace) await file.save(target);
    stop();
    await report(book, target, changed, given, reviewed);
  } finally {
    stop();
  }
}

async function report(
  book: string,
  target: string,
  changed: number,
  given: ReviewArguments,
  reviewed: Reviewed,
): Promise<void> {
  const language = given.lang ?? reviewed.language;
  const words = CLI[language];
  const { review } = reviewed;
  if (given.json !== undefined && given.json !== '-') await writeFile(given.json, `${reviewToJson(review)}\n`);
  process.stdout.write(
    given.json === '-'
      ? `${reviewToJson(review)}\n`
      : `${scoreboard(basename(book), review, reviewed.book.questions.length, language)}\n`,
  );
  const said = changed === 0 && given.inPlace ? words.nothingToWrite : words.wrote;
  process.stderr.write(`${fillPlain(said, { file: target }, language)}\n`);
  failUnder(reviewed, given.failUnder, language);
}
