import { percent } from '../../support/grid';
import type { LayoutCase } from './layout-case';

/** Profiles written in two columns: channel and size, segment and region. */
export const PAIRED_NAME_CASES: readonly LayoutCase[] = [
  {
    title: 'channel and size make one name, of which the channel is written once, and another sheet writes it whole',
    sheets: {
      Comercial: [
        ['Segmento', 'Porte', 'Desconto', 'Prazo de pagamento'],
        ['Farma', 'Grande', percent(0.12), '28/56'],
        [null, 'Pequeno', percent(0.05), '28'],
        ['Perfumaria', 'Grande', percent(0.15), '30/60/90'],
        [null, 'Pequeno', percent(0.03), 'à vista'],
      ],
      Logística: [
        ['Perfil', 'Frequência de entrega', 'Disponibilidade'],
        ['Farma - Grande', 'diária', percent(0.98)],
        ['Farma - Pequeno', 'semanal', percent(0.92)],
        ['Perfumaria - Grande', 'diária', percent(0.99)],
        ['Perfumaria - Pequeno', 'quinzenal', percent(0.9)],
      ],
    },
    terms: {
      'Farma Grande': [
        'discount 12% @Comercial!C2',
        'paymentTerms 28/56 @Comercial!D2',
        'deliveryFrequency 5/week @Logística!B2',
        'availability 98% @Logística!C2',
      ],
      'Farma Pequeno': [
        'discount 5% @Comercial!C3',
        'paymentTerms 28 @Comercial!D3',
        'deliveryFrequency 1/week @Logística!B3',
        'availability 92% @Logística!C3',
      ],
      'Perfumaria Grande': [
        'discount 15% @Comercial!C4',
        'paymentTerms 30/60/90 @Comercial!D4',
        'deliveryFrequency 5/week @Logística!B4',
        'availability 99% @Logística!C4',
      ],
      'Perfumaria Pequeno': [
        'discount 3% @Comercial!C5',
        'paymentTerms 0 @Comercial!D5',
        'deliveryFrequency 0.5/week @Logística!B5',
        'availability 90% @Logística!C5',
      ],
    },
  },
  {
    title: 'both policies with the same two columns, repeated on every row',
    sheets: {
      Terms: [
        ['Channel', 'Tier', 'Discount', 'Payment terms', 'Delivery frequency', 'Availability'],
        ['Grocery', 'Key', percent(0.12), 'net 45', '3/week', percent(0.98)],
        ['Grocery', 'Other', percent(0.05), 'net 30', '1/week', percent(0.95)],
        ['Drug', 'Key', percent(0.1), 'net 60', '2/week', percent(0.97)],
        ['Drug', 'Other', percent(0.02), 'COD', '1/week', percent(0.9)],
      ],
    },
    terms: {
      'Grocery Key': [
        'discount 12% @Terms!C2',
        'paymentTerms 45 @Terms!D2',
        'deliveryFrequency 3/week @Terms!E2',
        'availability 98% @Terms!F2',
      ],
      'Grocery Other': [
        'discount 5% @Terms!C3',
        'paymentTerms 30 @Terms!D3',
        'deliveryFrequency 1/week @Terms!E3',
        'availability 95% @Terms!F3',
      ],
      'Drug Key': [
        'discount 10% @Terms!C4',
        'paymentTerms 60 @Terms!D4',
        'deliveryFrequency 2/week @Terms!E4',
        'availability 97% @Terms!F4',
      ],
      'Drug Other': [
        'discount 2% @Terms!C5',
        'paymentTerms 0 @Terms!D5',
        'deliveryFrequency 1/week @Terms!E5',
        'availability 90% @Terms!F5',
      ],
    },
  },
  {
    title: 'a profile written twice is asked about, whoever answers for its rows',
    sheets: {
      Políticas: [
        ['Perfil', 'Gestor', 'Desconto', 'Frequência de entrega'],
        ['Redes', 'Ana', percent(0.1), 'diária'],
        ['Bares', 'Rui', percent(0.05), 'semanal'],
        ['Redes', 'Bia', percent(0.12), 'diária'],
      ],
    },
    terms: {
      Redes: ['discount asked @Políticas!C2', 'deliveryFrequency asked @Políticas!D2'],
      Bares: ['discount 5% @Políticas!C3', 'deliveryFrequency 1/week @Políticas!D3'],
    },
    told: ['heading-unknown Políticas!B1'],
    asked: ['duplicate-profile Políticas!A2'],
  },
  {
    title: 'profiles across under two rows of names, the upper one merged or written once',
    sheets: {
      Políticas: [
        ['Termo', 'Unid.', 'Farma', null, 'Perfumaria', null],
        [null, null, 'Grande', 'Pequeno', 'Grande', 'Pequeno'],
        ['Prazo de pagamento', 'dias', '28/35', '28', '45/60', '21'],
        ['Desconto', '%', percent(0.1), percent(0.05), percent(0.12), percent(0.03)],
        ['Frequência de entrega', 'vezes/sem', 3, 1, 5, 0.5],
        ['Disponibilidade', '%', percent(0.98), percent(0.95), percent(0.99), percent(0.9)],
      ],
    },
    extras: { Políticas: { merges: [{ top: 0, left: 2, bottom: 0, right: 3 }] } },
    terms: {
      'Farma Grande': [
        'discount 10% @Políticas!C4',
        'paymentTerms 28/35 @Políticas!C3',
        'deliveryFrequency 3/week @Políticas!C5',
        'availability 98% @Políticas!C6',
      ],
      'Farma Pequeno': [
        'discount 5% @Políticas!D4',
        'paymentTerms 28 @Políticas!D3',
        'deliveryFrequency 1/week @Políticas!D5',
        'availability 95% @Políticas!D6',
      ],
      'Perfumaria Grande': [
        'discount 12% @Políticas!E4',
        'paymentTerms 45/60 @Políticas!E3',
        'deliveryFrequency 5/week @Políticas!E5',
        'availability 99% @Políticas!E6',
      ],
      'Perfumaria Pequeno': [
        'discount 3% @Políticas!F4',
        'paymentTerms 21 @Políticas!F3',
        'deliveryFrequency 0.5/week @Políticas!F5',
        'availability 90% @Políticas!F6',
      ],
    },
  },
];
