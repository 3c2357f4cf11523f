import { WEEKS_PER_MONTH, ceil, positive } from '../../domain/arithmetic';
import { defineRule } from '../define-rule';

export const minimumOrderReach = defineRule({
  code: 'S18',
  id: 'minimum-order-reach',
  level: 'strategic',
  row: 'VOL',
  column: 'FREQ',
  severity: 'major',
  owner: 'rtm',
  support: ['commercial', 'logistics'],
  bucket: 'DELIV',
  unit: 'ratio',
  limits: { kind: 'min', ok: 1.2, bad: 0.7 },
  cells: ['salesPerCustomer', 'deliveryFrequency', 'minOrder'],
  reads: ['salesPerCustomer', 'deliveriesPerWeek', 'minimumOrder'],
  excludes: ({ minimumOrder }) => (minimumOrder === 0 ? 'minOrder' : null),
  measure: ({ salesPerCustomer, deliveriesPerWeek, minimumOrder }) => {
    const dropValue = salesPerCustomer / (deliveriesPerWeek * WEEKS_PER_MONTH);
    return { x: dropValue / minimumOrder, dropValue };
  },
  money: {
    reads: ['customers', 'stopCost'],
    amount: ({ deliveriesPerWeek, customers, stopCost }, { x }) =>
      positive(1 - x) * deliveriesPerWeek * WEEKS_PER_MONTH * customers * stopCost,
  },
  shown: ({ salesPerCustomer, deliveriesPerWeek, minimumOrder }, { dropValue }, { ok }) => ({
    freq: { as: 'perWeek', value: deliveriesPerWeek },
    drop: { as: 'money', value: dropValue },
    minimum: { as: 'money', value: minimumOrder },
    interval2: { as: 'days', value: ceil((7 * ok * minimumOrder * WEEKS_PER_MONTH) / salesPerCustomer) },
    minimum2: { as: 'money', value: dropValue / ok },
  }),
  remarks: (_given, { x }, { ok }) => (x >= ok ? ['fits'] : []),
  formula: '=salesPerCustomer/(deliveriesPerWeek*52/12)/minimumOrder',
  texts: {
    'pt-BR': {
      title: 'Cliente atinge o pedido mínimo na frequência oferecida',
      why: 'Abaixo de 1 o cliente não usa a frequência sem furar o mínimo; 20 % de folga é pleno e 0,7 vale zero, por padrão.',
      explain:
        '{profile}: com entrega {freq}, o cliente médio pede {drop} de cada vez; o mínimo é {minimum}. Caberia uma entrega a cada {interval2}, ou um mínimo de {minimum2}.',
      explainWhen: {
        fits: '{profile}: com entrega {freq}, o cliente médio pede {drop} de cada vez, com folga sobre o mínimo de {minimum}.',
      },
      commercialLever: 'Elevar a venda por cliente com mix ou desconto por faixa.',
      logisticsLever: 'Reduzir a frequência até a entrega média superar o mínimo com folga, ou baixar o mínimo.',
    },
    en: {
      title: 'Customer can reach the minimum order at the offered frequency',
      why: 'Below 1 the customer cannot use the frequency without breaking the minimum; 20% headroom is full and 0.7 scores zero, by default.',
      explain:
        '{profile}: delivered {freq}, the average customer orders {drop} a drop; the minimum is {minimum}. What would fit: a drop every {interval2}, or a minimum of {minimum2}.',
      explainWhen: {
        fits: '{profile}: delivered {freq}, the average customer orders {drop} a drop, with headroom over the minimum of {minimum}.',
      },
      commercialLever: 'Raise sales per customer with mix or a step discount.',
      logisticsLever: 'Lower the frequency until the average drop clears the minimum, or lower the minimum.',
    },
    es: {
      title: 'El cliente alcanza el pedido mínimo con la frecuencia ofrecida',
      why: 'Por debajo de 1 el cliente no usa la frecuencia sin romper el mínimo; 20 % de holgura es pleno y 0,7 vale cero, por defecto.',
      explain:
        '{profile}: con entrega {freq}, el cliente promedio pide {drop} cada vez; el mínimo es {minimum}. Cabría una entrega cada {interval2}, o un mínimo de {minimum2}.',
      explainWhen: {
        fits: '{profile}: con entrega {freq}, el cliente promedio pide {drop} cada vez, con holgura sobre el mínimo de {minimum}.',
      },
      commercialLever: 'Elevar la venta por cliente con mezcla o descuento por escala.',
      logisticsLever: 'Reducir la frecuencia hasta que la entrega promedio supere el mínimo, o bajar el mínimo.',
    },
  },
  examples: [
    {
      given: { salesPerCustomer: 2900, deliveriesPerWeek: 1, minimumOrder: 800, customers: 180, stopCost: 95 },
      x: 0.836538,
      score: 27.31,
      money: 12112.5,
    },
    {
      given: { salesPerCustomer: 6000, deliveriesPerWeek: 1, minimumOrder: 800, customers: 180, stopCost: 95 },
      x: 1.730769,
      score: 100,
      money: 0,
    },
    {
      given: { salesPerCustomer: 2000, deliveriesPerWeek: 1, minimumOrder: 800, customers: 180, stopCost: 95 },
      x: 0.576923,
      score: 0,
      money: 31350,
    },
  ],
});
