import { wordsOf } from '../domain/text';

const COMMERCIAL =
  /\b(comercial|comerciais|comerciales|commercial|vendas|ventas|sales|pagamento|pago|payment|credito|credit|cobranca|cobranza|financeir[oa]|descontos?|discounts?|descuentos?|trade|price|precos?)\b/;
const LOGISTICS =
  /\b(logistic[ao]?s?|logistics|entregas?|delivery|servico|servicio|service|supply|distribuicao|distribucion|distribution|atendimento|transportes?|nivel)\b/;

/** The side of the house a sheet's name speaks for; null when it names neither or both. */
export function sheetSide(name: string): 'commercial' | 'logistics' | null {
  const words = wordsOf(name);
  const isCommercial = COMMERCIAL.test(words);
  const isLogistics = LOGISTICS.test(words);
  if (isCommercial === isLogistics) return null;
  return isCommercial ? 'commercial' : 'logistics';
}
