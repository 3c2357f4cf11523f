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
    const isOwn =
      copied !== undefined && injector.get(ISheetClipboardService).copyContentCache().get(copied) !== undefined;
    const range = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    if (isOwn || textContent === '' || !range) return;
    if (!pasteText(grid, textContent, range)) refused();
    throw new CanceledError();
  });
}
