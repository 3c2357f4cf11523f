import { HostError } from '../../../domain/issue';
import type { Package } from '../package';
import { dropStaleCalcChain } from './calc-chain';
import { withFilledCells } from './filled-cells';
import { setPart } from './set-part';
import { unshareFormulas } from './shift-cells';
import { readGrid } from './sheet-grid';
import { insertAt, setAttribute, type Edit } from './splice';
import { openStyles } from './styles-part';
import { readWorkbookPart, sheetNamed, type WorkbookPart } from './workbook-part';
import { writeCells, type TypedCell } from './write-cells';
import { childOf, parseXml } from './xml-tree';

/** What people typed, by the name of the sheet. */
export type TypedCells = ReadonlyMap<string, readonly TypedCell[]>;

/**
 * Puts what people typed into the cells of any sheet: a format that is there stays unless the typing gave another, a shared formula is given to each of
 * its cells first, and whoever opens the file calculates it anew. Throws HostError no-table-there for a sheet that is gone.
 */
export function editCells(pkg: Package, typed: TypedCells): void {
  if (typed.size === 0) return;
  const styles = openStyles(pkg);
  const workbook = readWorkbookPart(pkg);
  const changed = new Set<number>();
  for (const [name, cells] of typed) {
    const sheet = sheetNamed(workbook, name);
    if (!sheet) throw new HostError('no-table-there', { at: name });
    const text = pkg.text(sheet.part);
    const root = parseXml(text, sheet.part);
    const grid = readGrid(root, text, sheet.part);
    if (/\bt=["']shared["']/.test(text)) unshareFormulas(grid);
    writeCells(grid, withFilledCells(grid, cells), root, styles);
    setPart(pkg, sheet.part, text, grid.edits());
    changed.add(sheet.sheetId);
  }
  styles.save();
  dropStaleCalcChain(pkg, readWorkbookPart(pkg), changed);
  const before = readWorkbookPart(pkg);
  setPart(pkg, before.part, before.text, [calculatedOnLoad(before)]);
}

/** Elements that stand behind `calcPr` in a workbook part (ECMA-376 part 1, 18.2.27). */
const BEHIND = [
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

function calculatedOnLoad({ root, text }: WorkbookPart): Edit {
  const held = childOf(root, 'calcPr');
  if (held) return setAttribute(held, text, 'fullCalcOnLoad', '1');
  const next = root.children.find(({ local }) => BEHIND.includes(local));
  const prefix = root.prefix === '' ? '' : `${root.prefix}:`;
  return insertAt(next?.start ?? root.closeStart, `<${prefix}calcPr fullCalcOnLoad="1"/>`);
}
