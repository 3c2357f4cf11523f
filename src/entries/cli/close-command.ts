import { cycleOf } from '../../app/close-cycle';
import { closePatches } from '../../app/close-patches';
import { CLI } from '../../i18n/cli';
import { fillPlain } from '../../i18n/format';
import { cycleName } from '../../sheets/history-rows';
import { now } from '../clock';
import { writtenCopy, type WriteArguments } from './written-copy';

export interface CloseArguments extends WriteArguments {
  readonly cycle?: string;
}

/** `accord close`: appends the review to History and what was decided to Decisions, in a copy or in place. A cycle closed before is refused. */
export function closeCommand(book: string, given: CloseArguments): Promise<void> {
  return writtenCopy(book, given, (reviewed, language) => {
    const cycle = given.cycle === undefined ? cycleOf(reviewed) : cycleName(given.cycle);
    const patches = closePatches(reviewed, cycle, now());
    const isRefused = patches.length === 0;
    const { closed, closedBefore } = CLI[language];
    return { patches, say: fillPlain(isRefused ? closedBefore : closed, { cycle }, language), isRefused };
  });
}
