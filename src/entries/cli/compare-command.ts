import { basename } from 'node:path';
import { closedCycles } from '../../app/close-cycle';
import { compareCycles, cycleRows } from '../../app/compare-cycles';
import { comparisonText } from '../../app/text/comparison';
import { cycleName } from '../../sheets/history-rows';
import { openWorkbookFile } from '../../hosts/file/workbook-file';
import { CLI } from '../../i18n/cli';
import { Misuse } from './misuse';
import { progressOn } from './progress';
import { readWorkbook, type ReadArguments } from './read-workbook';

/** `accord compare`: two cycles, or one of them (the last closed, where none is named) and the workbook as it is now. */
export async function compareCommand(
  book: string,
  first: string | undefined,
  second: string | undefined,
  given: ReadArguments,
): Promise<void> {
  const { run, stop } = progressOn(process.stderr, CLI[given.lang ?? 'pt-BR']);
  try {
    const reviewed = await readWorkbook(await openWorkbookFile(book), given, run);
    stop();
    const closed = closedCycles(reviewed);
    const before = first === undefined ? closed[closed.length - 1] : cycleName(first);
    const after = second === undefined ? null : cycleName(second);
    if (before === undefined) throw new Misuse('noCycle', '');
    for (const cycle of [before, ...(after === null ? [] : [after])]) {
      if (!closed.includes(cycle)) throw new Misuse('cycle', cycle);
    }
    const moved = compareCycles(cycleRows(reviewed, before), cycleRows(reviewed, after));
    const compared = { file: basename(book), before: before, after, moved };
    process.stdout.write(`${comparisonText(compared, reviewed.review, given.lang ?? reviewed.language)}\n`);
  } finally {
    stop();
  }
}
