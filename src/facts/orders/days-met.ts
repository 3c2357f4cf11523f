import type { Counted } from './order-fold';

/** The first of January of 1990 and of 2100: a date outside is a slip of the keyboard. */
export const FIRST_DAY = 32874;
export const END_OF_DAYS = 73051;
/** Days without any line that part a stray date from the rest, and the most lines of all that can be strays. */
const GAP = 366;
const MOST_STRAYS = 0.1;

/** Days that the lines of a list name. */
export interface DaysMet {
  /** Nothing where the day is not a number. */
  readonly add: (day: number, row: number) => void;
  readonly span: () => DaySpan;
}

/** From the first to the last day; `to` is before `from` where there is none. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
  readonly strays: Counted;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly lines: number;
}

export function daysMet(): DaysMet {
  const lines = new Int32Array(END_OF_DAYS - FIRST_DAY);
  const rows = new Int32Array(END_OF_DAYS - FIRST_DAY);
  return {
    add(day, row) {
      if (Number.isNaN(day)) return;
      const at = day - FIRST_DAY;
      if (lines[at] === 0) rows[at] = row;
      lines[at] = (lines[at] as number) + 1;
    },
    span: () => spanOf(lines, rows),
  };
}

/**
 * A year typed wrong in a few lines, such as 2062 for 2026, would make a month of all the rest a moment: stretches apart
 * from the longest by more than a year do not count, unless they hold more lines than slips do.
 */
function spanOf(lines: Int32Array, rows: Int32Array): DaySpan {
  const stretches: Stretch[] = [];
  let total = 0;
  lines.forEach((count, at) => {
    if (count === 0) return;
    const last = stretches[stretches.length - 1];
    const day = at + FIRST_DAY;
    total += count;
    if (last && day - last.to <= GAP) stretches[stretches.length - 1] = { ...last, to: day, lines: last.lines + count };
    else stretches.push({ from: day, to: day, lines: count });
  });
  const main = stretches.reduce((most, one) => (one.lines < most.lines ? most : one), NOTHING);
  const isWhole = main.lines < total * (1 - MOST_STRAYS);
  const [first = NOTHING, last = NOTHING] = [stretches[0], stretches[stretches.length - 1]];
  const [from, to] = isWhole ? [first.from, last.to] : [main.from, main.to];
  return { from, to, strays: straysOf(lines, rows, from, to) };
}

const NOTHING: Stretch = { from: Infinity, to: -Infinity, lines: 0 };

function straysOf(lines: Int32Array, rows: Int32Array, from: number, to: number): Counted {
  const strays = { count: 0, firstRow: -1 };
  lines.forEach((count, at) => {
    if (count === 0 || (at + FIRST_DAY >= from && at + FIRST_DAY <= to)) return;
    strays.count += count;
    const row = rows[at] as number;
    if (strays.firstRow < 0 || row < strays.firstRow) strays.firstRow = row;
  });
  return strays;
}
