import { defineRule } from '../define-rule';
import { cannotTell } from '../rule-spec';
import { fewNames } from '../few-names';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const segmentationMatch = defineRule({
  code: 'S02',
  id: 'segmentation-match',
  level: 'strategic',
  row: 'ALL',
  column: 'ALL',
  severity: 'major',
  owner: 'rtm',
  support: ['commercial', 'logistics'],
  bucket: null,
  unit: 'share',
  limits: { kind: 'min', ok: 1, bad: 0.7 },
  scope: 'workbook',
  cells: [],
  reads: ['inCommercial', 'inLogistics', 'salesWeights', 'weightedBySales', 'profileNames'],
  unlock: ({ commercial, logistics }) => [
    ...(commercial ? [] : [['promoSupport', 'discount', 'paymentTerms'] as const]),
    ...(logistics ? [] : [['deliveryFrequency', 'availability', 'leadTime', 'specialOrderRule'] as const]),
  ],
  measure: ({ inCommercial, inLogistics, salesWeights, profileNames }) => {
    const union = sum(salesWeights);
    if (sum(inCommercial) === 0 || sum(inLogistics) === 0 || union <= 0) return cannotTell({ because: 'no-data' });
    const isAlone = profileNames.map((_name, index) => inCommercial[index] !== inLogistics[index]);
    const alone = sum(salesWeights.filter((_weight, index) => isAlone[index]));
    return { x: (union - alone) / union, alone, strangers: profileNames.filter((_name, index) => isAlone[index]) };
  },
  shown: (_given, { alone, strangers }) => ({
    salesUnmapped: { as: 'money', value: alone },
    countUnmapped: { as: 'integer', value: strangers.length },
    list: fewNames(strangers),
  }),
  remarks: ({ weightedBySales }, { strangers }) => {
    if (strangers.length === 0) return ['all-matched'];
    return weightedBySales ? [] : ['by-count'];
  },
  formula: '=SUMPRODUCT(inCommercial*inLogistics*salesWeights)/SUM(salesWeights)',
  texts: {
    'pt-BR': {
      title: 'Mesma segmentação nas políticas comercial e logística',
      why: 'Só dá para confrontar as duas áreas nos perfis de que ambas falam; com 30 % das vendas fora, a nota é zero.',
      explain: '{salesUnmapped} de vendas por mês estão em perfis que só uma das áreas reconhece ({list}).',
      explainWhen: {
        'by-count':
          'Perfis que só uma das áreas reconhece: {countUnmapped} ({list}). Conta por número de perfis, pois faltam vendas.',
        'all-matched': 'As duas políticas falam dos mesmos perfis.',
      },
      commercialLever: 'Usar os mesmos perfis da política logística, ou escrever os que faltam na comercial.',
      logisticsLever: 'Usar os mesmos perfis da política comercial, ou escrever os que faltam na logística.',
      remarks: { 'no-data': 'Uma das políticas não tem perfis, ou nenhum perfil tem vendas.' },
    },
    en: {
      title: 'Commercial and logistics policies segment customers the same way',
      why: 'The two areas can be checked only where both speak of the same profile; with 30% of sales outside it scores zero.',
      explain: '{salesUnmapped} of sales a month belong to profiles that only one area recognises ({list}).',
      explainWhen: {
        'by-count':
          'Profiles that only one area recognises: {countUnmapped} ({list}). Counted by profile, for sales are missing.',
        'all-matched': 'Both policies speak of the same profiles.',
      },
      commercialLever: 'Use the profiles of the logistics policy, or write those missing in the commercial one.',
      logisticsLever: 'Use the profiles of the commercial policy, or write those missing in the logistics one.',
      remarks: { 'no-data': 'One of the policies has no profiles, or no profile has sales.' },
    },
    es: {
      title: 'Misma segmentación en las políticas comercial y logística',
      why: 'Solo se pueden cruzar las áreas en los perfiles de los que ambas hablan; con 30 % de las ventas fuera, la nota es cero.',
      explain: '{salesUnmapped} de ventas al mes están en perfiles que solo un área reconoce ({list}).',
      explainWhen: {
        'by-count':
          'Perfiles que solo un área reconoce: {countUnmapped} ({list}). Se cuenta por perfil porque faltan ventas.',
        'all-matched': 'Las dos políticas hablan de los mismos perfiles.',
      },
      commercialLever: 'Usar los perfiles de la política logística, o escribir los que faltan en la comercial.',
      logisticsLever: 'Usar los perfiles de la política comercial, o escribir los que faltan en la logística.',
      remarks: { 'no-data': 'Una de las políticas no tiene perfiles, o ningún perfil tiene ventas.' },
    },
  },
  examples: [
    {
      given: {
        profileNames: ['Atacado', 'Farma', 'Eventos'],
        inCommercial: [1, 1, 0],
        inLogistics: [1, 0, 1],
        salesWeights: [9400000, 1000000, 800000],
        weightedBySales: true,
      },
      x: 0.839286,
      score: 46.43,
      money: null,
    },
    {
      given: {
        profileNames: ['Atacado', 'Farma'],
        inCommercial: [1, 1],
        inLogistics: [1, 1],
        salesWeights: [1, 1],
        weightedBySales: false,
      },
      x: 1,
      score: 100,
      money: null,
    },
    {
      given: {
        profileNames: ['Atacado', 'Farma'],
        inCommercial: [1, 1],
        inLogistics: [1, 0],
        salesWeights: [1, 1],
        weightedBySales: false,
      },
      x: 0.5,
      score: 0,
      money: null,
    },
  ],
});
