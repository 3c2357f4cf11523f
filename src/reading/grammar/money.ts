import type { Evidence } from '../evidence';
import { asked, mapParsed, unreadable, valueOf, type Parsed } from '../parsed';
import { CURRENCY_CODES, CURRENCY_SIGNS, nameOf } from './currency';
import type { Found } from './found';
import { NO_EVIDENCE } from './decimal';
import { askMillions, askScale, inScale } from './money-scale';
import { NUMBER, readNumber } from './number';
import { PERIOD, perMonth } from './per-month';

const CURRENCY = `(${CURRENCY_SIGNS}|${CURRENCY_CODES})`;
const MULTIPLIER: Readonly<Record<string, number>> = {
  k: 1e3,
  mil: 1e3,
  mi: 1e6,
  mm: 1e6,
  milhao: 1e6,
  milhoes: 1e6,
  millon: 1e6,
  millones: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};
/** Groups of thousands parted by a space or an apostrophe. */
const GROUPED = "\\d{1,3}(?:[ ']\\d{3})+(?:[.,]\\d{1,2})?";
const MONEY = new RegExp(
  `^(\\()?\\s*(-)?\\s*${CURRENCY}?\\s*(-)?\\s*(${GROUPED}|${NUMBER})\\s*(k|mil|mi|mm|m|milhao|milhoes|millon|millones|million|bn|billion)?\\s*${CURRENCY}?\\s*(reais|dolares|pesos|euros)?\\s*(\\))?$`,
);
/** What a heading or a cell may add without changing the amount. */
const TAIL = /\s*\(?(\/|por|per|p\/|a|ao|al)\s*(pedido|order|entrega|drop|cliente|customer|pdv)\)?$/;
/** No cents, as cheques are written: `1.500,-`, `1.500.-`. */
const NO_CENTS = /(\d)[.,]-(?=$|\s)/;
const RATE = new RegExp(
  `\\s*(?:(?:\\/|por |per |p\\/|a |ao |al )\\s*(${PERIOD})|\\b(mensa(?:l|is)|mensual(?:es)?|monthly|p\\.?m\\.?|anua(?:l|is|les)|annual(?:ly)?|p\\.?a\\.?|trimestra(?:l|is|les)|quarterly))$`,
);
const ZERO = /^(zero|cero|nil|sem (?:credito|limite de credito)|sin credito|no credit|r\$ ?-)$/;
const ABOUT = /^(~|c\.|ca\.|cerca de|aprox(?:imadamente)?\.?|about|around|unos)\s*/;
const UP_TO = /^(ate|max(?:imo|imum)?\.?( de)?|no maximo|up to|at most|hasta|<=)\s*/;

/** Nobody who pays at once needs a limit. */
const PAYS_AT_ONCE = /^(a ?vista|(de )?contado|cash( only)?|antecipado|anticipado|pre-?pago|prepaid|pix)$/;

export const NO_LIMIT = /^(sem limite|ilimitad[oa]|sin limite|no limit|unlimited|livre|libre)$/;

/** An amount of money: `R$ 1.500,00`, `1500`, `1,5 mil`, `US$ 250`. In the currency of the sheet, never converted. */
export function readMoney(found: Found, evidence: Evidence): Parsed<number> {
  if (found.number !== null) return ofNumber(found, found.number, evidence);
  if (evidence.field === 'creditLimit' && (NO_LIMIT.test(found.text) || PAYS_AT_ONCE.test(found.text)))
    return { kind: 'notApplicable' };
  if (ZERO.test(found.text)) return valueOf(0);
  const about = ABOUT.exec(found.text)?.[0];
  if (about !== undefined) {
    return mapParsed(readMoney({ ...found, text: found.text.slice(about.length) }, evidence), same, 'approximate');
  }
  const limit = UP_TO.exec(found.text)?.[0];
  if (limit !== undefined) {
    return mapParsed(readMoney({ ...found, text: found.text.slice(limit.length) }, evidence), same, 'upper-end-used');
  }
  const [, each = '', every = each] = RATE.exec(found.text) ?? [];
  const text = found.text.replace(RATE, '').replace(TAIL, '').replace(NO_CENTS, '$1');
  const match = MONEY.exec(text);
  if (!match) return unreadable();
  const [, open, minus, before, innerMinus, digits = '', multiplier, after, , close] = match;
  if ((open === undefined) !== (close === undefined)) return unreadable();
  const currency = before ?? after;
  if (currency === undefined && isShareOfTotal(evidence)) return unreadable('unit-mismatch');
  if (currency !== undefined && !isOf(evidence, nameOf(currency))) return unreadable('unit-mismatch');
  if (currency !== undefined && !multiplier && evidence.units.scale !== 1 && !evidence.isAnswer) {
    // The heading counts thousands and the cell looks written in full: which one holds, only a person knows.
    return askScale(digits, nameOf(currency), evidence);
  }
  // In English prices m is a million; elsewhere it may come from the Latin for a thousand.
  const isPriced = currency !== undefined || evidence.units.currency !== null;
  const isMillion = multiplier === 'm' && evidence.language === 'en' && isPriced;
  if (multiplier === 'm' && !isMillion) return askMillions(digits, currency, evidence);
  const factor =
    (isMillion ? 1e6 : multiplier ? (MULTIPLIER[multiplier] ?? 1) : 1) *
    (currency || multiplier ? 1 : evidence.units.scale);
  const sign = open !== undefined || minus !== undefined || innerMinus !== undefined ? -1 : 1;
  const amount = mapParsed(amountOf(digits, multiplier, evidence), (value) => sign * value * factor);
  return perMonth(multiplier === undefined ? inScale(amount, evidence) : amount, evidence, every);
}

const same = (value: number): number => value;

function ofNumber(found: Found, value: number, evidence: Evidence): Parsed<number> {
  if (found.isDate) return asked('ambiguous-date', []);
  if (found.isPercent || (isShareOfTotal(evidence) && found.currency === null)) return unreadable('unit-mismatch');
  if (found.currency !== null && !isOf(evidence, found.currency)) return unreadable('unit-mismatch');
  return perMonth(inScale(valueOf(value * evidence.units.scale), evidence), evidence);
}

/** Nobody writes money with three decimals: `1,700` where the comma is decimal is rather the other habit, and asked. */
function amountOf(digits: string, multiplier: string | undefined, evidence: Evidence): Parsed<number> {
  const isOdd = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) && digits.includes(evidence.mark.mark ?? ' ');
  const isOpen = isOdd && multiplier === undefined && !evidence.isAnswer;
  return readNumber(digits, isOpen ? { ...evidence, mark: NO_EVIDENCE } : evidence);
}

const isShareOfTotal = ({ units }: Evidence): boolean => units.percent && units.currency === null;

const isOf = (evidence: Evidence, currency: string): boolean =>
  evidence.currency === null ||
  evidence.currency === nameOf(currency) ||
  (isBareDollar(evidence.currency, currency) && !isPesos(evidence, currency));

/** In Spanish beside dollars that are written as such. */
const isPesos = ({ currency, language }: Evidence, sign: string): boolean =>
  language === 'es' && [currency, nameOf(sign)].includes('US$') && currency !== nameOf(sign);

/** A bare $ is the local currency in most of Latin America; it contradicts no other. */
const isBareDollar = (one: string, other: string): boolean => one === '$' || other === '$';
