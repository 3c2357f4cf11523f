import { positive } from '../../domain/arithmetic';
import { defineRule } from '../define-rule';

export const promotionAvailability = defineRule({
  code: 'S14',
  id: 'promotion-availability',
  level: 'strategic',
  row: 'PROMO',
  column: 'AVAIL',
  severity: 'major',
  owner: 'commercial',
  support: ['logistics'],
  bucket: 'PROMO',
  unit: 'share',
  limits: { kind: 'min', ok: 0.97, bad: 0.9 },
  cells: ['promoSupport', 'promoAvailability', 'availability', 'measuredAvailability'],
  reads: ['promotedAvailability'],
  // Its place decides reach; a blank amount costs only the money (ERRATA 50, 113).
  sometimes: ['promoSupport'],
  optional: ['promoMoney'],
  waivedIsZero: ['promoMoney'],
  excludes: ({ promoSupport }) => {
    if (promoSupport === null) return null;
    const amount = 'money' in promoSupport ? promoSupport.money : promoSupport.share;
    return amount === 0 ? 'promoSupport' : null;
  },
  measure: ({ promotedAvailability }) => ({ x: promotedAvailability }),
  money: {
    reads: ['promoMoney', 'upliftSales', 'grossMargin'],
    amount: ({ promoMoney, upliftSales, grossMargin }, { x }) =>
      (1 - x) * (promoMoney + upliftSales * positive(grossMargin)),
  },
  shown: ({ promoMoney }, { x }) => ({
    support: { as: 'money', value: promoMoney ?? 0 },
    availability: { as: 'percent', value: x },
    missing: { as: 'percent', value: 1 - x },
  }),
  remarks: ({ promoMoney }, { x }, { ok }) => {
    if (x >= ok) return ['fits'];
    return promoMoney === null ? ['support-unknown'] : [];
  },
  formula: '=promotedAvailability',
  texts: {
    'pt-BR': {
      title: 'Verba promocional vai para onde há disponibilidade',
      why: 'A ruptura média na gôndola fica perto de 8 % e passa de 10 % em promoção; aqui se mede a disponibilidade no nosso estoque, de 90 % a 97 %, por padrão.',
      explain:
        '{support} por mês compram demanda em {profile}, cuja disponibilidade é de {availability}: {missing} dessa demanda não encontra produto.',
      explainWhen: {
        'support-unknown':
          'A verba promocional compra demanda em {profile}, cuja disponibilidade é de {availability}: {missing} dessa demanda não encontra produto.',
        fits: '{profile}: a verba compra demanda com disponibilidade de {availability}.',
      },
      commercialLever: 'Levar a verba a perfis e itens com disponibilidade.',
      logisticsLever: 'Elevar a disponibilidade só dos itens em promoção.',
    },
    en: {
      title: 'Promotion money goes where product is available',
      why: 'Shelves lack about 8% on average and 10% or more in promotions; measured here is availability at our own depot, 90% to 97% by default.',
      explain:
        '{support} a month buys demand from {profile}, whose availability is {availability}: {missing} of that demand meets no product.',
      explainWhen: {
        'support-unknown':
          'Promotional support buys demand from {profile}, whose availability is {availability}: {missing} of that demand meets no product.',
        fits: '{profile}: the support buys demand at an availability of {availability}.',
      },
      commercialLever: 'Move the support to profiles and items that are available.',
      logisticsLever: 'Raise the availability of promoted items only.',
    },
    es: {
      title: 'El apoyo promocional va adonde hay disponibilidad',
      why: 'El quiebre medio en góndola ronda 8 % y pasa de 10 % en promoción; aquí se mide la disponibilidad en nuestro almacén, de 90 % a 97 % por defecto.',
      explain:
        '{support} al mes compran demanda en {profile}, cuya disponibilidad es de {availability}: {missing} de esa demanda no encuentra producto.',
      explainWhen: {
        'support-unknown':
          'El apoyo promocional compra demanda en {profile}, cuya disponibilidad es de {availability}: {missing} de esa demanda no encuentra producto.',
        fits: '{profile}: el apoyo compra demanda con disponibilidad de {availability}.',
      },
      commercialLever: 'Llevar el apoyo a perfiles y productos con disponibilidad.',
      logisticsLever: 'Elevar la disponibilidad solo de los productos en promoción.',
    },
  },
  examples: [
    {
      given: { promotedAvailability: 0.92, promoSupport: { money: 25000 }, upliftSales: 80000, grossMargin: 0.3 },
      x: 0.92,
      score: 28.57,
      money: 3920,
    },
    {
      // Money follows its own formula even where the score is full (ERRATA 10).
      given: { promotedAvailability: 0.98, promoSupport: { money: 25000 }, upliftSales: 80000, grossMargin: 0.3 },
      x: 0.98,
      score: 100,
      money: 980,
    },
    {
      given: { promotedAvailability: 0.88, promoSupport: { share: 0.02 } },
      x: 0.88,
      score: 0,
      money: null,
    },
  ],
});
