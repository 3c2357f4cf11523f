import { percent } from '../../support/grid';
import type { LayoutCase } from './layout-case';

/** What stands among the profiles and is none. */
export const REMARK_CASES: readonly LayoutCase[] = [
  {
    title: 'remarks, signatures, totals and a legend below the profiles',
    sheets: {
      Comercial: [
        ['Perfil', 'Desconto', 'Verba (R$/mês)', 'Prazo de pagamento'],
        ['Redes', percent(0.1), 1000, '28/42'],
        ['Bares', percent(0.05), 500, 'à vista'],
        ['TOTAL', null, 1500, null],
        ['Prazo conta da emissão da NF'],
        ['Elaborado por Maria'],
        [],
        ['Legenda'],
        ['DDL', 'dias da data'],
        ['FM', 'fora o mês'],
      ],
      Logística: [
        ['Perfil', 'Frequência de entrega'],
        ['Redes', '2x/semana'],
        ['Bares', 'diária'],
        ['Aprovado por', 'João'],
      ],
    },
    terms: {
      Redes: [
        'promoSupport 1000 @Comercial!C2',
        'discount 10% @Comercial!B2',
        'paymentTerms 28/42 @Comercial!D2',
        'deliveryFrequency 2/week @Logística!B2',
      ],
      Bares: [
        'promoSupport 500 @Comercial!C3',
        'discount 5% @Comercial!B3',
        'paymentTerms 0 @Comercial!D3',
        'deliveryFrequency 5/week @Logística!B3',
      ],
    },
    told: [
      'row-not-profile Comercial!A10',
      'row-not-profile Comercial!A5',
      'row-not-profile Comercial!A6',
      'row-not-profile Comercial!A8',
      'row-not-profile Comercial!A9',
      'row-not-profile Logística!A4',
    ],
  },
  {
    title: 'English: a forgotten profile of the other policy is kept, a name nobody knows is asked',
    sheets: {
      Commercial: [
        ['Customer segment', 'Discount', 'Payment terms'],
        ['Retail', '10%', 'net 30'],
        ['Bars'],
        ['Pharmacies'],
        ['Approved by the board on 10 Oct'],
      ],
      Logistics: [
        ['Customer segment', 'Delivery frequency', 'Fill rate'],
        ['Retail', 'weekly', '98%'],
        ['BARS', 'daily', '95%'],
      ],
    },
    terms: {
      Retail: [
        'discount 10% @Commercial!B2',
        'paymentTerms 30 @Commercial!C2',
        'deliveryFrequency 1/week @Logistics!B2',
        'availability 98% @Logistics!C2',
      ],
      Bars: ['deliveryFrequency 5/week @Logistics!B3', 'availability 95% @Logistics!C3'],
    },
    told: ['row-not-profile Commercial!A5'],
    asked: ['row-maybe-profile Commercial!A4'],
  },
  {
    title: 'español: perfiles casi iguales se preguntan, repetidos quedan desconocidos',
    sheets: {
      Comercial: [
        ['Segmento', 'Descuento', 'Plazo de pago'],
        ['Cadenas nacionales', '8%', '30 días'],
        ['Tiendas', '3%', 'contado'],
        ['Tiendas', '4%', '7 días'],
      ],
      Logística: [
        ['Segmento', 'Frecuencia de entrega'],
        ['Cadenas nacionais', 'semanal'],
        ['Tiendas', 'diaria'],
      ],
    },
    terms: {
      'Cadenas nacionales': ['discount 8% @Comercial!B2', 'paymentTerms 30 @Comercial!C2'],
      Tiendas: [
        'discount asked @Comercial!B3',
        'paymentTerms asked @Comercial!C3',
        'deliveryFrequency 5/week @Logística!B3',
      ],
      'Cadenas nacionais': ['deliveryFrequency 1/week @Logística!B2'],
    },
    asked: ['duplicate-profile Comercial!A3', 'profile-near-miss Logística!A2'],
  },
  {
    title: 'personal data beside the profiles is named and not read',
    sheets: {
      Comercial: [
        ['Perfil', 'CPF', 'Contato', 'Desconto', 'Prazo de pagamento'],
        ['Redes', '123.456.789-09', 'ana@example.com', '10%', '28/42'],
        ['Bares', '987.654.321-00', 'rui@example.com', '5%', 'à vista'],
      ],
      Logística: [
        ['Perfil', 'Telefone', 'Frequência de entrega'],
        ['Redes', '(11) 98888-7777', 'semanal'],
        ['Bares', '(11) 97777-6666', 'diária'],
      ],
    },
    terms: {
      Redes: [
        'discount 10% @Comercial!D2',
        'paymentTerms 28/42 @Comercial!E2',
        'deliveryFrequency 1/week @Logística!C2',
      ],
      Bares: ['discount 5% @Comercial!D3', 'paymentTerms 0 @Comercial!E3', 'deliveryFrequency 5/week @Logística!C3'],
    },
    told: ['personal-data Comercial!B1', 'personal-data Comercial!C1', 'personal-data Logística!B1'],
  },
];
