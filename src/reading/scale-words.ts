import { plainText } from './grammar/found';

export type Scale = 1000 | 1000000;

/** A text, and what it says money is counted in. */
export interface ScaleSaid {
  readonly text: string;
  readonly scale: Scale;
}

const SIGN = '(?:r\\$|us\\$|u\\$s|\\$|€|£|brl|usd|eur|gbp|mxn)';
const COIN = '(?:reais|dolares|dollars|pesos|euros|pounds)';
const THOUSAND = `(?:mil|milhares|miles|thousands?|k|'?000s?)`;
const MILLION = '(?:mi|mm|milhoes|millones|millions?)';
const END = '(?= *(?:$|[().,;:/|-]|unless|except|salvo|exceto|excepto))';
const counted = (words: string): RegExp =>
  new RegExp(
    `(?:^|[^\\w$])(?:${SIGN} ?${words}(?!\\w)|(?:em|in|en) ${words}(?: (?:de |of )?${COIN})?${END})` +
      `|(?:^|[^\\d ]) ?(?:^|\\b)${words} ?(?:de |of )?(?:${COIN}|${SIGN})(?!\\w)`,
  );
/** `Em R$ 1.000`, `x 1000`. */
const IN_THOUSANDS = new RegExp(
  `(?:em|in|en) ${SIGN} ?(?:x ?)?1[.,]?000(?!\\d|[.,]\\d)|\\bx ?1[.,]?000(?!\\d|[.,]\\d)`,
);
const SCALES: readonly (readonly [RegExp, Scale])[] = [
  [counted(THOUSAND), 1000],
  [IN_THOUSANDS, 1000],
  [counted(MILLION), 1000000],
];
/** "When indicated": then the headings say it. */
const AS_SAID =
  /\b(quando|onde|donde|cuando|where|when|if) (indicad[oa]s?|assinalad[oa]s?|senalad[oa]s?|indicated|stated|shown)\b/;

/** What a note says money is counted in; null when it says nothing of the kind. */
export function scaleIn(text: string): Scale | null {
  const plain = plainText(text);
  if (AS_SAID.test(plain)) return null;
  return SCALES.find(([words]) => words.test(plain))?.[1] ?? null;
}
