import type { SheetPatch, Validation } from '../../../app/port';
import type { Package } from '../package';
import { dropStaleCalcChain } from './calc-chain';
import { createSheet } from './create-sheet';
import { openStyles } from './styles-part';
import { updateSheet } from './update-sheet';
import { readWorkbookPart, sheetNamed } from './workbook-part';

/** What was asked for and could not be written in a file. */
export interface LeftOut {
  readonly sheet: string;
  readonly validation: Validation;
}

/**
 * Applies patches to a package: only the content types, the workbook part with its relationships, the styles and our own
 * parts change. Throws HostError before anything is changed that could not be finished: work on a package that is thrown
 * away when this throws.
 */
export function applyPatches(pkg: Package, patches: readonly SheetPatch[]): readonly LeftOut[] {
  const styles = openStyles(pkg);
  const leftOut = patches.flatMap((patch) => {
    const lists = patch.kind === 'create' ? createSheet(pkg, patch, styles) : updateSheet(pkg, patch, styles);
    return lists.map((validation) => ({ sheet: patch.sheet, validation }));
  });
  styles.save();
  const workbook = readWorkbookPart(pkg);
  const ours = patches.map((patch) => sheetNamed(workbook, patch.sheet)?.sheetId ?? 0);
  dropStaleCalcChain(pkg, workbook, new Set(ours));
  return leftOut;
}
