import { positive } from '../../domain/arithmetic';
import { defineRule } from '../define-rule';

export const dropDeliveryCost = defineRule({
  code: 'S08',
  id: 'drop-delivery-cost',
  level: 'strategic',
  row: 'DISC',
  column: 'FREQ',
  severity: 'major',
  owner: 'commercial',
  support: ['logistics'],
  bucket: 'DELIV',
  unit: 'share',
  limits: { kind: 'max', ok: 0.3, bad: 0.6 },
  cells: ['discount', 'deliveryFrequency', 'averageDrop'],
  reads: ['averageDrop', 'grossMargin', 'stopCost'],
  // Already inside margin or drop where they decide; here so that a discount or a delivery that does not exist ends the matter.
  optional: ['discount', 'deliveriesPerWeek'],
  measure: ({ averageDrop, grossMargin, stopCost }) => {
    const dropMargin = averageDrop * grossMargin;
    return { x: dropMargin > 0 ? stopCost / dropMargin : Infinity, dropMargin };
  },
  money: {
    reads: ['dropsPerMonth'],
    amount: ({ stopCost, dropsPerMonth }, { dropMargin }, { ok }) =>
      positive(stopCost - ok * positive(dropMargin)) * dropsPerMonth,
  },
  shown: ({ averageDrop, discount, stopCost }, { x, dropMargin }) => ({
    discount: { as: 'percent', value: discount ?? 0 },
    drop: { as: 'money', value: averageDrop },
    margin: { as: 'money', value: dropMargin },
    cost: { as: 'money', value: stopCost },
    part: { as: 'percent', value: x },
  }),
  remarks: ({ discount }, { dropMargin }) => {
    if (dropMargin <= 0) return ['no-margin'];
    return discount === null ? ['discount-unknown'] : [];
  },
  formula: '=IF(dropMargin>0,stopCost/dropMargin,"∞")',
  helpers: [{ name: 'dropMargin', formula: '=averageDrop-averageDrop/(1-discount)*(1-listMargin)' }],
  texts: {
    'pt-BR': {
      title: 'A entrega com desconto paga o próprio custo',
      why: 'A parada custa o mesmo em qualquer tamanho, e o desconto come a margem que a paga; até 30 % da margem é aceitável e 60 % vale zero, por padrão.',
      explain:
        '{profile}: com {discount} de desconto, uma entrega de {drop} deixa {margin} de margem, e a entrega custa {cost}, ou seja, {part} dela.',
      explainWhen: {
        'no-margin':
          '{profile}: uma entrega de {drop} não deixa margem depois do desconto; nada paga os {cost} da entrega.',
        'discount-unknown':
          '{profile}: uma entrega de {drop} deixa {margin} de margem, e a entrega custa {cost}, ou seja, {part} dela.',
      },
      commercialLever: 'Reduzir o desconto, ou aumentar a entrega com desconto por degrau de valor.',
      logisticsLever: 'Fazer menos entregas, maiores, ou elevar o pedido mínimo.',
    },
    en: {
      title: 'Discounted drop pays for its delivery',
      why: 'A stop costs the same whatever its size, and the discount eats the margin that pays for it; 30% of the margin is fine and 60% scores zero, by default.',
      explain:
        '{profile}: after {discount} discount a drop of {drop} leaves {margin} of margin, and delivering it costs {cost}, that is {part} of it.',
      explainWhen: {
        'no-margin':
          '{profile}: a drop of {drop} leaves no margin after the discount; nothing pays for the {cost} of delivering it.',
        'discount-unknown':
          '{profile}: a drop of {drop} leaves {margin} of margin, and delivering it costs {cost}, that is {part} of it.',
      },
      commercialLever: 'Cut the discount, or raise the drop with a step discount.',
      logisticsLever: 'Make fewer, larger drops, or raise the minimum order.',
    },
    es: {
      title: 'La entrega con descuento paga su propio costo',
      why: 'La parada cuesta lo mismo con cualquier tamaño y el descuento come el margen que la paga; 30 % del margen es aceptable y 60 % vale cero, por defecto.',
      explain:
        '{profile}: con {discount} de descuento, una entrega de {drop} deja {margin} de margen, y entregarla cuesta {cost}, es decir, {part} de él.',
      explainWhen: {
        'no-margin':
          '{profile}: una entrega de {drop} no deja margen tras el descuento; nada paga los {cost} de entregarla.',
        'discount-unknown':
          '{profile}: una entrega de {drop} deja {margin} de margen, y entregarla cuesta {cost}, es decir, {part} de él.',
      },
      commercialLever: 'Reducir el descuento, o aumentar la entrega con descuento por escala.',
      logisticsLever: 'Hacer menos entregas, más grandes, o elevar el pedido mínimo.',
    },
  },
  examples: [
    {
      given: { averageDrop: 850, discount: 0.12, listMargin: 0.34, stopCost: 95, dropsPerMonth: 520 },
      x: 0.447059,
      score: 50.98,
      money: 16250,
    },
    {
      given: { averageDrop: 2000, discount: 0.1, listMargin: 0.4, stopCost: 95, dropsPerMonth: 100 },
      x: 0.1425,
      score: 100,
      money: 0,
    },
    {
      given: { averageDrop: 400, discount: 0.12, listMargin: 0.34, stopCost: 95, dropsPerMonth: 100 },
      x: 0.95,
      score: 0,
      money: 6500,
    },
    {
      // A discount as deep as the margin: the quotient would turn negative and score 100 (ERRATA 44).
      given: { averageDrop: 850, discount: 0.4, listMargin: 0.34, stopCost: 95, dropsPerMonth: 100 },
      x: Infinity,
      score: 0,
      money: 9500,
    },
  ],
});
