import { positive } from '../../domain/arithmetic';
import { defineRule } from '../define-rule';

export const specialOrderSurcharge = defineRule({
  code: 'S12',
  id: 'special-order-surcharge',
  level: 'strategic',
  row: 'DISC',
  column: 'SPEC',
  severity: 'major',
  owner: 'commercial',
  support: ['customerService'],
  bucket: 'SPEC',
  unit: 'share',
  limits: { kind: 'min', ok: 1, bad: 0.25 },
  cells: ['discount', 'specialOrderRule', 'specialSurcharge'],
  reads: ['surcharge', 'specialCost'],
  optional: ['specialsAccepted', 'discount', 'averageOrder'],
  // Only the remark needs them.
  waivedIsZero: ['discount', 'averageOrder'],
  excludes: ({ specialsAccepted, specialCost }) => {
    if (specialsAccepted === false) return 'specialOrderRule';
    return specialCost === 0 ? 'specialCost' : null;
  },
  measure: ({ surcharge, specialCost, discount, averageOrder }) => ({
    x: surcharge / specialCost,
    givenBack: (discount ?? 0) * (averageOrder ?? 0),
  }),
  money: {
    reads: ['specialsPerMonth'],
    amount: ({ surcharge, specialCost, specialsPerMonth }) => positive(specialCost - surcharge) * specialsPerMonth,
  },
  shown: ({ surcharge, specialCost, discount }, { givenBack }) => ({
    cost: { as: 'money', value: specialCost },
    surcharge: { as: 'money', value: surcharge },
    discount: { as: 'percent', value: discount ?? 0 },
    back: { as: 'money', value: givenBack },
  }),
  remarks: ({ surcharge }, { x, givenBack }) => [
    ...(x >= 1 ? ['fits'] : []),
    ...(surcharge > 0 && givenBack >= surcharge ? ['cancelled'] : []),
  ],
  formula: '=surcharge/specialCost',
  texts: {
    'pt-BR': {
      title: 'Desconto não anula a taxa do pedido especial',
      why: 'A taxa existe para recuperar o custo do pedido especial; recuperar tudo é o alvo e um quarto vale zero, por padrão.',
      explain: '{profile}: um pedido especial custa {cost} e recupera {surcharge}.',
      explainWhen: { fits: '{profile}: a taxa de {surcharge} cobre o custo de {cost} do pedido especial.' },
      commercialLever: 'Cobrar pelo pedido especial o que ele custa a mais.',
      logisticsLever: 'Baixar o custo do pedido especial, com uma janela planejada para ele.',
      remarks: { cancelled: 'O desconto regular de {discount} devolve {back}, mais do que a taxa cobra.' },
    },
    en: {
      title: 'Discount does not cancel the special-order surcharge',
      why: 'The surcharge exists to recover the cost of a special order; full recovery is the target and a quarter scores zero, by default.',
      explain: '{profile}: a special order costs {cost} and recovers {surcharge}.',
      explainWhen: { fits: '{profile}: the surcharge of {surcharge} covers the {cost} that a special order costs.' },
      commercialLever: 'Charge for a special order what it costs on top.',
      logisticsLever: 'Lower the cost of a special order with a planned slot for it.',
      remarks: { cancelled: 'The regular {discount} discount gives back {back}, more than the surcharge charges.' },
    },
    es: {
      title: 'El descuento no anula el recargo del pedido especial',
      why: 'El recargo existe para recuperar el costo del pedido especial; recuperarlo todo es la meta y un cuarto vale cero, por defecto.',
      explain: '{profile}: un pedido especial cuesta {cost} y recupera {surcharge}.',
      explainWhen: { fits: '{profile}: el recargo de {surcharge} cubre los {cost} que cuesta el pedido especial.' },
      commercialLever: 'Cobrar por el pedido especial lo que cuesta de más.',
      logisticsLever: 'Bajar el costo del pedido especial con una ventana planificada.',
      remarks: { cancelled: 'El descuento regular de {discount} devuelve {back}, más de lo que cobra el recargo.' },
    },
  },
  examples: [
    {
      given: { surcharge: 36, specialCost: 110, discount: 0.12, averageOrder: 1200, specialsPerMonth: 45 },
      x: 0.327273,
      score: 10.3,
      money: 3330,
    },
    {
      given: { surcharge: 150, specialCost: 110, discount: 0.12, averageOrder: 1200, specialsPerMonth: 45 },
      x: 1.363636,
      score: 100,
      money: 0,
    },
    {
      given: { surcharge: 0, specialCost: 110, discount: 0.12, averageOrder: 1200, specialsPerMonth: 10 },
      x: 0,
      score: 0,
      money: 1100,
    },
  ],
});
