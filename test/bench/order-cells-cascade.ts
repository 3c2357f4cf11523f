/** A cell as the cascade reads it: its kind and number, NaN for the kinds without one. */
export interface Matched {
  kind: string;
  value: number;
}

const BLANK = /^\s*(?:[-.?_]+|n\/[da]|a definir|pendente|tbd)?\s*$/i;
const NUMBER = /^\s*([-+]?)((?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?)\s*$/;
const MONEY = /^\s*(\()?(-)?\s*(R\$|US\$|€)?\s*((?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?)\s*(k|mil|mi)?\s*(\))?\s*$/i;
const PERCENT = /^\s*([-+]?)((?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?)\s*%\s*$/;
const LOCAL_DATE = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*$/;
const ISO_DATE = /^\s*(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*$/;
const NAMED_DATE = /^\s*(\d{1,2})[ -]([a-zç]+)[ -](\d{4}|\d{2})\s*$/i;
const ENGLISH_DATE = /^\s*(?:[a-z]+, )?([a-z]+) (\d{1,2}), (\d{4})\s*$/i;
const ORDER_PLUS = /^\s*d\s*\+?\s*(\d{1,3})\s*$/i;
const SPAN = /^\s*(\d+(?:,\d+)?)\s*(h|horas?|d|dd|ddl|dias?|semanas?)( úteis)?\s*$/i;
const PLAN = /^\s*(\d{1,3}(?:\/\d{1,3})*)\s*(?:d|dd|ddl|dias?)?\s*$/i;
const CASH = /^\s*(?:à vista|a vista|contado|cash)\s*$/i;

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  'jan fev mar abr mai jun jul ago set out nov dez'.split(' ').map((name, index) => [name, index + 1]),
);
const ENGLISH: Readonly<Record<string, number>> = Object.fromEntries(
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').map((name, index) => [name, index + 1]),
);
const TIMES: Readonly<Record<string, number>> = { k: 1e3, mil: 1e3, mi: 1e6 };

/**
 * The same cells by one regular expression a kind, the commonest first and each written as well as it can be; plans only
 * where the column holds them, as the scanner is told. The yardstick of the scanner.
 */
export function byCascade(text: string, isPayment: boolean, into: Matched): void {
  let match: RegExpExecArray | null;
  if (isPayment) {
    if ((match = PLAN.exec(text))) return put('instalments', mean(match[1]!), into);
    if (CASH.test(text)) return put('instalments', 0, into);
    return put(BLANK.test(text) ? 'blank' : 'text', NaN, into);
  }
  if ((match = NUMBER.exec(text)))
    return put('number', match[1] === '-' ? -decimal(match[2]!) : decimal(match[2]!), into);
  if ((match = MONEY.exec(text))) return ofMoney(match, into);
  if ((match = PERCENT.exec(text)))
    return put('percent', (match[1] === '-' ? -1 : 1) * (decimal(match[2]!) / 100), into);
  if ((match = LOCAL_DATE.exec(text))) {
    const year = Number(match[3]) + (match[3]!.length === 2 ? 2000 : 0);
    return put('date', serial(year, Number(match[2]), Number(match[1])) + clock(match), into);
  }
  if ((match = ISO_DATE.exec(text)))
    return put('date', serial(Number(match[1]), Number(match[2]), Number(match[3])) + clock(match), into);
  if ((match = NAMED_DATE.exec(text)))
    return put(
      'date',
      serial(Number(match[3]), MONTHS[match[2]!.slice(0, 3).toLowerCase()] ?? NaN, Number(match[1])),
      into,
    );
  if ((match = ORDER_PLUS.exec(text))) return put('workingDays', Number(match[1]), into);
  if ((match = SPAN.exec(text))) return ofSpan(match, into);
  if ((match = ENGLISH_DATE.exec(text)))
    return put(
      'date',
      serial(Number(match[3]), ENGLISH[match[1]!.slice(0, 3).toLowerCase()] ?? NaN, Number(match[2])),
      into,
    );
  put(BLANK.test(text) ? 'blank' : 'text', NaN, into);
}

function put(kind: string, value: number, into: Matched): void {
  into.kind = kind;
  into.value = value;
}

function ofMoney([, open, minus, currency, digits = '', times, close]: RegExpExecArray, into: Matched): void {
  const value = decimal(digits) * (times === undefined ? 1 : TIMES[times.toLowerCase()]!);
  if ((open === undefined) !== (close === undefined)) return put('text', NaN, into);
  const isNegative = open !== undefined || minus !== undefined;
  put(currency === undefined && times === undefined ? 'number' : 'money', isNegative ? -value : value, into);
}

function ofSpan([, digits = '', unit = '', working]: RegExpExecArray, into: Matched): void {
  const first = unit.charAt(0).toLowerCase();
  const amount = decimal(digits);
  if (working !== undefined) return put('workingDays', amount, into);
  put('days', first === 'h' ? amount / 24 : first === 's' ? amount * 7 : amount, into);
}

function decimal(digits: string): number {
  if (!digits.includes(',')) return Number(digits.includes('.') ? digits.split('.').join('') : digits);
  return Number((digits.includes('.') ? digits.split('.').join('') : digits).replace(',', '.'));
}

const serial = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86400000 + 25569;

function clock(match: RegExpExecArray): number {
  if (match[4] === undefined) return 0;
  return (Number(match[4]) * 3600 + Number(match[5]) * 60 + Number(match[6] ?? 0)) / 86400;
}

function mean(list: string): number {
  const days = list.split('/');
  let sum = 0;
  for (const day of days) sum += Number(day);
  return sum / days.length;
}
