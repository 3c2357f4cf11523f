import { WEEKS_PER_MONTH } from '../../domain/arithmetic';
import { defineArithmetic } from './define-arithmetic';
import { FREQUENCY, MINIMUM_ORDER } from './shared-params';
import { number } from './take';

/** Average drop: V = max(v ÷ (f · 52 ÷ 12), M) (DOMAIN §3, ERRATA 38). */
export const dropSize = defineArithmetic({
  name: 'DROPSIZE',
  params: [
    number({
      name: 'sales',
      texts: {
        'pt-BR': 'Vendas por cliente e mês, em dinheiro',
        en: 'Sales per customer and month, in money',
        es: 'Ventas por cliente y mes, en dinero',
      },
    }),
    FREQUENCY,
    MINIMUM_ORDER,
  ],
  texts: {
    'pt-BR': 'Valor médio de uma entrega, em dinheiro.',
    en: 'Average value of a delivery, in money.',
    es: 'Valor medio de una entrega, en dinero.',
  },
  notes: {
    'pt-BR':
      'Vendas do mês ÷ (entregas por semana × 52 ÷ 12), ou o pedido mínimo quando ele é maior: o cliente então pede menos vezes, não compra mais.',
    en: 'Sales of the month ÷ (deliveries a week × 52 ÷ 12), or the minimum order where that is larger: the customer then orders less often, and buys no more.',
    es: 'Ventas del mes ÷ (entregas por semana × 52 ÷ 12), o el pedido mínimo si es mayor: el cliente entonces pide menos veces, no compra más.',
  },
  compute: (sales, perWeek, minimum) => Math.max(sales / (perWeek * WEEKS_PER_MONTH), minimum),
  examples: {
    'DROPSIZE(2900,1)': 2900 / (52 / 12),
    'DROPSIZE(2900,"weekly",800)': 800,
    'DROPSIZE(30000,"Seg/Qui")': 30000 / ((2 * 52) / 12),
    'DROPSIZE(2900,"retira")': '#N/A',
    'DROPSIZE("x",1)': '#VALUE!',
  },
});
