import { percent, type Grid } from '../../support/grid';
import type { LayoutCase } from './layout-case';

const LOGISTICS: Grid = [
  ['Perfil', 'Frequência de entrega'],
  ['Redes', '2x/semana'],
  ['Bares', 'diária'],
];
const FREQUENCY = { Redes: 'deliveryFrequency 2/week @Logística!B2', Bares: 'deliveryFrequency 5/week @Logística!B3' };

/** What a text beside a table says its money is counted in. */
export const SCALE_CASES: readonly LayoutCase[] = [
  {
    title: '"Em R$ mil" above a table: the money without a unit of its own counts thousands',
    sheets: {
      Comercial: [
        ['Política comercial – valores em R$ mil'],
        ['Perfil', 'Desconto', 'Verba', 'Faturamento (R$ mil)', 'Limite de crédito', 'Nº de clientes'],
        ['Redes', percent(0.1), 12, 300, 50, 4],
        ['Bares', percent(0.05), 0.5, 80, 'R$ 2 mil', 300],
      ],
      Logística: LOGISTICS,
    },
    terms: {
      Redes: [
        'promoSupport 12000 @Comercial!C3',
        'discount 10% @Comercial!B3',
        FREQUENCY.Redes,
        'creditLimit 50000 @Comercial!E3',
        'customers 4 @Comercial!F3',
        'netSales 300000 @Comercial!D3',
      ],
      Bares: [
        'promoSupport 500 @Comercial!C4',
        'discount 5% @Comercial!B4',
        FREQUENCY.Bares,
        'creditLimit 2000 @Comercial!E4',
        'customers 300 @Comercial!F4',
        'netSales 80000 @Comercial!D4',
      ],
    },
  },
  {
    title: 'money of a single delivery, or with its own sign, is asked once a column under "Em R$ mil"',
    sheets: {
      Comercial: [
        ['Perfil', 'Desconto'],
        ['Redes', percent(0.1)],
        ['Bares', percent(0.05)],
      ],
      Logística: [
        ['(R$ mil)'],
        ['Perfil', 'Frequência de entrega', 'Custo por entrega', 'Faturamento (R$)'],
        ['Redes', '2x/semana', 62, 900],
        ['Bares', 'diária', 40, 700],
      ],
    },
    terms: {
      Redes: [
        'discount 10% @Comercial!B2',
        'deliveryFrequency 2/week @Logística!B3',
        'netSales asked @Logística!D3',
        'stopCost asked @Logística!C3',
      ],
      Bares: [
        'discount 5% @Comercial!B3',
        'deliveryFrequency 5/week @Logística!B4',
        'netSales asked @Logística!D4',
        'stopCost asked @Logística!C4',
      ],
    },
    asked: ['ambiguous-unit Logística!C3', 'ambiguous-unit Logística!D3'],
  },
  {
    title:
      'English: "in thousands unless noted" leaves a column with a sign of its own alone; amounts in a sentence are no unit',
    sheets: {
      'Trade terms': [
        ['Figures in thousands unless noted. Orders above $ 5 thousand need approval.'],
        [],
        ['Customer segment', 'Discount', 'Net sales', 'Credit limit ($)'],
        ['Retail', '10%', 400, 25000],
        ['Bars', '4%', 30, 900],
      ],
      'Service levels': [
        ['Orders above US$ 3 thousand ship free'],
        ['Customer segment', 'Delivery frequency', 'Average order'],
        ['Retail', 'weekly', 800],
        ['Bars', 'daily', 90],
      ],
    },
    terms: {
      Retail: [
        'discount 10% @Trade terms!B4',
        'deliveryFrequency 1/week @Service levels!B3',
        'creditLimit 25000 @Trade terms!D4',
        'netSales 400000 @Trade terms!C4',
        'averageOrder 800 @Service levels!C3',
      ],
      Bars: [
        'discount 4% @Trade terms!B5',
        'deliveryFrequency 5/week @Service levels!B4',
        'creditLimit 900 @Trade terms!D5',
        'netSales 30000 @Trade terms!C5',
        'averageOrder 90 @Service levels!C4',
      ],
    },
  },
  {
    title: 'español: una nota debajo de dos tablas se pregunta; en la única tabla vale',
    sheets: {
      Comercial: [
        ['Segmento', 'Descuento', 'Ventas netas'],
        ['Cadenas', '8%', 300],
        ['Tiendas', '3%', 90],
        [],
        [],
        [],
        [],
        [],
        ['Segmento', 'Límite de crédito'],
        ['Cadenas', 40],
        ['Tiendas', 5],
        [],
        ['Cifras en miles de pesos'],
      ],
      Logística: [
        ['Segmento', 'Frecuencia de entrega', 'Venta incremental'],
        ['Cadenas', 'semanal', 12],
        ['Tiendas', 'diaria', 3],
        [],
        ['* Montos en miles de pesos'],
      ],
    },
    terms: {
      Cadenas: [
        'discount 8% @Comercial!B2',
        'deliveryFrequency 1/week @Logística!B2',
        'creditLimit asked @Comercial!B10',
        'upliftSales 12000 @Logística!C2',
        'netSales asked @Comercial!C2',
      ],
      Tiendas: [
        'discount 3% @Comercial!B3',
        'deliveryFrequency 5/week @Logística!B3',
        'creditLimit asked @Comercial!B11',
        'upliftSales 3000 @Logística!C3',
        'netSales asked @Comercial!C3',
      ],
    },
    asked: ['ambiguous-unit Comercial!B10', 'ambiguous-unit Comercial!C2'],
  },
  {
    title:
      'a sheet named "(R$ mil)" counts all its plain money in thousands, also below another table; a sign is asked',
    sheets: {
      Comercial: [
        ['Perfil', 'Desconto'],
        ['Redes', percent(0.1)],
        ['Bares', percent(0.05)],
      ],
      'Metas (R$ mil)': [
        ['Perfil', 'Faturamento', 'Verba (R$)'],
        ['Redes', 300, 12],
        ['Bares', 80, 2],
        [],
        [],
        ['Perfil', 'Limite de crédito'],
        ['Redes', 50],
        ['Bares', 5],
      ],
      Logística: LOGISTICS,
    },
    terms: {
      Redes: [
        'promoSupport asked @Metas (R$ mil)!C2',
        'discount 10% @Comercial!B2',
        FREQUENCY.Redes,
        'creditLimit 50000 @Metas (R$ mil)!B7',
        'netSales 300000 @Metas (R$ mil)!B2',
      ],
      Bares: [
        'promoSupport asked @Metas (R$ mil)!C3',
        'discount 5% @Comercial!B3',
        FREQUENCY.Bares,
        'creditLimit 5000 @Metas (R$ mil)!B8',
        'netSales 80000 @Metas (R$ mil)!B3',
      ],
    },
    asked: ['ambiguous-unit Metas (R$ mil)!C2'],
  },
  {
    title: 'a cover that says "valores em R$ mil" is asked about once a column; what names its own unit is not',
    sheets: {
      Capa: [['Política de atendimento 2026'], ['Valores monetários em R$ mil'], ['Versão', 3]],
      Comercial: [
        ['Perfil', 'Desconto', 'Faturamento', 'Limite de crédito (R$ mil)'],
        ['Redes', percent(0.1), 300, 50],
        ['Bares', percent(0.05), 80, 5],
      ],
      Logística: LOGISTICS,
    },
    terms: {
      Redes: [
        'discount 10% @Comercial!B2',
        FREQUENCY.Redes,
        'creditLimit 50000 @Comercial!D2',
        'netSales asked @Comercial!C2',
      ],
      Bares: [
        'discount 5% @Comercial!B3',
        FREQUENCY.Bares,
        'creditLimit 5000 @Comercial!D3',
        'netSales asked @Comercial!C3',
      ],
    },
    asked: ['ambiguous-unit Comercial!C2'],
  },
  {
    title: 'a sheet of results in R$ mil speaks of its own numbers, until it says that it speaks of all sheets',
    sheets: {
      Comercial: [
        ['Perfil', 'Desconto', 'Faturamento'],
        ['Redes', percent(0.1), 300000],
        ['Bares', percent(0.05), 80000],
      ],
      Logística: LOGISTICS,
      DRE: [
        ['Resultado gerencial, em R$ mil'],
        ['Linha', 'Real', 'Orçado', 'Dif.'],
        ['Impostos', 120, 110, 10],
        ['CPV', 900, 870, 30],
        ['Fretes', 60, 64, -4],
        ['Pessoal', 210, 205, 5],
      ],
    },
    terms: {
      Redes: ['discount 10% @Comercial!B2', FREQUENCY.Redes, 'netSales 300000 @Comercial!C2'],
      Bares: ['discount 5% @Comercial!B3', FREQUENCY.Bares, 'netSales 80000 @Comercial!C3'],
    },
  },
  {
    title: 'the money of the workbook named among the assumptions is asked about',
    sheets: {
      Comercial: [
        ['Perfil', 'Desconto', 'Faturamento'],
        ['Redes', percent(0.1), 300],
        ['Bares', percent(0.05), 80],
      ],
      Logística: LOGISTICS,
      Premissas: [
        ['Premissa', 'Valor'],
        ['Custo de capital', '15%'],
        ['Moeda', 'R$ mil'],
      ],
    },
    terms: {
      Redes: ['discount 10% @Comercial!B2', FREQUENCY.Redes, 'netSales asked @Comercial!C2'],
      Bares: ['discount 5% @Comercial!B3', FREQUENCY.Bares, 'netSales asked @Comercial!C3'],
    },
    asked: ['ambiguous-unit Comercial!C2'],
  },
  {
    title: 'thousands said of a group above its headings count for that group',
    sheets: {
      Comercial: [
        [null, 'Condições', null, 'Números (R$ mil)', null],
        ['Perfil', 'Desconto', 'Verba (R$)', 'Faturamento', 'Limite de crédito'],
        ['Redes', percent(0.1), 12000, 300, 50],
        ['Bares', percent(0.05), 2000, 80, 5],
      ],
      Logística: LOGISTICS,
    },
    terms: {
      Redes: [
        'promoSupport 12000 @Comercial!C3',
        'discount 10% @Comercial!B3',
        FREQUENCY.Redes,
        'creditLimit 50000 @Comercial!E3',
        'netSales 300000 @Comercial!D3',
      ],
      Bares: [
        'promoSupport 2000 @Comercial!C4',
        'discount 5% @Comercial!B4',
        FREQUENCY.Bares,
        'creditLimit 5000 @Comercial!E4',
        'netSales 80000 @Comercial!D4',
      ],
    },
  },
  {
    title: 'thousands and millions at the end of a heading, without brackets',
    sheets: {
      Comercial: [
        [
          'Perfil',
          'Verba trade R$ mil',
          'Desconto',
          'Faturamento R$ MM',
          'Limite de crédito em milhares de reais',
          'Ped. mín. R$',
        ],
        ['Redes', 250, percent(0.1), 12.5, 900, 500],
        ['Bares', '12,5', percent(0.05), '0,8', 40, 150],
      ],
      Logística: LOGISTICS,
    },
    terms: {
      Redes: [
        'promoSupport 250000 @Comercial!B2',
        'discount 10% @Comercial!C2',
        FREQUENCY.Redes,
        'creditLimit 900000 @Comercial!E2',
        'minOrder 500 money @Comercial!F2',
        'netSales 12500000 @Comercial!D2',
      ],
      Bares: [
        'promoSupport 12500 @Comercial!B3',
        'discount 5% @Comercial!C3',
        FREQUENCY.Bares,
        'creditLimit 40000 @Comercial!E3',
        'minOrder 150 money @Comercial!F3',
        'netSales 800000 @Comercial!D3',
      ],
    },
  },
];
