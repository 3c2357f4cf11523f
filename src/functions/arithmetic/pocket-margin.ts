import { packageMargin } from '../../rules/strategic/package-margin';
import { defineArithmetic } from './define-arithmetic';
import { measureOf } from './measure-of';
import { COST_OF_CAPITAL, TERMS } from './shared-params';
import { number, SHARE } from './take';

/** Pocket margin after cost to serve, as rule S19 measures it: m − promo − i·T ÷ 365 − D ÷ V − handling − stock − special. */
export const pocketMargin = defineArithmetic({
  name: 'POCKETMARGIN',
  params: [
    number(
      {
        name: 'margin',
        texts: {
          'pt-BR': 'Margem depois do desconto, parte da venda líquida',
          en: 'Margin after discount, share of net sales',
          es: 'Margen tras el descuento, parte de la venta neta',
        },
      },
      { from: -10, below: 1 },
    ),
    number(
      {
        name: 'promo',
        texts: {
          'pt-BR': 'Verba promocional, parte da venda líquida',
          en: 'Promotional support, share of net sales',
          es: 'Apoyo promocional, parte de la venta neta',
        },
      },
      SHARE,
    ),
    TERMS,
    number({
      name: 'stopCost',
      texts: {
        'pt-BR': 'Custo por entrega, em dinheiro',
        en: 'Cost of a delivery, in money',
        es: 'Costo por entrega, en dinero',
      },
    }),
    number(
      {
        name: 'drop',
        texts: {
          'pt-BR': 'Valor médio da entrega, em dinheiro',
          en: 'Average value of a delivery, in money',
          es: 'Valor medio de la entrega, en dinero',
        },
      },
      { isAboveZero: true },
    ),
    number(
      {
        name: 'handling',
        texts: {
          'pt-BR': 'Movimentação, parte da venda líquida',
          en: 'Handling, share of net sales',
          es: 'Manipuleo, parte de la venta neta',
        },
      },
      SHARE,
    ),
    number(
      {
        name: 'stock',
        texts: {
          'pt-BR': 'Custo de estoque, parte da venda líquida',
          en: 'Cost of stock, share of net sales',
          es: 'Costo de inventario, parte de la venta neta',
        },
      },
      SHARE,
    ),
    number(
      {
        name: 'special',
        texts: {
          'pt-BR': 'Pedidos especiais, parte da venda líquida',
          en: 'Special orders, share of net sales',
          es: 'Pedidos especiales, parte de la venta neta',
        },
      },
      SHARE,
    ),
    COST_OF_CAPITAL,
  ],
  texts: {
    'pt-BR': 'Margem líquida de servir, como parte da venda líquida.',
    en: 'Pocket margin after cost to serve, as a share of net sales.',
    es: 'Margen de bolsillo tras el costo de servir, como parte de la venta neta.',
  },
  notes: {
    'pt-BR':
      'Margem − verba − custo de capital × prazo ÷ 365 − custo da entrega ÷ valor da entrega − movimentação − estoque − especiais: a medida da regra S19.',
    en: 'Margin − support − cost of capital × term ÷ 365 − cost ÷ value of the delivery − handling − stock − specials: the measure of rule S19.',
    es: 'Margen − apoyo − costo de capital × plazo ÷ 365 − costo ÷ valor de la entrega − manipuleo − inventario − especiales: la medida de la regla S19.',
  },
  compute: (
    grossMargin,
    promoShare,
    days,
    stopCost,
    averageDrop,
    handlingShare,
    stockCostShare,
    specialShare,
    costOfCapital,
  ) =>
    measureOf(packageMargin, {
      grossMargin,
      promoShare,
      instalmentShares: [1],
      instalmentDays: [days],
      stopCost,
      averageDrop,
      handlingShare,
      stockCostShare,
      specialShare,
      costOfCapital,
    }),
  examples: {
    'POCKETMARGIN(25%,3%,28,95,850,4%,0.6%,0.4%)': 0.17 - (0.15 * 28) / 365 - 95 / 850,
    'POCKETMARGIN(20%,0,"28/42/56",0,1000,0,0,0,10%)': 0.2 - 4.2 / 365,
    'POCKETMARGIN(25%,3%,28,95,0,4%,0.6%,0.4%)': '#VALUE!',
  },
});
