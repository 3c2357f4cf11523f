import type { FieldName } from '../domain/terms';
import { PLANS, type Step } from '../rules/plan';

const KNOWN = new Map<string, readonly number[]>();

/**
 * The inputs, by place, that other values of these fields may move: all others stay as they are. What looks at whole
 * readings or at all profiles is among them.
 */
export function placesBehind(fields: readonly FieldName[]): readonly number[] {
  const key = fields.join();
  const before = KNOWN.get(key);
  if (before) return before;
  const moved = new Set<number>();
  const isMoved = ({ way, places }: Step): boolean => {
    if (way.from === 'readings' || way.from === 'workbook') return true;
    return way.from === 'field' ? fields.includes(way.field) : places.some((place) => moved.has(place));
  };
  for (let count = -1; count < moved.size;) {
    count = moved.size;
    PLANS.forEach(({ steps }, place) => {
      if (!moved.has(place) && steps.some(isMoved)) moved.add(place);
    });
  }
  const found = [...moved];
  KNOWN.set(key, found);
  return found;
}
