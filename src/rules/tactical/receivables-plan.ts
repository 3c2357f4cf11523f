import { daily, positive } from '../../domain/arithmetic';
import { defineRule } from '../define-rule';
import { MEAN_TERM } from '../printed-cells';

export const receivablesPlan = defineRule({
  code: 'T02',
  id: 'receivables-plan',
  level: 'tactical',
  row: 'PAY',
  column: 'PLAN',
  severity: 'major',
  owner: 'finance',
  support: ['commercial'],
  bucket: 'RECV',
  unit: 'days',
  limits: { kind: 'max', ok: 2, bad: 10 },
  cells: ['paymentTerms', 'plannedTermDays', 'companyTermDays'],
  reads: ['termPlan'],
  optional: ['isTermMeasured', 'lateDaysInPlan'],
  measure: ({ termPlan, lateDaysInPlan }) => {
    // A plan made of a measured DSO holds late payments too, which no policy grants (ERRATA 58).
    const planned = termPlan.plannedDays - (lateDaysInPlan ?? 0);
    return { x: termPlan.policyDays - planned, planned };
  },
  money: {
    reads: ['netSales', 'costOfCapital'],
    settled: (_given, { x }) => (x <= 0 ? 0 : null),
    // A company's gap is shared by sales: T̄ − P on the daily sales of the profile (ERRATA 31).
    amount: ({ netSales, costOfCapital }, { x }) => (positive(x) * daily(positive(netSales)) * costOfCapital) / 12,
  },
  shown: ({ termPlan }, { x, planned }) => ({
    term: { as: 'days', value: termPlan.policyDays },
    planned: { as: 'days', value: planned },
    gap: { as: 'days', value: Math.abs(x) },
  }),
  remarks: ({ termPlan, isTermMeasured, lateDaysInPlan }, { x }, { ok }) => [
    ...(x <= ok ? [termPlan.isOfCompany ? 'company-fits' : 'fits'] : termPlan.isOfCompany ? ['company'] : []),
    ...(isTermMeasured && lateDaysInPlan === 0 ? ['includes-late'] : []),
  ],
  formula:
    '=IF(ISNUMBER(plannedTermDays),meanTermDays-plannedTermDays,SUMPRODUCT(termsByProfile,salesByProfile)/SUM(salesByProfile)-companyTermDays)+IF(isTermMeasured,daysLate,0)',
  helpers: [MEAN_TERM],
  texts: {
    'pt-BR': {
      title: 'Política de prazo coerente com o plano de contas a receber',
      why: 'O S&OP fecha o plano com Finanças; prazo maior que o do plano não tem dinheiro previsto; 2 dias se toleram e 10 valem zero, por padrão.',
      explain: '{profile}: a política de prazo dá {term} e o plano financeiro conta com {planned}: {gap} a descoberto.',
      explainWhen: {
        fits: '{profile}: a política de prazo dá {term} e o plano financeiro conta com {planned}.',
        company:
          'Na empresa, a política de prazo dá {term} em média e o plano financeiro conta com {planned}: {gap} a descoberto.',
        'company-fits': 'Na empresa, a política de prazo dá {term} em média e o plano financeiro conta com {planned}.',
      },
      commercialLever: 'Encurtar o prazo dos perfis que mais passam do plano.',
      logisticsLever: 'Levar a diferença à reunião pré-S&OP: a Logística não muda este prazo; Finanças revê o plano.',
      remarks: { 'includes-late': 'O plano parece medido e inclui pagamentos em atraso.' },
    },
    en: {
      title: 'Payment policy matches the receivables plan',
      why: 'S&OP reconciles the plan with finance; a term longer than planned is unfunded; 2 days are tolerated and 10 score zero, by default.',
      explain: '{profile}: the term policy yields {term} and the financial plan assumes {planned}: {gap} unfunded.',
      explainWhen: {
        fits: '{profile}: the term policy yields {term} and the financial plan assumes {planned}.',
        company:
          'For the company the term policy yields {term} on average and the financial plan assumes {planned}: {gap} unfunded.',
        'company-fits':
          'For the company the term policy yields {term} on average and the financial plan assumes {planned}.',
      },
      commercialLever: 'Shorten the terms of the profiles that exceed the plan most.',
      logisticsLever:
        'Bring the gap to the pre-S&OP meeting: Logistics cannot change this term; Finance reviews the plan.',
      remarks: { 'includes-late': 'The plan looks measured and includes late payment.' },
    },
    es: {
      title: 'La política de plazo coincide con el plan de cuentas por cobrar',
      why: 'El S&OP concilia el plan con Finanzas; un plazo mayor que el del plan no tiene fondos; se toleran 2 días y 10 valen cero, por defecto.',
      explain: '{profile}: la política de plazo da {term} y el plan financiero cuenta con {planned}: {gap} sin fondos.',
      explainWhen: {
        fits: '{profile}: la política de plazo da {term} y el plan financiero cuenta con {planned}.',
        company:
          'En la empresa, la política de plazo da {term} en promedio y el plan financiero cuenta con {planned}: {gap} sin fondos.',
        'company-fits':
          'En la empresa, la política de plazo da {term} en promedio y el plan financiero cuenta con {planned}.',
      },
      commercialLever: 'Acortar el plazo de los perfiles que más superan el plan.',
      logisticsLever:
        'Llevar la diferencia a la reunión pre-S&OP: Logística no cambia este plazo; Finanzas revisa el plan.',
      remarks: { 'includes-late': 'El plan parece medido e incluye pagos atrasados.' },
    },
  },
  examples: [
    { given: { meanTermDays: 42, plannedTermDays: 35, netSales: 1200000 }, x: 7, score: 37.5, money: 3452.05 },
    { given: { meanTermDays: 28, plannedTermDays: 35, netSales: 1200000 }, x: -7, score: 100, money: 0 },
    {
      // T̄ = (28 · 3 + 52 · 1) ÷ 4 = 34: 12 days above the plan of the company.
      given: { termsByProfile: [28, 52], salesByProfile: [900000, 300000], companyTermDays: 22, netSales: 900000 },
      x: 12,
      score: 0,
      money: 4438.36,
    },
    {
      given: { meanTermDays: 40, plannedTermDays: 38, isTermMeasured: true, daysLate: 4, netSales: 365000 },
      x: 6,
      score: 50,
      money: 900,
    },
  ],
});
