import type { Given } from './read-sheet';
import type { HeldSheet } from './read-workbook';

/** A cell as it was read: what was typed into it, '' where it is blank, and its number format. */
export function givenAt(
  sheet: HeldSheet,
  row: number,
  column: number,
): { readonly given: Given; readonly format: string } {
  for (const window of [sheet.reply.window, ...sheet.rest]) {
    if (!window) continue;
    const r = row - window.top;
    const c = column - window.left;
    const given = window.formulas[r]?.[c];
    if (given !== undefined) return { given, format: window.formats[r]?.[c] ?? 'General' };
  }
  return { given: '', format: 'General' };
}
