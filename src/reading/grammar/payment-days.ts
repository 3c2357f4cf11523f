import type { PaymentPlan, ReadingMark } from '../../domain/terms';
import { asked, mapParsed, unreadable, valueOf, type Parsed } from '../parsed';
import { withDigits } from './frequency-words';
import { CASH, PREPAID_DAYS } from './payment-words';

const UP_TO = /^(ate|max(?:imo|imum)?\.?( de)?|no maximo( em)?|hasta|up to|at most)\s*/;
const RANGE =
  /^(?:(?:de |from )?(\d{1,3})\s*(?:a|ate|to|hasta|ou|or|o)\s*|(?:entre|between) (\d{1,3}) (?:e|y|and) )(\d{1,3})$/;
const LIST = /^\d{1,3}(?:\s*[/+;|\\\s-]\s*\d{1,3})*$/;
const LONGEST_DAYS = 400;

/** Days as written, methods, units and clocks taken off. */
export function ofTerms(text: string): Parsed<PaymentPlan> {
  if (CASH.test(text)) return plan([0]);
  const prepaid = PREPAID_DAYS.exec(text);
  if (prepaid) return plan([-Number(prepaid[1] ?? prepaid[2])]);
  if (UP_TO.test(text)) return mapParsed(ofTerms(text.replace(UP_TO, '')), same, 'upper-end-used');
  const range = RANGE.exec(text);
  if (range) return plan([Math.max(Number(range[1] ?? range[2]), Number(range[3]))], 'upper-end-used');
  const downPayment = /^(?:entrada|ent\.?|sinal|anticipo|down ?payment)\s*(?:\+|e|y|and|mais)\s*(.+)$/.exec(text)?.[1];
  if (downPayment !== undefined) return ofTerms(`0/${downPayment}`);
  const counted = withDigits(text);
  const weeks = /^(\d{1,2})\s*(?:semanas?|weeks?)$/.exec(counted)?.[1];
  if (weeks !== undefined) return plan([Number(weeks) * 7]);
  const months = /^(\d{1,2})\s*(?:mes|meses|months?)$/.exec(counted)?.[1];
  if (months !== undefined) return plan([Number(months) * 30], 'approximate');
  if (/^-\d{1,3}$/.test(text)) return plan([Number(text)]);
  if (/^\d{1,3}-\d{1,3}$/.test(text)) return twoWithDash(text);
  if (text.includes(',')) return ofCommas(text.replace(/\s(?:e|y|and)\s/g, ', '));
  const afterCash = /^(?:a ?vista|cash|contado)\s*(?:\/|ou|or|o)\s*(\d{1,3})$/.exec(text)?.[1];
  // A part now and a part later, or a choice between the two.
  if (afterCash !== undefined) return asked('ambiguous-term', [`0/${afterCash}`, afterCash]);
  const list = text.replace(/\s(e|y|and)\s/g, '/').replace(/^(a ?vista|cash|contado)\s*(?=[/+])/, '0');
  return LIST.test(list) ? plan(list.split(/[/+;|\\\s-]+/).map(Number)) : unreadable();
}

/** Instalments of equal shares on these days. */
export function plan(days: readonly number[], ...marks: ReadingMark[]): Parsed<PaymentPlan> {
  if (days.some((day) => day > LONGEST_DAYS)) return unreadable('out-of-range');
  const sorted = [...days].sort((a, b) => a - b);
  const instalments = sorted.map((day) => ({ share: 1 / sorted.length, days: day }));
  return valueOf({ instalments }, sorted.length > 1 ? ['equal-shares', ...marks] : marks);
}

const same = (value: PaymentPlan): PaymentPlan => value;

/** `28-42` may be two instalments or a span to choose from; with three there is no such doubt. */
function twoWithDash(text: string): Parsed<PaymentPlan> {
  const [from = '', to = ''] = text.split('-');
  return asked('ambiguous-term', [`${from}/${to}`, `${from} a ${to}`]);
}

/** ERP strings also use commas: `4,30,3` is four instalments every 30 days on Tuesdays, no list (DOMAIN §7). */
function ofCommas(text: string): Parsed<PaymentPlan> {
  if (!/^\d{1,3}(\s*,\s*\d{1,3})+$/.test(text)) return unreadable();
  const days = text.split(',').map(Number);
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? 0));
  const isLadder = gaps.every((gap) => gap > 0 && gap === gaps[0]);
  const isCoded = days.length === 2 && (days[0] ?? 0) > 0 && (days[0] ?? 0) <= 6;
  return isLadder && !isCoded ? plan(days) : asked('erp-instalments', [[...days].sort((a, b) => a - b).join('/')]);
}
