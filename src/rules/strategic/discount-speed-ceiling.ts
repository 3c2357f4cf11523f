import { loadOn, positive } from '../../domain/arithmetic';
import { defineRule } from '../define-rule';

export const discountSpeedCeiling = defineRule({
  code: 'S11',
  id: 'discount-speed-ceiling',
  level: 'strategic',
  row: 'DISC',
  column: 'TIME',
  severity: 'minor',
  owner: 'commercial',
  support: ['logistics'],
  bucket: 'PRICE',
  unit: 'ratio',
  limits: { kind: 'max', ok: 1, bad: 1.3 },
  cells: ['discount', 'leadTime', 'speedCost'],
  reads: ['discount', 'speedCost', 'listOrder', 'concessionCeiling'],
  // Not in the arithmetic: the promise that costs the speed, so that the finding can point to it.
  optional: ['leadTimeDays'],
  measure: ({ discount, speedCost, listOrder, concessionCeiling }) => {
    const speed = speedCost / listOrder;
    return { x: loadOn(concessionCeiling, discount + speed), speed };
  },
  money: {
    reads: ['listSales'],
    amount: ({ discount, concessionCeiling, listSales }, { speed }) =>
      positive(discount + speed - concessionCeiling) * positive(listSales),
  },
  shown: ({ discount, concessionCeiling, leadTimeDays }, { speed }) => ({
    discount: { as: 'percent', value: discount },
    speed: { as: 'percent', value: speed },
    total: { as: 'percent', value: discount + speed },
    ceiling: { as: 'percent', value: concessionCeiling },
    lead: { as: 'days', value: leadTimeDays ?? 0 },
  }),
  remarks: ({ leadTimeDays }, { x }) => {
    if (x <= 1) return ['fits'];
    return leadTimeDays === null ? ['lead-unknown'] : [];
  },
  formula: '=IF(concessionCeiling>0,(discount+speedCost/listOrder)/concessionCeiling,IF(discount+speedCost>0,"∞",0))',
  helpers: [{ name: 'listOrder', formula: '=averageOrder/(1-discount)' }],
  texts: {
    'pt-BR': {
      title: 'Desconto somado à rapidez não passa do teto de concessão',
      why: 'Rapidez é concessão como o preço, e o cliente vê um só pacote; o teto é da empresa (15 % da tabela, por padrão) e 30 % além vale zero.',
      explain:
        '{profile} já tem {discount} de desconto; entregar em {lead} custa mais {speed} do preço de tabela. Juntos, {total} passam do teto de {ceiling}.',
      explainWhen: {
        'lead-unknown':
          '{profile} já tem {discount} de desconto; a rapidez custa mais {speed} do preço de tabela. Juntos, {total} passam do teto de {ceiling}.',
        fits: '{profile}: {discount} de desconto mais {speed} de rapidez somam {total} do preço de tabela, dentro do teto de {ceiling}.',
      },
      commercialLever: 'Reduzir o desconto até caber no teto com a rapidez prometida.',
      logisticsLever: 'Oferecer o prazo de entrega padrão a este perfil.',
    },
    en: {
      title: 'Discount plus speed stays under the concession ceiling',
      why: 'Speed is a concession like price, for the customer sees one package; the ceiling is the company’s own (15% of list by default) and 30% beyond scores zero.',
      explain:
        '{profile} already gets {discount}; delivering in {lead} costs another {speed} of list price. Together, {total} exceeds the ceiling of {ceiling}.',
      explainWhen: {
        'lead-unknown':
          '{profile} already gets {discount}; speed costs another {speed} of list price. Together, {total} exceeds the ceiling of {ceiling}.',
        fits: '{profile}: {discount} of discount plus {speed} of speed make {total} of list price, within the ceiling of {ceiling}.',
      },
      commercialLever: 'Cut the discount until it fits the ceiling with the speed promised.',
      logisticsLever: 'Offer this profile the standard lead time.',
    },
    es: {
      title: 'El descuento más la rapidez no supera el tope de concesión',
      why: 'La rapidez es concesión como el precio y el cliente ve un solo paquete; el tope es de la empresa (15 % de la tarifa, por defecto) y 30 % más vale cero.',
      explain:
        '{profile} ya tiene {discount} de descuento; entregar en {lead} cuesta otro {speed} del precio de lista. Juntos, {total} superan el tope de {ceiling}.',
      explainWhen: {
        'lead-unknown':
          '{profile} ya tiene {discount} de descuento; la rapidez cuesta otro {speed} del precio de lista. Juntos, {total} superan el tope de {ceiling}.',
        fits: '{profile}: {discount} de descuento más {speed} de rapidez suman {total} del precio de lista, dentro del tope de {ceiling}.',
      },
      commercialLever: 'Reducir el descuento hasta que quepa en el tope con la rapidez prometida.',
      logisticsLever: 'Ofrecer a este perfil el plazo de entrega estándar.',
    },
  },
  examples: [
    {
      // 748 net is 850 at list.
      given: { discount: 0.12, speedCost: 38, averageOrder: 748, concessionCeiling: 0.14, listSales: 442000 },
      x: 1.176471,
      score: 41.18,
      money: 10920,
    },
    {
      given: { discount: 0.05, speedCost: 10, averageOrder: 950, concessionCeiling: 0.15, listSales: 442000 },
      x: 0.4,
      score: 100,
      money: 0,
    },
    {
      given: { discount: 0.2, speedCost: 60, averageOrder: 800, concessionCeiling: 0.14, listSales: 200000 },
      x: 1.857143,
      score: 0,
      money: 24000,
    },
    {
      given: { discount: 0.05, speedCost: 0, averageOrder: 950, concessionCeiling: 0, listSales: 100000 },
      x: Infinity,
      score: 0,
      money: 5000,
    },
  ],
});
