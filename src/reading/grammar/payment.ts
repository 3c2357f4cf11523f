import type { PaymentPlan, ReadingMark } from '../../domain/terms';
import type { Evidence } from '../evidence';
import { asked, mapParsed, unreadable, valueOf, type Parsed } from '../parsed';
import type { Found } from './found';
import { withDigits } from './frequency-words';
import { withShares } from './payment-shares';
import { countedInstalments, decimalTerms, fewDays, sharesWithoutDays } from './payment-counts';
import { bareTerms, CASH, endOfPeriod, PREPAID, PREPAID_DAYS, withoutBracketedClock } from './payment-words';
import { PHRASES } from './phrases';

const UP_TO = /^(ate|max(?:imo|imum)?\.?( de)?|no maximo( em)?|hasta|up to|at most)\s*/;
const RANGE =
  /^(?:(?:de |from )?(\d{1,3})\s*(?:a|ate|to|hasta|ou|or|o)\s*|(?:entre|between) (\d{1,3}) (?:e|y|and) )(\d{1,3})$/;
const EARLY = /^(\d{1,2}(?:[.,]\d+)?)\s*(?:%?\s*\/|%)\s*(\d{1,3})\s*,?\s*(?:net|n\s*\/?|liquido|neto)\s*(\d{1,3})$/;
const LIST = /^\d{1,3}(?:\s*[/+;|\\\s-]\s*\d{1,3})*$/;
const POINTS = /^\d{1,3}(?:\.\d{1,3}){2,}/;
const WORKING = /^(\d{1,3})\s*(?:dias? (?:uteis|util|habiles)|d\.?u\.?|(?:business|working) days)$/;
const ERP_PERIOD = /^(\d{1,3})\s?[lsqfz]$/;
const MEAN_WORD =
  /^(?:prazo )?(?:medi[ao]|average|avg|promedio) (?:de )?|\s*\(?(?:em )?(?:medi[ao]|on average|en promedio)\)?$/;
const MEAN = /^(\d{1,3}(?:[.,](\d{1,2}))?)\s*(dias|days|d)?$/;
const LONGEST_DAYS = 400;

/**
 * A payment plan, equal shares unless written: `28/42/56 ddl`, `à vista`, `entrada + 30/60`, `2/10 net 30`,
 * `30 fora o mês`, `28/42/56 (50/25/25)`, `até 42`. What an ERP or Excel may have made of it is asked.
 */
export function readPayment(found: Found, evidence: Evidence): Parsed<PaymentPlan> {
  if (found.number !== null) return ofNumber(found, found.number, evidence);
  const text = withoutCount(withoutBracketedClock(found.text)).replace(POINTS, (list) => list.replace(/\./g, '/'));
  if (/^\d{1,3}\.\d{1,2}$/.test(text)) return ofNumber(found, Number(text), evidence);
  if (CASH.test(text)) return plan([0]);
  if (PREPAID.test(text))
    return asked('ambiguous-term', [PHRASES[evidence.language].cash, PHRASES[evidence.language].prepaid(7)]);
  const counted = countedInstalments(text);
  if (counted) return counted;
  const working = WORKING.exec(text)?.[1];
  if (working !== undefined) return mapParsed(plan([(Number(working) * 7) / 5]), same, 'converted-days');
  const coded = ERP_PERIOD.exec(text)?.[1];
  if (coded !== undefined) return ofErpPeriod(coded, evidence);
  const early = EARLY.exec(text.replace(/\s*(dias|days|d)\b/g, ''));
  if (early) return ofEarly(Number((early[1] ?? '').replace(',', '.')) / 100, Number(early[2]), Number(early[3]));
  const mean = ofMean(text, evidence);
  if (mean) return mean;
  if (/%|\(/.test(text)) return withShares(text);
  const period = endOfPeriod(text);
  if (period) return ofPeriodEnd(period.rest, period.addedDays);
  const terms = ofTerms(bareTerms(text));
  if (terms.kind !== 'value' || evidence.isAnswer) return terms;
  const hasUnit = /[a-z]/.test(text);
  return (hasUnit ? null : (fewDays(daysIn(terms.value), evidence) ?? sharesWithoutDays(text, evidence))) ?? terms;
}

const daysIn = ({ instalments }: PaymentPlan): number[] => instalments.map(({ days }) => days);

/** `3x 30/60/90` and `3x (30/60/90)` say twice how many. */
function withoutCount(text: string): string {
  const [, count, list = ''] = /^(\d{1,2}) ?x ?(?:de )?\(?(\d{1,3}(?:\/\d{1,3})+[^()]*)\)?$/.exec(text) ?? [];
  return count !== undefined && Number(count) === list.split('/').length ? list : text;
}

function plan(days: readonly number[], ...marks: ReadingMark[]): Parsed<PaymentPlan> {
  if (days.some((day) => day > LONGEST_DAYS)) return unreadable('out-of-range');
  const sorted = [...days].sort((a, b) => a - b);
  const instalments = sorted.map((day) => ({ share: 1 / sorted.length, days: day }));
  return valueOf({ instalments }, sorted.length > 1 ? ['equal-shares', ...marks] : marks);
}

function ofNumber(found: Found, value: number, evidence: Evidence): Parsed<PaymentPlan> {
  if (found.isDate) return asked('ambiguous-date', []);
  if (found.isPercent || found.currency !== null) return unreadable();
  return decimalTerms(value, evidence) ?? fewDays([value], evidence) ?? plan([value]);
}

/** `42,5 dias`, `média 42`: one decimal with its unit, or a word that says so. `28,42 dias` are two terms. */
function ofMean(text: string, evidence: Evidence): Parsed<PaymentPlan> | null {
  const plain = text.replace(MEAN_WORD, '');
  const [, digits = '', decimals = '', unit] = MEAN.exec(plain) ?? [];
  const isSaid = plain !== text || evidence.isMean === true;
  const value = Number(digits.replace(',', '.'));
  if (digits === '' || !(isSaid || (unit !== undefined && decimals !== ''))) return null;
  return isSaid || decimalTerms(value, evidence) === null || decimals.length === 1 ? plan([value]) : null;
}

function ofEarly(discountShare: number, days: number, net: number): Parsed<PaymentPlan> {
  if (days >= net) return unreadable();
  return mapParsed(plan([net]), (value) => ({ ...value, early: { discountShare, days } }));
}

function ofPeriodEnd(rest: string, addedDays: number): Parsed<PaymentPlan> {
  const terms = rest === '' ? plan([0]) : ofTerms(bareTerms(rest));
  const later = (value: PaymentPlan): PaymentPlan => ({
    ...value,
    instalments: value.instalments.map(({ share, days }) => ({ share, days: days + addedDays })),
  });
  return mapParsed(terms, later, 'end-of-period', 'approximate');
}

function ofTerms(text: string): Parsed<PaymentPlan> {
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

/** Codes of ERPs for the end of a week, fortnight or month, each its own. */
function ofErpPeriod(digits: string, { language }: Evidence): Parsed<PaymentPlan> {
  const ends = ['fora o mês', 'fora quinzena', 'fora semana'].map((end) => `${digits} ${end}`);
  return asked('erp-instalments', [PHRASES[language].days(digits), ...ends]);
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
