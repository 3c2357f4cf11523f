import { defineRule } from '../define-rule';
import { NOTHING_OBSERVED, SAMPLE_TEXTS, tooFewOrders } from '../order-sample';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const TWO = {
  ordersByProfile: [900, 340],
  savedByProfile: [20, 11],
  topKillReason: { reason: 'Crédito', orders: 38 },
};

export const orderKillerRate = defineRule({
  code: 'P03',
  id: 'order-killer-rate',
  level: 'portfolio',
  row: 'CS',
  column: 'EXEC',
  severity: 'critical',
  owner: 'customerService',
  support: ['commercial', 'logistics', 'finance'],
  bucket: 'LOST',
  unit: 'share',
  limits: { kind: 'max', ok: 0.02, bad: 0.08 },
  scope: 'portfolio',
  cells: [],
  reads: ['killedByProfile', 'ordersByProfile'],
  optional: ['savedByProfile', 'topKillReason'],
  measure: ({ killedByProfile, ordersByProfile, savedByProfile }) => {
    const orders = sum(ordersByProfile);
    if (orders === 0) return NOTHING_OBSERVED;
    const killed = sum(killedByProfile);
    const saved = savedByProfile === null ? null : sum(savedByProfile);
    const hit = killed + (saved ?? 0);
    const interlocution = saved === null || hit === 0 ? null : saved / hit;
    return tooFewOrders(orders) ?? { x: killed / orders, killed, orders, saved, interlocution };
  },
  money: { reads: ['killLosses'], amount: ({ killLosses }) => sum(killLosses) },
  shown: ({ topKillReason }, { killed, orders, saved, interlocution }) => ({
    killed: { as: 'integer', value: killed },
    all: { as: 'integer', value: orders },
    saved: { as: 'integer', value: saved ?? 0 },
    interlocution: interlocution === null ? { as: 'text', value: '–' } : { as: 'percent', value: interlocution },
    reason: { as: 'text', value: topKillReason?.reason ?? '' },
    part: { as: 'percent', value: killed > 0 ? Math.min(1, (topKillReason?.orders ?? 0) / killed) : 0 },
  }),
  remarks: ({ topKillReason }, { killed, saved, interlocution }) => [
    ...(killed === 0 ? ['none'] : []),
    ...(saved === null ? [] : interlocution === null ? ['not-hit'] : ['saved']),
    ...(killed > 0 && topKillReason !== null ? ['reason'] : []),
  ],
  formula: '=SUM(killedByProfile)/SUM(ordersByProfile)',
  texts: {
    'pt-BR': {
      title: 'Taxa de “matador de pedidos”',
      why: 'Pedido perdido por regra da própria empresa acusa a política, não o cliente; até 2 % se toleram e 8 % valem zero, por padrão.',
      explain: '{killed} de {all} pedidos morreram por uma regra.',
      explainWhen: { none: 'Nenhum dos {all} pedidos morreu por uma regra.' },
      commercialLever: 'Corrigir a regra que mais mata pedidos, e não cada pedido.',
      logisticsLever: 'Dar ao Atendimento o que oferecer: outra data, juntar até o mínimo, cobrar a taxa.',
      remarks: {
        saved: 'Foram salvos {saved}: interlocução de {interlocution}.',
        'not-hit': 'Nenhum pedido esbarrou em regra: interlocução {interlocution}.',
        reason: 'Só {reason} mata pelo menos {part} deles.',
        'too-few-orders': SAMPLE_TEXTS['pt-BR']['too-few-orders'],
        'no-data': SAMPLE_TEXTS['pt-BR']['no-data'],
      },
    },
    en: {
      title: 'Order-killer rate',
      why: "An order lost to the company's own rule accuses the policy, not the customer; 2% are tolerated and 8% score zero, by default.",
      explain: '{killed} of {all} orders died on a rule.',
      explainWhen: { none: 'None of the {all} orders died on a rule.' },
      commercialLever: 'Fix the rule that kills most orders, not the single order.',
      logisticsLever: 'Give Customer Service what to offer: another date, joining up to the minimum, the surcharge.',
      remarks: {
        saved: '{saved} were saved: interlocution {interlocution}.',
        'not-hit': 'No order met a rule: interlocution {interlocution}.',
        reason: '{reason} alone kills at least {part} of them.',
        'too-few-orders': SAMPLE_TEXTS.en['too-few-orders'],
        'no-data': SAMPLE_TEXTS.en['no-data'],
      },
    },
    es: {
      title: 'Tasa de “matador de pedidos”',
      why: 'Un pedido perdido por una regla propia acusa a la política, no al cliente; se tolera 2 % y 8 % vale cero, por defecto.',
      explain: '{killed} de {all} pedidos murieron por una regla.',
      explainWhen: { none: 'Ninguno de los {all} pedidos murió por una regla.' },
      commercialLever: 'Corregir la regla que más pedidos mata, y no cada pedido.',
      logisticsLever: 'Dar a Servicio al Cliente qué ofrecer: otra fecha, juntar hasta el mínimo, cobrar el recargo.',
      remarks: {
        saved: 'Se salvaron {saved}: interlocución de {interlocution}.',
        'not-hit': 'Ningún pedido chocó con una regla: interlocución {interlocution}.',
        reason: 'Solo {reason} mata al menos {part} de ellos.',
        'too-few-orders': SAMPLE_TEXTS.es['too-few-orders'],
        'no-data': SAMPLE_TEXTS.es['no-data'],
      },
    },
  },
  examples: [
    // 62 orders of a margin of 210 each, none of which came back.
    { given: { ...TWO, killedByProfile: [50, 12], killLosses: [10500, 2520] }, x: 0.05, score: 50, money: 13020 },
    { given: { ...TWO, killedByProfile: [0, 0], killLosses: [0, 0] }, x: 0, score: 100, money: 0 },
    { given: { ...TWO, killedByProfile: [80, 44], killLosses: [16800, 9240] }, x: 0.1, score: 0, money: 26040 },
  ],
});
