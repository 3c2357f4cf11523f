import type { PaymentPlan } from '../../domain/terms';
import type { Evidence } from '../evidence';
import { asked, mapParsed, unreadable, type Parsed } from '../parsed';
import { fixedDates } from './fixed-dates';
import type { Found } from './found';
import { withDigits } from './frequency-words';
import { withShares } from './payment-shares';
import { countedInstalments, decimalTerms, fewDays, sharesWithoutDays } from './payment-counts';
import { ofTerms, plan } from './payment-days';
import { bareTerms, CASH, endOfPeriod, PREPAID, withoutBracketedClock, withoutInvoiceDate } from './payment-words';
import { PHRASES } from './phrases';

const EARLY = /^(\d{1,2}(?:[.,]\d+)?)\s*(?:%?\s*\/|%)\s*(\d{1,3})\s*,?\s*(?:net|n\s*\/?|liquido|neto)\s*(\d{1,3})$/;
/** `28 (2% p/ 10 dias)`, `30, 3% até 7`. */
const EARLY_BEHIND =
  /^(\d{1,3})\s*[,;(]+\s*(\d{1,2}(?:[.,]\d+)?)\s*%\s*(?:p\/|para|ate|em|within|in|hasta|en)\s*(\d{1,3})\s*\)?$/;
const POINTS = /^\d{1,3}(?:\.\d{1,3}){2,}/;
const WORKING = /^(\d{1,3})\s*(?:dias? (?:uteis|util|habiles)|d\.?u\.?|(?:business|working) days)$/;
const ERP_PERIOD = /^(\d{1,3})\s?[lsqfz]$/;
const TWO_DASHED = /^(\d{1,3})\s*-\s*(\d{1,3})(?!\d|-)/;
const MEAN_WORD =
  /^(?:prazo )?(?:medi[ao]|average|avg|promedio) (?:de )?|\s*\(?(?:em )?(?:medi[ao]|on average|en promedio)\)?$/;
const MEAN = /^(\d{1,3}(?:[.,](\d{1,2}))?)\s*(dias|days|d)?$/;

/**
 * A payment plan, equal shares unless written: `28/42/56 ddl`, `à vista`, `entrada + 30/60`, `2/10 net 30`,
 * `30 fora o mês`, `28/42/56 (50/25/25)`, `até 42`. What an ERP or Excel may have made of it is asked.
 */
export function readPayment(found: Found, evidence: Evidence): Parsed<PaymentPlan> {
  if (found.number !== null) return ofNumber(found, found.number, evidence);
  const invoiced = withoutInvoiceDate(found.text);
  if (invoiced !== null) return ofInvoiceDate({ ...found, text: invoiced }, evidence);
  const spoken = withDigits(withoutCount(withoutBracketedClock(found.text)));
  const text = (evidence.isDashed ? spoken.replace(TWO_DASHED, '$1/$2') : spoken).replace(POINTS, (list) =>
    list.replace(/\./g, '/'),
  );
  if (/^\d{1,3}\.\d{1,2}$/.test(text)) return ofNumber(found, Number(text), evidence);
  if (CASH.test(text)) return plan([0]);
  if (PREPAID.test(text))
    return asked('ambiguous-term', [PHRASES[evidence.language].cash, PHRASES[evidence.language].prepaid(7)]);
  const dates = fixedDates(text);
  // Two instalments, or two days of the month on which is paid: on average half a fortnight later.
  if (dates?.of === 'day')
    return asked('ambiguous-term', [dates.numbers.join('/'), ...(dates.numbers.length === 2 ? ['fora quinzena'] : [])]);
  const counted = countedInstalments(text);
  if (counted) return counted;
  const working = WORKING.exec(text)?.[1];
  if (working !== undefined) return mapParsed(plan([(Number(working) * 7) / 5]), same, 'converted-days');
  const coded = ERP_PERIOD.exec(text)?.[1];
  if (coded !== undefined) return ofErpPeriod(coded, evidence);
  const undated = text.replace(/\s*(dias|days|d)\b/g, '');
  const behind = EARLY_BEHIND.exec(undated);
  const early = behind ? [behind[0], behind[2], behind[3], behind[1]] : EARLY.exec(undated);
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

function ofInvoiceDate(found: Found, evidence: Evidence): Parsed<PaymentPlan> {
  const plain = readPayment(found, evidence);
  if (plain.kind !== 'value' || evidence.language === 'es') return plain;
  const days = bareTerms(found.text);
  return asked('ambiguous-term', [PHRASES[evidence.language].days(days), `${days} fora o mês`]);
}

/** Codes of ERPs for the end of a week, fortnight or month, each its own. */
function ofErpPeriod(digits: string, { language }: Evidence): Parsed<PaymentPlan> {
  const ends = ['fora o mês', 'fora quinzena', 'fora semana'].map((end) => `${digits} ${end}`);
  return asked('erp-instalments', [PHRASES[language].days(digits), ...ends]);
}

const same = (value: PaymentPlan): PaymentPlan => value;
