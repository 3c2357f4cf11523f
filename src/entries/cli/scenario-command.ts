import { profileOf } from '../../app/text/explain-profile';
import { readTerm } from '../../sheets/read-term';
import { namedField } from '../../app/scenario';
import { scenarioText } from '../../app/text/scenario-text';
import { tryTerms, type TriedChanges } from '../../app/try-terms';
import type { Reviewed } from '../../app/reviewed';
import { scenarioPatch } from '../../app/write-scenario';
import type { Language } from '../../domain/language';
import { openWorkbookFile } from '../../hosts/file/workbook-file';
import { CLI } from '../../i18n/cli';
import { fillPlain } from '../../i18n/format';
import type { TermChange } from '../../review/levers-of';
import { now } from '../clock';
import { Misuse } from './misuse';
import { progressOn } from './progress';
import { readWorkbook } from './read-workbook';
import { writtenCopy, type WriteArguments } from './written-copy';

/** `accord scenario`: what other terms would do to a profile. Writes a sheet only where a file to write is named. */
export async function scenarioCommand(
  book: string,
  name: string,
  changes: readonly string[],
  given: WriteArguments,
): Promise<void> {
  if (given.out !== undefined || given.inPlace) {
    return writtenCopy(book, given, (reviewed, language) => {
      const tried = triedOf(reviewed, name, changes, language);
      process.stdout.write(`${scenarioText(tryTerms(reviewed, tried), reviewed.review, language)}\n`);
      const profile = profileOf(reviewed.review, name).name;
      const patch = scenarioPatch(reviewed, { name: profile, changes: tried, time: now() });
      return { patches: [patch], say: fillPlain(CLI[language].sheetWritten, { sheet: patch.sheet }, language) };
    });
  }
  const { run, stop } = progressOn(process.stderr, CLI[given.lang ?? 'pt-BR']);
  try {
    const reviewed = await readWorkbook(await openWorkbookFile(book), given, run);
    stop();
    const language = given.lang ?? reviewed.language;
    const tried = tryTerms(reviewed, triedOf(reviewed, name, changes, language));
    process.stdout.write(`${scenarioText(tried, reviewed.review, language)}\n`);
  } finally {
    stop();
  }
}

function triedOf({ review }: Reviewed, name: string, changes: readonly string[], language: Language): TriedChanges {
  return { [profileOf(review, name).key]: changes.map((text) => changeOf(text, language)) };
}

/** `term=value` as the cell of that term would be read. */
function changeOf(text: string, language: Language): TermChange {
  const [name = '', ...rest] = text.split('=');
  const field = rest.length > 0 ? namedField(name) : null;
  if (!field) throw new Misuse('term', text);
  const change = readTerm({ field, text: rest.join('=').trim(), language });
  if (!change) throw new Misuse('value', text);
  return change;
}
