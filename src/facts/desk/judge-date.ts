import { ceil } from '../../domain/arithmetic';
import type { Profile } from '../../domain/book';
import { dayOf } from '../../domain/found-text';
import type { DeskCode, DeskOrder, DeskReason, DeskSource, DeskState } from '../../domain/order-desk';
import type { Owner, Shown } from '../../domain/outcome';
import type { Weekday } from '../../domain/terms';
import { dueDays, weekdayOf } from '../orders/due-days';
import { isSpecialOffered } from './judge-special';
import { orderMissing, policyMissing, promised, sourcesOf, valueOf } from './promise';

const HOURS_OF_A_DAY = 24;

/** The date wished against the first that the package offers, by the calendar in which on-time delivery is measured. */
export function judgeDate(order: DeskOrder, profile: Profile): readonly DeskReason[] {
  const leadTime = promised(profile, 'leadTime');
  if (leadTime.kind === 'notApplicable') return [];
  if (leadTime.kind !== 'value') return [policyMissing('date', 'leadTime', profile)];
  const sources = sourcesOf(profile, 'leadTime', 'deliveryFrequency');
  const { orderDay, wishedDay } = order;
  if (orderDay === null) return [orderMissing('date', 'orderDate', sources)];
  const days = valueOf(profile, 'deliveryFrequency')?.days ?? [];
  const due = orderDay + (dueDays(leadTime.value, days)[weekdayOf(orderDay)] ?? NaN);
  if (wishedDay === null) {
    return [
      { ...reason('unknown', 'no-wish', { due: day(due), weekday: weekday(due) }, sources), missing: 'wishedDate' },
    ];
  }
  const shown = { wished: day(wishedDay), due: day(due), weekday: weekday(due) };
  if (wishedDay < orderDay) return [reason('unknown', 'wished-before-order', shown, sources)];
  if (order.isSpecial && isSpecialOffered(profile)) return [judgeSpecialDate(orderDay, wishedDay, profile)];
  if (wishedDay < due) {
    const code = isSpecialOffered(profile) ? 'offer-date-or-special' : 'offer-date';
    return [reason('if', code, shown, [...sources, ...sourcesOf(profile, 'specialOrderRule')])];
  }
  const next = nextDay(wishedDay, days);
  if (next === wishedDay) return [reason('within', 'date-kept', shown, sources)];
  return [reason('if', 'not-a-delivery-day', { ...shown, due: day(next), weekday: weekday(next) }, sources)];
}

/** A special order leaves the calendar; its own lead time is promised by the clock, or by nobody. */
function judgeSpecialDate(orderDay: number, wishedDay: number, profile: Profile): DeskReason {
  const hours = promised(profile, 'specialLeadTimeHours');
  if (hours.kind === 'unclear') return policyMissing('date', 'specialLeadTimeHours', profile);
  const wished = { wished: day(wishedDay) };
  if (hours.kind !== 'value') {
    return reason('if', 'special-date-open', wished, sourcesOf(profile, 'specialOrderRule'), 'logistics');
  }
  const due = orderDay + ceil(hours.value / HOURS_OF_A_DAY);
  const shown = { ...wished, due: day(due), weekday: weekday(due) };
  return wishedDay >= due
    ? reason('within', 'special-in-time', shown, [hours.source])
    : reason('outside', 'special-too-fast', shown, [hours.source], 'logistics');
}

function nextDay(from: number, days: readonly Weekday[]): number {
  if (days.length === 0) return from;
  let at = from;
  while (!days.includes((weekdayOf(at) + 1) as Weekday)) at += 1;
  return at;
}

function reason(
  state: DeskState,
  code: DeskCode,
  shown: Readonly<Record<string, Shown>>,
  sources: readonly DeskSource[],
  ask: Owner | null = null,
): DeskReason {
  return { topic: 'date', state, code, ask, shown, sources };
}

const weekday = (serial: number): Shown => ({ as: 'word', value: `weekday${weekdayOf(serial) + 1}` });

function day(serial: number): Shown {
  const { year, month, day: number } = dayOf(serial, 1900);
  return { as: 'day', value: `${year}-${two(month)}-${two(number)}` };
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
