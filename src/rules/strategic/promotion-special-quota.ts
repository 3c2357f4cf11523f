import { loadOn, positive } from '../../domain/arithmetic';
import { defineRule } from '../define-rule';

export const promotionSpecialQuota = defineRule({
  code: 'S16',
  id: 'promotion-special-quota',
  level: 'strategic',
  row: 'PROMO',
  column: 'SPEC',
  severity: 'minor',
  owner: 'rtm',
  support: ['commercial', 'logistics'],
  bucket: 'SPEC',
  unit: 'ratio',
  limits: { kind: 'max', ok: 1, bad: 2 },
  cells: ['promosPerMonth', 'specialOrderRule', 'specialQuota'],
  reads: ['promosPerMonth', 'extraDropsPerPromo', 'specialQuota'],
  optional: ['promoSupport'],
  measure: ({ promosPerMonth, extraDropsPerPromo, specialQuota }) => {
    const extraDrops = promosPerMonth * extraDropsPerPromo;
    const quota = specialQuota === 'unlimited' ? Infinity : specialQuota;
    return { x: loadOn(quota, extraDrops), extraDrops, quota };
  },
  money: {
    reads: ['customers', 'specialCost'],
    amount: ({ customers, specialCost }, { extraDrops, quota }) =>
      positive(extraDrops - quota) * customers * specialCost,
  },
  shown: (_given, { extraDrops, quota }) => ({
    extra: { as: 'number', value: extraDrops },
    quota: { as: 'number', value: quota },
  }),
  remarks: (_given, { x, quota }) => {
    if (quota === Infinity) return ['unlimited'];
    return x <= 1 ? ['fits'] : [];
  },
  formula: '=IF(ISNUMBER(specialQuota),IF(specialQuota>0,extraDrops/specialQuota,IF(extraDrops>0,"∞",0)),0)',
  helpers: [{ name: 'extraDrops', formula: '=promosPerMonth*extraDropsPerPromo' }],
  texts: {
    'pt-BR': {
      title: 'Promoções cabem na regra de pedidos especiais',
      why: 'Entregas fora da rota criadas pelas promoções não podem passar da cota escrita pela Logística; o dobro vale zero, por padrão.',
      explain:
        '{profile}: entregas extras por cliente e mês: o calendário de promoções cria {extra}, a regra permite {quota}. A diferença vira exceção.',
      explainWhen: {
        unlimited:
          '{profile}: pedidos especiais são livres; cabem todas as entregas extras das promoções ({extra} por cliente e mês).',
        fits: '{profile}: entregas extras por cliente e mês: as promoções criam {extra}, dentro da cota de {quota}.',
      },
      commercialLever: 'Fazer menos promoções por mês.',
      logisticsLever: 'Abrir uma cota temporária durante as promoções.',
    },
    en: {
      title: 'Promotions fit the special-order rule',
      why: 'Out-of-schedule drops created by promotions must not exceed the quota written by Logistics; twice the quota scores zero, by default.',
      explain:
        '{profile}: extra drops per customer and month: the promotion calendar creates {extra}, the rule allows {quota}. The difference becomes exceptions.',
      explainWhen: {
        unlimited:
          '{profile}: special orders are free; all extra drops of promotions fit ({extra} per customer and month).',
        fits: '{profile}: extra drops per customer and month: promotions create {extra}, within the quota of {quota}.',
      },
      commercialLever: 'Run fewer promotions per month.',
      logisticsLever: 'Open a temporary quota during promotions.',
    },
    es: {
      title: 'Las promociones caben en la regla de pedidos especiales',
      why: 'Las entregas fuera de ruta que crean las promociones no pueden superar el cupo escrito por Logística; el doble vale cero, por defecto.',
      explain:
        '{profile}: entregas extra por cliente y mes: el calendario de promociones crea {extra}, la regla permite {quota}. La diferencia se vuelve excepción.',
      explainWhen: {
        unlimited:
          '{profile}: los pedidos especiales son libres; caben todas las entregas extra de las promociones ({extra} por cliente y mes).',
        fits: '{profile}: entregas extra por cliente y mes: las promociones crean {extra}, dentro del cupo de {quota}.',
      },
      commercialLever: 'Hacer menos promociones por mes.',
      logisticsLever: 'Abrir un cupo temporal durante las promociones.',
    },
  },
  examples: [
    {
      given: { promosPerMonth: 2, extraDropsPerPromo: 1, specialQuota: 1, customers: 40, specialCost: 110 },
      x: 2,
      score: 0,
      money: 4400,
    },
    {
      given: { promosPerMonth: 3, extraDropsPerPromo: 1, specialQuota: 2, customers: 40, specialCost: 110 },
      x: 1.5,
      score: 50,
      money: 4400,
    },
    {
      given: { promosPerMonth: 2, extraDropsPerPromo: 1, specialQuota: 'unlimited', customers: 40, specialCost: 110 },
      x: 0,
      score: 100,
      money: 0,
    },
    {
      given: { promosPerMonth: 1, extraDropsPerPromo: 1, specialQuota: 0, customers: 40, specialCost: 110 },
      x: Infinity,
      score: 0,
      money: 4400,
    },
  ],
});
