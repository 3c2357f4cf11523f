import type { CellValue } from '../../domain/survey';
import { tidy } from '../../domain/text';
import { numberIndex } from './number-index';

/** Order numbers of each profile, and the lines met of each order, however far apart they stand in the list. */
export interface OrderNumbers {
  /** Position of the order; -1 where the cell holds no number. */
  readonly of: (profile: number, value: CellValue | undefined, row: number) => number;
  /** The numbers of some orders by their positions, as the list writes them; nothing is kept for it beforehand. */
  readonly namesOf: (wanted: ReadonlySet<number>) => ReadonlyMap<number, string>;
}

/** A number typed as text is the number: 10585 and "10585" are one order. `known` is called for each new order. */
export function orderNumbers(profiles: number, opened: (profile: number, row: number) => number): OrderNumbers {
  const numbers = numberIndex();
  const positions: number[] = [];
  const texts = new Map<string, number>();
  const limit = Math.floor(Number.MAX_SAFE_INTEGER / Math.max(1, profiles));
  let lastProfile = -1;
  let lastValue: CellValue | undefined = null;
  let last = -1;

  const ofNumber = (profile: number, value: number, row: number): number => {
    const at = numbers.of(value * profiles + profile);
    if (at === positions.length) positions.push(opened(profile, row));
    return positions[at] as number;
  };
  const ofText = (profile: number, text: string, row: number): number => {
    const key = `${profile} ${text}`;
    const known = texts.get(key);
    if (known !== undefined) return known;
    const made = opened(profile, row);
    texts.set(key, made);
    return made;
  };
  return {
    of(profile, value, row) {
      if (value === lastValue && profile === lastProfile) return last;
      if (typeof value !== 'number' && typeof value !== 'string') return -1;
      const text = typeof value === 'string' ? tidy(value) : '';
      if (typeof value === 'string' && text === '') return -1;
      const number = typeof value === 'number' ? value : /^[1-9]\d{0,14}$/.test(text) ? Number(text) : NaN;
      const isWhole = number >= 0 && number < limit && Number.isInteger(number);
      lastValue = value;
      lastProfile = profile;
      last = isWhole ? ofNumber(profile, number, row) : ofText(profile, text === '' ? String(value) : text, row);
      return last;
    },
    namesOf(wanted) {
      const names = new Map<number, string>();
      wanted.forEach((order) => {
        const index = placeIn(positions, order);
        if (index >= 0) names.set(order, String(Math.floor(numbers.keyAt(index) / profiles)));
      });
      texts.forEach((order, key) => {
        if (wanted.has(order)) names.set(order, key.slice(key.indexOf(' ') + 1));
      });
      return names;
    },
  };
}

/** Where a number stands in an ascending list, as orders do by the time they were met; -1 where it does not. */
function placeIn(ascending: readonly number[], wanted: number): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] as number) < wanted) from = middle + 1;
    else to = middle;
  }
  return ascending[from] === wanted ? from : -1;
}
