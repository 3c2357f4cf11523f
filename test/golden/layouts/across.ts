import { merge } from '../../support/grid';
import type { LayoutCase } from './layout-case';

/** Names across in other dress: remarks beside values, topics before terms, the least and the most of a term. */
export const ACROSS_CASES: readonly LayoutCase[] = [
  {
    title: 'names merged over a value and a remark each',
    sheets: {
      Oferta: [
        ['Item', 'Bar', null, 'Mercado', null, 'Rede', null],
        [null, 'Condição', 'Observação', 'Condição', 'Observação', 'Condição', 'Observação'],
        ['Desconto', '3%', 'base', '6%', null, '10%', 'teto 12%'],
        ['Prazo de pagamento', '14', null, '21/28', 'boleto', '28/35/42', null],
        ['Entregas por semana', '1', 'ter', '2', 'ter/qui', '3', null],
        ['Lead time', '72h', null, '48h', null, '48h', 'CD SP'],
      ],
    },
    extras: { Oferta: { merges: [merge('B1:C1'), merge('D1:E1'), merge('F1:G1')] } },
    terms: {
      Bar: [
        'discount 3% @Oferta!B3',
        'paymentTerms 14 @Oferta!B4',
        'deliveryFrequency 1/week @Oferta!B5',
        'leadTime 3 days @Oferta!B6',
      ],
      Mercado: [
        'discount 6% @Oferta!D3',
        'paymentTerms 21/28 @Oferta!D4',
        'deliveryFrequency 2/week @Oferta!D5',
        'leadTime 2 days @Oferta!D6',
      ],
      Rede: [
        'discount 10% @Oferta!F3',
        'paymentTerms 28/35/42 @Oferta!F4',
        'deliveryFrequency 3/week @Oferta!F5',
        'leadTime 2 days @Oferta!F6',
      ],
    },
  },
  {
    title: 'values and remarks with the heading of the terms beside them, in English',
    sheets: {
      Offer: [
        [null, 'Independents', null, 'Multiples', null],
        ['Term', 'Agreed', 'Notes', 'Agreed', 'Notes'],
        ['Discount', '5%', null, '16%', 'review in May'],
        ['Payment terms', '30 days', 'direct debit', '60 days', null],
        ['Deliveries per week', '1', null, '5', null],
        ['Lead time', '48h', null, '24h', null],
      ],
    },
    terms: {
      Independents: [
        'discount 5% @Offer!B3',
        'paymentTerms 30 @Offer!B4',
        'deliveryFrequency 1/week @Offer!B5',
        'leadTime 2 days @Offer!B6',
      ],
      Multiples: [
        'discount 16% @Offer!D3',
        'paymentTerms 60 @Offer!D4',
        'deliveryFrequency 5/week @Offer!D5',
        'leadTime 1 days @Offer!D6',
      ],
    },
  },
  {
    title: 'topics, named like terms, before terms asked as questions',
    sheets: {
      Oferta: [
        ['Tema', 'Regra', 'Varejo pequeno', 'Key account'],
        ['Preço', 'Qual o desconto sobre tabela?', 'até 3%', 'até 12%'],
        ['Preço', 'Campanha', 'verão', 'verão'],
        ['Crédito', 'Em quantos dias o cliente paga?', '14', '60'],
        ['Entrega', 'Quantas vezes por semana entregamos?', '1', '5'],
        ['Entrega', 'Em quanto tempo entregamos depois do pedido?', '3 dias úteis', '24h'],
        ['Entrega', 'Qual o valor mínimo do pedido?', 'R$ 300', 'R$ 4.000'],
        ['Serviço', 'Qual disponibilidade prometemos?', '90%', '98,5%'],
      ],
    },
    terms: {
      'Varejo pequeno': [
        'discount 3% @Oferta!C2',
        'paymentTerms 14 @Oferta!C4',
        'deliveryFrequency 1/week @Oferta!C5',
        'availability 90% @Oferta!C8',
        'leadTime 3 working days @Oferta!C6',
        'minOrder 300 money @Oferta!C7',
      ],
      'Key account': [
        'discount 12% @Oferta!D2',
        'paymentTerms 60 @Oferta!D4',
        'deliveryFrequency 5/week @Oferta!D5',
        'availability 98.5% @Oferta!D8',
        'leadTime 1 days @Oferta!D6',
        'minOrder 4000 money @Oferta!D7',
      ],
    },
  },
  {
    title: 'least, usual and most of a term below its name: the least of a discount is no minimum order',
    sheets: {
      Oferta: [
        ['Perfil', 'Desconto', null, null, 'Freq. entrega', 'Lead time'],
        [null, 'Mín', 'Padrão', 'Máx', null, null],
        ['Bar', '0%', '3%', '5%', '1x/sem', '72h'],
        ['Mercado', '2%', '6%', '8%', '2x/sem', '48h'],
      ],
    },
    extras: { Oferta: { merges: [merge('B1:D1'), merge('A1:A2'), merge('E1:E2'), merge('F1:F2')] } },
    terms: {
      Bar: [
        'discount 3% @Oferta!C3',
        'deliveryFrequency 1/week @Oferta!E3',
        'leadTime 3 days @Oferta!F3',
        'discountMax 5% @Oferta!D3',
      ],
      Mercado: [
        'discount 6% @Oferta!C4',
        'deliveryFrequency 2/week @Oferta!E4',
        'leadTime 2 days @Oferta!F4',
        'discountMax 8% @Oferta!D4',
      ],
    },
    told: ['heading-unknown Oferta!B2'],
  },
  {
    title: 'a row of units with days written dd and shares of net revenue',
    sheets: {
      Oferta: [
        ['Canal', 'Desconto', 'Verba', 'Prazo', 'Freq', 'Lead time'],
        [null, '%', '% NR', 'dd', 'x/sem', 'du'],
        ['Tradicional', 4, 1, '7/14', 1, 3],
        ['Moderno', 11, 3.5, 45, 3, 2],
      ],
    },
    terms: {
      Tradicional: [
        'promoSupport 1% @Oferta!C3',
        'discount 4% @Oferta!B3',
        'paymentTerms 7/14 @Oferta!D3',
        'deliveryFrequency 1/week @Oferta!E3',
        'leadTime 3 working days @Oferta!F3',
      ],
      Moderno: [
        'promoSupport 3.5% @Oferta!C4',
        'discount 11% @Oferta!B4',
        'paymentTerms 45 @Oferta!D4',
        'deliveryFrequency 3/week @Oferta!E4',
        'leadTime 2 working days @Oferta!F4',
      ],
    },
  },
];
