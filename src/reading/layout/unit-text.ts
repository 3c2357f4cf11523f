import { plainText } from '../grammar/found';

const CURRENCY = '(r\\$|us\\$|u\\$s|\\$|€|£|brl|usd|eur|ars|mxn|clp|cop|pen|reais|dolares|pesos|euros)';
const SCALE = '(mil|k|mi|mm|milhoes|milhares|millones|miles|thousands?|millions?|000s?)';
const THING =
  '(entregas?|deliver(y|ies)|drops?|entregas|pedidos?|orders?|vezes|veces|times|visitas?|visits?|acoes|promocoes|promotions|promociones|clientes|customers|pdvs?|un|und|unid|unidades?|units?|caixas?|cxs?|cajas?|cases?|kgs?|kilos|quilos|t|ton|toneladas|tonnes|pallets?|paletes?|palets?|caminhoes|trucks?|qtde?|qty|#|nº|nª|n)';
const TIME =
  '(dias?|days?|dd|d|horas?|hours?|hrs?|h|semanas?|weeks?|meses|months?|mes)( ?(uteis|corridos|habiles|u\\.?))?|d\\.? ?u\\.?|ddl|(business|working|calendar) days?';
const PERIOD =
  '(mes|month|mo|ano|year|semana|sem|week|wk|dia|day|trimestre|quarter|pedido|order|entrega|drop|cliente|customer|pdv|parada|stop)';
const PER = `( ?(\\/|por|per|a|ao|al|x|p\\/) ?${PERIOD})`;
const SHARE =
  '%( ?(da|do|de|das|dos|of|s\\/|sobre|sobre el|del)? ?(a |o |la |el |the )?(nr|rl|rb|rol|rob|nsv|gsv|ns|fat|fob|vl|vb|vendas?|sales|ventas?|pedidos?|orders|faturamento|facturacion|receita|net sales|list|lista|tabela|preco|price|precio|pedido|nota|venda liquida|venta neta))?';
const UNIT = new RegExp(
  `^(${CURRENCY}? ?${SCALE}? ?${CURRENCY}?${PER}{0,2}|${SHARE}${PER}?|(${THING}|x)${PER}{0,2}|(${TIME})${PER}?|mensal|anual|semanal|monthly|yearly|annual|weekly|mensual|por cento|percent|por ciento)$`,
);
const LABEL =
  /^(unidades?|un\.?|und\.?|unid\.?|unid\.? medida|unidade de medida|units?|uom|unidad|unidad de medida|medida)$/;

/** A text that says only in what a column counts: `%`, `R$ mil/ano`, `dias úteis`, `(caixas)`. */
export function isUnitText(text: string): boolean {
  const plain = plainText(unbracketed(text)).trim();
  return plain !== '' && UNIT.test(plain.replace(/^(em|in|en) /, ''));
}

/** The name of a row or column of units. */
export function isUnitLabel(text: string): boolean {
  return LABEL.test(plainText(text).trim());
}

/** A unit as it stands in brackets behind a heading. */
export function unbracketed(text: string): string {
  const inside = /^\s*[([]([^()[\]]*)[)\]]\s*$/.exec(text)?.[1];
  return (inside ?? text).trim();
}
