import { CanceledError, ICommandService } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { ISheetClipboardService, SheetPasteShortKeyCommand } from '@univerjs/sheets-ui';
import type { Grid } from '../../hosts/browser/grid';
import { pasteText } from '../../hosts/browser/pasted-text';

interface Pasted {
  readonly htmlContent?: string;
  readonly textContent?: string;
}

/**
 * Reads what is pasted from other programs as what is typed: Univer's own way knows decimal points only, so that `12,5%`
 * would be 125 %. What was copied in this grid is left to Univer. `refused` hears of a text that has no room.
 */
export function pasteAsTyped(grid: Grid, refused: () => void): void {
  const { injector } = grid;
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SheetPasteShortKeyCommand.id) return;
    const { htmlContent = '', textContent = '' } = params as Pasted;
    const copied = /data-copy-id="([^\s"]+)"/.exec(htmlContent)?.[1];
    const own = copied === undefined ? null : injector.get(ISheetClipboardService).copyContentCache().get(copied);
    const range = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    if (own ? !hasMerges(grid, own.subUnitId, own.range) : textContent === '' || !range) return;
    if (own || !range || !pasteText(grid, textContent, range)) refused();
    throw new CanceledError();
  });
}

/** Whether cells of a copy are merged: pasted, they would merge others, which the file does not take. */
function hasMerges({ workbook }: Grid, sheetId: string, { rows, cols }: { rows: number[]; cols: number[] }): boolean {
  const merges = workbook.getSheetBySheetId(sheetId)?.getMergeData() ?? [];
  return merges.some(
    ({ startRow, endRow, startColumn, endColumn }) =>
      rows.some((row) => row >= startRow && row <= endRow) &&
      cols.some((column) => column >= startColumn && column <= endColumn),
  );
}
