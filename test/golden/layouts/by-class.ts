import { merge, percent } from '../../support/grid';
import type { LayoutCase } from './layout-case';

/** Terms that stand beside, apart from, or in two versions of what they are of. */
export const BY_CLASS_CASES: readonly LayoutCase[] = [
  {
    title: 'service by class: every profile has the terms of its class',
    sheets: {
      Política: [
        ['Perfil', 'Classe de serviço', 'Desconto', 'Pz pgto', 'PM (R$)'],
        ['Padarias', 'Ouro', '5%', 28, 300],
        ['Bares', 'Bronze', '3%', 14, 200],
        ['Mercados', 'ouro', '8%', 35, 500],
        [],
        ['Classe', 'Entregas/semana', 'Lead time', 'Nível de serviço'],
        ['Ouro', 3, '24h', percent(0.98)],
        ['Prata', 2, '48h', percent(0.95)],
        ['Bronze', 1, '72h', percent(0.92)],
      ],
    },
    terms: {
      Padarias: [
        'discount 5% @Política!C2',
        'paymentTerms 28 @Política!D2',
        'deliveryFrequency 3/week @Política!B7',
        'availability 98% @Política!D7',
        'leadTime 1 days @Política!C7',
        'minOrder 300 money @Política!E2',
      ],
      Bares: [
        'discount 3% @Política!C3',
        'paymentTerms 14 @Política!D3',
        'deliveryFrequency 1/week @Política!B9',
        'availability 92% @Política!D9',
        'leadTime 3 days @Política!C9',
        'minOrder 200 money @Política!E3',
      ],
      Mercados: [
        'discount 8% @Política!C4',
        'paymentTerms 35 @Política!D4',
        'deliveryFrequency 3/week @Política!B7',
        'availability 98% @Política!D7',
        'leadTime 1 days @Política!C7',
        'minOrder 500 money @Política!E4',
      ],
    },
  },
  {
    title: 'logistics by region, the region beside the profile',
    sheets: {
      Comercial: [
        ['Perfil', 'Região', 'Desconto', 'Prazo de pagamento'],
        ['Padarias', 'Sul', '5%', 28],
        ['Bares', 'Norte', '3%', 14],
      ],
      Logística: [
        ['Região', 'Entregas/sem', 'Lead time'],
        ['Sul', 3, '24h'],
        ['Norte', 1, '72h'],
      ],
    },
    terms: {
      Padarias: [
        'discount 5% @Comercial!C2',
        'paymentTerms 28 @Comercial!D2',
        'deliveryFrequency 3/week @Logística!B2',
        'leadTime 1 days @Logística!C2',
      ],
      Bares: [
        'discount 3% @Comercial!C3',
        'paymentTerms 14 @Comercial!D3',
        'deliveryFrequency 1/week @Logística!B3',
        'leadTime 3 days @Logística!C3',
      ],
    },
  },
  {
    title: 'units in a column of their own, below a merged heading and below none',
    sheets: {
      P: [
        ['Perfil', 'Desconto', null, 'Prazo pgto', null, 'Lead time', null, 'Pedido mín.', null],
        ['Padarias', 5, '%', 28, 'dias', 48, 'h', 300, 'R$'],
        ['Bares', 3, '%', 14, 'dias', 3, 'dias', 20, 'cx'],
      ],
    },
    extras: { P: { merges: [merge('B1:C1'), merge('D1:E1'), merge('F1:G1'), merge('H1:I1')] } },
    terms: {
      Padarias: ['discount 5% @P!B2', 'paymentTerms 28 @P!D2', 'leadTime 2 days @P!F2', 'minOrder 300 money @P!H2'],
      Bares: ['discount 3% @P!B3', 'paymentTerms 14 @P!D3', 'leadTime 3 days @P!F3', 'minOrder 20 case @P!H3'],
    },
  },
  {
    title: 'terms in force beside proposed ones: read, and discounts never stacked',
    sheets: {
      Revisão: [
        ['Perfil', 'Desconto', null, 'Prazo de pagamento', null, 'Lead time'],
        [null, 'Proposta', 'Atual', 'Proposta', 'Atual', null],
        ['Padarias', '5%', '3%', '28', '21', 'D+2'],
        ['Bares', '3%', '2%', '21', '14', 'D+3'],
      ],
    },
    extras: { Revisão: { merges: [merge('B1:C1'), merge('D1:E1')] } },
    terms: {
      Padarias: ['discount 3% @Revisão!C3', 'paymentTerms 21 @Revisão!E3', 'leadTime 2 working days @Revisão!F3'],
      Bares: ['discount 2% @Revisão!C4', 'paymentTerms 14 @Revisão!E4', 'leadTime 3 working days @Revisão!F4'],
    },
    told: ['heading-twice Revisão!B2', 'heading-twice Revisão!D2'],
  },
  {
    title: 'a discount from and up to is the discount and the most of it',
    sheets: {
      Alçadas: [
        ['Perfil', 'Desconto', null, 'Lead time'],
        [null, 'de', 'até', null],
        ['Padarias', '3%', '5%', 'D+2'],
        ['Bares', '2%', '3%', 'D+3'],
      ],
    },
    extras: { Alçadas: { merges: [merge('B1:C1')] } },
    terms: {
      Padarias: ['discount 3% @Alçadas!B3', 'leadTime 2 working days @Alçadas!D3', 'discountMax 5% @Alçadas!C3'],
      Bares: ['discount 2% @Alçadas!B4', 'leadTime 3 working days @Alçadas!D4', 'discountMax 3% @Alçadas!C4'],
    },
  },
  {
    title: 'a line for all holds where a profile has no term of its own; figures of all are a total',
    sheets: {
      Oferta: [
        ['Perfil', 'Área', 'Termo', 'Valor'],
        ['Todos', 'Logística', 'Hora de corte', '16h'],
        ['Bar', 'Comercial', 'Desconto', '3%'],
        ['Bar', 'Comercial', 'Prazo de pagamento', '14 dias'],
        ['Bar', 'Logística', 'Frequência de entrega', '1x por semana'],
        ['Rede', 'Comercial', 'Desconto', '10%'],
        ['Rede', 'Comercial', 'Prazo de pagamento', '28/42'],
        ['Rede', 'Logística', 'Frequência de entrega', '3x por semana'],
        ['Rede', 'Logística', 'Hora de corte', '18h'],
      ],
      Regras: [
        ['Cliente', 'Prazo de entrega', 'Pedido especial'],
        ['Todos os clientes', '48h', 'não'],
      ],
      Números: [
        ['Perfil', 'Clientes'],
        ['Bar', 40],
        ['Rede', 5],
        ['Todos', 45],
      ],
    },
    terms: {
      Bar: [
        'discount 3% @Oferta!D3',
        'paymentTerms 14 @Oferta!D4',
        'deliveryFrequency 1/week @Oferta!D5',
        'leadTime 2 days @Regras!B2',
        'specialOrderRule no @Regras!C2',
        'cutoff 16h @Oferta!D2',
        'customers 40 @Números!B2',
      ],
      Rede: [
        'discount 10% @Oferta!D6',
        'paymentTerms 28/42 @Oferta!D7',
        'deliveryFrequency 3/week @Oferta!D8',
        'leadTime 2 days @Regras!B2',
        'specialOrderRule no @Regras!C2',
        'cutoff 18h @Oferta!D9',
        'customers 5 @Números!B3',
      ],
    },
  },
];
