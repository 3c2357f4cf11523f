import { currencyIn } from '../grammar/money';
import { plainText } from '../grammar/found';
import { NO_UNITS, type HeadingUnits } from '../evidence';

const TIMES: readonly (readonly [RegExp, HeadingUnits['time']])[] = [
  [/\b(dias? uteis|d\.? ?u\.?|(business|working|work) days?|dias? habiles)(?![a-z])/, 'workingDays'],
  [/\b(dias?|days?|d)\b/, 'days'],
  [/\b(h|hs|hrs|horas?|hours?)\b/, 'hours'],
  [/\b(semanas|weeks)\b/, 'weeks'],
  [/\b(meses|months)\b/, 'months'],
];
const PERIODS: readonly (readonly [RegExp, HeadingUnits['per']])[] = [
  [/(\/|\bpor |\bper |\ba |\bna |\bao |\bx ?|\bal )(semana|sem|week|wk)\b|\bsemanal\b|\bweekly\b/, 'week'],
  [/(\/|\bpor |\bper |\ba |\bno |\bao |\bal )(mes|month)\b|\bmensal\b|\bmensual\b|\bmonthly\b|^mes$/, 'month'],
  [/(\/|\bpor |\bper |\ba )(trimestre|quarter)\b|\btrimestral\b|\bquarterly\b/, 'quarter'],
  [/(\/|\bpor |\bper |\ba |\bao |\bal )(ano|year)\b|\banual\b|\bannual\b|\byearly\b|\b12 ?m(eses)?\b|^ano$/, 'year'],
  [/(\/|\bpor |\bper |\ba |\bao )(dia|day)\b|\bdaily\b/, 'day'],
];
const AMOUNTS: readonly (readonly [RegExp, HeadingUnits['amount']])[] = [
  [/\b(kg|kgs|quilos|kilos)\b/, 'kg'],
  [/\b(t|ton|tons|toneladas|tonnes)\b/, 'tonne'],
  [/\b(cx|cxs|caixas?|cases?|cajas?)\b/, 'case'],
  [/\b(pallets?|paletes?|palets?|tarimas?)\b/, 'pallet'],
  [/\b(caminhoes|carretas|trucks?|truckloads?|camiones)\b/, 'truck'],
];

/** Units in brackets, and those outside that can be nothing else: a per cent or currency sign, "por semana". */
export function headingUnits(heading: string): HeadingUnits {
  const plain = plainText(heading);
  const inside = (plain.match(/[([][^)\]]*[)\]]/g) ?? []).map((part) => part.slice(1, -1).trim()).join(' ; ');
  const outside = withoutBrackets(plain);
  const lastWords = outside.split(' ').slice(-2).join(' ');
  const timeAtEnd =
    /\b(?:em|in|en)? ?(dias uteis|dias|days|horas|hours|h)$/.test(outside) &&
    !/^(dias|days)$|\b(delivery|order|visit) days$/.test(outside);
  return {
    percent: /%/.test(plain),
    ofOrders: /% ?(of|dos|de los|de) (orders|pedidos)|share of orders/.test(plain),
    currency: currencyIn(inside) ?? currencyIn(outside),
    scale: scaleOf(inside),
    time: first(TIMES, inside) ?? (timeAtEnd ? first(TIMES, lastWords) : null),
    per: first(PERIODS, inside) ?? first(PERIODS, outside),
    amount: first(AMOUNTS, inside),
  };
}

/** A heading without what stands in brackets. */
export function withoutBrackets(text: string): string {
  return text
    .replace(/[([][^)\]]*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function scaleOf(inside: string): HeadingUnits['scale'] {
  if (/\b(mil|k|thousands?|000s?|miles)\b/.test(inside)) return 1000;
  return /\b(mi|mm|milhoes|millions?|millones)\b/.test(inside) ? 1000000 : NO_UNITS.scale;
}

function first<T>(table: readonly (readonly [RegExp, T])[], text: string): T | null {
  return table.find(([words]) => words.test(text))?.[1] ?? null;
}
