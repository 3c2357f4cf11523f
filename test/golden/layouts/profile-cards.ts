import { percent } from '../../support/grid';
import type { LayoutCase } from './layout-case';

/** Cards of profiles on one sheet, each under its name, with terms and values side by side. */
export const PROFILE_CARD_CASES: readonly LayoutCase[] = [
  {
    title: 'cards beside each other, commercial and logistic terms in columns of their own',
    sheets: {
      Perfis: [
        ['PERFIL: REDES', null, null, null, 'PERFIL: BARES'],
        ['Comercial', null, 'Logística', null, 'Comercial', null, 'Logística'],
        ['Prazo', '28/42', 'Frequência', '3x/sem', 'Prazo', '7 dias', 'Frequência', '1x/sem'],
        ['Desconto', '10%', 'Lead time', 'D+2', 'Desconto', '2%', 'Lead time', 'D+4'],
        ['Verba', '2%', 'Disponibilidade', '97%', 'Verba', '0', 'Disponibilidade', '90%'],
      ],
    },
    terms: {
      REDES: [
        'promoSupport 2% @Perfis!B5',
        'discount 10% @Perfis!B4',
        'paymentTerms 28/42 @Perfis!B3',
        'deliveryFrequency 3/week @Perfis!D3',
        'availability 97% @Perfis!D5',
        'leadTime 2 working days @Perfis!D4',
      ],
      BARES: [
        'promoSupport 0 @Perfis!F5',
        'discount 2% @Perfis!F4',
        'paymentTerms 7 @Perfis!F3',
        'deliveryFrequency 1/week @Perfis!H3',
        'availability 90% @Perfis!H5',
        'leadTime 4 working days @Perfis!H4',
      ],
    },
  },
  {
    title: 'cards below each other under titles, and a remark at the end',
    sheets: {
      'Terms 2026': [
        ['Customer terms 2026'],
        [],
        ['Segment: Wholesale'],
        ['Payment terms', 'net 45'],
        ['Discount', percent(0.12)],
        ['Delivery frequency', '3/week'],
        ['Availability', percent(0.98)],
        [],
        ['Segment: Corner shops'],
        ['Payment terms', 'COD'],
        ['Discount', percent(0.02)],
        ['Delivery frequency', '1/week'],
        ['Availability', percent(0.9)],
        [],
        ['Approved by: Finance'],
      ],
    },
    terms: {
      Wholesale: [
        'discount 12% @Terms 2026!B5',
        'paymentTerms 45 @Terms 2026!B4',
        'deliveryFrequency 3/week @Terms 2026!B6',
        'availability 98% @Terms 2026!B7',
      ],
      'Corner shops': [
        'discount 2% @Terms 2026!B11',
        'paymentTerms 0 @Terms 2026!B10',
        'deliveryFrequency 1/week @Terms 2026!B12',
        'availability 90% @Terms 2026!B13',
      ],
    },
  },
  {
    title: 'bare names above their indented terms',
    sheets: {
      Fichas: [
        ['Perfil / termo', 'Valor'],
        ['Padarias', null],
        ['   Desconto', '5%'],
        ['   Prazo de pagamento', '28 dias'],
        ['   Entregas por semana', '2'],
        ['   Lead time', '48h'],
        ['Bares', null],
        ['   Desconto', '3%'],
        ['   Prazo de pagamento', '14 dias'],
        ['   Entregas por semana', '1'],
        ['   Lead time', '72h'],
      ],
    },
    terms: {
      Padarias: [
        'discount 5% @Fichas!B3',
        'paymentTerms 28 @Fichas!B4',
        'deliveryFrequency 2/week @Fichas!B5',
        'leadTime 2 days @Fichas!B6',
      ],
      Bares: [
        'discount 3% @Fichas!B8',
        'paymentTerms 14 @Fichas!B9',
        'deliveryFrequency 1/week @Fichas!B10',
        'leadTime 3 days @Fichas!B11',
      ],
    },
  },
];
