import { ICommandService } from '@univerjs/core';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { SheetPatch } from '../../app/port';
import { createSheet } from './create-in-grid';
import type { Grid } from './grid';
import type { HeldBook } from './held-sheets';
import { updateSheet } from './update-in-grid';

/**
 * Shows patches in the grid that the package has already taken, and answers what we now know of the workbook. Nothing is
 * refused here: whatever could be was refused by the package.
 */
export function writeGrid(grid: Grid, held: HeldBook, patches: readonly SheetPatch[]): HeldBook {
  const sheets = new Map(held.sheets);
  const shown = grid.workbook.getActiveSheet(true)?.getSheetId();
  grid.silently(() => {
    for (const patch of patches) {
      if (patch.kind === 'create') sheets.set(patch.sheet, createSheet(grid, patch));
      else {
        const name = nameIn(grid, patch);
        sheets.set(name, updateSheet(grid, name, patch, sheets.get(name)));
      }
    }
    // A new sheet comes to the front by itself; whoever looks at another goes on looking at it.
    const target = { unitId: grid.workbook.getUnitId(), subUnitId: shown };
    if (shown !== undefined)
      grid.injector.get(ICommandService).syncExecuteCommand(SetWorksheetActiveOperation.id, target);
  });
  return { ...held, sheets };
}

const nameIn = (grid: Grid, { sheet }: SheetPatch): string =>
  grid.workbook
    .getSheets()
    .find((one) => one.getName().toLowerCase() === sheet.toLowerCase())
    ?.getName() ?? sheet;
