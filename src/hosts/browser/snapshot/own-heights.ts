import type { Package } from '../../file/package';

/** Larger sheets get the heights that their texts need. */
const HEIGHTS_BYTES = 8 * 1024 * 1024;

/** Rows whose height somebody set; of a sheet too large to be read as a text none. */
export function ownHeights(pkg: Package, part: string): readonly { readonly row: number; readonly points: number }[] {
  if (pkg.length(part) > HEIGHTS_BYTES) return [];
  return [...pkg.text(part).matchAll(/<(?:\w+:)?row\b[^>]*>/g)].flatMap(([tag]) => {
    const row = Number(/\br="(\d+)"/.exec(tag)?.[1]);
    const points = Number(/\bht="([\d.]+)"/.exec(tag)?.[1]);
    return row > 0 && points > 0 ? [{ row: row - 1, points }] : [];
  });
}
