/** Paid on the spot. */
export const CASH =
  /^(a ?vista|avista|contado|al contado|de contado|efectivo|cash|cia|cod|c\.o\.d\.|cash (on delivery|in advance)|contra ?entrega|na entrega|on delivery|due on receipt|immediate|inmediato|imediato|dinheiro|pix|deposito|0)$/;

/** Paid before delivery: how many days before, only a person knows (DOMAIN §7). */
export const PREPAID =
  /^(antecipad[oa]|pagamento antecipado|pre-?pag[oa]|anticipad[oa]|pago anticipado|prepaid|prepayment|in advance|advance)$/;
export const PREPAID_DAYS =
  /^(?:antecipad[oa]|anticipad[oa]|prepaid)\s*(\d+)$|^(\d+)\s*(?:antecipad[oa]s?|anticipad[oa]s?|prepaid|antes)$/;

/** End-of-period terms: on average half the period is added (DOMAIN §7, ERRATA 24). */
const PERIOD_ENDS: readonly (readonly [RegExp, number])[] = [
  [
    /\b(fora o? ?mes|f\.?m\.?|dfm|fim de mes|fin de mes|final do mes|mes fechado|eom|end of month|after end of month)\b/,
    15,
  ],
  [/\b(fora a? ?quinzena|fin de quincena|dfq)\b/, 7.5],
  [/\b(fora a? ?dezena|dfd)\b/, 5],
  [/\b(fora a? ?semana|dfs)\b/, 3.5],
];

/** The text without its end-of-period words, and the days these add; null when it has none. */
export function endOfPeriod(text: string): { readonly rest: string; readonly addedDays: number } | null {
  for (const [words, addedDays] of PERIOD_ENDS) {
    if (words.test(text)) return { rest: text.replace(words, ' ').replace(/\s+/g, ' ').trim(), addedDays };
  }
  return null;
}

const METHOD =
  /^(boleto|bol|cheque|duplicata|dupl|fatura|faturado|prazo( de)?|pagamento( em)?|pagto( em)?|pgto( em)?|pago( a)?|credito( de)?|terms|net|n\/|n (?=\d))\s*[:.-]?\s*/;
const CLOCK =
  /\s*,?\s*(?:(?:a contar|contados?|corridos|apos|a partir|desde|from|after|ap|dias)\s*)?(?:da|do|de|d[ao]s|a|la|el|the|of|from|after|apos)?\s*(?:(?:data|fecha)\s*(?:da|de la|de|do)?\s*)?(?:emissao|nf-?e?|nota( fiscal)?|fatura|faturamento|entrega|recebimento|invoice|delivery|receipt|factura|recibo)(?: date)?$/;
const UNITS = /(\d)\s*(?:d\.?d\.?l\.?|ddf|dd|dias?|days?|d)(?![a-z])/g;
const TAIL = /\s*(ddl|dd|dias?|days?|liquidos?|net|corridos|fixos?)$/;

/** Days and separators only: payment methods, units and the clock (a column of its own) are taken off. */
export function bareTerms(text: string): string {
  let bare = text.replace(/\s+/g, ' ').trim();
  while (METHOD.test(bare) && bare.replace(METHOD, '') !== '') bare = bare.replace(METHOD, '');
  bare = bare.replace(UNITS, '$1').replace(CLOCK, '');
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.replace(TAIL, '').trim();
  }
  return bare;
}
