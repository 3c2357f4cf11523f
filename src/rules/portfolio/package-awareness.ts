import { defineRule } from '../define-rule';
import { fewNames } from '../few-names';
import { NOTHING_OBSERVED, SAMPLE_TEXTS } from '../order-sample';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const THREE = {
  portfolioByProfile: [1800000, 700000, 500000],
  unconfirmedProfiles: ['Atacado', 'Farma'],
  unconfirmedRepCount: 4,
  unconfirmedMoney: 8200,
};

export const packageAwareness = defineRule({
  code: 'P04',
  id: 'package-awareness',
  level: 'portfolio',
  row: 'RTM',
  column: 'EXEC',
  severity: 'major',
  owner: 'rtm',
  support: ['commercial'],
  bucket: null,
  unit: 'share',
  limits: { kind: 'min', ok: 0.95, bad: 0.6 },
  scope: 'portfolio',
  cells: [],
  reads: ['portfolioByProfile', 'confirmedByProfile'],
  optional: ['unconfirmedProfiles', 'unconfirmedRepCount', 'unconfirmedMoney'],
  measure: ({ portfolioByProfile, confirmedByProfile }) => {
    const all = sum(portfolioByProfile);
    if (all === 0) return NOTHING_OBSERVED;
    return { x: sum(confirmedByProfile) / all };
  },
  shown: ({ unconfirmedProfiles, unconfirmedRepCount, unconfirmedMoney }, { x }) => ({
    reps: { as: 'integer', value: unconfirmedRepCount ?? 0 },
    part: { as: 'percent', value: Math.max(0, 1 - x) },
    profiles: fewNames(unconfirmedProfiles ?? []),
    money: { as: 'money', value: unconfirmedMoney ?? 0 },
  }),
  remarks: ({ unconfirmedProfiles, unconfirmedRepCount, unconfirmedMoney }, { x }) => {
    if (x >= 1) return ['all-confirmed'];
    return [
      ...(unconfirmedRepCount === null ? ['reps-unknown'] : []),
      ...((unconfirmedProfiles ?? []).length > 0 ? ['where'] : []),
      ...((unconfirmedMoney ?? 0) > 0 ? ['money-there'] : []),
    ];
  },
  formula: '=SUM(confirmedByProfile)/SUM(portfolioByProfile)',
  texts: {
    'pt-BR': {
      title: 'Cobertura de conhecimento do pacote (RTM)',
      why: 'RTM responde por cada vendedor conhecer o pacote dos perfis da sua carteira; 95 % da venda confirmada é pleno e 60 % vale zero, por padrão.',
      explain: 'Carteiras com {part} da venda não confirmaram o pacote em vigor: faltam {reps} vendedores.',
      explainWhen: {
        'reps-unknown': 'Carteiras com {part} da venda não confirmaram o pacote em vigor.',
        'all-confirmed': 'Todas as carteiras confirmaram o pacote em vigor.',
      },
      commercialLever: 'Apresentar o pacote em vigor aos vendedores que faltam e colher a confirmação.',
      logisticsLever: 'Levar a parte operacional do pacote ao vendedor: dias, corte, prazo e pedido especial.',
      remarks: {
        where: 'Perfis: {profiles}.',
        'money-there':
          'Nessas carteiras caem {money} por mês de pedidos fora do pacote (O02, O03, O04, O08), já contados lá.',
        'no-data': SAMPLE_TEXTS['pt-BR']['no-data'],
      },
    },
    en: {
      title: 'RTM awareness coverage',
      why: 'RTM makes sure that sellers know the package of each profile in their portfolio; 95% of sales confirmed is full and 60% scores zero, by default.',
      explain: 'Portfolios with {part} of sales have not confirmed the current package: {reps} reps are missing.',
      explainWhen: {
        'reps-unknown': 'Portfolios with {part} of sales have not confirmed the current package.',
        'all-confirmed': 'All portfolios have confirmed the current package.',
      },
      commercialLever: 'Present the current package to the reps who are missing and collect their confirmation.',
      logisticsLever: 'Bring the operational part of the package to sellers: days, cut-off, lead time, special orders.',
      remarks: {
        where: 'Profiles: {profiles}.',
        'money-there':
          'In these portfolios fall {money} a month of orders outside the package (O02, O03, O04, O08), counted there already.',
        'no-data': SAMPLE_TEXTS.en['no-data'],
      },
    },
    es: {
      title: 'Cobertura de conocimiento del paquete (RTM)',
      why: 'RTM responde por que cada vendedor conozca el paquete de los perfiles de su cartera; 95 % de la venta confirmada es pleno y 60 % vale cero, por defecto.',
      explain: 'Carteras con {part} de la venta no confirmaron el paquete vigente: faltan {reps} vendedores.',
      explainWhen: {
        'reps-unknown': 'Carteras con {part} de la venta no confirmaron el paquete vigente.',
        'all-confirmed': 'Todas las carteras confirmaron el paquete vigente.',
      },
      commercialLever: 'Presentar el paquete vigente a los vendedores que faltan y recoger su confirmación.',
      logisticsLever: 'Llevar la parte operativa del paquete al vendedor: días, corte, plazo y pedido especial.',
      remarks: {
        where: 'Perfiles: {profiles}.',
        'money-there':
          'En esas carteras caen {money} al mes de pedidos fuera del paquete (O02, O03, O04, O08), ya contados allí.',
        'no-data': SAMPLE_TEXTS.es['no-data'],
      },
    },
  },
  examples: [
    { given: { ...THREE, confirmedByProfile: [1400000, 410000, 500000] }, x: 0.77, score: 48.57, money: null },
    {
      given: {
        ...THREE,
        confirmedByProfile: [1800000, 700000, 500000],
        unconfirmedProfiles: [],
        unconfirmedRepCount: 0,
      },
      x: 1,
      score: 100,
      money: null,
    },
    { given: { ...THREE, confirmedByProfile: [0, 0, 500000] }, x: 0.166667, score: 0, money: null },
  ],
});
