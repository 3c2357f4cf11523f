import { defineRule } from '../define-rule';
import { cannotTell } from '../rule-spec';

export const specialOrderCredit = defineRule({
  code: 'S07',
  id: 'special-order-credit',
  level: 'strategic',
  row: 'PAY',
  column: 'SPEC',
  severity: 'minor',
  owner: 'finance',
  support: ['customerService'],
  bucket: 'LOST',
  unit: 'ratio',
  limits: { kind: 'max', ok: 1, bad: 1.5 },
  cells: ['creditReviewHours', 'specialOrderRule', 'specialLeadTimeHours'],
  reads: ['orderEntryHours', 'pickingHours', 'specialTransitHours', 'specialLeadTimeHours'],
  sometimes: ['creditReviewHours'],
  optional: ['reviewShare', 'specialsAccepted'],
  excludes: ({ specialsAccepted }) => (specialsAccepted === false ? 'specialOrderRule' : null),
  measure: (given) => {
    // Without a single order to review the credit step is no step (ERRATA 43).
    const creditHours = given.reviewShare === 0 ? 0 : given.creditReviewHours;
    if (creditHours === null) return cannotTell({ needs: ['creditReviewHours'] });
    const otherHours = given.orderEntryHours + given.pickingHours + given.specialTransitHours;
    return { x: (creditHours + otherHours) / given.specialLeadTimeHours, creditHours, otherHours };
  },
  money: {
    reads: ['specialsPerMonth', 'reviewShare', 'specialMargin', 'specialLoss'],
    amount: (
      { specialsPerMonth, reviewShare, specialMargin, specialLoss, specialLeadTimeHours },
      { x, otherHours },
    ) => {
      if (x <= 1 + 1e-9) return 0;
      const late = otherHours > specialLeadTimeHours ? 1 : reviewShare;
      return specialsPerMonth * late * specialMargin * specialLoss;
    },
  },
  shown: ({ specialLeadTimeHours }, { creditHours, otherHours }) => ({
    promise: { as: 'hours', value: specialLeadTimeHours },
    credit: { as: 'hours', value: creditHours },
    other: { as: 'hours', value: otherHours },
    total: { as: 'hours', value: creditHours + otherHours },
  }),
  remarks: ({ specialLeadTimeHours }, { x, otherHours }) => {
    if (x <= 1 + 1e-9) return ['fits'];
    return otherHours > specialLeadTimeHours ? ['steps-too-long'] : [];
  },
  formula:
    '=(IF(AND(ISNUMBER(reviewShare),reviewShare=0),0,creditReviewHours)+orderEntryHours+pickingHours+specialTransitHours)/specialLeadTimeHours',
  texts: {
    'pt-BR': {
      title: 'Liberação de crédito cabe no prazo do pedido especial',
      why: 'O prazo prometido não pode ser menor que a soma das etapas do pedido; metade a mais vale zero, por padrão.',
      explain:
        '{profile}: o pedido especial é prometido em {promise}, mas só o crédito leva {credit} e as outras etapas, {other}. A promessa só se cumpre pulando um controle.',
      explainWhen: {
        'steps-too-long':
          '{profile}: o pedido especial é prometido em {promise}, mas só entrada, separação e trânsito levam {other}: nem sem análise de crédito a promessa se cumpre.',
        fits: '{profile}: o pedido especial é prometido em {promise} e as etapas somam {total}, com {credit} de crédito.',
      },
      commercialLever: 'Pré-aprovar o crédito para os pedidos especiais do perfil.',
      logisticsLever: 'Prometer a soma das etapas, ou encurtar entrada, separação e trânsito.',
    },
    en: {
      title: 'Credit release fits the special-order promise',
      why: 'A promise cannot be shorter than the sum of the steps of the order; half as much again scores zero, by default.',
      explain:
        '{profile}: special orders are promised in {promise}, but credit review alone takes {credit} and the other steps {other}. The promise can be kept only by skipping a control.',
      explainWhen: {
        'steps-too-long':
          '{profile}: special orders are promised in {promise}, but entry, picking and transit alone take {other}: even without credit review the promise cannot be kept.',
        fits: '{profile}: special orders are promised in {promise} and the steps add up to {total}, with {credit} of credit review.',
      },
      commercialLever: 'Pre-approve credit for the special orders of the profile.',
      logisticsLever: 'Promise the sum of the steps, or shorten entry, picking and transit.',
    },
    es: {
      title: 'La liberación de crédito cabe en el plazo del pedido especial',
      why: 'El plazo prometido no puede ser menor que la suma de las etapas del pedido; la mitad más vale cero, por defecto.',
      explain:
        '{profile}: el pedido especial se promete en {promise}, pero solo el crédito tarda {credit} y las otras etapas, {other}. La promesa solo se cumple saltando un control.',
      explainWhen: {
        'steps-too-long':
          '{profile}: el pedido especial se promete en {promise}, pero solo registro, preparación y tránsito tardan {other}: ni sin análisis de crédito se cumple la promesa.',
        fits: '{profile}: el pedido especial se promete en {promise} y las etapas suman {total}, con {credit} de crédito.',
      },
      commercialLever: 'Preaprobar el crédito para los pedidos especiales del perfil.',
      logisticsLever: 'Prometer la suma de las etapas, o acortar registro, preparación y tránsito.',
    },
  },
  examples: [
    {
      given: {
        creditReviewHours: 24,
        orderEntryHours: 4,
        pickingHours: 6,
        specialTransitHours: 12,
        specialLeadTimeHours: 24,
        reviewShare: 0.4,
        specialsPerMonth: 30,
        specialMargin: 900,
        specialLoss: 0.25,
      },
      x: 1.916667,
      score: 0,
      money: 2700,
    },
    {
      given: {
        creditReviewHours: 24,
        orderEntryHours: 4,
        pickingHours: 6,
        specialTransitHours: 12,
        specialLeadTimeHours: 24,
        reviewShare: 0,
        specialsPerMonth: 30,
        specialMargin: 900,
        specialLoss: 0.25,
      },
      x: 0.916667,
      score: 100,
      money: 0,
    },
    {
      // The other steps alone break the promise: every special order is late, reviewed or not.
      given: {
        creditReviewHours: 0,
        orderEntryHours: 6,
        pickingHours: 8,
        specialTransitHours: 16,
        specialLeadTimeHours: 24,
        reviewShare: 0.1,
        specialsPerMonth: 10,
        specialMargin: 500,
        specialLoss: 0.25,
      },
      x: 1.25,
      score: 50,
      money: 1250,
    },
  ],
});
