import { percent } from '../../support/grid';
import type { LayoutCase } from './layout-case';

const merge = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

/** One term in several columns, by region, class, season or weekday. */
export const SORT_CASES: readonly LayoutCase[] = [
  {
    title: 'a term by region and by class of item: read where its columns agree, else asked',
    sheets: {
      Tudo: [
        [
          'Perfil',
          'Desconto',
          'Prazo pgto',
          'Entregas/sem',
          'Disp. A',
          'Disp. B',
          'Disp. C',
          'Lead time SP',
          'Lead time NE',
        ],
        ['Redes', '5%', '45', 3, '99%', '97%', '90%', 'D+1', 'D+4'],
        ['Bares', '1%', '14', 1, '95%', '95%', '95%', 'D+2', 'D+2'],
      ],
    },
    terms: {
      Redes: [
        'discount 5% @Tudo!B2',
        'paymentTerms 45 @Tudo!C2',
        'deliveryFrequency 3/week @Tudo!D2',
        'availability asked @Tudo!E2',
        'leadTime asked @Tudo!H2',
      ],
      Bares: [
        'discount 1% @Tudo!B3',
        'paymentTerms 14 @Tudo!C3',
        'deliveryFrequency 1/week @Tudo!D3',
        'availability 95% @Tudo!E3',
        'leadTime 2 working days @Tudo!H3',
      ],
    },
    asked: ['ambiguous-term Tudo!E2', 'ambiguous-term Tudo!H2'],
  },
  {
    title: 'the same below headings that reach over their sorts, and seasons; quarters of a discount are never stacked',
    sheets: {
      Tudo: [
        [
          'Perfil',
          'Desconto Q1',
          'Desconto Q2',
          'Prazo pgto',
          'Lead time',
          null,
          'Frequência verão',
          'Frequência inverno',
        ],
        [null, null, null, null, 'SP', 'NE'],
        ['Redes', '5%', '7%', '45', 'D+1', 'D+4', '3x/sem', '2x/sem'],
        ['Bares', '2%', '2%', '14', 'D+3', 'D+3', '1x/sem', '1x/sem'],
      ],
    },
    terms: {
      Redes: [
        'discount asked @Tudo!B3',
        'paymentTerms 45 @Tudo!D3',
        'deliveryFrequency asked @Tudo!G3',
        'leadTime asked @Tudo!E3',
      ],
      Bares: [
        'discount 2% @Tudo!B4',
        'paymentTerms 14 @Tudo!D4',
        'deliveryFrequency 1/week @Tudo!G4',
        'leadTime 3 working days @Tudo!E4',
      ],
    },
    asked: ['ambiguous-term Tudo!B3', 'ambiguous-term Tudo!E3', 'ambiguous-term Tudo!G3'],
  },
  {
    title: 'days of delivery marked with an x below a group of weekdays; the days of a visit are none',
    sheets: {
      Comercial: [
        ['Perfil', 'Desconto', 'Prazo pgto', 'Dias de visita', null, null],
        [null, null, null, 'Ter', 'Qua', 'Qui'],
        ['Redes', '5%', '45', 'x', 'x', null],
        ['Bares', '1%', '14', null, null, 'x'],
      ],
      Logística: [
        ['Perfil', 'Dias de entrega', null, null, null, null, null, 'Lead time'],
        [null, 'Seg', 'Ter', 'Qua', 'Qui', 'Sex', 'Sáb', null],
        ['Redes', 'x', null, 'x', null, 'x', null, 'D+1'],
        ['Bares', null, 'X', '-', 'X', null, null, 'D+2'],
        ['Demais', null, null, null, null, null, null, 'D+5'],
      ],
    },
    extras: {
      Comercial: { merges: [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 1, 2), merge(0, 3, 0, 5)] },
      Logística: { merges: [merge(0, 0, 1, 0), merge(0, 1, 0, 6), merge(0, 7, 1, 7)] },
    },
    terms: {
      Redes: [
        'discount 5% @Comercial!B3',
        'paymentTerms 45 @Comercial!C3',
        'deliveryFrequency 3/week @Logística!B3',
        'leadTime 1 working days @Logística!H3',
      ],
      Bares: [
        'discount 1% @Comercial!B4',
        'paymentTerms 14 @Comercial!C4',
        'deliveryFrequency 2/week @Logística!C4',
        'leadTime 2 working days @Logística!H4',
      ],
      Demais: ['leadTime 5 working days @Logística!H5'],
    },
    told: ['heading-unknown Comercial!D2', 'heading-unknown Comercial!E2', 'heading-unknown Comercial!F2'],
  },
  {
    title: 'weekdays on a sheet of logistics without a group, and sides written before each heading',
    sheets: {
      Geral: [
        [
          'Perfil',
          'Comercial - Desconto',
          'Comercial: Verba (R$/mês)',
          'Logística - Disponibilidade',
          'Logística - Prazo',
        ],
        ['Redes', percent(0.08), 9000, percent(0.97), '2 dias'],
        ['Bares', percent(0.03), 0, percent(0.92), '3 dias'],
      ],
      'Grade de entregas': [
        ['Perfil', 'Seg', 'Ter', 'Qua', 'Qui', 'Sex'],
        ['Redes', 'X', 'X', 'X', 'X', 'X'],
        ['Bares', null, 'X', null, null, null],
      ],
    },
    terms: {
      Redes: [
        'promoSupport 9000 @Geral!C2',
        'discount 8% @Geral!B2',
        'deliveryFrequency 5/week @Grade de entregas!B2',
        'availability 97% @Geral!D2',
        'leadTime 2 days @Geral!E2',
      ],
      Bares: [
        'promoSupport 0 @Geral!C3',
        'discount 3% @Geral!B3',
        'deliveryFrequency 1/week @Grade de entregas!C3',
        'availability 92% @Geral!D3',
        'leadTime 3 days @Geral!E3',
      ],
    },
  },
  {
    title: 'least and most in two columns: the end that is promised, the other is told',
    sheets: {
      Pol: [
        [
          'Perfil',
          'Desconto de',
          'Desconto até',
          'Prazo de',
          'Prazo até',
          'Entregas/sem mín.',
          'Entregas/sem máx.',
          'Lead time mín.',
          'Lead time máx.',
        ],
        ['Redes', '5%', '10%', '30', '60', 2, 4, '1', '2'],
        ['Bares', '0%', '3%', '7', '14', 1, 1, '2', '4'],
      ],
    },
    terms: {
      Redes: [
        'discount 5% @Pol!B2',
        'paymentTerms 60 @Pol!E2',
        'deliveryFrequency 2/week @Pol!F2',
        'leadTime 2 days @Pol!I2',
        'discountMax 10% @Pol!C2',
      ],
      Bares: [
        'discount 0% @Pol!B3',
        'paymentTerms 14 @Pol!E3',
        'deliveryFrequency 1/week @Pol!F3',
        'leadTime 4 days @Pol!I3',
        'discountMax 3% @Pol!C3',
      ],
    },
    told: ['heading-twice Pol!D1', 'heading-twice Pol!G1', 'heading-twice Pol!H1'],
  },
  {
    title: 'English: special orders a month beside whether they are allowed are a quota; footnotes of names',
    sheets: {
      Terms: [
        ['Segment', 'Invoice discount %', 'Payment (days)', 'Special orders allowed?', 'Special orders qty / month'],
        ['Chain (1)', 8, 60, 'Y', 4],
        ['Indep*', 2, 14, 'N', null],
        ['(1) national accounts only'],
      ],
      Service: [
        ['Segment', 'Drops / wk'],
        ['Chain', 5],
        ['Indep', 1],
      ],
    },
    terms: {
      Chain: [
        'discount 8% @Terms!B2',
        'paymentTerms 60 @Terms!C2',
        'deliveryFrequency 5/week @Service!B2',
        'specialOrderRule yes @Terms!D2',
        'specialQuota 4 @Terms!E2',
      ],
      'Indep*': [
        'discount 2% @Terms!B3',
        'paymentTerms 14 @Terms!C3',
        'deliveryFrequency 1/week @Service!B3',
        'specialOrderRule no @Terms!D3',
      ],
    },
  },
  {
    title: 'English: a discount for paying early is none of the price, an order cycle of weeks no lead time',
    sheets: {
      Policy: [
        [
          'Customer class',
          'Trade discount',
          'Cash disc.',
          'Terms',
          'Promo allowance',
          'Co-op',
          'Order cycle',
          'Lead time',
        ],
        ['Independent', '5%', '1%', 'Net 30', '2%', '$0', 'Weekly', '3 days'],
        ['Regional chain', '10%', '2%', 'Net 45', '3%', '1%', '2x/week', '2 days'],
      ],
    },
    terms: {
      Independent: [
        'promoSupport 2% @Policy!E2',
        'discount 5% @Policy!B2',
        'paymentTerms 30 @Policy!D2',
        'deliveryFrequency 1/week @Policy!G2',
        'leadTime 3 days @Policy!H2',
      ],
      'Regional chain': [
        'promoSupport 3% @Policy!E3',
        'discount 10% @Policy!B3',
        'paymentTerms 45 @Policy!D3',
        'deliveryFrequency 2/week @Policy!G3',
        'leadTime 2 days @Policy!H3',
      ],
    },
    told: ['heading-twice Policy!F1', 'heading-unknown Policy!C1'],
  },
];
