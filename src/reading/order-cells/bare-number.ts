import { isPercentFormat } from '../../domain/found-text';
import type { Evidence } from '../evidence';
import { calendarDays, toSpan } from '../grammar/duration';
import { scaleOfSmall } from '../grammar/likely-share';
import { compactDay } from './day-serial';
import type { OrderColumnSpec } from './order-column-spec';
import { isPlainTerm } from './payment-cell';
import type { ScanOptions } from './scanned';

/** A number that says nothing of its unit as a value of its column; NaN where that is more than one. */
export type BareNumber = (value: number) => number;

export function bareNumberOf(spec: OrderColumnSpec, evidence: Evidence, options: ScanOptions): BareNumber {
  const { units } = evidence;
  switch (spec.kind) {
    case 'number':
    case 'money':
      return units.scale === 1 ? (value) => value : (value) => value * units.scale;
    case 'share':
      return shareOf(spec, evidence);
    case 'date':
      return dateOf(spec.dateSystem);
    case 'days': {
      const days = calendarDays(toSpan({ amount: 1, unit: units.time }));
      return (value) => value * days;
    }
    case 'payment':
      return (value) => (isPlainTerm(value, options) ? value : NaN);
  }
}

/** Serials end in the year 9999; what is longer are the digits of a date. */
const LAST_SERIAL = 2958465;

function dateOf(dateSystem: 1900 | 1904): BareNumber {
  return (value) => (value > LAST_SERIAL ? compactDay(value, dateSystem) : value >= 1 ? value : NaN);
}

/** Shares by the format or the other numbers of the column, as discounts of policies are (`shareOfBare`). */
function shareOf({ sample, answers = {} }: OrderColumnSpec, evidence: Evidence): BareNumber {
  const isFormatted = sample.some((cell) => typeof cell?.value === 'number' && isPercentFormat(cell.format));
  const said = answers.scale ?? (isFormatted ? 'share' : undefined);
  const sign = evidence.isBelowZero === true ? -1 : 1;
  return (value) => {
    // A discount below zero adds to the price, unless a whole column is written so.
    const share = value * sign;
    const size = Math.abs(share);
    if (size === 0) return 0;
    if (share < 0) return NaN;
    const isOver = size > 1;
    const scale = said ?? (isOver ? (evidence.scale === 'percent' ? 'percent' : null) : scaleOfSmall(size, evidence));
    return scale === null ? NaN : scale === 'percent' ? share / 100 : share;
  };
}
