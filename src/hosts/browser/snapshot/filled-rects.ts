import { readRect, type Rect } from '../../../domain/address';
import { LIMITS } from '../../file/limits';
import type { Package } from '../../file/package';

/** The ranges of several cells that formulas of a sheet fill; of a sheet too large to be held as a whole none. */
export function filledRects(pkg: Package, part: string): readonly Rect[] {
  if (pkg.length(part) > LIMITS.smallPartBytes) return [];
  return [...pkg.text(part).matchAll(/<(?:\w+:)?f\b[^>]*\bt=["']array["'][^>]*>/g)].flatMap(([tag]) => {
    const rect = readRect(/\bref=["']([^"']*)["']/.exec(tag)?.[1] ?? '');
    return rect && (rect.top < rect.bottom || rect.left < rect.right) ? [rect] : [];
  });
}
