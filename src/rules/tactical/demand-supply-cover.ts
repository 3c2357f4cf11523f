import { positive } from '../../domain/arithmetic';
import { defineRule } from '../define-rule';

const BEER = { planTightest: 'Cerveja · mar/26', planShare: 0.35, unitMargin: 12 };

export const demandSupplyCover = defineRule({
  code: 'T05',
  id: 'demand-supply-cover',
  level: 'tactical',
  row: 'PROMO',
  column: 'AVAIL',
  severity: 'critical',
  owner: 'supplyPlanning',
  support: ['commercial'],
  bucket: 'LOST',
  unit: 'share',
  limits: { kind: 'min', ok: 1, bad: 0.85 },
  cells: ['planDemand', 'planAvailable'],
  reads: ['planDemand', 'planAvailable'],
  optional: ['planTightest', 'planShare'],
  excludes: ({ planDemand }) => (planDemand === 0 ? 'no-demand' : null),
  measure: ({ planDemand, planAvailable }) => ({
    x: planAvailable / planDemand,
    short: positive(planDemand - planAvailable),
  }),
  money: {
    reads: ['planShare', 'unitMargin'],
    settled: (_given, { short }) => (short === 0 ? 0 : null),
    amount: ({ planShare, unitMargin }, { short }) => short * planShare * unitMargin,
  },
  shown: ({ planDemand, planAvailable, planTightest, planShare }, { short }) => ({
    family: { as: 'text', value: planTightest ?? '' },
    demand: { as: 'integer', value: planDemand },
    available: { as: 'integer', value: planAvailable },
    short: { as: 'integer', value: short * (planShare ?? 1) },
  }),
  remarks: ({ planTightest, planShare }, { short }) => {
    const isNamed = planTightest !== null;
    if (short === 0) return [isNamed ? 'covered' : 'covered-unnamed'];
    if (!isNamed) return ['unnamed'];
    return planShare === null ? ['share-unknown'] : [];
  },
  formula: '=planAvailable/planDemand',
  texts: {
    'pt-BR': {
      title: 'Demanda com promoções é coberta pelo suprimento',
      why: 'É o balanço de volumes do S&OP: a demanda inteira coberta é o alvo e 85 % vale zero, por padrão.',
      explain:
        '{family}: a demanda com promoções é de {demand} e há {available} disponíveis; {profile} ficaria sem {short}.',
      explainWhen: {
        'share-unknown':
          '{family}: a demanda com promoções é de {demand} e há {available} disponíveis; faltam {short}.',
        unnamed: '{profile}: a demanda com promoções é de {demand} e há {available} disponíveis.',
        covered: '{family}, o mês mais apertado: os {available} disponíveis cobrem a demanda de {demand}.',
        'covered-unnamed': '{profile}: os {available} disponíveis cobrem a demanda de {demand}.',
      },
      commercialLever: 'Mover ou reduzir promoções da família apertada, ou acordar quem espera na falta.',
      logisticsLever: 'Antecipar produção ou compra da família apertada, com o Planejamento de Suprimentos.',
      remarks: { 'no-demand': 'O plano não tem demanda para este perfil.' },
    },
    en: {
      title: 'Demand with promotions is covered by supply',
      why: 'It is the volume balance of S&OP: all demand covered is the target and 85% scores zero, by default.',
      explain:
        '{family}: demand with promotions is {demand} and {available} are available; {profile} would miss {short}.',
      explainWhen: {
        'share-unknown':
          '{family}: demand with promotions is {demand} and {available} are available; {short} are missing.',
        unnamed: '{profile}: demand with promotions is {demand} and {available} are available.',
        covered: '{family}, the tightest month: the {available} available cover the demand of {demand}.',
        'covered-unnamed': '{profile}: the {available} available cover the demand of {demand}.',
      },
      commercialLever: 'Move or reduce promotions of the tight family, or agree who waits in the shortage.',
      logisticsLever: 'Bring production or purchase of the tight family forward, with Supply planning.',
      remarks: { 'no-demand': 'The plan has no demand for this profile.' },
    },
    es: {
      title: 'El suministro cubre la demanda con promociones',
      why: 'Es el balance de volúmenes del S&OP: cubrir toda la demanda es la meta y 85 % vale cero, por defecto.',
      explain:
        '{family}: la demanda con promociones es de {demand} y hay {available} disponibles; a {profile} le faltarían {short}.',
      explainWhen: {
        'share-unknown':
          '{family}: la demanda con promociones es de {demand} y hay {available} disponibles; faltan {short}.',
        unnamed: '{profile}: la demanda con promociones es de {demand} y hay {available} disponibles.',
        covered: '{family}, el mes más ajustado: los {available} disponibles cubren la demanda de {demand}.',
        'covered-unnamed': '{profile}: los {available} disponibles cubren la demanda de {demand}.',
      },
      commercialLever: 'Mover o reducir promociones de la familia ajustada, o acordar quién espera en el faltante.',
      logisticsLever: 'Adelantar producción o compra de la familia ajustada, con Planificación de Suministro.',
      remarks: { 'no-demand': 'El plan no tiene demanda para este perfil.' },
    },
  },
  examples: [
    { given: { ...BEER, planDemand: 120000, planAvailable: 110000 }, x: 0.916667, score: 44.44, money: 42000 },
    { given: { ...BEER, planDemand: 100000, planAvailable: 110000 }, x: 1.1, score: 100, money: 0 },
    { given: { ...BEER, planDemand: 120000, planAvailable: 0 }, x: 0, score: 0, money: 504000 },
  ],
});
