/** Paid on the spot. */
export const CASH =
  /^((?:a )?vista|avista|contado|al contado|de contado|efectivo|cash|cia|cod|c\.o\.d\.|cash (on delivery|in advance)|(?:contado |pago )?contra ?entrega|na entrega|on delivery|due on receipt|immediate|inmediato|imediato|dinheiro|pix|cheque al dia|0)$/;

/** Paid before delivery: how many days before, only a person knows (DOMAIN §7). */
export const PREPAID =
  /^(deposito(?: bancario| em conta| en cuenta)?|antecipad[oa]|pagamento antecipado|pre-?pag[oa]|anticipad[oa]|pago anticipado|pro ?-?forma|up ?-?front|prepaid|prepayment|(payment )?in advance|advance( payment)?|adiantad[oa]|(?:pix|deposito|t\/t|tt|transferencia|boleto) (?:antecipad[oa]|anticipad[oa]|in advance)|cbd|cash before delivery)$/;
export const PREPAID_DAYS =
  /^(?:antecipad[oa]|anticipad[oa]|prepaid)\s*(\d+)$|^(\d+)\s*(?:antecipad[oa]s?|anticipad[oa]s?|prepaid|antes)$/;

/** End-of-period terms: on average half the period is added (DOMAIN §7, ERRATA 24). */
const PERIOD_ENDS: readonly (readonly [RegExp, number])[] = [
  [
    /\b(fora o? ?mes|f\.?m\.?|dfm|fdm|fim de mes|fin de mes|final do mes|mes fechado|following month|month following|(?:after )?(?:eom|end of month))\b/,
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
  /^((?:cartao|tarjeta|pix|dinheiro|efectivo|boleto)(?: ?(?:[/,+]| e | y | ou | o ) ?(?:cartao|tarjeta|pix|dinheiro|efectivo|boleto))+|boleto( bancario)?(?: (?:para|em|a|de)(?= \d))?|bol|cheques?( diferidos?| pre(?:datados?)?)?|letras?( de cambio)?|pagares?|giro|confirming|e-?cheq|recibos?|sepa|domicilia(?:do|cion)|direct debit|dd(?= \d)|letter of credit|lc(?= \d)|cuenta corriente|cta\.? ?cte\.?|cartao|tarjeta|transferencia|duplicata|dupl|faturad[oa]|facturad[oa]|fatura|a prazo|a (?=\d)|prazo( de)?|pagamento( em)?|pagto( em)?|pgto( em)?|pago( a)?|credito( de)?|terms|neto|nett?|n\/|n ?(?=\d)|d ?\+ ?(?=\d)|d(?=0$|\d{2}))\s*[:.-]?\s*/;
const CLOCK_WORD =
  '(?:emissao|emision|mercaderia|mercadoria|mercancia|nf-?e?|nota(?: fiscal)?|fatura|faturamento|factura(?:cion)?|faturado|entrega|recebimento|recepcion|canhoto|invoice|delivery|receipt|recibo)';
const CLOCK = new RegExp(
  `\\s*[,(-]?\\s*(?:(?:de )?(?:a contar|contando|contados?|corridos|contad[ao]s?|recibid[ao]s?|recebid[ao]s?|counted|apos|depois|despues|a partir|desde|from|after|ap|dias)\\s*)?(?:(?:d[aeo]s?|de la|del|n[ao]|a|o|la|el|the|of|on|from|after|apos)\\s*)?(?:(?:data|fecha|date)\\s*(?:da|de la|de|do|of)?\\s*)?${CLOCK_WORD}(?: date)?\\)?$`,
);
const UNITS = /(\d)\s*(?:d\.?d\.?l\.?|dd[ef]|dd|dias?|days?|d)(?![a-z])/g;
const TAIL =
  /\s*((?:no|em|com|por|via|c\/|en|con|by|on) (?:boleto(?: bancario)?|cheques?(?: diferidos?| pre(?:datados)?)?|pagares?|letras?|direct debit|account|cartao|tarjeta|transferencia|pix|deposito|card|bank transfer)|ddl|dd|dias?|days?|liquidos?|netos?|nett?|direct debit|recibo|cheques?|corridos|fixos?|(?:sem|s\/) ?juros|(?:sin|s\/) ?inter(?:es|eses))$/;

/** Days and separators only: payment methods, units and the clock (a column of its own) are taken off. */
export function bareTerms(text: string): string {
  let bare = text.replace(/\s+/g, ' ').trim();
  while (METHOD.test(bare) && bare.replace(METHOD, '') !== '') bare = bare.replace(METHOD, '');
  bare = bare.replace(UNITS, '$1');
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.replace(CLOCK, '').replace(TAIL, '').trim();
  }
  return bare;
}

/** A clock in brackets, as in `28/42 (da entrega)`, is no list of shares. */
export function withoutBracketedClock(text: string): string {
  const inside = /\(([^()\d%]*)\)$/.exec(text);
  return inside && new RegExp(`${CLOCK_WORD}|boleto|cartao|cheque|pix|transfer`).test(inside[1] ?? '')
    ? text.slice(0, inside.index).trim()
    : text;
}

const FROM_INVOICE = /\s*\(?\bf\.?\s?f\.?\)?$/;

/** The text without `f.f.`: in Spanish the date of the invoice, elsewhere perhaps the end of the month. */
export function withoutInvoiceDate(text: string): string | null {
  return /\d/.test(text) && FROM_INVOICE.test(text) ? text.replace(FROM_INVOICE, '') : null;
}
