import { defineArithmetic } from './define-arithmetic';
import { COST_OF_CAPITAL, TERMS } from './shared-params';

/** Cost of credit, share of sales: i · T ÷ 365 (DOMAIN §3). */
export const paymentCost = defineArithmetic({
  name: 'PAYMENTCOST',
  params: [TERMS, COST_OF_CAPITAL],
  texts: {
    'pt-BR': 'Custo do prazo de pagamento como parte da venda, de 0 a 1.',
    en: 'Cost of the payment term as a share of sales, 0 to 1.',
    es: 'Costo del plazo de pago como parte de la venta, de 0 a 1.',
  },
  notes: {
    'pt-BR':
      'Custo de capital × prazo médio em dias ÷ 365: com 15 % ao ano, 28 dias custam 1,15 % da venda. Pagamento antecipado dá um custo negativo.',
    en: 'Cost of capital × mean term in days ÷ 365: at 15% a year, 28 days cost 1.15% of sales. Payment in advance gives a negative cost.',
    es: 'Costo de capital × plazo medio en días ÷ 365: con 15 % al año, 28 días cuestan 1,15 % de la venta. El pago anticipado da un costo negativo.',
  },
  compute: (meanTermDays, costOfCapital) => (costOfCapital * meanTermDays) / 365,
  examples: {
    'PAYMENTCOST("28/42/56")': (0.15 * 42) / 365,
    'PAYMENTCOST(28,12%)': (0.12 * 28) / 365,
    'PAYMENTCOST("30/soon")': '#VALUE!',
    'PAYMENTCOST(28,-1)': '#VALUE!',
  },
});
