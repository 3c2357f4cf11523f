import { defineRule } from '../define-rule';

const SUPPORT = { promoMoney: 25000 };

export const promotionStockArrival = defineRule({
  code: 'O09',
  id: 'promotion-stock-arrival',
  level: 'operational',
  row: 'PROMO',
  column: 'EXEC',
  severity: 'major',
  owner: 'logistics',
  support: ['commercial'],
  bucket: 'PROMO',
  unit: 'share',
  limits: { kind: 'min', ok: 0.95, bad: 0.7 },
  isExtended: true,
  cells: ['promoSupport', 'promoDeliveredShare'],
  reads: ['promoDeliveredShare'],
  optional: ['promoSupport', 'promoMoney'],
  measure: ({ promoDeliveredShare }) => ({ x: promoDeliveredShare }),
  money: { reads: ['promoMoney'], amount: ({ promoMoney }, { x }) => (promoMoney ?? 0) * (1 - x) },
  shown: ({ promoDeliveredShare, promoMoney }) => ({
    part: { as: 'percent', value: promoDeliveredShare },
    support: { as: 'money', value: promoMoney ?? 0 },
  }),
  remarks: ({ promoMoney }, { x }, { ok }) => {
    if (x >= ok) return ['there'];
    return promoMoney === null ? ['support-unknown'] : [];
  },
  formula: '=promoDeliveredShare',
  texts: {
    'pt-BR': {
      title: 'Produto promocional chega antes da promoção',
      why: 'Verba paga sobre produto que não chegou é desperdício; 95 % do volume no lugar é pleno e 70 % vale zero, por padrão.',
      explain:
        '{profile}: só {part} do volume da promoção estava lá no primeiro dia; a verba de {support} foi gasta assim mesmo.',
      explainWhen: {
        there: '{profile}: {part} do volume da promoção estava lá no primeiro dia.',
        'support-unknown': '{profile}: só {part} do volume da promoção estava lá no primeiro dia.',
      },
      commercialLever: 'Fechar volumes e datas da promoção a tempo de entregar antes do início.',
      logisticsLever: 'Carregar o produto promocional antes do início, com entrega reservada.',
    },
    en: {
      title: 'Promotional product arrives before the promotion',
      why: 'Support paid on product that is not there is waste; 95% of the volume in place is full and 70% scores zero, by default.',
      explain:
        '{profile}: only {part} of the promotional volume was there on day one; {support} of support was spent anyway.',
      explainWhen: {
        there: '{profile}: {part} of the promotional volume was there on day one.',
        'support-unknown': '{profile}: only {part} of the promotional volume was there on day one.',
      },
      commercialLever: 'Settle volumes and dates of the promotion in time to deliver before it starts.',
      logisticsLever: 'Load the promotional product before the start, with a reserved delivery.',
    },
    es: {
      title: 'El producto promocional llega antes de la promoción',
      why: 'El apoyo pagado por producto que no llegó es desperdicio; 95 % del volumen en su lugar es pleno y 70 % vale cero, por defecto.',
      explain:
        '{profile}: solo {part} del volumen de la promoción estaba el primer día; el apoyo de {support} se gastó igual.',
      explainWhen: {
        there: '{profile}: {part} del volumen de la promoción estaba el primer día.',
        'support-unknown': '{profile}: solo {part} del volumen de la promoción estaba el primer día.',
      },
      commercialLever: 'Cerrar volúmenes y fechas de la promoción a tiempo para entregar antes del inicio.',
      logisticsLever: 'Cargar el producto promocional antes del inicio, con una entrega reservada.',
    },
  },
  examples: [
    { given: { ...SUPPORT, promoDeliveredShare: 0.72 }, x: 0.72, score: 8, money: 7000 },
    { given: { ...SUPPORT, promoDeliveredShare: 1 }, x: 1, score: 100, money: 0 },
    { given: { ...SUPPORT, promoDeliveredShare: 0.5 }, x: 0.5, score: 0, money: 12500 },
  ],
});
