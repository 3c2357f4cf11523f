import { percent, type Grid } from '../../support/grid';
import type { LayoutCase } from './layout-case';

const merge = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

const LOGISTICA: Grid = [
  ['Perfil', 'Frequência de entrega', 'Disponibilidade'],
  ['Redes', '2x/semana', percent(0.97)],
  ['Bares', 'diária', percent(0.95)],
];

/** Profiles as columns. */
export const TURNED_CASES: readonly LayoutCase[] = [
  {
    title: 'profiles as columns, one sheet a policy',
    sheets: {
      Comercial: [
        ['Política comercial 2026'],
        [],
        ['Termo', 'Redes', 'Bares', 'Farma'],
        ['Verba promocional (R$/mês)', 1000, 0, 300],
        ['Desconto', percent(0.1), percent(0.05), percent(0.03)],
        ['Prazo de pagamento', '28/42', 'à vista', null],
      ],
      Logística: [
        [null, 'Redes', 'Bares', 'Farma'],
        ['Frequência de entrega', '2x/semana', 'diária', 'semanal'],
        ['Disponibilidade', percent(0.97), percent(0.95), percent(0.9)],
        ['Lead time', 'D+2', '48h', 'D+3'],
        ['Pedido especial', 'não aceita', 'livre', '2 por mês'],
      ],
    },
    terms: {
      Redes: [
        'promoSupport 1000 @Comercial!B4',
        'discount 10% @Comercial!B5',
        'paymentTerms 28/42 @Comercial!B6',
        'deliveryFrequency 2/week @Logística!B2',
        'availability 97% @Logística!B3',
        'leadTime 2 working days @Logística!B4',
        'specialOrderRule no @Logística!B5',
      ],
      Bares: [
        'promoSupport 0 @Comercial!C4',
        'discount 5% @Comercial!C5',
        'paymentTerms 0 @Comercial!C6',
        'deliveryFrequency 5/week @Logística!C2',
        'availability 95% @Logística!C3',
        'leadTime 2 days @Logística!C4',
        'specialOrderRule yes, unlimited a month @Logística!C5',
      ],
      Farma: [
        'promoSupport 300 @Comercial!D4',
        'discount 3% @Comercial!D5',
        'deliveryFrequency 1/week @Logística!D2',
        'availability 90% @Logística!D3',
        'leadTime 3 working days @Logística!D4',
        'specialOrderRule yes, 2 a month @Logística!D5',
      ],
    },
  },
  {
    title: 'profiles as columns, both policies with side names merged on the left and a column of units',
    sheets: {
      Pacote: [
        ['Política', 'Condição', 'Unidade', 'Redes', 'Bares', 'Observações'],
        ['Comercial', 'Verba', 'R$ mil', 1, 0.5, 'por mês'],
        [null, 'Desconto', '%', 10, 5, null],
        [null, 'Prazo', 'dias', 42, 7, 'da emissão'],
        ['Logística', 'Frequência', 'entregas/mês', 13, 4, null],
        [null, 'Prazo', 'dias úteis', 2, 3, null],
        [null, 'Disponibilidade', '%', 97, 95, null],
      ],
    },
    extras: { Pacote: { merges: [merge(1, 0, 3, 0), merge(4, 0, 6, 0)] } },
    terms: {
      Redes: [
        'promoSupport 1000 @Pacote!D2',
        'discount 10% @Pacote!D3',
        'paymentTerms 42 @Pacote!D4',
        'deliveryFrequency 3/week @Pacote!D5',
        'availability 97% @Pacote!D7',
        'leadTime 2 working days @Pacote!D6',
      ],
      Bares: [
        'promoSupport 500 @Pacote!E2',
        'discount 5% @Pacote!E3',
        'paymentTerms 7 @Pacote!E4',
        'deliveryFrequency 0.9231/week @Pacote!E5',
        'availability 95% @Pacote!E7',
        'leadTime 3 working days @Pacote!E6',
      ],
    },
  },
  {
    title: 'profiles as columns, a section line above the terms of each side',
    sheets: {
      Pacote: [
        ['Perfil', 'Redes', 'Bares'],
        ['COMERCIAL'],
        ['Desconto', percent(0.1), percent(0.05)],
        ['Prazo', '28/42', 'à vista'],
        [],
        ['LOGÍSTICA'],
        ['Frequência', '2x/semana', 'diária'],
        ['Prazo', 'D+2', '48h'],
        [],
        ['Obs.: prazos contam da emissão da nota'],
      ],
    },
    terms: {
      Redes: [
        'discount 10% @Pacote!B3',
        'paymentTerms 28/42 @Pacote!B4',
        'deliveryFrequency 2/week @Pacote!B7',
        'leadTime 2 working days @Pacote!B8',
      ],
      Bares: [
        'discount 5% @Pacote!C3',
        'paymentTerms 0 @Pacote!C4',
        'deliveryFrequency 5/week @Pacote!C7',
        'leadTime 2 days @Pacote!C8',
      ],
    },
  },
  {
    title: 'two tables with profiles as columns, stacked',
    sheets: {
      Pacote: [
        ['Política comercial', 'Redes', 'Bares'],
        ['Desconto', percent(0.1), percent(0.05)],
        ['Prazo de pagamento', '28/42', 'à vista'],
        [],
        ['Política logística', 'Redes', 'Bares'],
        ['Frequência de entrega', '2x/semana', 'diária'],
        ['Lead time', 'D+2', '48h'],
      ],
    },
    terms: {
      Redes: [
        'discount 10% @Pacote!B2',
        'paymentTerms 28/42 @Pacote!B3',
        'deliveryFrequency 2/week @Pacote!B6',
        'leadTime 2 working days @Pacote!B7',
      ],
      Bares: [
        'discount 5% @Pacote!C2',
        'paymentTerms 0 @Pacote!C3',
        'deliveryFrequency 5/week @Pacote!C6',
        'leadTime 2 days @Pacote!C7',
      ],
    },
  },
  {
    title: 'profiles as columns here, as rows there',
    sheets: {
      Comercial: [
        ['Desconto e prazo por perfil'],
        [null, null, 'REDES', 'Bares '],
        [null, 'Desconto', percent(0.1), percent(0.05)],
        [null, 'Prazo de pagamento', '28/42', 'à vista'],
      ],
      Logística: LOGISTICA,
    },
    terms: {
      REDES: [
        'discount 10% @Comercial!C3',
        'paymentTerms 28/42 @Comercial!C4',
        'deliveryFrequency 2/week @Logística!B2',
        'availability 97% @Logística!C2',
      ],
      Bares: [
        'discount 5% @Comercial!D3',
        'paymentTerms 0 @Comercial!D4',
        'deliveryFrequency 5/week @Logística!B3',
        'availability 95% @Logística!C3',
      ],
    },
  },
  {
    title: 'English: profiles as columns with a hidden column and a total beside them',
    sheets: {
      'Trade terms': [
        ['Term', 'Retail chains', 'Bars', 'Total'],
        ['Discount', percent(0.12), percent(0.04), null],
        ['Payment terms', 'net 30', 'cash', null],
        ['Number of customers', 40, 300, 340],
      ],
      'Service levels': [
        ['Profile', 'Retail chains', 'Bars'],
        ['Delivery frequency', 'daily', 'weekly'],
        ['Fill rate', percent(0.98), percent(0.95)],
      ],
    },
    extras: { 'Trade terms': { hiddenColumns: [2] } },
    terms: {
      'Retail chains': [
        'discount 12% @Trade terms!B2',
        'paymentTerms 30 @Trade terms!B3',
        'deliveryFrequency 5/week @Service levels!B2',
        'availability 98% @Service levels!B3',
        'customers 40 @Trade terms!B4',
      ],
      Bars: [
        'discount 4% @Trade terms!C2',
        'paymentTerms 0 @Trade terms!C3',
        'deliveryFrequency 1/week @Service levels!C2',
        'availability 95% @Service levels!C3',
        'customers 300 @Trade terms!C4',
      ],
    },
    told: ['hidden-rows Trade terms!A1'],
  },
  {
    title: 'a glossary of the terms is no policy',
    sheets: {
      Comercial: [
        ['Perfil', 'Desconto', 'Prazo de pagamento'],
        ['Redes', percent(0.1), '28/42'],
        ['Bares', percent(0.05), 'à vista'],
      ],
      Logística: LOGISTICA,
      Glossário: [
        ['Termo', 'Significado', 'Responsável'],
        ['Desconto', 'Percentual concedido na nota fiscal sobre a tabela vigente', 'Comercial'],
        ['Prazo de pagamento', 'Dias entre a emissão e o vencimento de cada parcela', 'Financeiro'],
        ['Frequência de entrega', 'Quantas vezes por semana o caminhão passa no cliente', 'Logística'],
      ],
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
  },
  {
    title: 'English: a section line named like a term leaves the term to the row that has values',
    sheets: {
      Terms: [
        ['TRADE TERMS & SERVICE POLICY FY26'],
        [],
        ['Customer tier', 'Gold', 'Bronze'],
        ['COMMERCIAL'],
        ['Invoice discount', '12%', '3%'],
        ['Payment terms', 'Net 60', 'Net 30'],
        ['SERVICE'],
        ['Deliveries per week', '5', '1'],
        ['Service level (case fill)', '98.5%', '93%'],
        ['Order lead time (hrs)', '24', '72'],
      ],
    },
    terms: {
      Gold: [
        'discount 12% @Terms!B5',
        'paymentTerms 60 @Terms!B6',
        'deliveryFrequency 5/week @Terms!B8',
        'availability 98.5% @Terms!B9',
        'leadTime 1 days @Terms!B10',
      ],
      Bronze: [
        'discount 3% @Terms!C5',
        'paymentTerms 30 @Terms!C6',
        'deliveryFrequency 1/week @Terms!C8',
        'availability 93% @Terms!C9',
        'leadTime 3 days @Terms!C10',
      ],
    },
    told: ['heading-twice Terms!A7'],
  },
  {
    title: 'terms numbered as in an outline, letters above the profiles',
    sheets: {
      Política: [
        ['', 'A', 'B'],
        ['Perfil', 'Hipermercado', 'Farmácia'],
        ['1. COMERCIAL'],
        ['1.1 Desconto', '12%', '6%'],
        ['1.2 Prazo de pagamento', '60 dias', '28 dias'],
        ['2. LOGÍSTICA'],
        ['2.1 Frequência de entrega', 'diária', '2x/semana'],
        ['2) Prazo de entrega', '24h', '48h'],
      ],
    },
    terms: {
      Hipermercado: [
        'discount 12% @Política!B4',
        'paymentTerms 60 @Política!B5',
        'deliveryFrequency 5/week @Política!B7',
        'leadTime 1 days @Política!B8',
      ],
      Farmácia: [
        'discount 6% @Política!C4',
        'paymentTerms 28 @Política!C5',
        'deliveryFrequency 2/week @Política!C7',
        'leadTime 2 days @Política!C8',
      ],
    },
  },
  {
    title: 'names across below a heading of their own, long remarks below the terms, and a corner that heads the terms',
    sheets: {
      Matriz: [
        ['Matriz de atendimento'],
        [null, null, 'Perfil'],
        ['Alavanca', 'Unid.', 'Salão Ouro', 'Rede de salões'],
        ['COMERCIAL'],
        ['Desconto sobre tabela', '%', 20, 25],
        ['Condição de pagamento', 'dias', '28/56', '30/60/90'],
        ['Limite de crédito', 'R$', '15.000', '80.000'],
        ['Nota 1: a classificação dos salões é revisada todo semestre pela média de compras dos últimos seis meses.'],
      ],
      Logística: [
        ['Política logística'],
        [],
        ['Item', 'SALÃO OURO', 'REDE DE SALÕES'],
        ['Entregas por semana', 1, 3],
        ['Prazo de entrega (dias úteis)', 5, 3],
        ['Fill rate', '94%', '98%'],
        ['* Pedidos de lançamentos importados ficam sujeitos à disponibilidade do fornecedor e ao prazo de alfândega.'],
      ],
    },
    terms: {
      'Salão Ouro': [
        'discount 20% @Matriz!C5',
        'paymentTerms 28/56 @Matriz!C6',
        'deliveryFrequency 1/week @Logística!B4',
        'availability 94% @Logística!B6',
        'leadTime 5 working days @Logística!B5',
        'creditLimit 15000 @Matriz!C7',
      ],
      'Rede de salões': [
        'discount 25% @Matriz!D5',
        'paymentTerms 30/60/90 @Matriz!D6',
        'deliveryFrequency 3/week @Logística!C4',
        'availability 98% @Logística!C6',
        'leadTime 3 working days @Logística!C5',
        'creditLimit 80000 @Matriz!D7',
      ],
    },
  },
  {
    title: 'groups of terms, terms, units and names across; codes and classes below the names',
    sheets: {
      Matriz: [
        ['POLÍTICA 2026'],
        [],
        ['Bloco', 'Item', 'Un.', 'Bar', 'Rede'],
        [null, 'Código', null, 'P1', 'P2'],
        [null, 'Classe', null, 'B', 'A'],
        ['Comercial', 'Desconto', '%', 3, 10],
        [null, 'Prazo', 'dias', '14', '28/35/42'],
        ['Logística', 'Entregas', 'x/sem', 1, 3],
        [null, 'Lead time', 'h', 72, 48],
        [null, 'Ped. mínimo', 'R$', 250, 2500],
      ],
    },
    extras: { Matriz: { merges: [merge(5, 0, 6, 0), merge(7, 0, 9, 0)] } },
    terms: {
      Bar: [
        'discount 3% @Matriz!D6',
        'paymentTerms 14 @Matriz!D7',
        'deliveryFrequency 1/week @Matriz!D8',
        'leadTime 3 days @Matriz!D9',
        'minOrder 250 money @Matriz!D10',
        'strategicClass 99 @Matriz!D5',
      ],
      Rede: [
        'discount 10% @Matriz!E6',
        'paymentTerms 28/35/42 @Matriz!E7',
        'deliveryFrequency 3/week @Matriz!E8',
        'leadTime 2 days @Matriz!E9',
        'minOrder 2500 money @Matriz!E10',
        'strategicClass 100 @Matriz!E5',
      ],
    },
    told: ['heading-unknown Matriz!B4'],
  },
  {
    title: 'names across below no heading, away from sections that blank rows part',
    sheets: {
      Oferta: [
        [null, 'Bar', 'Rede'],
        [],
        ['COMERCIAL'],
        ['Desconto', '3%', '10%'],
        ['Prazo de pagamento', '14', '28/35/42'],
        [],
        ['LOGÍSTICA'],
        ['Entregas por semana', 1, 3],
        ['Lead time', '72h', '48h'],
      ],
    },
    terms: {
      Bar: [
        'discount 3% @Oferta!B4',
        'paymentTerms 14 @Oferta!B5',
        'deliveryFrequency 1/week @Oferta!B8',
        'leadTime 3 days @Oferta!B9',
      ],
      Rede: [
        'discount 10% @Oferta!C4',
        'paymentTerms 28/35/42 @Oferta!C5',
        'deliveryFrequency 3/week @Oferta!C8',
        'leadTime 2 days @Oferta!C9',
      ],
    },
  },
];
