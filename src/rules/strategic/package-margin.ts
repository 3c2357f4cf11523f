import { positive } from '../../domain/arithmetic';
import type { FieldName } from '../../domain/terms';
import { defineRule } from '../define-rule';
import { MEAN_TERM } from '../printed-cells';

const COSTS = {
  instalmentShares: [1],
  instalmentDays: [28],
  stopCost: 95,
  handlingShare: 0.04,
  specialShare: 0.004,
  costOfCapital: 0.15,
  netSales: 442000,
};

export const packageMargin = defineRule({
  code: 'S19',
  id: 'package-margin',
  level: 'strategic',
  row: 'ALL',
  column: 'ALL',
  severity: 'critical',
  owner: 'finance',
  support: ['commercial', 'logistics'],
  bucket: 'TOTAL',
  unit: 'share',
  limits: { kind: 'min', ok: 0.08, bad: 0 },
  cells: ['promoSupport', 'discount', 'paymentTerms', 'deliveryFrequency', 'stopCost'],
  reads: [
    'grossMargin',
    'promoShare',
    'meanTermDays',
    'stopCost',
    'averageDrop',
    'handlingShare',
    'stockCostShare',
    'specialShare',
    'costOfCapital',
  ],
  optional: ['targetMargin'],
  waivedIsZero: [
    'promoShare',
    'meanTermDays',
    'stopCost',
    'averageDrop',
    'handlingShare',
    'stockCostShare',
    'specialShare',
    'targetMargin',
  ],
  // The target is the 100-limit (ERRATA 17); a profile may have one of its own.
  okOf: ({ targetMargin }) => targetMargin,
  measure: (given) => {
    const delivery = given.averageDrop > 0 ? given.stopCost / given.averageDrop : 0;
    const steps: readonly { readonly field: FieldName; readonly share: number }[] = [
      { field: 'promoSupport', share: given.promoShare },
      { field: 'paymentTerms', share: (given.costOfCapital * given.meanTermDays) / 365 },
      { field: 'stopCost', share: delivery },
      { field: 'handlingShare', share: given.handlingShare },
      { field: 'stockCostShare', share: given.stockCostShare },
      { field: 'specialShare', share: given.specialShare },
    ];
    return { x: steps.reduce((left, step) => left - step.share, given.grossMargin), steps };
  },
  money: { reads: ['netSales'], amount: ({ netSales }, { x }, { ok }) => positive(ok - x) * positive(netSales) },
  shown: ({ grossMargin }, { x, steps }, { ok }) => ({
    margin: { as: 'percent', value: grossMargin },
    left: { as: 'percent', value: x },
    target: { as: 'percent', value: ok },
    top3: {
      as: 'fields',
      value: steps
        .filter((step) => step.share > 0)
        .sort((a, b) => b.share - a.share)
        .slice(0, 3)
        .map((step) => step.field),
    },
  }),
  remarks: (_given, { x, steps }, { ok }) => {
    if (x >= ok) return ['fits'];
    return steps.some((step) => step.share > 0) ? [] : ['no-steps'];
  },
  formula:
    '=grossMargin-promoShare-costOfCapital*meanTermDays/365-stopCost/averageDrop-handlingShare-stockCostShare-specialShare',
  helpers: [MEAN_TERM],
  texts: {
    'pt-BR': {
      title: 'Pacote completo deixa a margem-alvo',
      why: 'Depois do desconto e de tudo o que se promete, zero é o ponto de equilíbrio; 8 % da venda líquida é o alvo por padrão, alto para distribuidores.',
      explain:
        '{profile}: de {margin} de margem depois do desconto, o pacote deixa {left} da venda líquida; o alvo é {target}. Maiores custos: {top3}.',
      explainWhen: {
        fits: '{profile}: de {margin} de margem depois do desconto, o pacote deixa {left} da venda líquida, no alvo de {target}.',
        'no-steps': '{profile}: a margem depois do desconto já é de {left} da venda líquida; o alvo é {target}.',
      },
      commercialLever: 'Reduzir o maior custo comercial: desconto, verba ou prazo.',
      logisticsLever: 'Reduzir o maior custo logístico: entrega, movimentação, estoque ou especiais.',
    },
    en: {
      title: 'Whole package leaves the target margin',
      why: 'After the discount and everything promised, zero is break-even; 8% of net sales is the default target, high for distributors.',
      explain:
        '{profile}: of {margin} of margin after the discount the package leaves {left} of net sales; the target is {target}. Biggest costs: {top3}.',
      explainWhen: {
        fits: '{profile}: of {margin} of margin after the discount the package leaves {left} of net sales, on the target of {target}.',
        'no-steps':
          '{profile}: the margin after the discount is {left} of net sales to begin with; the target is {target}.',
      },
      commercialLever: 'Cut the biggest commercial cost: discount, support or term.',
      logisticsLever: 'Cut the biggest logistics cost: delivery, handling, stock or specials.',
    },
    es: {
      title: 'El paquete completo deja el margen objetivo',
      why: 'Tras el descuento y todo lo prometido, cero es el equilibrio; 8 % de la venta neta es el objetivo por defecto, alto para distribuidores.',
      explain:
        '{profile}: de {margin} de margen tras el descuento, el paquete deja {left} de la venta neta; el objetivo es {target}. Mayores costos: {top3}.',
      explainWhen: {
        fits: '{profile}: de {margin} de margen tras el descuento, el paquete deja {left} de la venta neta, en el objetivo de {target}.',
        'no-steps': '{profile}: el margen tras el descuento ya es de {left} de la venta neta; el objetivo es {target}.',
      },
      commercialLever: 'Reducir el mayor costo comercial: descuento, apoyo o plazo.',
      logisticsLever: 'Reducir el mayor costo logístico: entrega, manipuleo, inventario o especiales.',
    },
  },
  examples: [
    {
      given: { ...COSTS, grossMargin: 0.25, promoShare: 0.03, averageDrop: 850, stockCostShare: 0.006 },
      x: 0.046728,
      score: 58.41,
      money: 14706.03,
    },
    {
      given: { ...COSTS, grossMargin: 0.35, promoShare: 0.03, averageDrop: 1900, stockCostShare: 0.006 },
      x: 0.208493,
      score: 100,
      money: 0,
    },
    {
      given: { ...COSTS, grossMargin: 0.2, promoShare: 0.05, averageDrop: 850, stockCostShare: 0.05 },
      x: -0.067272,
      score: 0,
      money: 65094.03,
    },
  ],
});
