import type { Run } from '../../app/port';
import { HostError } from '../../domain/issue';
import { isHeldAs } from './block-piece';
import { isGone } from './check-workbook';
import { hostRun, type ExcelEnvironment } from './host-run';
import { markWhile } from './mark-formula';
import type { Given } from './read-sheet';
import { queueMark } from './update-pieces';
import type { Written } from './write-patches';

/**
 * Puts back what the last write replaced, when every cell still is as written. The marks say afterwards that the sheets
 * are not up to date. Throws HostError inputs-changed and excel-refused.
 */
export async function restoreWritten(environment: ExcelEnvironment, written: Written, run: Run): Promise<void> {
  const rangeIn = ({ workbook }: Excel.RequestContext, { sheetId, top, left, before }: Written['blocks'][number]) =>
    workbook.worksheets.getItem(sheetId).getRangeByIndexes(top, left, before.length, before[0]?.length ?? 0);
  try {
    await hostRun(
      environment,
      run,
      async (ask) => {
        const isAsWritten = await ask((context) => {
          const ranges = written.blocks.map((block) => {
            const range = rangeIn(context, block);
            range.load('formulas');
            return { range, inputs: block.inputs };
          });
          return () =>
            ranges.every(({ range, inputs }) =>
              inputs.every((row, r) => row.every((input, c) => isHeldAs(input, (range.formulas as Given[][])[r]?.[c]))),
            );
        });
        if (!isAsWritten) throw new HostError('inputs-changed');
        await ask((context) => {
          for (const block of written.blocks) rangeIn(context, block).formulas = block.before as unknown[][];
          for (const { sheetId, mark } of written.marks)
            queueMark(context.workbook.worksheets.getItem(sheetId), markWhile('updating', mark));
          return () => undefined;
        });
      },
      true,
    );
  } catch (error) {
    if (isGone(error)) throw new HostError('inputs-changed', {}, error);
    throw error;
  }
}
