import { cycleOf } from '../../app/close-cycle';
import { frozenName, frozenPatch } from '../../app/freeze-meeting';
import { CLI } from '../../i18n/cli';
import { fillPlain } from '../../i18n/format';
import { now } from '../clock';
import type { CloseArguments } from './close-command';
import { writtenCopy } from './written-copy';

/** `accord freeze`: scores and findings as values on a new sheet for the meeting. One that is there is refused. */
export function freezeCommand(book: string, given: CloseArguments): Promise<void> {
  return writtenCopy(book, given, (reviewed, language) => {
    const patch = frozenPatch(reviewed, now(), given.cycle);
    const words = CLI[language];
    const speaks = reviewed.own.memory.language ?? reviewed.own.language ?? reviewed.language;
    const sheet = patch?.sheet ?? frozenName(given.cycle ?? cycleOf(reviewed), now(), speaks);
    return {
      patches: patch ? [patch] : [],
      say: fillPlain(patch ? words.sheetWritten : words.frozenBefore, { sheet }, language),
      isRefused: patch === null,
    };
  });
}
