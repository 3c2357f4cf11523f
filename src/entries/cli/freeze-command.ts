import { frozenName, frozenPatch } from '../../app/freeze-meeting';
import { CLI } from '../../i18n/cli';
import { fillPlain } from '../../i18n/format';
import { now } from '../clock';
import type { CloseArguments } from './close-command';
import { writtenCopy } from './written-copy';

/** `accord freeze`: scores and findings as values on a new sheet for the meeting. One that is there is refused. */
export function freezeCommand(book: string, given: CloseArguments): Promise<void> {
  return writtenCopy(book, given, (reviewed, language) => {
    const time = now();
    const patch = frozenPatch(reviewed, time, given.cycle);
    const words = CLI[language];
    const sheet = frozenName(reviewed, time, given.cycle);
    return {
      patches: patch ? [patch] : [],
      say: fillPlain(patch ? words.sheetWritten : words.frozenBefore, { sheet }, language),
      isRefused: patch === null,
    };
  });
}
