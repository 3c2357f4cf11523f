import { basename } from 'node:path';
import { explainProfile, profileOf } from '../../app/text/explain-profile';
import { proposalsText } from '../../app/text/profile-levers';
import { reviewWorkbook } from '../../app/review-workbook';
import type { CellRef } from '../../domain/address';
import type { Language } from '../../domain/language';
import { leversOf } from '../../review/levers-of';
import { openWorkbookFile } from '../../hosts/file/workbook-file';
import { CLI } from '../../i18n/cli';
import { today } from '../clock';
import { progressOn } from './progress';

export interface ExplainArguments {
  readonly lang?: Language;
  readonly table?: readonly CellRef[];
}

/** `accord explain`: every rule of a profile, or one of them, in words. Writes nothing. */
export async function explainCommand(
  book: string,
  profile: string,
  rule: string | undefined,
  given: ExplainArguments,
): Promise<void> {
  const { run, stop } = progressOn(process.stderr, CLI[given.lang ?? 'pt-BR']);
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
    stop();
    const language = given.lang ?? reviewed.language;
    const { limits } = reviewed.own.memory;
    const { review, book: read, facts, survey } = reviewed;
    const levers = leversOf(review, read, facts, reviewed.own.memory);
    const text = explainProfile(basename(book), review, profile, rule, language, limits, survey, levers);
    // One rule alone is asked about itself; the whole profile also about what would align it.
    const proposals = rule === undefined ? proposalsText(reviewed, profileOf(review, profile).key, language) : '';
    process.stdout.write(`${[text, ...(proposals === '' ? [] : [proposals])].join('\n\n')}\n`);
  } finally {
    stop();
  }
}
