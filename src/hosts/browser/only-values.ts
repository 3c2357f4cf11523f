import { CanceledError, EDITOR_ACTIVATED, FOCUSING_SHEET, ICommandService, IContextService } from '@univerjs/core';
import type { Grid } from './grid';

/**
 * Actions that would move cells, rename sheets or change how they look: a file can be patched cell by cell, not rebuilt.
 * By the beginning of the names that Univer gives its commands.
 */
const SWITCHED_OFF: readonly string[] = [
  ...['insert-sheet', 'insert-row', 'insert-col', 'insert-multi', 'insert-range', 'append-row', 'copy-sheet'],
  ...['remove-row', 'remove-col', 'remove-sheet', 'remove-worksheet-merge', 'delete-range-move'],
  ...['move-rows', 'move-cols', 'move-range', 'reorder-range', 'sort-', 'add-worksheet-merge', 'split-text'],
  ...['set-worksheet-name', 'set-worksheet-order', 'set-worksheet-hid', 'set-worksheet-show', 'set-tab-color'],
  ...['add-range-protection', 'add-worksheet-protection', 'set-worksheet-protection', 'set-defined-name'],
  // Looks, by the keys that programs know for them.
  ...['set-style', 'set-bold', 'set-italic', 'set-underline', 'set-stroke', 'set-range-bold', 'set-range-italic'],
  ...['set-range-underline', 'set-range-stroke', 'set-border', 'set-background-color', 'set-text-color'],
].map((name) => `sheet.command.${name}`);

/** Breaks these actions off before they begin and tells `refused`, which says why. */
export function onlyValues({ injector }: Grid, refused: () => void): void {
  const context = injector.get(IContextService);
  // Cells that are cut and pasted are moved. Inside of a cell that is being edited, letters may be cut.
  const isCutOfCells = (id: string): boolean =>
    id === 'univer.command.cut' &&
    context.getContextValue(FOCUSING_SHEET) &&
    !context.getContextValue(EDITOR_ACTIVATED);
  injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    const isRename = id === 'sheet.operation.rename-sheet';
    if (!isRename && !isCutOfCells(id) && !SWITCHED_OFF.some((beginning) => id.startsWith(beginning))) return;
    refused();
    // The way in which Univer wants a command to be broken off.
    throw new CanceledError();
  });
}
