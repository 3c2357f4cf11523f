import { basename } from 'node:path';
import { cardsPatches } from '../../app/cards-patches';
import { CLI } from '../../i18n/cli';
import { fillPlain, formatList } from '../../i18n/format';
import { now } from '../clock';
import { writtenCopy, type WriteArguments } from './written-copy';

/** `accord cards`: makes *Package Cards* and *Confirmations*, or brings them up to date, in a copy or in place. */
export function cardsCommand(book: string, given: WriteArguments): Promise<void> {
  return writtenCopy(book, given, (reviewed, language) => {
    const patches = cardsPatches(reviewed, now());
    const sheets = formatList(
      patches.map(({ sheet }) => sheet),
      language,
    );
    const words = CLI[language];
    const say =
      patches.length > 0
        ? fillPlain(words.cardsWritten, { sheets }, language)
        : fillPlain(words.nothingToWrite, { file: basename(book) }, language);
    return { patches, say };
  });
}
