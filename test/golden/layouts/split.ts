import { percent, type Grid } from '../../support/grid';
import type { LayoutCase } from './layout-case';

const merge = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const table = { name: 'Pol', hasHeader: true, hasTotals: false, columns: [], filtered: false };

const LOGISTICA: Grid = [
  ['Perfil', 'Frequência de entrega', 'Disponibilidade'],
  ['Redes', '2x/semana', percent(0.97)],
  ['Bares', 'diária', percent(0.95)],
];
const COMERCIAL: Grid = [
  ['Perfil', 'Desconto', 'Prazo de pagamento'],
  ['Redes', percent(0.1), '28/42'],
  ['Bares', percent(0.05), 'à vista'],
];

/** Several tables, and what is hidden. */
export const SPLIT_CASES: readonly LayoutCase[] = [
  {
    title: 'terms of one side over three sheets, joined by profile',
    sheets: {
      Descontos: [
        ['Perfil', 'Desconto'],
        ['Redes', percent(0.1)],
        ['Bares', percent(0.05)],
      ],
      Prazos: [
        ['Segmento', 'Condição de pagamento'],
        ['BARES', 'à vista'],
        ['redes ', '28/42'],
      ],
      Trade: [
        ['Perfil', 'Verba de trade (R$/mês)'],
        ['Redes', 1000],
      ],
      Logística: LOGISTICA,
    },
    terms: {
      Redes: [
        'promoSupport 1000 @Trade!B2',
        'discount 10% @Descontos!B2',
        'paymentTerms 28/42 @Prazos!B3',
        'deliveryFrequency 2/week @Logística!B2',
        'availability 97% @Logística!C2',
      ],
      Bares: [
        'discount 5% @Descontos!B3',
        'paymentTerms 0 @Prazos!B2',
        'deliveryFrequency 5/week @Logística!B3',
        'availability 95% @Logística!C3',
      ],
    },
  },
  {
    title: 'a sheet a term: the sheet or the title above says what a bare value or unit is',
    sheets: {
      'Lead time': [
        ['Perfil', 'Valor'],
        ['Redes', 'D+1'],
        ['Bares', 'D+3'],
      ],
      'Nível de serviço': [
        ['Canal', '%', 'Obs.'],
        ['Redes', 98, 'itens A'],
        ['Bares', 93],
      ],
      Resumo: [
        ['Frequência de entrega por semana'],
        [],
        ['Perfil', 'Valor'],
        ['Redes', 3],
        ['Bares', 1],
        [],
        ['Descontos'],
        ['Perfil', '%'],
        ['Redes', 10],
        ['Bares', 4],
      ],
      Ranking: [
        ['Perfil', 'Valor'],
        ['Redes', 1],
        ['Bares', 2],
      ],
    },
    terms: {
      Redes: [
        'discount 10% @Resumo!B9',
        'deliveryFrequency 3/week @Resumo!B4',
        'availability 98% @Nível de serviço!B2',
        'leadTime 1 working days @Lead time!B2',
      ],
      Bares: [
        'discount 4% @Resumo!B10',
        'deliveryFrequency 1/week @Resumo!B5',
        'availability 93% @Nível de serviço!B3',
        'leadTime 3 working days @Lead time!B3',
      ],
    },
  },
  {
    title: 'thousands of one Spanish column say what a single amount of the next is',
    sheets: {
      Condiciones: [
        ['Tipo de cliente', 'Descuento', 'Apoyo promocional', 'Pedido mínimo', 'Frecuencia de entrega'],
        ['Mayorista', '12%', '$ 2.500.000', '1 pallet', '2 por semana'],
        ['Kiosco', '2%', '$ 80.000', '$ 50.000', '1 por semana'],
      ],
    },
    terms: {
      Mayorista: [
        'promoSupport 2500000 @Condiciones!C2',
        'discount 12% @Condiciones!B2',
        'deliveryFrequency 2/week @Condiciones!E2',
        'minOrder 1 pallet @Condiciones!D2',
      ],
      Kiosco: [
        'promoSupport 80000 @Condiciones!C3',
        'discount 2% @Condiciones!B3',
        'deliveryFrequency 1/week @Condiciones!E3',
        'minOrder 50000 money @Condiciones!D3',
      ],
    },
  },
  {
    title: 'side by side with a blank column, headings on different rows',
    sheets: {
      Políticas: [
        ['Política comercial', null, null, null, 'Política logística'],
        ['Perfil', 'Desconto', 'Prazo de pagamento', null, 'revisão trimestral'],
        ['Redes', percent(0.1), '28/42', null, 'Perfil', 'Frequência de entrega', 'Disponibilidade'],
        ['Bares', percent(0.05), 'à vista', null, 'Redes', '2x/semana', percent(0.97)],
        ['Farma', percent(0.03), '30', null, 'Bares', 'diária', percent(0.95)],
        [null, null, null, null, 'Farma', 'semanal', percent(0.9)],
      ],
    },
    terms: {
      Redes: [
        'discount 10% @Políticas!B3',
        'paymentTerms 28/42 @Políticas!C3',
        'deliveryFrequency 2/week @Políticas!F4',
        'availability 97% @Políticas!G4',
      ],
      Bares: [
        'discount 5% @Políticas!B4',
        'paymentTerms 0 @Políticas!C4',
        'deliveryFrequency 5/week @Políticas!F5',
        'availability 95% @Políticas!G5',
      ],
      Farma: [
        'discount 3% @Políticas!B5',
        'paymentTerms 30 @Políticas!C5',
        'deliveryFrequency 1/week @Políticas!F6',
        'availability 90% @Políticas!G6',
      ],
    },
  },
  {
    title: 'side by side without a blank column',
    sheets: {
      Políticas: COMERCIAL.map((row, index) => [...row, ...(LOGISTICA[index] ?? [])]),
    },
    terms: {
      Redes: [
        'discount 10% @Políticas!B2',
        'paymentTerms 28/42 @Políticas!C2',
        'deliveryFrequency 2/week @Políticas!E2',
        'availability 97% @Políticas!F2',
      ],
      Bares: [
        'discount 5% @Políticas!B3',
        'paymentTerms 0 @Políticas!C3',
        'deliveryFrequency 5/week @Políticas!E3',
        'availability 95% @Políticas!F3',
      ],
    },
  },
  {
    title: 'blocks by channel, each with its headings again',
    sheets: {
      Comercial: [
        ['Canal moderno'],
        ['Perfil', 'Desconto', 'Prazo de pagamento'],
        ['Redes', percent(0.1), '28/42'],
        [],
        ['Canal tradicional'],
        ['Perfil', 'Desconto', 'Prazo de pagamento'],
        ['Bares', percent(0.05), 'à vista'],
      ],
      Logística: LOGISTICA,
    },
    terms: {
      Redes: [
        'discount 10% @Comercial!B3',
        'paymentTerms 28/42 @Comercial!C3',
        'deliveryFrequency 2/week @Logística!B2',
        'availability 97% @Logística!C2',
      ],
      Bares: [
        'discount 5% @Comercial!B7',
        'paymentTerms 0 @Comercial!C7',
        'deliveryFrequency 5/week @Logística!B3',
        'availability 95% @Logística!C3',
      ],
    },
  },
  {
    title: 'a group column filled on its first row only; the profile is the column beside it',
    sheets: {
      Comercial: [
        ['Canal', 'Subcanal', 'Desconto', 'Prazo de pagamento'],
        ['Moderno', 'Redes', percent(0.1), '28/42'],
        [null, 'Farma', percent(0.03), '30'],
        ['Tradicional', 'Bares', percent(0.05), 'à vista'],
        [null, 'Empórios', percent(0.02), '7'],
      ],
      Logística: [
        ['Subcanal', 'Frequência de entrega'],
        ['Redes', '2x/semana'],
        ['Farma', 'semanal'],
        ['Bares', 'diária'],
        ['Empórios', 'quinzenal'],
      ],
    },
    extras: { Comercial: { merges: [merge(1, 0, 2, 0)] } },
    terms: {
      Redes: [
        'discount 10% @Comercial!C2',
        'paymentTerms 28/42 @Comercial!D2',
        'deliveryFrequency 2/week @Logística!B2',
      ],
      Farma: ['discount 3% @Comercial!C3', 'paymentTerms 30 @Comercial!D3', 'deliveryFrequency 1/week @Logística!B3'],
      Bares: ['discount 5% @Comercial!C4', 'paymentTerms 0 @Comercial!D4', 'deliveryFrequency 5/week @Logística!B4'],
      Empórios: [
        'discount 2% @Comercial!C5',
        'paymentTerms 7 @Comercial!D5',
        'deliveryFrequency 0.5/week @Logística!B5',
      ],
    },
  },
  {
    title: 'blank rows between profiles, and a total',
    sheets: {
      Comercial: [
        ...COMERCIAL.slice(0, 2),
        [],
        [],
        ...COMERCIAL.slice(2),
        [],
        ['Média', { value: 0.075, format: '0.0%', formula: 'AVERAGE(B2:B5)' }],
      ],
      Logística: LOGISTICA,
    },
    terms: {
      Redes: [
        'discount 10% @Comercial!B2',
        'paymentTerms 28/42 @Comercial!C2',
        'deliveryFrequency 2/week @Logística!B2',
        'availability 97% @Logística!C2',
      ],
      Bares: [
        'discount 5% @Comercial!B5',
        'paymentTerms 0 @Comercial!C5',
        'deliveryFrequency 5/week @Logística!B3',
        'availability 95% @Logística!C3',
      ],
    },
  },
  {
    title: 'hidden rows, columns and sheets are read and counted',
    sheets: { Comercial: COMERCIAL, Logística: LOGISTICA },
    extras: {
      Comercial: { hiddenRows: [2], hiddenColumns: [1] },
      Logística: { visibility: 'hidden' },
    },
    terms: {
      Redes: [
        'discount 10% @Comercial!B2',
        'paymentTerms 28/42 @Comercial!C2',
        'deliveryFrequency 2/week @Logística!B2',
        'availability 97% @Logística!C2',
      ],
      Bares: [
        'discount 5% @Comercial!B3',
        'paymentTerms 0 @Comercial!C3',
        'deliveryFrequency 5/week @Logística!B3',
        'availability 95% @Logística!C3',
      ],
    },
    told: ['hidden-rows Comercial!A1', 'hidden-rows Logística!A1'],
  },
  {
    title: 'rows typed below a table object that did not grow',
    sheets: {
      Comercial: [...COMERCIAL, ['Farma', percent(0.03), '30'], [], ['Obs.: vigência até dezembro']],
      Logística: [...LOGISTICA, ['Farma', 'semanal', percent(0.9)]],
    },
    extras: { Comercial: { tables: [{ ...table, rect: { top: 0, left: 0, bottom: 2, right: 2 } }] } },
    terms: {
      Redes: [
        'discount 10% @Comercial!B2',
        'paymentTerms 28/42 @Comercial!C2',
        'deliveryFrequency 2/week @Logística!B2',
        'availability 97% @Logística!C2',
      ],
      Bares: [
        'discount 5% @Comercial!B3',
        'paymentTerms 0 @Comercial!C3',
        'deliveryFrequency 5/week @Logística!B3',
        'availability 95% @Logística!C3',
      ],
      Farma: [
        'discount 3% @Comercial!B4',
        'paymentTerms 30 @Comercial!C4',
        'deliveryFrequency 1/week @Logística!B4',
        'availability 90% @Logística!C4',
      ],
    },
  },
  {
    title: 'a table object with its groups above and its units in the first row',
    sheets: {
      Política: [
        [null, 'Comercial', null, 'Logística', null],
        ['Perfil', 'Desconto', 'Prazo', 'Frequência', 'Prazo2'],
        [null, '%', 'dias', 'entregas/mês', 'dias úteis'],
        ['Redes', 10, 42, 13, 2],
        ['Bares', 5, 7, 4, 3],
      ],
    },
    extras: { Política: { tables: [{ ...table, rect: { top: 1, left: 0, bottom: 4, right: 4 } }] } },
    terms: {
      Redes: [
        'discount 10% @Política!B4',
        'paymentTerms 42 @Política!C4',
        'deliveryFrequency 3/week @Política!D4',
        'leadTime 2 working days @Política!E4',
      ],
      Bares: [
        'discount 5% @Política!B5',
        'paymentTerms 7 @Política!C5',
        'deliveryFrequency 0.9231/week @Política!D5',
        'leadTime 3 working days @Política!E5',
      ],
    },
  },
  {
    title:
      'table objects side by side: blank headings made up by Excel, totals, a row typed below, a list of the other one',
    sheets: {
      Política: [
        ['Perfil', 'Desconto', 'Prazo', 'Coluna1', null, 'Perfil', 'Frequência', 'Prazo'],
        ['Redes', percent(0.1), '28/42', 'x', null, 'Redes', '2x/semana', 'D+2'],
        ['Bares', percent(0.05), 'à vista', null, null, 'Bares', 'diária', '48h'],
        ['Total', percent(0.075), null, null, null, 'Farma', 'semanal', 'D+3'],
        [],
        ['Loja', 'Gerente'],
        ['Centro', 'Ana'],
      ],
    },
    extras: {
      Política: {
        tables: [
          { ...table, name: 'Com', hasTotals: true, rect: { top: 0, left: 0, bottom: 3, right: 3 } },
          { ...table, name: 'Log', rect: { top: 0, left: 5, bottom: 2, right: 7 } },
          { ...table, name: 'Lojas', rect: { top: 5, left: 0, bottom: 6, right: 1 } },
        ],
      },
    },
    terms: {
      Redes: [
        'discount 10% @Política!B2',
        'paymentTerms 28/42 @Política!C2',
        'deliveryFrequency 2/week @Política!G2',
        'leadTime 2 working days @Política!H2',
      ],
      Bares: [
        'discount 5% @Política!B3',
        'paymentTerms 0 @Política!C3',
        'deliveryFrequency 5/week @Política!G3',
        'leadTime 2 days @Política!H3',
      ],
      Farma: ['deliveryFrequency 1/week @Política!G4', 'leadTime 3 working days @Política!H4'],
    },
  },
];
