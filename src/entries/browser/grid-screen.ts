import { ICommandService } from '@univerjs/core';
import { SetSelectionsOperation, SetWorksheetActiveOperation, SheetsSelectionsService } from '@univerjs/sheets';
import { ScrollToCellCommand } from '@univerjs/sheets-ui';
import { readA1, type CellRef } from '../../domain/address';
import type { GridScreen } from '../../hosts/browser/browser-workbook';
import { placeOf, type Grid } from '../../hosts/browser/grid';
import { linkOf } from '../../hosts/browser/grid-cell';

/** Which cell is in view and selected, and how another gets there. */
export function screenOf(grid: Grid): GridScreen {
  const { workbook, injector } = grid;
  const commands = injector.get(ICommandService);
  const selections = injector.get(SheetsSelectionsService);
  const unitId = workbook.getUnitId();
  const selected = (): CellRef | null => {
    const range = selections.getCurrentLastSelection()?.range;
    const isOne = range && range.startRow === range.endRow && range.startColumn === range.endColumn;
    return isOne ? placeOf(workbook.getActiveSheet(), range.startRow, range.startColumn) : null;
  };
  return {
    selected,
    show: ({ sheet, row, column }) => {
      const subUnitId = grid.sheet(sheet).getSheetId();
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId });
      const selection = {
        range,
        primary: { ...range, actualRow: row, actualColumn: column, isMerged: false, isMergedCell: false },
        style: null,
      };
      commands.syncExecuteCommand(SetSelectionsOperation.id, { unitId, subUnitId, selections: [selection] });
      void commands.executeCommand(ScrollToCellCommand.id, { unitId, subUnitId, range });
    },
    onSelected: (seen) => {
      const stop = commands.onCommandExecuted(({ id }) => {
        if (id !== SetSelectionsOperation.id) return;
        const at = selected();
        if (at) seen(at);
      });
      return () => stop.dispose();
    },
  };
}

/** A click on a link of ours shows the cell it names. */
export function followLinks(grid: Grid, screen: GridScreen): void {
  screen.onSelected(({ sheet, row, column }) => {
    const target = linkOf(grid.sheet(sheet).getCellRaw(row, column));
    const at = target === null ? null : targetOf(target);
    // What a link names may have been renamed or deleted since.
    if (at && grid.workbook.getSheetBySheetName(at.sheet)) screen.show(at);
  });
}

/** The cell that `HYPERLINK("#'Política'!B2","B2")` leads to. */
function targetOf(formula: string): CellRef | null {
  const match = /^HYPERLINK\("#(?:'((?:[^']|'')*)'|([^'!]+))!([A-Z]+\d+)"/.exec(formula);
  const at = readA1(match?.[3] ?? '');
  if (!match || !at) return null;
  const sheet = match[1]?.replace(/''/g, "'") ?? match[2] ?? '';
  return { sheet: sheet.replace(/""/g, '"'), ...at };
}
