import { LIMITS } from '../../file/limits';
import { Package } from '../../file/package';
import { readWorkbook } from '../../file/workbook';
import { setPart } from '../../file/write/set-part';
import { unshareFormulas } from '../../file/write/shift-cells';
import { readGrid } from '../../file/write/sheet-grid';
import { parseXml } from '../../file/write/xml-tree';

/**
 * The package with a formula of its own in every cell of a shared one: the grid counts shared ones in another way. A
 * sheet too large to be held as a whole keeps values there.
 */
export function withOwnFormulas(original: Package): Package {
  const pkg = Package.open(original.toBytes());
  for (const { part } of readWorkbook(pkg).sheets) {
    if (pkg.length(part) > LIMITS.smallPartBytes) continue;
    const text = pkg.text(part);
    if (!/\bt=["']shared["']/.test(text)) continue;
    const grid = readGrid(parseXml(text, part), text, part);
    unshareFormulas(grid);
    setPart(pkg, part, text, grid.edits());
  }
  return pkg;
}
