import { date, percent, type Grid } from '../../support/grid';
import type { LayoutCase } from './layout-case';

const merge = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

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

/** Sheets that look like policies, or nearly, and those that only hold something beside them. */
export const COMPANY_CASES: readonly LayoutCase[] = [
  {
    title: 'a plan with months as columns and its measures as rows is no policy',
    sheets: {
      Comercial: COMERCIAL,
      Logística: LOGISTICA,
      Plano: [
        ['Plano de demanda'],
        ['Medida', 'jan/26', 'fev/26', 'mar/26'],
        ['Demanda', 100, 110, 120],
        ['Venda líquida', 1000, 1100, 1200],
        ['Dias de estoque', 20, 21, 22],
        ['Cobertura', 20, 21, 22],
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
    title: 'premises without headings beside the policies, and a list of orders',
    sheets: {
      Comercial: COMERCIAL,
      Logística: LOGISTICA,
      Premissas: [
        ['Custo de capital', percent(0.15), 'ao ano'],
        ['Dias de estoque', 20, 'dias'],
        ['Custo por entrega', 45, 'R$'],
      ],
      Pedidos: [
        ['Nº do pedido', 'Data do pedido', 'Perfil', 'Valor'],
        [1, date(46000), 'Redes', 500],
        [2, date(46001), 'Bares', 80],
        [3, date(46001), 'Redes', 700],
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
    title: 'a comparison of now and proposed is no table of profiles',
    sheets: {
      Comercial: COMERCIAL,
      Logística: LOGISTICA,
      Proposta: [
        ['Termo', 'Atual', 'Proposto'],
        ['Desconto', percent(0.1), percent(0.08)],
        ['Prazo de pagamento', '28/42', '28'],
        ['Frequência de entrega', '2x/semana', '3x/semana'],
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
    title: 'a calendar and a contact list below the policy stay outside',
    sheets: {
      Comercial: [
        ...COMERCIAL,
        [],
        ['Contatos'],
        ['Área', 'Responsável', 'Ramal'],
        ['Vendas', 'Ana Lima', 4410],
        ['Crédito', 'Rui Costa', 4411],
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
        'discount 5% @Comercial!B3',
        'paymentTerms 0 @Comercial!C3',
        'deliveryFrequency 5/week @Logística!B3',
        'availability 95% @Logística!C3',
      ],
    },
    told: [
      'row-not-profile Comercial!A5',
      'row-not-profile Comercial!A6',
      'row-not-profile Comercial!A7',
      'row-not-profile Comercial!A8',
    ],
  },
  {
    title: 'parameters below the policy stay outside',
    sheets: {
      Comercial: [...COMERCIAL, [], ['Custo de capital', percent(0.15), 'ao ano'], ['Teto de concessão', percent(0.2)]],
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
        'discount 5% @Comercial!B3',
        'paymentTerms 0 @Comercial!C3',
        'deliveryFrequency 5/week @Logística!B3',
        'availability 95% @Logística!C3',
      ],
    },
  },
  {
    title: 'the title row says both words of a heading, the headings come after a merged banner',
    sheets: {
      Política: [
        ['Tabela de descontos e prazos de pagamento – vigência 2026'],
        ['Perfil', 'Desconto', 'Prazo de pagamento', 'Frequência', 'Lead time'],
        ['Redes', percent(0.1), '28/42', '2x/semana', 'D+2'],
        ['Bares', percent(0.05), 'à vista', 'diária', '48h'],
      ],
    },
    extras: { Política: { merges: [merge(0, 0, 0, 4)] } },
    terms: {
      Redes: [
        'discount 10% @Política!B3',
        'paymentTerms 28/42 @Política!C3',
        'deliveryFrequency 2/week @Política!D3',
        'leadTime 2 working days @Política!E3',
      ],
      Bares: [
        'discount 5% @Política!B4',
        'paymentTerms 0 @Política!C4',
        'deliveryFrequency 5/week @Política!D4',
        'leadTime 2 days @Política!E4',
      ],
    },
  },
  {
    title: 'groups repeated over each of their columns',
    sheets: {
      Política: [
        ['', 'Comercial', 'Comercial', 'Logística', 'Logística'],
        ['Perfil', 'Desconto', 'Prazo', 'Frequência', 'Prazo'],
        ['Redes', percent(0.1), '28/42', '2x/semana', 'D+2'],
        ['Bares', percent(0.05), 'à vista', 'diária', '48h'],
      ],
    },
    terms: {
      Redes: [
        'discount 10% @Política!B3',
        'paymentTerms 28/42 @Política!C3',
        'deliveryFrequency 2/week @Política!D3',
        'leadTime 2 working days @Política!E3',
      ],
      Bares: [
        'discount 5% @Política!B4',
        'paymentTerms 0 @Política!C4',
        'deliveryFrequency 5/week @Política!D4',
        'leadTime 2 days @Política!E4',
      ],
    },
  },
  {
    title: 'a subtitle in its own row between blocks parted by a blank row',
    sheets: {
      Comercial: [
        ['Perfil', 'Desconto', 'Prazo de pagamento'],
        ['Canal moderno'],
        ['Redes', percent(0.1), '28/42'],
        [],
        ['Canal tradicional'],
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
        'discount 5% @Comercial!B6',
        'paymentTerms 0 @Comercial!C6',
        'deliveryFrequency 5/week @Logística!B3',
        'availability 95% @Logística!C3',
      ],
    },
    told: ['row-not-profile Comercial!A2', 'row-not-profile Comercial!A5'],
  },
  {
    title: 'English: a header in three rows with merged groups, hidden rows and a very hidden sheet',
    sheets: {
      Policy: [
        ['Value package', null, null, null, null],
        ['Customer tier', 'Commercial', null, 'Logistics', null],
        [null, 'Discount', 'Terms', 'Lead time', 'Delivery frequency'],
        [null, '%', 'days', 'working days', 'deliveries/month'],
        ['Gold', 12, 45, 2, 13],
        ['Silver', 6, 30, 3, 8.6666666667],
      ],
      Old: [
        ['Customer tier', 'Net sales'],
        ['Gold', 5000],
      ],
    },
    extras: {
      Policy: { merges: [merge(0, 0, 0, 4), merge(1, 0, 3, 0), merge(1, 1, 1, 2), merge(1, 3, 1, 4)], hiddenRows: [5] },
      Old: { visibility: 'veryHidden' },
    },
    terms: {
      Gold: [
        'discount 12% @Policy!B5',
        'paymentTerms 45 @Policy!C5',
        'deliveryFrequency 3/week @Policy!E5',
        'leadTime 2 working days @Policy!D5',
        'netSales 5000 @Old!B2',
      ],
      Silver: [
        'discount 6% @Policy!B6',
        'paymentTerms 30 @Policy!C6',
        'deliveryFrequency 2/week @Policy!E6',
        'leadTime 3 working days @Policy!D6',
      ],
    },
    told: ['hidden-rows Old!A1', 'hidden-rows Policy!A2'],
  },
  {
    title: 'español: perfiles como columnas, con grupo a la izquierda escrito una vez',
    sheets: {
      Paquete: [
        [null, 'Término', 'Cadenas', 'Tiendas'],
        ['Comercial', 'Descuento', percent(0.08), percent(0.03)],
        [null, 'Plazo', '30 días', 'contado'],
        ['Logística', 'Frecuencia de entrega', '3 veces por semana', 'semanal'],
        [null, 'Plazo', '2 días hábiles', '3 días hábiles'],
      ],
    },
    terms: {
      Cadenas: [
        'discount 8% @Paquete!C2',
        'paymentTerms 30 @Paquete!C3',
        'deliveryFrequency 3/week @Paquete!C4',
        'leadTime 2 working days @Paquete!C5',
      ],
      Tiendas: [
        'discount 3% @Paquete!D2',
        'paymentTerms 0 @Paquete!D3',
        'deliveryFrequency 1/week @Paquete!D4',
        'leadTime 3 working days @Paquete!D5',
      ],
    },
  },
  {
    title: 'español: forma larga con unidad',
    sheets: {
      Base: [
        ['Segmento', 'Concepto', 'Valor', 'Unidad'],
        ['Cadenas', 'Descuento', 8, '%'],
        ['Cadenas', 'Plazo de pago', 30, 'días'],
        ['Cadenas', 'Frecuencia de entrega', 13, 'entregas/mes'],
        ['Tiendas', 'Descuento', 3, '%'],
        ['Tiendas', 'Plazo de pago', 'contado', ''],
        ['Tiendas', 'Frecuencia de entrega', 4, 'entregas/mes'],
      ],
    },
    terms: {
      Cadenas: ['discount 8% @Base!C2', 'paymentTerms 30 @Base!C3', 'deliveryFrequency 3/week @Base!C4'],
      Tiendas: ['discount 3% @Base!C5', 'paymentTerms 0 @Base!C6', 'deliveryFrequency 0.9231/week @Base!C7'],
    },
  },
  {
    title: 'times without a period: of the week where the column speaks of weeks, else one question for all of them',
    sheets: {
      Matriz: [
        ['Cluster', '% Desc. máx.', 'Prazo máx. (ddl)', 'Entregas'],
        ['Redes', '10', 'até 60', '3x'],
        ['Bares', '2', '7', 'quinzenal'],
      ],
      Gelados: [
        ['Cluster', '% Desc.', 'Prazo pgto', 'Freq.'],
        ['Sorveterias', '4', '28', '2x'],
        ['Quiosques', '1', '14', '1x'],
      ],
    },
    terms: {
      Redes: [
        'discount 10% @Matriz!B2',
        'paymentTerms 60 @Matriz!C2',
        'deliveryFrequency 3/week @Matriz!D2',
        'discountMax 10% @Matriz!B2',
      ],
      Bares: [
        'discount 2% @Matriz!B3',
        'paymentTerms 7 @Matriz!C3',
        'deliveryFrequency 0.5/week @Matriz!D3',
        'discountMax 2% @Matriz!B3',
      ],
      Sorveterias: ['discount 4% @Gelados!B2', 'paymentTerms 28 @Gelados!C2', 'deliveryFrequency asked @Gelados!D2'],
      Quiosques: ['discount 1% @Gelados!B3', 'paymentTerms 14 @Gelados!C3', 'deliveryFrequency asked @Gelados!D3'],
    },
    asked: ['ambiguous-frequency Gelados!D2'],
  },
  {
    title: 'one term in two units for different profiles; a window of delivery is none of a promotion',
    sheets: {
      Serviço: [
        ['', 'Rede', 'Independente'],
        ['Entregas por dia', '2', ''],
        ['Entregas por semana', '', '3'],
        ['Prazo', 'D+0', 'D+2'],
        ['Janela', '6h-10h', '7h-17h'],
        ['Desconto', '10%', '4%'],
      ],
    },
    terms: {
      Rede: [
        'discount 10% @Serviço!B6',
        'deliveryFrequency 10/week @Serviço!B2',
        'leadTime 0 working days @Serviço!B4',
      ],
      Independente: [
        'discount 4% @Serviço!C6',
        'deliveryFrequency 3/week @Serviço!C3',
        'leadTime 2 working days @Serviço!C4',
      ],
    },
    told: ['heading-unknown Serviço!A5'],
  },
  {
    title: 'español: Plazo con lo que sólo puede ser pago, y Entrega que entonces es el plazo de entrega',
    sheets: {
      Condiciones: [
        ['Perfil', 'Desc.', 'Plazo', 'Frecuencia', 'Entrega', 'Pedido especial'],
        ['Mayorista', '8%', '30/60', 'lun a vie', '48 hs', '1/mes'],
        ['Autoservicio', '5%', '45 FM', 'bisemanal', '3 d.h.', 'libre'],
        ['Kiosco', '0%', 'contado', 'quincenal', 'mismo día', '2/mo'],
      ],
    },
    terms: {
      Mayorista: [
        'discount 8% @Condiciones!B2',
        'paymentTerms 30/60 @Condiciones!C2',
        'deliveryFrequency 5/week @Condiciones!D2',
        'leadTime 2 days @Condiciones!E2',
        'specialOrderRule yes, 1 a month @Condiciones!F2',
      ],
      Autoservicio: [
        'discount 5% @Condiciones!B3',
        'paymentTerms 60 @Condiciones!C3',
        'deliveryFrequency 2/week @Condiciones!D3',
        'leadTime 3 working days @Condiciones!E3',
        'specialOrderRule yes, unlimited a month @Condiciones!F3',
      ],
      Kiosco: [
        'discount 0% @Condiciones!B4',
        'paymentTerms 0 @Condiciones!C4',
        'deliveryFrequency 0.5/week @Condiciones!D4',
        'leadTime 0 working days @Condiciones!E4',
        'specialOrderRule yes, 2 a month @Condiciones!F4',
      ],
    },
  },
];
