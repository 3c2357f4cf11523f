import { ceil } from '../../domain/arithmetic';
import type { Span, Weekday } from '../../domain/terms';

/**
 * Calendar days from an order to the date its policy promises, by the weekday of the order, Monday first. Working days run
 * from Monday to Friday (ERRATA 23); where the policy names delivery days, the promise is the first of them from there on.
 */
export function dueDays(leadTime: Span, deliveryDays: readonly Weekday[] | null): readonly number[] {
  return [0, 1, 2, 3, 4, 5, 6].map((ordered) => {
    let days = leadTime.working ? workingDays(ordered, ceil(leadTime.days)) : ceil(leadTime.days);
    if (!deliveryDays || deliveryDays.length === 0) return days;
    while (!deliveryDays.includes((((ordered + days) % 7) + 1) as Weekday)) days += 1;
    return days;
  });
}

function workingDays(ordered: number, wanted: number): number {
  let days = 0;
  for (let left = wanted; left > 0;) {
    days += 1;
    if ((ordered + days) % 7 < 5) left -= 1;
  }
  return days;
}

/** Weekday of a date serial of 1900, Monday 0. */
export function weekdayOf(serial: number): number {
  return (Math.floor(serial) + 5) % 7;
}
