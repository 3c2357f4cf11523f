import { floor, positive } from '../../domain/arithmetic';
import { defineRule } from '../define-rule';

export const promotionWindowDeliveries = defineRule({
  code: 'S13',
  id: 'promotion-window-deliveries',
  level: 'strategic',
  row: 'PROMO',
  column: 'FREQ',
  severity: 'major',
  owner: 'commercial',
  support: ['logistics', 'rtm'],
  bucket: 'LOST',
  unit: 'count',
  limits: { kind: 'min', ok: 3, bad: 1 },
  cells: ['promoWindowDays', 'deliveryFrequency'],
  reads: ['promoWindowDays', 'deliveriesPerWeek'],
  // Where promotions do not apply their window is nobody's promise.
  optional: ['promoSupport'],
  measure: ({ promoWindowDays, deliveriesPerWeek }) => ({ x: floor((promoWindowDays * deliveriesPerWeek) / 7) }),
  money: {
    reads: ['upliftSales', 'grossMargin', 'upliftLoss'],
    amount: ({ upliftSales, grossMargin, upliftLoss }, { x }, { ok }) =>
      positive(1 - x / ok) * upliftSales * positive(grossMargin) * upliftLoss,
  },
  shown: ({ promoWindowDays, deliveriesPerWeek }, { x }) => ({
    window: { as: 'days', value: promoWindowDays },
    interval: { as: 'days', value: 7 / deliveriesPerWeek },
    deliveries: { as: 'integer', value: x },
  }),
  remarks: ({ promoWindowDays }, { x }, { ok }) => [
    ...(x >= ok ? ['fits'] : []),
    ...(promoWindowDays <= 7 ? ['weekly-offer'] : []),
  ],
  formula: '=INT(promoWindowDays*deliveriesPerWeek/7+0.000000001)',
  texts: {
    'pt-BR': {
      title: 'Entregas suficientes dentro da janela da promoção',
      why: 'Uma só entrega abastece, mas não repõe; três dentro da janela bastam e uma vale zero, por padrão.',
      explain:
        '{profile}: promoção de {window} com uma entrega a cada {interval}; entregas dentro da janela para repor: {deliveries}.',
      explainWhen: {
        fits: '{profile}: promoção de {window} com uma entrega a cada {interval} dá {deliveries} entregas para repor.',
      },
      commercialLever: 'Alongar a janela da promoção para três intervalos de entrega ou mais.',
      logisticsLever: 'Fazer entregas extras durante a promoção, até três dentro da janela.',
      remarks: {
        'weekly-offer':
          'Em oferta semanal, uma entrega dentro da janela é normal; confira se a carga chega antes do início.',
      },
    },
    en: {
      title: 'Enough deliveries inside the promotion window',
      why: 'One delivery can only load, not replenish; three inside the window are enough and one scores zero, by default.',
      explain:
        '{profile}: a promotion of {window} with a delivery every {interval}; deliveries inside the window to restock: {deliveries}.',
      explainWhen: {
        fits: '{profile}: a promotion of {window} with a delivery every {interval} gives {deliveries} deliveries to restock.',
      },
      commercialLever: 'Lengthen the promotion window to three delivery intervals or more.',
      logisticsLever: 'Add temporary deliveries during the promotion, up to three inside the window.',
      remarks: {
        'weekly-offer':
          'One delivery inside is normal for a weekly offer; check that the load arrives before the start.',
      },
    },
    es: {
      title: 'Entregas suficientes dentro de la ventana de la promoción',
      why: 'Una sola entrega carga pero no repone; tres dentro de la ventana bastan y una vale cero, por defecto.',
      explain:
        '{profile}: promoción de {window} con una entrega cada {interval}; entregas dentro de la ventana para reponer: {deliveries}.',
      explainWhen: {
        fits: '{profile}: promoción de {window} con una entrega cada {interval} da {deliveries} entregas para reponer.',
      },
      commercialLever: 'Alargar la ventana de la promoción a tres intervalos de entrega o más.',
      logisticsLever: 'Hacer entregas extra durante la promoción, hasta tres dentro de la ventana.',
      remarks: {
        'weekly-offer':
          'En una oferta semanal una entrega dentro es normal; verifique que la carga llegue antes del inicio.',
      },
    },
  },
  examples: [
    {
      given: { promoWindowDays: 14, deliveriesPerWeek: 0.5, upliftSales: 60000, grossMargin: 0.3, upliftLoss: 0.3 },
      x: 1,
      score: 0,
      money: 3600,
    },
    {
      given: { promoWindowDays: 14, deliveriesPerWeek: 1, upliftSales: 60000, grossMargin: 0.3, upliftLoss: 0.3 },
      x: 2,
      score: 50,
      money: 1800,
    },
    {
      // 35 ÷ (7 ÷ 3) falls under 15 in floating point (ERRATA 20).
      given: { promoWindowDays: 35, deliveriesPerWeek: 3, upliftSales: 60000, grossMargin: 0.3, upliftLoss: 0.3 },
      x: 15,
      score: 100,
      money: 0,
    },
  ],
});
