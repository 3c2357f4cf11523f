import type { Language } from '../domain/language';
import { FIELDS } from '../domain/terms';
import type { Evidence } from './evidence';
import { plainText, type Found } from './grammar/found';
import { currencyIn, nameOf } from './grammar/currency';
import { readNumber } from './grammar/number';
import { mapParsed, askedOfColumn, unreadable, type Parsed } from './parsed';
import type { FieldColumn } from './field-column';
import { currenciesOf, MONEY_KINDS } from './workbook-currency';

interface WithColumns {
  readonly columns: readonly FieldColumn[];
}

/**
 * Rules divide the money of one column by that of another, so that columns in two currencies would score nonsense: those
 * that are not in the currency of most columns are asked about. On a tie reais count in a Brazilian book; else all are.
 */
export function inOneCurrency<S extends WithColumns>(sources: readonly S[], language: Language | null): readonly S[] {
  const columns = sources.flatMap((source) => source.columns);
  const counts = currenciesOf(columns);
  if (counts.length < 2 && !isPesosBesideDollars(counts[0]?.[0], language)) return sources;
  const [first, second] = counts;
  const isTie = first?.[1] === second?.[1];
  const tied = counts.filter(([, count]) => count === first?.[1]).map(([currency]) => currency);
  const main = !isTie ? first?.[0] : language === 'pt-BR' && tied.includes('R$') ? 'R$' : undefined;
  const all = counts.map(([currency]) => currency);
  const doubtful = ({ field, column, evidence }: FieldColumn): FieldColumn => {
    const { currency } = evidence;
    const isOwn = currency === '$' && !isPesosBesideDollars(main, language);
    if (currency === null || isOwn || currency === main) return { field, column, evidence };
    const others = main === undefined ? all.filter((one) => one !== currency) : [main];
    return { field, column, evidence: { ...evidence, currencyDoubt: [...others, currency] } };
  };
  return sources.map((source) => ({ ...source, columns: source.columns.map(doubtful) }));
}

/** Where Spanish is spoken a bare $ is the local money, and no dollars where these are written otherwise. */
const isPesosBesideDollars = (main: string | undefined, language: Language | null): boolean =>
  main === 'US$' && language === 'es';

/**
 * A value with money in it, of a column whose currency is in doubt: one question a column. The answer is the currency
 * that holds, or the rate of exchange into that of the book.
 */
export function inBookCurrency<T>(parsed: Parsed<T>, found: Found, evidence: Evidence): Parsed<T> {
  const { currencyDoubt: options } = evidence;
  const isMoney = MONEY_KINDS.includes(FIELDS[evidence.field].kind);
  if (!options || !isMoney || parsed.kind !== 'value' || !holdsMoney(parsed.value)) return parsed;
  const own = found.currency !== null ? nameOf(found.currency) : (currencyIn(found.text) ?? evidence.currency);
  const details = { currency: options[options.length - 1] ?? '', main: options[0] ?? '' };
  return askedOfColumn(
    'currency-mixed',
    options,
    'currency',
    (answer) => ofAnswer(parsed, own, answer, evidence),
    details,
  );
}

function ofAnswer<T>(parsed: Parsed<T>, own: string | null, answer: string, evidence: Evidence): Parsed<T> {
  const text = plainText(answer);
  const chosen = currencyIn(text);
  const rate = chosen === null ? readNumber(text, evidence) : null;
  if (evidence.currency !== null && rate?.kind === 'value' && rate.value > 0)
    return mapParsed(parsed, (value) => inMoney(value, rate.value));
  if (chosen === null) return unreadable();
  const { currency, currencyDoubt = [] } = evidence;
  // Of a column wholly in another currency the answer may say that its sign is wrong; of a mixed one it says which cells hold.
  const holds =
    currency === null ? own === null || own === chosen : chosen !== currency && currencyDoubt.includes(chosen);
  return holds ? parsed : unreadable('unit-mismatch');
}

type Holder = { readonly [key: string]: unknown };
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

function holdsMoney(value: unknown): boolean {
  if (typeof value === 'number') return value !== 0;
  if (!isHolder(value)) return false;
  if (value.unit === 'money') return value.amount !== 0;
  return typeof value.money === 'number' ? value.money !== 0 : isHolder(value.surcharge) && holdsMoney(value.surcharge);
}

function inMoney<T>(value: T, rate: number): T {
  const times = (part: unknown): unknown => (typeof part === 'number' ? part * rate : part);
  if (!isHolder(value)) return times(value) as T;
  if (value.unit === 'money') return { ...value, amount: times(value.amount) };
  return isHolder(value.surcharge)
    ? { ...value, surcharge: inMoney(value.surcharge, rate) }
    : { ...value, money: times(value.money) };
}
