/** Manners of writing that hide words: each is written out before a heading is parted into words. New habit, new entry here. */
const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  // `Drops/wk`, `Promos/mo`, `Entr./sem`.
  [/\/ ?(?:sem|wk)\b\.?/gi, ' semana '],
  [/[_ ]sem\.?$/i, ' semana'],
  [/\/ ?mo\b\.?/gi, ' month '],
  // `R$/entrega` is what one costs, `R$ promo` an amount.
  [/^ *(?:r\$|us\$|\$|€) ?\/ ?(?!m[eê]s|month|mes\b)/i, 'custo por '],
  [/^ *(?:r\$|us\$) (?=[a-z])/i, 'valor '],
  [/^ *por (?=(?:entrega|parada|drop|pedido)\b.*(?:r\$|us\$|\$|€))/i, 'custo por '],
  [/^ *(?:frete|flete) (?=(?:por|\/) ?(?:entrega|parada|drop))/i, 'custo '],
  // `Days to settle` are a term, days of delivery are days of the week; what follows an order is the calendar.
  [/\b(?:d[ií]as?|days?) (?:para|p\/?|to|hasta|at[eé]|until|till) (?:a |el |la |o )?(?!ped)/gi, 'prazo '],
  [/(^|[\s(])(?:no|nr|num|n)\. (?:of|de|do|dos)\b/gi, '$1numero de'],
  [/\bp[./]? ?w\b\.?/gi, ' semana '],
  // What a discount asks for is its step.
  [/ (?:para|p\/?|for) (?:o |el )?(?=(?:desc|dto|dcto|discount|rap+el|rebate))/gi, ' gatilho '],
  [/^del\b\.? ?(?=\/|freq|time|cost|days)/i, 'delivery '],
  // What the least order counts is its unit: `Min. cx`, `Mínimo em caixas`, `MOQ units`.
  [
    /\b(m[ií]n(?:\.|imo|ima|imum)?|moq) (?:em |en |in )?(cxs?|caixas|cajas|cases?|un|und|unid(?:ades)?|units|fardos|bultos|pallets?|paletes|tarimas|kg|kilos|quilos|ton|toneladas|sacos|pe[cç]as|piezas|pcs)\.?$/i,
    '$1 ($2)',
  ],
  // Margins are shares of net sales anyway; of what else would be said.
  [
    /\b(margem|margen|margin|mc|mb|mg|gm|contrib\w*\.?)([^()]*?) ?%? ?(?:s\/|sobre|on|of) ?(?:[ao] |la |el )?(?:rol|rl|nsv|(?:receita |venda |faturamento )?l[ií]q\w*\.?|(?:ventas? )?net[ao]s?|net(?: sales)?)$/i,
    '$1$2',
  ],
  // `SLA` over hours, `Días promesa`: what is promised in time is the lead time.
  [
    /^(?:sla(?: de)?(?: entregas?)?(?= *[([]? *(?:h|hs|horas?|hours?|dias|days|d\.?u)\b)|d[ií]as (?:de )?promesa)/i,
    'lead time',
  ],
  [/\ba\/r\b/gi, 'ar'],
  [/\ba\/p\b/gi, 'ap'],
];

/** A heading with its words parted and its shorthand written out: `prazoPagamento`, `NS%`, `Entr./sem`. */
export function writtenOut(heading: string): string {
  return WRITTEN_OUT.reduce((text, [shorthand, words]) => text.replace(shorthand, words), heading);
}

/** Words run together, as systems name their columns, and signs glued to a word are words of their own. */
export function parted(heading: string): string {
  const spaced = heading.replace(/([%#])/g, ' $1 ');
  return /\s/.test(heading.trim()) ? spaced : spaced.replace(/([a-zà-ÿ])([A-ZÀ-Þ])/g, '$1 $2');
}
