import { closePatch, cycleOf } from '../../app/close-cycle';
import { decisionsPatch } from '../../app/log-decisions';
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
    const patch = closePatch(reviewed, cycle, now());
    const words = CLI[language];
    const log = patch && decisionsPatch(reviewed, now());
    return {
      patches: [...(patch ? [patch] : []), ...(log ? [log] : [])],
      say: fillPlain(patch ? words.closed : words.closedBefore, { cycle }, language),
      isRefused: patch === null,
    };
  });
}
