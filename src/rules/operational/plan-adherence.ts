import { loadOn } from '../../domain/arithmetic';
import { defineRule } from '../define-rule';
import { MONTH_TEXTS } from '../order-sample';

const MONTH = {
  planBias: -0.12,
  planDeviationFamily: 'Cerveja',
  planDeviationFamilyShare: 0.61,
  planShortfall: 140000,
  executedMonths: 1,
};

export const planAdherence = defineRule({
  code: 'O10',
  id: 'plan-adherence',
  level: 'operational',
  row: 'PLAN',
  column: 'EXEC',
  severity: 'major',
  owner: 'commercial',
  support: ['demandPlanning', 'logistics'],
  bucket: 'STOCK',
  unit: 'share',
  limits: { kind: 'max', ok: 0.1, bad: 0.3 },
  cells: ['planDeviation', 'planDeviationTotal', 'publishedPlan'],
  reads: ['planAdherence'],
  optional: ['planBias', 'planDeviationFamily', 'planDeviationFamilyShare', 'executedMonths'],
  excludes: ({ planAdherence: adherence }) =>
    adherence !== null && adherence.plan === 0 && adherence.deviation === 0 ? 'nothing-planned' : null,
  measure: ({ planAdherence: { deviation, plan } }) => ({ x: loadOn(plan, deviation) }),
  money: {
    reads: ['planShortfall', 'carryingRate', 'monthsCovered'],
    amount: ({ planShortfall, carryingRate, monthsCovered }) => ((planShortfall / monthsCovered) * carryingRate) / 12,
  },
  shown: ({ planBias, planDeviationFamily, planDeviationFamilyShare }, { x }) => ({
    deviation: { as: 'percent', value: x },
    bias: { as: 'percent', value: Math.abs(planBias ?? 0) },
    family: { as: 'text', value: planDeviationFamily ?? '' },
    part: { as: 'percent', value: planDeviationFamilyShare ?? 0 },
  }),
  remarks: ({ planBias, planDeviationFamily, planDeviationFamilyShare, executedMonths }, { x }) => [
    ...(x === Infinity ? ['unplanned'] : planBias === null || planBias === 0 ? ['bias-unknown'] : []),
    ...(x !== Infinity && (planBias ?? 0) > 0 ? ['above'] : []),
    ...(x > 0 && planDeviationFamily !== null && planDeviationFamilyShare !== null ? ['family'] : []),
    ...(executedMonths === null ? ['months-assumed'] : []),
  ],
  formula:
    '=IF(ISNUMBER(publishedPlan),IF(publishedPlan>0,planDeviationTotal/publishedPlan,IF(planDeviationTotal>0,"∞",0)),planDeviation)',
  texts: {
    'pt-BR': {
      title: 'Pedidos seguem o plano publicado do S&OP',
      why: 'O plano publicado é o que a venda e a operação devem executar; 10 % de desvio é pleno e 30 % vale zero, por padrão, no nível perfil × família × mês.',
      explain:
        '{profile}: os pedidos se desviaram {deviation} do plano publicado e ficaram {bias} abaixo dele no total.',
      explainWhen: {
        unplanned: '{profile}: há pedidos e nada foi planejado para o perfil.',
        'bias-unknown': '{profile}: os pedidos se desviaram {deviation} do plano publicado.',
        above:
          '{profile}: os pedidos se desviaram {deviation} do plano publicado e ficaram {bias} acima dele no total.',
      },
      commercialLever: 'Vender o plano publicado, ou levar o desvio à revisão de demanda.',
      logisticsLever: 'Rever estoque e capacidade das famílias que mais se desviam do plano.',
      remarks: {
        family: '{family} explica {part} do desvio.',
        'nothing-planned': 'Nada foi planejado nem pedido.',
        ...MONTH_TEXTS['pt-BR'],
      },
    },
    en: {
      title: 'Orders follow the published S&OP plan',
      why: 'The published plan is what sales and operations should execute; 10% of deviation is full and 30% scores zero, by default, at profile × family × month.',
      explain: '{profile}: orders deviated {deviation} from the published plan and came in {bias} below it in total.',
      explainWhen: {
        unplanned: '{profile}: there are orders and nothing was planned for the profile.',
        'bias-unknown': '{profile}: orders deviated {deviation} from the published plan.',
        above: '{profile}: orders deviated {deviation} from the published plan and came in {bias} above it in total.',
      },
      commercialLever: 'Sell the published plan, or bring the deviation to the demand review.',
      logisticsLever: 'Review stock and capacity of the families that deviate most from the plan.',
      remarks: {
        family: '{family} explains {part} of the deviation.',
        'nothing-planned': 'Nothing was planned and nothing ordered.',
        ...MONTH_TEXTS.en,
      },
    },
    es: {
      title: 'Los pedidos siguen el plan publicado del S&OP',
      why: 'El plan publicado es lo que venta y operación deben ejecutar; 10 % de desvío es pleno y 30 % vale cero, por defecto, a nivel perfil × familia × mes.',
      explain:
        '{profile}: los pedidos se desviaron {deviation} del plan publicado y quedaron {bias} por debajo en total.',
      explainWhen: {
        unplanned: '{profile}: hay pedidos y nada se planificó para el perfil.',
        'bias-unknown': '{profile}: los pedidos se desviaron {deviation} del plan publicado.',
        above:
          '{profile}: los pedidos se desviaron {deviation} del plan publicado y quedaron {bias} por encima en total.',
      },
      commercialLever: 'Vender el plan publicado, o llevar el desvío a la revisión de demanda.',
      logisticsLever: 'Revisar inventario y capacidad de las familias que más se desvían del plan.',
      remarks: {
        family: '{family} explica {part} del desvío.',
        'nothing-planned': 'No se planificó ni se pidió nada.',
        ...MONTH_TEXTS.es,
      },
    },
  },
  examples: [
    { given: { ...MONTH, planDeviation: 0.18 }, x: 0.18, score: 60, money: 2916.67 },
    {
      given: { ...MONTH, planDeviationTotal: 500, publishedPlan: 10000, planBias: 0.01 },
      x: 0.05,
      score: 100,
      money: 2916.67,
    },
    { given: { ...MONTH, planDeviation: 0.45, planShortfall: 0 }, x: 0.45, score: 0, money: 0 },
    { given: { planDeviationTotal: 500, publishedPlan: 0, planShortfall: 0 }, x: Infinity, score: 0, money: 0 },
  ],
});
