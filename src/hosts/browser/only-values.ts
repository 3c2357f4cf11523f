import { CanceledError, ICommandService } from '@univerjs/core';
import type { Grid } from './grid';

/**
 * Actions that would move cells, rename sheets or change how they look: a file can be patched cell by cell, not rebuilt.
 * By the beginning of the names that Univer gives its commands.
 */
const SWITCHED_OFF: readonly string[] = [
  'sheet.command.insert-',
  'sheet.command.remove-',
  'sheet.command.delete-',
  'sheet.command.move-',
  'sheet.command.add-worksheet-merge',
  'sheet.command.sort-',
  'sheet.command.reorder-range',
  'sheet.command.set-worksheet-name',
  'sheet.command.set-worksheet-order',
  'sheet.command.set-worksheet-hide',
  'sheet.command.set-worksheet-show',
  'sheet.command.set-tab-color',
  'sheet.command.copy-sheet',
  'sheet.command.add-range-protection',
  'sheet.command.add-worksheet-protection',
  'sheet.command.text-to-number',
  'sheet.operation.rename-sheet',
];

/** Breaks these actions off before they begin and tells `refused`, which says why. */
export function onlyValues({ injector }: Grid, refused: () => void): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    if (!SWITCHED_OFF.some((beginning) => id.startsWith(beginning))) return;
    refused();
    // The way in which Univer wants a command to be broken off.
    throw new CanceledError();
  });
}
