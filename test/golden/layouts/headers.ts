import { percent, type Grid } from '../../support/grid';
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

/** Headers of one, two and three rows, with groups above and units below. */
export const HEADER_CASES: readonly LayoutCase[] = [
  {
    title: 'groups Comercial and Logística merged above their terms, Perfil merged down',
    sheets: {
      Política: [
        ['Perfil', 'Comercial', null, null, 'Logística', null, null],
        [null, 'Verba (R$/mês)', 'Desconto', 'Prazo', 'Frequência', 'Prazo', 'Pedido especial'],
        ['Redes', 1000, percent(0.1), '28/42', '2x/semana', 'D+2', 'não aceita'],
        ['Bares', 0, percent(0.05), 'à vista', 'diária', '48h', 'livre'],
      ],
    },
    extras: { Política: { merges: [merge(0, 0, 1, 0), merge(0, 1, 0, 3), merge(0, 4, 0, 6)] } },
    terms: {
      Redes: [
        'promoSupport 1000 @Política!B3',
        'discount 10% @Política!C3',
        'paymentTerms 28/42 @Política!D3',
        'deliveryFrequency 2/week @Política!E3',
        'leadTime 2 working days @Política!F3',
        'specialOrderRule no @Política!G3',
      ],
      Bares: [
        'promoSupport 0 @Política!B4',
        'discount 5% @Política!C4',
        'paymentTerms 0 @Política!D4',
        'deliveryFrequency 5/week @Política!E4',
        'leadTime 2 days @Política!F4',
        'specialOrderRule yes, unlimited a month @Política!G4',
      ],
    },
  },
  {
    title: 'group names only on their first column, under a title',
    sheets: {
      Política: [
        ['Política de atendimento 2026'],
        [],
        [null, 'Comercial', null, 'Logística', null],
        ['Perfil', 'Desconto', 'Prazo', 'Frequência', 'Prazo'],
        ['Redes', percent(0.1), '28/42', '2x/semana', 'D+2'],
        ['Bares', percent(0.05), 'à vista', 'diária', '48h'],
      ],
    },
    terms: {
      Redes: [
        'discount 10% @Política!B5',
        'paymentTerms 28/42 @Política!C5',
        'deliveryFrequency 2/week @Política!D5',
        'leadTime 2 working days @Política!E5',
      ],
      Bares: [
        'discount 5% @Política!B6',
        'paymentTerms 0 @Política!C6',
        'deliveryFrequency 5/week @Política!D6',
        'leadTime 2 days @Política!E6',
      ],
    },
  },
  {
    title: 'a term over its parts: stacked discounts, target and actual availability, price and quota of specials',
    sheets: {
      Comercial: [
        ['Segmento', 'Desconto', null, null, 'Condição de pagamento'],
        [null, 'Canal', 'Tático', 'Máximo', null],
        ['Redes', percent(0.1), percent(0.05), percent(0.2), '28/42'],
        ['Bares', percent(0.05), null, percent(0.08), 'à vista'],
      ],
      Logística: [
        ['Segmento', 'Disponibilidade', null, 'Pedido especial', null, null, 'Entrega', null],
        [null, 'Meta', 'Realizado', 'Regra', 'Custo', 'Cota', 'Frequência', 'Prazo'],
        ['Redes', percent(0.97), percent(0.91), 'livre', 80, 2, '2x/semana', 'D+2'],
        ['Bares', percent(0.95), percent(0.94), 'não aceita', 60, 0, 'diária', 'D+1'],
      ],
    },
    extras: {
      Comercial: { merges: [merge(0, 0, 1, 0), merge(0, 1, 0, 3), merge(0, 4, 1, 4)] },
      Logística: { merges: [merge(0, 1, 0, 2), merge(0, 3, 0, 5), merge(0, 6, 0, 7)] },
    },
    terms: {
      Redes: [
        'discount 14.5% @Comercial!B3',
        'paymentTerms 28/42 @Comercial!E3',
        'deliveryFrequency 2/week @Logística!G3',
        'availability 97% @Logística!B3',
        'leadTime 2 working days @Logística!H3',
        'specialOrderRule yes, unlimited a month @Logística!D3',
        'discountMax 20% @Comercial!D3',
        'measuredAvailability 91% @Logística!C3',
        'specialQuota 2 @Logística!F3',
        'specialCost 80 @Logística!E3',
      ],
      Bares: [
        'discount 5% @Comercial!B4',
        'paymentTerms 0 @Comercial!E4',
        'deliveryFrequency 5/week @Logística!G4',
        'availability 95% @Logística!B4',
        'leadTime 1 working days @Logística!H4',
        'specialOrderRule no @Logística!D4',
        'discountMax 8% @Comercial!D4',
        'measuredAvailability 94% @Logística!C4',
        'specialQuota 0 @Logística!F4',
        'specialCost 60 @Logística!E4',
      ],
    },
  },
  {
    title: 'headings broken over two rows',
    sheets: {
      Comercial: [
        ['Perfil', 'Desconto', 'Prazo de', 'Verba'],
        [null, 'máximo', 'pagamento', 'promocional'],
        ['Redes', percent(0.1), '28/42', 1000],
        ['Bares', percent(0.05), 'à vista', 500],
      ],
      Logística: LOGISTICA,
    },
    terms: {
      Redes: [
        'promoSupport 1000 @Comercial!D3',
        'discount 10% @Comercial!B3',
        'paymentTerms 28/42 @Comercial!C3',
        'deliveryFrequency 2/week @Logística!B2',
        'availability 97% @Logística!C2',
        'discountMax 10% @Comercial!B3',
      ],
      Bares: [
        'promoSupport 500 @Comercial!D4',
        'discount 5% @Comercial!B4',
        'paymentTerms 0 @Comercial!C4',
        'deliveryFrequency 5/week @Logística!B3',
        'availability 95% @Logística!C3',
        'discountMax 5% @Comercial!B4',
      ],
    },
  },
  {
    title: 'a row of units below the headings: thousands, yearly sales, deliveries a month, working days, cases',
    sheets: {
      Comercial: [
        ['Perfil', 'Desconto', 'Verba promocional', 'Venda líquida', 'Prazo de pagamento'],
        [null, '%', 'R$ mil', 'R$ mil/ano', 'dias'],
        ['Redes', 10, 12, 1200, 42],
        ['Bares', 5, 0.5, 600, 0],
      ],
      Logística: [
        ['Perfil', 'Frequência de entrega', 'Prazo de entrega', 'Pedido mínimo', 'Disponibilidade'],
        ['Unidade', 'entregas/mês', 'dias úteis', 'caixas', '%'],
        ['Redes', 13, 2, 100, 97],
        ['Bares', 4, 5, 20, 95],
      ],
    },
    terms: {
      Redes: [
        'promoSupport 12000 @Comercial!C3',
        'discount 10% @Comercial!B3',
        'paymentTerms 42 @Comercial!E3',
        'deliveryFrequency 3/week @Logística!B3',
        'availability 97% @Logística!E3',
        'leadTime 2 working days @Logística!C3',
        'minOrder 100 case @Logística!D3',
        'netSales 100000 @Comercial!D3',
      ],
      Bares: [
        'promoSupport 500 @Comercial!C4',
        'discount 5% @Comercial!B4',
        'paymentTerms 0 @Comercial!E4',
        'deliveryFrequency 0.9231/week @Logística!B4',
        'availability 95% @Logística!E4',
        'leadTime 5 working days @Logística!C4',
        'minOrder 20 case @Logística!D4',
        'netSales 50000 @Comercial!D4',
      ],
    },
  },
  {
    title: 'a row of units in English, in brackets, with a unit label',
    sheets: {
      Commercial: [
        ['Customer segment', 'Net sales', 'Discount', 'Payment terms'],
        ['Unit', '(USD thousand/year)', '(%)', '(days)'],
        ['Retail chains', 2400, 12, 45],
        ['Bars', 120, 4, 7],
      ],
      Service: [
        ['Customer segment', 'Delivery frequency', 'Lead time', 'Fill rate'],
        ['Unit', 'deliveries/month', 'business days', '%'],
        ['Retail chains', 26, 2, 98],
        ['Bars', 4.3333333333, 3, 95],
      ],
    },
    terms: {
      'Retail chains': [
        'discount 12% @Commercial!C3',
        'paymentTerms 45 @Commercial!D3',
        'deliveryFrequency 6/week @Service!B3',
        'availability 98% @Service!D3',
        'leadTime 2 working days @Service!C3',
        'netSales 200000 @Commercial!B3',
      ],
      Bars: [
        'discount 4% @Commercial!C4',
        'paymentTerms 7 @Commercial!D4',
        'deliveryFrequency 1/week @Service!B4',
        'availability 95% @Service!D4',
        'leadTime 3 working days @Service!C4',
        'netSales 10000 @Commercial!B4',
      ],
    },
  },
  {
    title: 'three rows: side, term and unit',
    sheets: {
      Política: [
        ['', 'Comercial', null, 'Logística', null],
        ['Perfil', 'Verba', 'Prazo', 'Prazo', 'Frequência'],
        ['', 'R$ mil/mês', 'dias', 'dias úteis', 'entregas/semana'],
        ['Redes', 12, 42, 2, 3],
        ['Bares', 1, 7, 3, 1],
      ],
    },
    terms: {
      Redes: [
        'promoSupport 12000 @Política!B4',
        'paymentTerms 42 @Política!C4',
        'deliveryFrequency 3/week @Política!E4',
        'leadTime 2 working days @Política!D4',
      ],
      Bares: [
        'promoSupport 1000 @Política!B5',
        'paymentTerms 7 @Política!C5',
        'deliveryFrequency 1/week @Política!E5',
        'leadTime 3 working days @Política!D5',
      ],
    },
  },
  {
    title: 'español: grupos combinados y unidades',
    sheets: {
      Política: [
        ['Política comercial y logística'],
        ['Segmento', 'Comercial', null, 'Logística', null, null],
        [null, 'Descuento', 'Plazo', 'Frecuencia de entrega', 'Plazo', 'Nivel de servicio'],
        [null, '%', 'días', 'entregas/mes', 'días hábiles', '%'],
        ['Cadenas', 8, 30, 13, 2, 97],
        ['Tiendas', 3, 0, 4, 3, 92],
      ],
    },
    extras: { Política: { merges: [merge(0, 0, 0, 5), merge(1, 0, 3, 0), merge(1, 1, 1, 2), merge(1, 3, 1, 5)] } },
    terms: {
      Cadenas: [
        'discount 8% @Política!B5',
        'paymentTerms 30 @Política!C5',
        'deliveryFrequency 3/week @Política!D5',
        'availability 97% @Política!F5',
        'leadTime 2 working days @Política!E5',
      ],
      Tiendas: [
        'discount 3% @Política!B6',
        'paymentTerms 0 @Política!C6',
        'deliveryFrequency 0.9231/week @Política!D6',
        'availability 92% @Política!F6',
        'leadTime 3 working days @Política!E6',
      ],
    },
  },
  {
    title: 'one lead time merged over several profiles holds for each of them',
    sheets: {
      Comercial: COMERCIAL,
      Logística: [
        ['Perfil', 'Frequência de entrega', 'Lead time', 'Disponibilidade'],
        ['Redes', '2x/semana', 'D+2', percent(0.97)],
        ['Bares', 'diária', null, percent(0.95)],
      ],
    },
    extras: { Logística: { merges: [merge(1, 2, 2, 2)] } },
    terms: {
      Redes: [
        'discount 10% @Comercial!B2',
        'paymentTerms 28/42 @Comercial!C2',
        'deliveryFrequency 2/week @Logística!B2',
        'availability 97% @Logística!D2',
        'leadTime 2 working days @Logística!C2',
      ],
      Bares: [
        'discount 5% @Comercial!B3',
        'paymentTerms 0 @Comercial!C3',
        'deliveryFrequency 5/week @Logística!B3',
        'availability 95% @Logística!D3',
        'leadTime 2 working days @Logística!C2',
      ],
    },
  },
  {
    title: 'units in the row below say which field a bare heading is',
    sheets: {
      'Pol. Comercial': [
        ['CONDICIONES'],
        ['Cliente', 'Pago', 'Dto.', 'Apoyo'],
        [null, '(días)', '(%)', '(% s/ventas)'],
        ['Hipermercados', '60', '12,5', '2'],
        ['Mayoristas', '30', '10 + 3', '1'],
      ],
      'Pol. Logística': [
        ['SERVICIO'],
        ['Cliente', 'Reparto', 'Plazo', 'Fill rate'],
        [null, '(veces/sem)', '(hs hábiles)', '(%)'],
        ['Hipermercados', '6', '24', '98'],
        ['Mayoristas', '2', '72', '95'],
      ],
    },
    terms: {
      Hipermercados: [
        'promoSupport 2% @Pol. Comercial!D4',
        'discount 12.5% @Pol. Comercial!C4',
        'paymentTerms 60 @Pol. Comercial!B4',
        'deliveryFrequency 6/week @Pol. Logística!B4',
        'availability 98% @Pol. Logística!D4',
        'leadTime asked @Pol. Logística!C4',
      ],
      Mayoristas: [
        'promoSupport 1% @Pol. Comercial!D5',
        'discount 12.7% @Pol. Comercial!C5',
        'paymentTerms 30 @Pol. Comercial!B5',
        'deliveryFrequency 2/week @Pol. Logística!B5',
        'availability 95% @Pol. Logística!D5',
        'leadTime asked @Pol. Logística!C5',
      ],
    },
    asked: ['ambiguous-unit Pol. Logística!C4', 'ambiguous-unit Pol. Logística!C5'],
  },
  {
    title: 'of two headings of one field the one that names it, wherever it stands',
    sheets: {
      Matriz: [
        ['Canal', 'Prazo médio (dias)', 'Desc. comercial', 'Freq. atend.', 'Freq. entr.'],
        ['Hiper', '60', percent(0.12), '2x sem', '5x sem'],
        ['Mini', '28', percent(0.05), 'quinz.', '1x sem'],
        ['Rota', '7', percent(0.02), 'quinz.', 'quinz.'],
      ],
    },
    terms: {
      Hiper: ['discount 12% @Matriz!C2', 'paymentTerms 60 @Matriz!B2', 'deliveryFrequency 5/week @Matriz!E2'],
      Mini: ['discount 5% @Matriz!C3', 'paymentTerms 28 @Matriz!B3', 'deliveryFrequency 1/week @Matriz!E3'],
      Rota: ['discount 2% @Matriz!C4', 'paymentTerms 7 @Matriz!B4', 'deliveryFrequency 0.5/week @Matriz!E4'],
    },
    told: ['heading-twice Matriz!D1'],
  },
];
