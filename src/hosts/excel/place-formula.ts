import type { Run } from '../../app/port';
import { HostError } from '../../domain/issue';
import { sameInput } from './cell-input';
import type { Given } from './read-sheet';
import { codeOf, hostRun, type ExcelEnvironment } from './host-run';

const UNHURRIED: Run = { progress: () => undefined, cancelled: () => false };

/**
 * Puts a formula into the cell that is selected. Throws HostError not-one-empty-cell where that is not one cell, or not
 * an empty one, and excel-refused; what somebody typed into it meanwhile is put back.
 */
export async function placeFormula(environment: ExcelEnvironment, formula: string): Promise<void> {
  await hostRun(
    environment,
    UNHURRIED,
    async (ask) => {
      const { range, isEmpty } = await ask(({ workbook }) => {
        const selected = workbook.getSelectedRange();
        selected.load('cellCount,formulas');
        return () => ({ range: selected, isEmpty: selected.cellCount === 1 && isBlank(selected.formulas) });
      }).catch((error: unknown) => {
        // Several areas are no range.
        if (codeOf(error) === 'InvalidSelection') throw new HostError('not-one-empty-cell', {}, error);
        throw error;
      });
      if (!isEmpty) throw new HostError('not-one-empty-cell');
      const before = await ask(() => {
        range.load('formulas,values');
        range.formulas = [[formula.startsWith('=') ? formula : `=${formula}`]];
        return () => sameInput((range.formulas as Given[][])[0]?.[0], (range.values as Given[][])[0]?.[0]);
      });
      if (before === '') return;
      await ask(() => {
        range.formulas = [[before]];
        return () => undefined;
      });
      throw new HostError('not-one-empty-cell');
    },
    true,
  );
}

const isBlank = (formulas: unknown): boolean => (formulas as unknown[][])[0]?.[0] === '';
