import { basename } from 'node:path';
import { chartsPatch } from '../../app/draw-charts';
import { CLI } from '../../i18n/cli';
import { fillPlain } from '../../i18n/format';
import { now } from '../clock';
import { writtenCopy, type WriteArguments } from './written-copy';

/** `accord charts`: makes *Alignment Charts*, or brings it up to date, in a copy or in place. */
export function chartsCommand(book: string, given: WriteArguments): Promise<void> {
  return writtenCopy(book, given, (reviewed, language) => {
    const patch = chartsPatch(reviewed, now());
    const words = CLI[language];
    return {
      patches: patch ? [patch] : [],
      say: patch
        ? fillPlain(words.sheetWritten, { sheet: patch.sheet }, language)
        : fillPlain(words.nothingToWrite, { file: basename(book) }, language),
    };
  });
}
