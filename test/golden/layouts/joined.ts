import { percent, type Grid } from '../../support/grid';
import type { LayoutCase } from './layout-case';

const LOGISTICS: Grid = [
  ['Perfil', 'Frequência de entrega'],
  ['Redes', '2x/semana'],
  ['Bares', 'diária'],
];

/** One policy over several tables or lines a profile. */
export const JOINED_CASES: readonly LayoutCase[] = [
  {
    title: 'one sheet a region with the same terms: joined; a profile of two sheets is asked where they differ',
    sheets: {
      Sul: [
        ['Perfil', 'Desconto', 'Prazo de pagamento'],
        ['Redes', percent(0.1), '28/42'],
        ['Bares', percent(0.05), 'à vista'],
        ['Farma', percent(0.03), '30'],
      ],
      Norte: [
        ['Perfil', 'Desconto', 'Prazo de pagamento'],
        ['Empórios', percent(0.07), '21'],
        ['Hotéis', percent(0.04), '15'],
        ['Farma', '3%', '45'],
      ],
      Logística: [...LOGISTICS, ['Farma', 'semanal'], ['Empórios', 'semanal'], ['Hotéis', 'quinzenal']],
    },
    terms: {
      Redes: ['discount 10% @Sul!B2', 'paymentTerms 28/42 @Sul!C2', 'deliveryFrequency 2/week @Logística!B2'],
      Bares: ['discount 5% @Sul!B3', 'paymentTerms 0 @Sul!C3', 'deliveryFrequency 5/week @Logística!B3'],
      Farma: ['discount 3% @Sul!B4', 'paymentTerms asked @Sul!C4', 'deliveryFrequency 1/week @Logística!B4'],
      Empórios: ['discount 7% @Norte!B2', 'paymentTerms 21 @Norte!C2', 'deliveryFrequency 1/week @Logística!B5'],
      Hotéis: ['discount 4% @Norte!B3', 'paymentTerms 15 @Norte!C3', 'deliveryFrequency 0.5/week @Logística!B6'],
    },
    asked: ['ambiguous-term Sul!C4'],
  },
  {
    title: 'profile by product family: read where the families agree, asked where they differ or one is silent',
    sheets: {
      Comercial: [
        ['Perfil', 'Família', 'Desconto', 'Prazo de pagamento', 'Verba (R$/mês)'],
        ['Redes', 'Cervejas', percent(0.1), '28/42', 1000],
        [null, 'Refrigerantes', '10%', '28', null],
        ['Bares', 'Cervejas', percent(0.05), 'à vista', 300],
        ['Bares', 'Refrigerantes', percent(0.05), 'à vista', 300],
        [null, 'Águas', percent(0.05), 'à vista', null],
        ['Total', null, null, null, 1600],
      ],
      Logística: LOGISTICS,
    },
    terms: {
      Redes: [
        'promoSupport 1000 @Comercial!E2',
        'discount 10% @Comercial!C2',
        'paymentTerms asked @Comercial!D2',
        'deliveryFrequency 2/week @Logística!B2',
      ],
      Bares: [
        'promoSupport asked @Comercial!E4',
        'discount 5% @Comercial!C4',
        'paymentTerms 0 @Comercial!D4',
        'deliveryFrequency 5/week @Logística!B3',
      ],
    },
    asked: ['ambiguous-term Comercial!D2', 'ambiguous-term Comercial!E4'],
  },
  {
    title: 'a list of discounts by profile and product beside a policy stays a list',
    sheets: {
      Comercial: [
        ['Perfil', 'Desconto', 'Prazo de pagamento'],
        ['Redes', percent(0.1), '28/42'],
        ['Bares', percent(0.05), 'à vista'],
      ],
      Preços: [
        ['Perfil', 'Produto', 'Desconto'],
        ['Redes', 'Cerveja 350', percent(0.12)],
        ['Redes', 'Cerveja 600', percent(0.08)],
        ['Bares', 'Cerveja 350', percent(0.02)],
        ['Bares', 'Cerveja 600', percent(0.01)],
      ],
      Logística: LOGISTICS,
    },
    terms: {
      Redes: [
        'discount 10% @Comercial!B2',
        'paymentTerms 28/42 @Comercial!C2',
        'deliveryFrequency 2/week @Logística!B2',
      ],
      Bares: ['discount 5% @Comercial!B3', 'paymentTerms 0 @Comercial!C3', 'deliveryFrequency 5/week @Logística!B3'],
    },
  },
];
