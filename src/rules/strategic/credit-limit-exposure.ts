import { ceil, loadOn, positive } from '../../domain/arithmetic';
import { defineRule } from '../define-rule';

const THREE_PARTS = {
  instalmentShares: [1 / 3, 1 / 3, 1 / 3],
  instalmentDays: [28, 42, 56],
  salesPerCustomer: 30000,
  deliveriesPerWeek: 2,
  minimumOrder: 0,
  customers: 40,
};
const PLAN = ['instalmentShares', 'instalmentDays'] as const;
const ONE_PART = { instalmentShares: [1], deliveriesPerWeek: 1, customers: 10 };

export const creditLimitExposure = defineRule({
  code: 'S03',
  id: 'credit-limit-exposure',
  level: 'strategic',
  row: 'PAY',
  column: 'FREQ',
  severity: 'critical',
  owner: 'finance',
  support: ['commercial', 'logistics'],
  bucket: 'RECV',
  unit: 'ratio',
  limits: { kind: 'max', ok: 1, bad: 1.25 },
  cells: ['paymentTerms', 'deliveryFrequency'],
  reads: [...PLAN, 'salesDrop', 'deliveriesPerWeek', 'creditLimit', 'daysLate', 'openOrderDays'],
  // Without sales a customer the drop is given, and nothing tells how a minimum would change it (ERRATA 38).
  optional: ['minimumOrder', 'salesPerCustomer'],
  measure: (given) => {
    const dropValue = Math.max(given.salesDrop, given.salesPerCustomer === null ? 0 : (given.minimumOrder ?? 0));
    // A minimum above the average drop makes customers order more rarely; it does not make them buy more (ERRATA 38).
    const perWeek = (given.deliveriesPerWeek * given.salesDrop) / dropValue;
    const extraDays = given.daysLate + given.openOrderDays;
    let drops = 0;
    let most = 0;
    given.instalmentDays.forEach((days, index) => {
      const open = positive(ceil(((days + extraDays) * perWeek) / 7));
      drops += open * given.instalmentShares[index]!;
      most = Math.max(most, open);
    });
    const exposure = dropValue * drops;
    return { x: loadOn(given.creditLimit, exposure), exposure, dropValue, most };
  },
  money: {
    reads: ['customers', 'costOfCapital'],
    amount: ({ creditLimit, customers, costOfCapital }, { exposure }) =>
      (positive(exposure - creditLimit) * customers * costOfCapital) / 12,
  },
  shown: (given, { exposure, dropValue, most }) => ({
    freq: { as: 'perWeek', value: given.deliveriesPerWeek },
    terms: { as: 'text', value: given.instalmentDays.join('/') },
    n: { as: 'integer', value: most },
    drop: { as: 'money', value: dropValue },
    exposure: { as: 'money', value: exposure },
    limit: { as: 'money', value: given.creditLimit },
  }),
  remarks: ({ minimumOrder, creditLimit }, { exposure }) => [
    ...(exposure === 0 ? ['cash'] : exposure <= creditLimit ? ['fits'] : []),
    ...(minimumOrder === null ? ['minimum-unknown'] : []),
  ],
  formula: '=IF(creditLimit>0,exposure/creditLimit,IF(exposure>0,"∞",0))',
  helpers: [
    { name: 'dropValue', formula: '=MAX(salesPerCustomer/(deliveriesPerWeek*52/12),minimumOrder)' },
    { name: 'effectivePerWeek', formula: '=MIN(deliveriesPerWeek,salesPerCustomer/(dropValue*52/12))' },
    {
      name: 'exposure',
      formula:
        '=dropValue*SUMPRODUCT(instalmentShares*(instalmentDays+daysLate>0)*-INT(0.000000001-(instalmentDays+daysLate)*effectivePerWeek/7))',
    },
  ],
  texts: {
    'pt-BR': {
      title: 'Entregas em aberto cabem no limite de crédito',
      why: 'Faturas que se sobrepõem somam exposição; acima do limite o pedido trava, e 25 % de excesso valem zero.',
      explain:
        '{profile}: entregas {freq} a {terms} dias deixam até {n} em aberto, {exposure} no cliente médio (metade fica acima) contra limite de {limit}. O crédito trava pedidos, embora as duas políticas sejam cumpridas.',
      explainWhen: {
        cash: '{profile} paga à vista: nenhuma entrega fica em aberto.',
        fits: '{profile}: entregas {freq} a {terms} dias deixam até {n} em aberto, {exposure} no cliente médio, dentro do limite de {limit}.',
      },
      commercialLever:
        'Encurtar as parcelas até a exposição caber no limite, ou elevar o limite com garantia ou seguro.',
      logisticsLever:
        'Se o pedido mínimo forma a entrega, baixá-lo; se são as vendas, entregar menos de cada vez, mais vezes.',
      remarks: { 'minimum-unknown': 'Pedido mínimo não informado: usada a entrega média, {drop}.' },
    },
    en: {
      title: 'Open deliveries fit the credit limit',
      why: 'Overlapping invoices add up to exposure; above the limit orders are blocked, and an excess of 25% scores zero.',
      explain:
        '{profile}: deliveries {freq} on {terms} days leave up to {n} open, {exposure} for the average customer (about half are above) against a limit of {limit}. Credit blocks orders although both policies are respected.',
      explainWhen: {
        cash: '{profile} pays cash: no delivery stays open.',
        fits: '{profile}: deliveries {freq} on {terms} days leave up to {n} open, {exposure} for the average customer, within the limit of {limit}.',
      },
      commercialLever:
        'Shorten the instalments until the exposure fits the limit, or raise the limit with a guarantee or insurance.',
      logisticsLever:
        'Lower the minimum order where it makes the drop; where sales make it, deliver less at a time, more often.',
      remarks: { 'minimum-unknown': 'Minimum order not given: the average drop is used, {drop}.' },
    },
    es: {
      title: 'Las entregas abiertas caben en el límite de crédito',
      why: 'Las facturas que se superponen suman exposición; sobre el límite el pedido se bloquea, y 25 % de exceso vale cero.',
      explain:
        '{profile}: entregas {freq} a {terms} días dejan hasta {n} abiertas: {exposure} en el cliente medio (la mitad, más) y el límite es {limit}. El crédito bloquea pedidos aunque ambas políticas se cumplan.',
      explainWhen: {
        cash: '{profile} paga de contado: ninguna entrega queda abierta.',
        fits: '{profile}: entregas {freq} a {terms} días dejan hasta {n} abiertas, {exposure} en el cliente promedio, dentro del límite de {limit}.',
      },
      commercialLever:
        'Acortar las cuotas hasta que la exposición quepa en el límite, o elevarlo con garantía o seguro.',
      logisticsLever:
        'Bajar el pedido mínimo si este forma la entrega; si son las ventas, entregar menos cada vez, más veces.',
      remarks: { 'minimum-unknown': 'Pedido mínimo no informado: se usa la entrega promedio, {drop}.' },
    },
  },
  examples: [
    { given: { ...THREE_PARTS, creditLimit: 35000 }, x: 1.186813, score: 25.27, money: 3269.23 },
    { given: { ...THREE_PARTS, creditLimit: 50000 }, x: 0.830769, score: 100, money: 0 },
    {
      // The minimum makes the drop: 2 open drops of 1,600, not 4 (ERRATA 38).
      given: { ...ONE_PART, instalmentDays: [28], salesPerCustomer: 2900, minimumOrder: 1600, creditLimit: 1600 },
      x: 2,
      score: 0,
      money: 200,
    },
    {
      given: { ...ONE_PART, instalmentDays: [0], salesPerCustomer: 2900, minimumOrder: 0, creditLimit: 0 },
      x: 0,
      score: 100,
      money: 0,
    },
    {
      given: { ...ONE_PART, instalmentDays: [28], salesPerCustomer: 2600, minimumOrder: 0, creditLimit: 0 },
      x: Infinity,
      score: 0,
      money: 300,
    },
  ],
});
