import { isDecoration, isSmallWord } from './heading-words';

/** Words that sheets abbreviate, inflect or say in another language: all of a row are one word. New habit, new entry. */
const SAME_WORD: readonly string[] = [
  'desconto desc dcto dsct dto descontos descuento descuentos discount discounts disc',
  'maximo max maxima maximum maximos',
  'minimo min minima minimum minimos',
  'pagamento pgto pagto pag pagamentos pago pagos payment payments pmt pymt',
  'condicao cond condicoes condicion condiciones',
  'prazo pz prz prazos plazo plazos',
  'liquido liq liquida neta neto net',
  'faturamento fat fatur facturacion',
  'venda vda vdas vendas venta ventas vta vtas sale sales',
  'frequencia freq frec frecuencia frequency',
  'pedido ped pedidos order orders',
  'urgente urg urgencia urgentes urgencias emerg emergencia emergencial emergenciais expresso expressa',
  'volume vol volumen',
  'limite lim limit',
  'credito cred credit',
  'disponibilidade disp disponib disponibilidad availability avail',
  'entrega entr ent entregas delivery deliveries dlv',
  'especial esp especiais especiales special specials',
  'promocao promo promos promocoes promocional promocionais promocion promociones promotion promotions promotional acao acoes',
  'servico serv servicio service svc',
  'nivel niv level lvl',
  'cliente cli clientes customer customers cust',
  'contas accounts accts',
  'margem mg margen margin mgn',
  'contribuicao contrib contribucion contribution',
  'antecedencia antec anticipacion',
  'medio media med avg average mean promedio',
  'estoque est estq stock inventario',
  'custo costo coste cost cst',
  'marketing mkt mktg',
  'investimento inv invest inversion investment',
  'horizonte horiz horizon',
  'congelado cong frozen',
  'transito transit',
  'hora horario horas hour hr hrs',
  'tabela tab',
  'cutoff corte',
  'extra extras extraordinario',
  'cota quota cupo',
  'duracao dur duracion duration length',
  'numero n no nª nro num qtd qtde qty quantidade cantidad #',
  'incremental increm',
  'adicional adic adicionais additional',
  'taxa tx',
];
const STEMS: ReadonlyMap<string, string> = new Map(
  SAME_WORD.flatMap((row) => {
    const words = row.split(' ');
    return words.map((word): [string, string] => [word, words[0] ?? word]);
  }),
);
/** Small words that only shorthand drops: `Custo p/ entrega`. */
const SHORT = ['p', 'c', 's', 'por', 'by'];

/** A heading down to its words: without abbreviations, small words, words of promise and order; null when nothing is left. */
export function stemOf(words: string): string | null {
  const tokens = words
    .split(' ')
    .filter((token) => token !== '%' && !isDecoration(token) && !SHORT.includes(token))
    .map((token) => STEMS.get(token) ?? token)
    .filter((token) => !isSmallWord(token));
  return tokens.length === 0 ? null : tokens.sort().join(' ');
}
