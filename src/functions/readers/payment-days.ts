import type { PaymentPlan } from '../../domain/terms';
import type { SheetFunction } from '../sheet-function';
import { termReader } from './term-reader';

/** Mean days of a plan, each payment weighted by its share (RULES, conventions: T). */
export function meanDays({ instalments }: PaymentPlan): number {
  return instalments.reduce((sum, { share, days }) => sum + share * days, 0);
}

export const paymentDays: SheetFunction = {
  name: 'PAYMENTDAYS',
  params: [
    {
      name: 'terms',
      type: 'any',
      isRange: true,
      texts: {
        'pt-BR': 'Prazo de pagamento, como 28/42/56, 30 dias ou à vista; uma célula ou um intervalo',
        en: 'Payment terms, such as 28/42/56, net 30 or cash; one cell or a range',
        es: 'Plazo de pago, como 28/42/56, 30 días o contado; una celda o un rango',
      },
    },
  ],
  returns: 'range',
  texts: {
    'pt-BR': 'Prazo médio de pagamento, em dias, ponderado pelas parcelas.',
    en: 'Mean payment term in days, weighted by the instalments.',
    es: 'Plazo medio de pago, en días, ponderado por las cuotas.',
  },
  notes: {
    'pt-BR':
      'Soma de parcela × dias; parcelas iguais quando não há porcentagens. "2/10 net 30" são 30 dias, "30 fora o mês" são 45 (aproximado). O que tem dois sentidos dá #VALOR! com as opções.',
    en: 'Sum of share × days; equal shares where no percentages stand. "2/10 net 30" is 30 days, "30 EOM" is 45 (approximate). What has two meanings gives #VALUE! with the options.',
    es: 'Suma de cuota × días; cuotas iguales cuando no hay porcentajes. "2/10 net 30" son 30 días, "30 fin de mes" son 45 (aproximado). Lo que tiene dos sentidos da #¡VALOR! con las opciones.',
  },
  run: termReader('paymentTerms', meanDays),
  examples: {
    'PAYMENTDAYS("28/42/56")': 42,
    'PAYMENTDAYS("À vista")': 0,
    'PAYMENTDAYS("2/10 net 30")': 30,
    'PAYMENTDAYS({"30/60/90 dias","30 DDL";"contado",""})': [
      [60, 30],
      [0, ''],
    ],
    'PAYMENTDAYS("30/soon")': '#VALUE!',
    'PAYMENTDAYS("não se aplica")': '#N/A',
  },
};
