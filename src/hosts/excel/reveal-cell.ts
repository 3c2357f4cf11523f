import type { Run } from '../../app/port';
import { toA1, toAddress, type CellRef } from '../../domain/address';
import { foundText } from '../../domain/found-text';
import { HostError } from '../../domain/issue';
import { hostRun, type ExcelEnvironment } from './host-run';
import type { Given } from './read-sheet';
import { surveyCells } from './survey-cells';

const UNHURRIED: Run = { progress: () => undefined, cancelled: () => false };

/**
 * Goes to a cell: sheet first, cell then, since Excel selects on the active sheet only. Answers whether it holds the text.
 * Throws HostError no-table-there without the sheet, sheet-hidden and excel-refused.
 */
export function revealCell(
  environment: ExcelEnvironment,
  at: CellRef,
  found: string,
  dateSystem: 1900 | 1904,
): Promise<boolean> {
  return hostRun(environment, UNHURRIED, async (ask) => {
    const visibility = await ask(({ workbook }) => {
      const sheet = workbook.worksheets.getItemOrNullObject(at.sheet);
      sheet.load('visibility');
      return () => (sheet.isNullObject ? null : sheet.visibility);
    });
    if (visibility === null) throw new HostError('no-table-there', { at: toAddress(at) });
    if (visibility !== 'Visible') throw new HostError('sheet-hidden', { sheet: at.sheet });
    await ask(({ workbook }) => {
      workbook.worksheets.getItem(at.sheet).activate();
      return () => undefined;
    });
    return ask(({ workbook }) => {
      const cell = workbook.worksheets.getItem(at.sheet).getRange(toA1(at));
      cell.select();
      cell.load('formulas,values,numberFormat');
      return () => {
        const formulas = cell.formulas as Given[][];
        const window = {
          top: 0,
          left: 0,
          formulas,
          values: cell.values as Given[][],
          formats: cell.numberFormat as string[][],
        };
        return foundText(surveyCells([window], 1)[0]?.[0] ?? null, dateSystem) === found;
      };
    });
  });
}
