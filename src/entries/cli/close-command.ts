import { closePatch, cycleOf } from '../../app/close-cycle';
import { decisionsPatch } from '../../app/log-decisions';
import { cycleName } from '../../sheets/history-rows';
import { openWorkbookFile } from '../../hosts/file/workbook-file';
import { CLI } from '../../i18n/cli';
import { fillPlain } from '../../i18n/format';
import { now } from '../clock';
import { Misuse } from './misuse';
import { progressOn } from './progress';
import { readWorkbook, type ReadArguments } from './read-workbook';
import { checkCopy, checkTarget, copyOf } from './targets';

export interface CloseArguments extends ReadArguments {
  readonly cycle?: string;
  readonly out?: string;
  readonly inPlace?: boolean;
}

/** `accord close`: appends the review to History and what was decided to Decisions, in a copy or in place. A cycle closed before is refused. */
export async function closeCommand(book: string, given: CloseArguments): Promise<void> {
  if (given.out !== undefined && given.inPlace) throw new Misuse('both', '--out --in-place');
  const { run, stop } = progressOn(process.stderr, CLI[given.lang ?? 'pt-BR']);
  try {
    const file = await openWorkbookFile(book);
    const target = given.inPlace ? book : (given.out ?? copyOf(book, file.extension));
    await checkTarget(target, file.extension);
    if (!given.inPlace) await checkCopy(target, book);
    const reviewed = await readWorkbook(file, given, run);
    const language = given.lang ?? reviewed.language;
    const cycle = given.cycle === undefined ? cycleOf(reviewed) : cycleName(given.cycle);
    const patch = closePatch(reviewed, cycle, now());
    if (patch) {
      const log = decisionsPatch(reviewed, now());
      await file.write(log ? [patch, log] : [patch], reviewed.survey.fingerprint, run);
      await file.save(target);
    }
    stop();
    const words = CLI[language];
    process.stderr.write(`${fillPlain(patch ? words.closed : words.closedBefore, { cycle }, language)}\n`);
    if (patch) process.stderr.write(`${fillPlain(words.wrote, { file: target }, language)}\n`);
    else process.exitCode = 2;
  } finally {
    stop();
  }
}
