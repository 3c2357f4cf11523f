/** Signs and codes of currencies, for regular expressions over comparable text. */
const SIGNS = 'r\\$|us\\$|u\\$s|(?:ar|mx|clp?)\\$|\\$|€|£';
/** `S/` is Peru's, and `sobre` and `sem` cut short elsewhere: an amount must follow. */
const SOLES = 's\\/\\.?(?= ?\\d)';
export const CURRENCY_SIGNS = `${SIGNS}|${SOLES}`;
export const CURRENCY_CODES = 'usd|brl|eur|ars|mxn|clp|cop|pen';
const NAMES: Readonly<Record<string, string>> = {
  r$: 'R$',
  brl: 'R$',
  us$: 'US$',
  u$s: 'US$',
  usd: 'US$',
  eur: '€',
  ar$: 'ARS',
  mx$: 'MXN',
  cl$: 'CLP',
  clp$: 'CLP',
  's/': 'PEN',
  's/.': 'PEN',
};

/** The name of a currency as sheets write it: BRL and R$ are one. */
export function nameOf(currency: string): string {
  return NAMES[currency.toLowerCase()] ?? currency.toUpperCase();
}

/** A code only as a word of its own: "trade spend" is not about Peruvian money. */
const STATED = new RegExp(
  `(${SIGNS})|(?:^|[^a-z])(${CURRENCY_CODES})(?![a-z])|(?:^|[(+] ?|recargo (?:de )?|hasta )(${SOLES})|[([](s\\/\\.?)[)\\]]`,
);

/** The currency a text states; null when it states none. */
export function currencyIn(plain: string): string | null {
  const match = STATED.exec(plain);
  const stated = match?.slice(1).find((sign) => sign !== undefined);
  return stated === undefined ? null : nameOf(stated);
}
