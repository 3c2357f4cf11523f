import { openWorkbookFile } from '../../hosts/file/workbook-file';
import { CLI } from '../../i18n/cli';
import { fillPlain } from '../../i18n/format';
import type { Language } from '../../domain/language';
import type { SheetPatch } from '../../sheets/patch';
import type { Reviewed } from '../../app/reviewed';
import { Misuse } from './misuse';
import { progressOn } from './progress';
import { readWorkbook, type ReadArguments } from './read-workbook';
import { checkCopy, checkTarget, copyOf } from './targets';

/** What every command takes that writes sheets. */
export interface WriteArguments extends ReadArguments {
  readonly out?: string;
  readonly inPlace?: boolean;
}

/** Sheets to write, and what is said when they are written, or instead of that where there are none. */
export interface Made {
  readonly patches: readonly SheetPatch[];
  readonly say: string;
  /** Nothing to write is a refusal, not the state that was asked for. */
  readonly isRefused?: boolean;
}

/** Checks a workbook and writes what is made of it, in a copy or in place. Nothing is saved where nothing is to write. */
export async function writtenCopy(
  book: string,
  given: WriteArguments,
  make: (reviewed: Reviewed, language: Language) => Made,
): Promise<void> {
  if (given.out !== undefined && given.inPlace) throw new Misuse('both', '--out --in-place');
  const { run, stop } = progressOn(process.stderr, CLI[given.lang ?? 'pt-BR']);
  try {
    const file = await openWorkbookFile(book);
    const target = given.inPlace ? book : (given.out ?? copyOf(book, file.extension));
    await checkTarget(target, file.extension);
    if (!given.inPlace) await checkCopy(target, book);
    const reviewed = await readWorkbook(file, given, run);
    const language = given.lang ?? reviewed.language;
    const { patches, say, isRefused = false } = make(reviewed, language);
    if (patches.length > 0) {
      await file.write(patches, reviewed.survey.fingerprint, run);
      await file.save(target);
    }
    stop();
    process.stderr.write(`${say}\n`);
    if (patches.length > 0) process.stderr.write(`${fillPlain(CLI[language].wrote, { file: target }, language)}\n`);
    else if (isRefused) process.exitCode = 2;
  } finally {
    stop();
  }
}
