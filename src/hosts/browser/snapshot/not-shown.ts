import type { Package } from '../../file/package';
import { relationshipsOf } from '../../file/relationships';

/** What a workbook holds that the grid does not show. Worded by the page. */
export const NOT_SHOWN = ['charts', 'pivots', 'pictures'] as const;
export type NotShown = (typeof NOT_SHOWN)[number];

const TYPES: Readonly<Record<string, NotShown>> = { chart: 'charts', chartEx: 'charts', image: 'pictures' };

export function notShownOf(pkg: Package, sheetParts: readonly string[]): readonly NotShown[] {
  const found = new Set<NotShown>();
  for (const part of sheetParts) {
    const drawings = relationshipsOf(pkg, part).filter(({ isExternal }) => !isExternal);
    if (drawings.some(({ type }) => type === 'pivotTable')) found.add('pivots');
    for (const { type, target } of drawings) {
      if (type !== 'drawing' || !pkg.has(target)) continue;
      for (const inside of relationshipsOf(pkg, target)) {
        const kind = TYPES[inside.type];
        if (kind) found.add(kind);
      }
    }
  }
  return NOT_SHOWN.filter((kind) => found.has(kind));
}
