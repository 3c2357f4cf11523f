import type { PaymentPlan } from '../../domain/terms';
import type { Evidence } from '../evidence';
import { asked, type Parsed } from '../parsed';
import { plan } from './payment-days';
import { PHRASES, shortNumber } from './phrases';

/** Days that payment plans are made of; an average seldom falls on two of them. */
const USUAL = [7, 10, 14, 15, 20, 21, 25, 28, 30, 35, 40, 42, 45, 56, 60, 63, 70, 75, 84, 90];
const DOWN_PLUS = /^([01]|entrada|sinal)\s*\+\s*(\d{1,2})(?:\s*x)?$/;
const TIMES =
  /^(\d{1,2})\s*(?:x|vezes|parcelas?|cuotas?|pagos?|instal?lments?|payments?)(?:\s+(?:(?:sem|s\/) juros|sin intereses|iguais|iguales|no boleto))?$/;
const TIMES_DAYS = /^(\d{1,2})\s*x\s*(?:de |of |a cada )?(\d{1,3})(?:\s*(?:dias|days|d|dd|ddl))?$/;
const MOST_INSTALMENTS = 12;

/**
 * Typed with a decimal comma, `30,60` became the number 30.6: two terms, or an average? null where it can only be an
 * average, as 31.5 is.
 */
export function decimalTerms(value: number, evidence: Evidence): Parsed<PaymentPlan> | null {
  const [whole = '', part = ''] = String(value).split('.');
  const [first, second] = [Number(whole), Number(part.length === 1 ? `${part}0` : part)];
  if (part === '' || part.length > 2 || evidence.isMean) return null;
  if (second <= first || !USUAL.includes(first) || !USUAL.includes(second)) return null;
  // Two decimals are read back as a list, so that only a whole number of days can be offered beside it.
  const { days } = PHRASES[evidence.language];
  const mean = part.length === 1 ? shortNumber(value, evidence.language) : Math.round(value);
  return asked('ambiguous-number', [`${first}/${second}`, days(mean)]);
}

/** `1+2`, `3x`, `3x30`: how many payments, not when. null for what names its days. */
export function countedInstalments(text: string): Parsed<PaymentPlan> | null {
  const [, down, more] = DOWN_PLUS.exec(text) ?? [];
  if (down !== undefined && Number(more) >= 1 && Number(more) <= MOST_INSTALMENTS) {
    const start = down === '0' ? 1 : 0;
    return asked(
      'ambiguous-term',
      [30, 28].map((days) => ladder(start, Number(more), days)),
    );
  }
  const [, apart, days] = TIMES_DAYS.exec(text) ?? [];
  if (apart === '1') return plan([Number(days)]);
  if (apart !== undefined && isCount(apart)) return asked('ambiguous-term', both(Number(apart), Number(days)));
  const count = TIMES.exec(text)?.[1];
  return count !== undefined && isCount(count) ? asked('ambiguous-term', both(Number(count), 30)) : null;
}

/** One to four is as often a number of payments, or a code of the ERP, as it is days. null for all else. */
export function fewDays(days: readonly number[], evidence: Evidence): Parsed<PaymentPlan> | null {
  const most = Math.max(...days);
  if (evidence.isAnswer || evidence.isMean || evidence.units.time !== null || most < 1 || most > 4) return null;
  const plain = days.join('/');
  const plans =
    days.length === 1 && most > 1 ? both(most, 30) : days.length === 1 ? ['30', '0/30'] : [ladder(1, days.length, 30)];
  const { days: phrase } = PHRASES[evidence.language];
  return asked('ambiguous-unit', [phrase(plain), ...plans.map((plan) => (plan.includes('/') ? plan : phrase(plan)))]);
}

/** `50/50`, `70/30`: parts of a hundred that are no ladder of days. null for all else. */
export function sharesWithoutDays(text: string, { language }: Evidence): Parsed<PaymentPlan> | null {
  const parts = (text.match(/\d+/g) ?? []).map(Number);
  const [first = 0, second = 0] = parts;
  const sum = parts.reduce((all, part) => all + part, 0);
  const isRising = parts.every((part, index) => index === 0 || part > (parts[index - 1] ?? 0));
  const isHundred = Math.abs(sum - 100) <= 1 && (parts.length === 2 || !isRising);
  const isRepeated = new Set(parts).size < parts.length;
  if (parts.length < 2 || !(isHundred || isRepeated)) return null;
  const { days, cash } = PHRASES[language];
  const plans = parts.length === 2 && sum === 100 ? [`${first}% ${cash} + ${second}% 30`] : [];
  const list = [...new Set(parts)].sort((a, b) => a - b).join('/');
  return asked('ambiguous-term', [...plans, days(list)]);
}

const isCount = (digits: string): boolean => Number(digits) >= 1 && Number(digits) <= MOST_INSTALMENTS;

/** So many payments, the first after one step or on the spot. */
const both = (count: number, days: number): string[] => [ladder(1, count, days), ladder(0, count - 1, days)];

function ladder(from: number, to: number, days: number): string {
  return Array.from({ length: to - from + 1 }, (_, step) => (from + step) * days).join('/');
}
