import { loadOn, positive } from '../../domain/arithmetic';
import { defineRule } from '../define-rule';
import { MONTH_TEXTS, SAMPLE_TEXTS, sampleRemarks, tooFewOrders } from '../order-sample';

const MONTH = { specialCost: 110, ordersInPeriod: 520, executedMonths: 1 };

export const specialOrderQuota = defineRule({
  code: 'O07',
  id: 'special-order-quota',
  level: 'operational',
  row: 'SPEC',
  column: 'EXEC',
  severity: 'major',
  owner: 'customerService',
  support: ['commercial', 'logistics'],
  bucket: 'SPEC',
  unit: 'ratio',
  limits: { kind: 'max', ok: 1, bad: 2 },
  cells: ['specialOrders', 'specialQuota', 'specialOrderRule'],
  reads: ['specialOrders', 'totalSpecialQuota'],
  optional: ['ordersInPeriod', 'executedMonths', 'monthsCovered', 'surchargeDue', 'uncollectedSurcharge'],
  measure: ({ specialOrders, totalSpecialQuota, ordersInPeriod, monthsCovered }) => {
    const few = tooFewOrders(ordersInPeriod);
    if (few) return few;
    const perMonth = specialOrders / (monthsCovered ?? 1);
    const quota = totalSpecialQuota === 'unlimited' ? Infinity : totalSpecialQuota;
    return { x: loadOn(quota, perMonth), perMonth, quota };
  },
  money: {
    reads: ['specialCost', 'uncollectedSurcharge', 'monthsCovered'],
    amount: ({ specialCost, uncollectedSurcharge, monthsCovered }, { perMonth, quota }) =>
      positive(perMonth - quota) * specialCost + uncollectedSurcharge / monthsCovered,
  },
  // Inside the quota only the surcharge can be lost: what an order costs is not asked for (ERRATA 73).
  otherMoney: {
    when: (_given, { perMonth, quota }) => perMonth <= quota,
    bucket: 'SPEC',
    reads: ['uncollectedSurcharge', 'monthsCovered'],
    amount: ({ uncollectedSurcharge, monthsCovered }) => uncollectedSurcharge / monthsCovered,
  },
  shown: ({ surchargeDue, uncollectedSurcharge }, { perMonth, quota }) => ({
    count: { as: 'number', value: perMonth },
    quota: { as: 'number', value: quota },
    waived: { as: 'percent', value: surchargeDue ? (uncollectedSurcharge ?? 0) / surchargeDue : 0 },
  }),
  remarks: ({ uncollectedSurcharge, ordersInPeriod, executedMonths }, { x, quota }) => [
    ...(quota === Infinity ? ['unlimited'] : x <= 1 ? ['fits'] : []),
    ...((uncollectedSurcharge ?? 0) > 0 ? ['waived'] : []),
    ...sampleRemarks({ ordersInPeriod, executedMonths }),
  ],
  formula:
    '=IF(ISNUMBER(totalSpecialQuota),IF(totalSpecialQuota>0,specialOrders/executedMonths/totalSpecialQuota,IF(specialOrders>0,"∞",0)),0)',
  texts: {
    'pt-BR': {
      title: 'Pedidos especiais dentro da cota e cobrados',
      why: 'A cota é regra da própria empresa; o dobro dela quer dizer que ninguém a aplica, e vale zero, por padrão.',
      explain: '{profile}: {count} pedidos especiais por mês para uma cota de {quota}.',
      explainWhen: {
        fits: '{profile}: {count} pedidos especiais por mês, dentro da cota de {quota}.',
        unlimited: '{profile}: {count} pedidos especiais por mês; a política não os limita.',
      },
      commercialLever: 'Vender dentro da cota e cobrar a taxa de quem passa dela.',
      logisticsLever: 'Aceitar acima da cota só com aprovação do Atendimento, ou rever a cota.',
      remarks: {
        waived: 'Não foi cobrado {waived} da taxa devida.',
        ...SAMPLE_TEXTS['pt-BR'],
        ...MONTH_TEXTS['pt-BR'],
      },
    },
    en: {
      title: 'Special orders stay inside quota and are charged',
      why: "The quota is the company's own rule; twice the quota means nobody applies it, and scores zero, by default.",
      explain: '{profile}: {count} special orders a month against a quota of {quota}.',
      explainWhen: {
        fits: '{profile}: {count} special orders a month, within the quota of {quota}.',
        unlimited: '{profile}: {count} special orders a month; the policy does not limit them.',
      },
      commercialLever: 'Sell within the quota and charge the surcharge beyond it.',
      logisticsLever: 'Accept more than the quota only with approval of Customer Service, or review the quota.',
      remarks: { waived: '{waived} of the surcharge due was not collected.', ...SAMPLE_TEXTS.en, ...MONTH_TEXTS.en },
    },
    es: {
      title: 'Los pedidos especiales quedan dentro del cupo y se cobran',
      why: 'El cupo es una regla de la propia empresa; el doble quiere decir que nadie la aplica, y vale cero, por defecto.',
      explain: '{profile}: {count} pedidos especiales al mes para un cupo de {quota}.',
      explainWhen: {
        fits: '{profile}: {count} pedidos especiales al mes, dentro del cupo de {quota}.',
        unlimited: '{profile}: {count} pedidos especiales al mes; la política no los limita.',
      },
      commercialLever: 'Vender dentro del cupo y cobrar el recargo a quien lo supera.',
      logisticsLever: 'Aceptar sobre el cupo solo con aprobación de Servicio al Cliente, o revisar el cupo.',
      remarks: { waived: 'No se cobró {waived} del recargo debido.', ...SAMPLE_TEXTS.es, ...MONTH_TEXTS.es },
    },
  },
  examples: [
    {
      given: { ...MONTH, specialOrders: 31, totalSpecialQuota: 17, surchargeDue: 31 * 36, surchargeCollected: 10 * 36 },
      x: 1.823529,
      score: 17.65,
      money: 2296,
    },
    {
      given: { ...MONTH, specialOrders: 12, totalSpecialQuota: 17, surchargeDue: 432, surchargeCollected: 432 },
      x: 0.705882,
      score: 100,
      money: 0,
    },
    {
      given: { ...MONTH, specialOrders: 12, totalSpecialQuota: 'unlimited', surchargeDue: 432, surchargeCollected: 0 },
      x: 0,
      score: 100,
      money: 432,
    },
    {
      given: { ...MONTH, specialOrders: 6, totalSpecialQuota: 0, surchargeDue: 0, surchargeCollected: 0 },
      x: Infinity,
      score: 0,
      money: 660,
    },
  ],
});
