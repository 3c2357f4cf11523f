import type { Shown } from '../../domain/outcome';
import type { Minimum } from '../../domain/terms';
import { defineRule } from '../define-rule';
import { cannotTell } from '../rule-spec';

/** Money with its currency; another unit as the bare number, for both sides have the same one. */
function sizeOf(minimum: Minimum | null): Shown {
  return { as: minimum === null || minimum.unit === 'money' ? 'money' : 'number', value: minimum?.amount ?? 0 };
}

export const volumeDiscountMinimum = defineRule({
  code: 'S09',
  id: 'volume-discount-minimum',
  level: 'strategic',
  row: 'DISC',
  column: 'FREQ',
  severity: 'minor',
  owner: 'commercial',
  support: ['logistics'],
  bucket: 'PRICE',
  unit: 'ratio',
  limits: { kind: 'min', ok: 1, bad: 0.3 },
  cells: ['volumeStep', 'volumeDiscount', 'volumeConditional', 'minOrder'],
  reads: ['volumeConditional'],
  sometimes: ['volumeStep', 'orderMinimum'],
  optional: ['volumeDiscount', 'salesBelowStep'],
  waivedIsZero: ['salesBelowStep'],
  excludes: ({ volumeDiscount }) => (volumeDiscount === 0 ? 'volumeDiscount' : null),
  measure: ({ volumeConditional, volumeStep, orderMinimum }) => {
    if (volumeConditional) return { x: 1 };
    if (volumeStep === null || orderMinimum === null) return cannotTell({ needs: ['volumeStep', 'orderMinimum'] });
    if (orderMinimum.amount === 0) return { x: 0 };
    if (orderMinimum.unit !== volumeStep.unit) return cannotTell({ because: 'unit-mismatch' });
    return { x: orderMinimum.amount / volumeStep.amount };
  },
  money: {
    reads: ['volumeDiscount', 'salesBelowStep'],
    settled: ({ volumeConditional }) => (volumeConditional ? 0 : null),
    amount: ({ volumeDiscount, salesBelowStep }) => volumeDiscount * salesBelowStep,
  },
  shown: ({ volumeDiscount, volumeStep, orderMinimum }) => ({
    discount: { as: 'percent', value: volumeDiscount ?? 0 },
    step: sizeOf(volumeStep),
    minimum: sizeOf(orderMinimum),
  }),
  remarks: ({ volumeConditional, volumeDiscount, orderMinimum, salesBelowStep }, { x }) => {
    if (volumeConditional) return ['conditional'];
    const wording = x >= 1 ? ['fits'] : orderMinimum?.amount === 0 ? ['no-minimum'] : [];
    return [
      ...(volumeDiscount === null && wording.length === 0 ? ['discount-unknown'] : wording),
      ...(salesBelowStep === 0 ? ['no-order-below-step'] : []),
    ];
  },
  formula: '=IF(volumeConditional,1,orderMinimum/volumeStep)',
  texts: {
    'pt-BR': {
      title: 'Desconto por volume tem contrapartida logística',
      why: 'Desconto condicional compra comportamento, o incondicional é custo perdido; um mínimo de 30 % da faixa vale zero, por padrão.',
      explain:
        '{profile} recebe {discount} por volume mesmo em pedidos de {minimum}; o desconto foi pensado para pedidos de {step}.',
      explainWhen: {
        conditional: '{profile}: o desconto por volume é condicionado a cada pedido.',
        fits: '{profile}: o pedido mínimo de {minimum} garante a faixa de {step} do desconto por volume.',
        'no-minimum':
          '{profile} não tem pedido mínimo: o desconto por volume, pensado para pedidos de {step}, vale para qualquer pedido.',
        'discount-unknown':
          '{profile} recebe o desconto por volume mesmo em pedidos de {minimum}; ele foi pensado para pedidos de {step}.',
      },
      commercialLever: 'Condicionar o desconto ao valor de cada pedido.',
      logisticsLever: 'Igualar o pedido mínimo à faixa que dá o desconto.',
      remarks: {
        'no-order-below-step': 'Neste mês, nenhum pedido ficou abaixo da faixa.',
        'unit-mismatch': 'Pedido mínimo e faixa de desconto estão em unidades diferentes.',
      },
    },
    en: {
      title: 'Volume discount has a logistic counterpart',
      why: 'Conditional terms buy behaviour, unconditional ones are sunk cost; a minimum of 30% of the step scores zero, by default.',
      explain:
        '{profile} receives {discount} for volume even on orders of {minimum}; the discount was meant for orders of {step}.',
      explainWhen: {
        conditional: '{profile}: the volume discount is conditional on each order.',
        fits: '{profile}: the minimum order of {minimum} secures the step of {step} of the volume discount.',
        'no-minimum':
          '{profile} has no minimum order: the volume discount, meant for orders of {step}, goes to any order.',
        'discount-unknown':
          '{profile} receives the volume discount even on orders of {minimum}; it was meant for orders of {step}.',
      },
      commercialLever: 'Make the discount conditional on the value of each order.',
      logisticsLever: 'Set the minimum order at the step that earns the discount.',
      remarks: {
        'no-order-below-step': 'No order below the step this month.',
        'unit-mismatch': 'Minimum order and discount step are in different units.',
      },
    },
    es: {
      title: 'El descuento por volumen tiene contrapartida logística',
      why: 'El descuento condicional compra conducta y el incondicional es costo perdido; un mínimo de 30 % de la escala vale cero, por defecto.',
      explain:
        '{profile} recibe {discount} por volumen incluso en pedidos de {minimum}; el descuento se pensó para pedidos de {step}.',
      explainWhen: {
        conditional: '{profile}: el descuento por volumen está condicionado a cada pedido.',
        fits: '{profile}: el pedido mínimo de {minimum} asegura la escala de {step} del descuento por volumen.',
        'no-minimum':
          '{profile} no tiene pedido mínimo: el descuento por volumen, pensado para pedidos de {step}, vale para cualquier pedido.',
        'discount-unknown':
          '{profile} recibe el descuento por volumen incluso en pedidos de {minimum}; se pensó para pedidos de {step}.',
      },
      commercialLever: 'Condicionar el descuento al valor de cada pedido.',
      logisticsLever: 'Igualar el pedido mínimo a la escala que da el descuento.',
      remarks: {
        'no-order-below-step': 'Este mes ningún pedido quedó por debajo de la escala.',
        'unit-mismatch': 'El pedido mínimo y la escala de descuento están en unidades distintas.',
      },
    },
  },
  examples: [
    {
      given: {
        volumeStep: { amount: 3000, unit: 'money' },
        orderMinimum: { amount: 800, unit: 'money' },
        volumeConditional: false,
        volumeDiscount: 0.05,
        salesBelowStep: 400000,
      },
      x: 0.266667,
      score: 0,
      money: 20000,
    },
    {
      given: {
        volumeStep: { amount: 3000, unit: 'money' },
        orderMinimum: { amount: 2100, unit: 'money' },
        volumeConditional: false,
        volumeDiscount: 0.05,
        salesBelowStep: 0,
      },
      x: 0.7,
      score: 57.14,
      money: 0,
    },
    {
      given: { volumeConditional: true, volumeDiscount: 0.05 },
      x: 1,
      score: 100,
      money: 0,
    },
  ],
});
