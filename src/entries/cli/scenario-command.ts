import { profileOf } from '../../app/text/explain-profile';
import { readTerm } from '../../app/read-term';
import { namedField } from '../../app/scenario';
import { scenarioText } from '../../app/text/scenario-text';
import { tryTerms } from '../../app/try-terms';
import type { Language } from '../../domain/language';
import { openWorkbookFile } from '../../hosts/file/workbook-file';
import { CLI } from '../../i18n/cli';
import type { TermChange } from '../../review/levers-of';
import { Misuse } from './misuse';
import { progressOn } from './progress';
import { readWorkbook, type ReadArguments } from './read-workbook';

/** `accord scenario`: what other terms would do to a profile. Writes nothing. */
export async function scenarioCommand(
  book: string,
  name: string,
  changes: readonly string[],
  given: ReadArguments,
): Promise<void> {
  const { run, stop } = progressOn(process.stderr, CLI[given.lang ?? 'pt-BR']);
  try {
    const reviewed = await readWorkbook(await openWorkbookFile(book), given, run);
    stop();
    const language = given.lang ?? reviewed.language;
    const { key } = profileOf(reviewed.review, name);
    const tried = tryTerms(reviewed, { [key]: changes.map((text) => changeOf(text, language)) });
    process.stdout.write(`${scenarioText(tried, reviewed.review, language)}\n`);
  } finally {
    stop();
  }
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
