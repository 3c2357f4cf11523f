import { percent, type Grid } from '../../support/grid';
import type { Stranger } from './stranger-case';

const HEAD = [
  'Segmento',
  'Faturamento mensal',
  'Nº clientes ativos',
  'Desconto %',
  'Desc. máximo %',
  'Condição de pagamento',
  'Limite de crédito',
  'Verba promocional/mês',
];
const RETAIL = ['Home centers', 'Lojas de bairro', 'Depósitos', 'Lojas de tintas', 'Redes associativas'];
const BUILDERS = ['Construtoras grandes', 'Construtoras médias', 'Construtoras pequenas', 'Empreiteiras'];
const INDUSTRY = ['Concreteiras', 'Pré-moldados', 'Revenda agro'];
const ALL = [...RETAIL, ...BUILDERS, ...INDUSTRY];

const sheet = (title: string, rows: Grid): Grid => [
  [`Política comercial – ${title}`],
  ['(valores em R$ mil)'],
  [],
  HEAD,
  ...rows,
];

/** One sheet a channel with the same terms, money in thousands by a note above. */
export const BUILDING_MATERIALS: Stranger = {
  title:
    'building materials, Brazil: one sheet a channel, values in R$ thousand by a note, minimums in tonnes and pallets',
  sheets: {
    Revenda: sheet('Revenda', [
      ['Home centers', 5400, 38, 14, 18, '28/42/56', 800, 45],
      ['Lojas de bairro', 2150, 1920, 4, 6, '21/28', 12, 0.5],
      ['Depósitos', 3300, 640, 6, 9, '28/35/42', 40, 2],
      ['Lojas de tintas', 480, 210, 5, 7, '28', 15, 1.5],
      ['Redes associativas', 1900, 22, '10+2', 15, '30/60', 350, 'R$ 18.000'],
      ['Subtotal', 13230, 2830],
    ]),
    Construtoras: sheet('Construtoras', [
      ['Construtoras grandes', 4100, 17, 18, 22, '30/60/90', 1500, 'não há'],
      ['Construtoras médias', 1700, 95, 12, 15, '30/60', 300, null],
      ['Construtoras pequenas', 640, 430, 7, 9, '28 ddl', 30, null],
      ['Empreiteiras', 210, 380, 3, 5, 'à vista / 28', 5, null],
    ]),
    Indústria: sheet('Indústria e agro', [
      ['Concreteiras', 2900, 12, 16, 20, '45 dias', 600, '-'],
      ['Pré-moldados', 1150, 26, 11, 14, '30 fora o mês', 200, '-'],
      ['Revenda agro', 530, 150, 5, 8, '30/60/90 (40/30/30)', 25, 1],
    ]),
    Logística: [
      [
        'Segmento',
        'Entregas por semana',
        'Prazo de entrega (dias úteis)',
        'Nível de serviço',
        'Lote mínimo',
        'Pedido urgente',
        'Frete',
        'Horário de corte',
      ],
      ['Home centers', 5, 2, percent(0.96), '10 paletes', 'até 2 por mês', 'CIF', '15h'],
      ['Lojas de bairro', 1, 3, percent(0.9), '1 palete', 'não', 'CIF', '12h'],
      ['Depósitos', 2, 3, percent(0.92), '5 t', 'não', 'CIF', '12h'],
      ['Lojas de tintas', 1, 3, percent(0.94), '30 cx', 'taxa R$ 75', 'CIF', '12h'],
      ['Redes associativas', 3, 2, percent(0.95), '4 paletes', '1/mês', 'CIF', '15h'],
      ['Construtoras grandes', 6, '1', percent(0.98), 'carga fechada', 'livre', 'CIF', '17h'],
      ['Construtoras médias', 3, '1-2', percent(0.95), '12 t', 'mediante aprovação', 'CIF', '17h'],
      ['Construtoras pequenas', 2, '2 a 4', percent(0.9), '3.000 kg', 'não', 'CIF acima de R$ 5.000', '15h'],
      ['Empreiteiras', 'retira', 'n/a', percent(0.85), 'sem mínimo', 'não', 'FOB', 'n/a'],
      ['Concreteiras', 7, '24h', percent(0.99), '30 t', 'livre', 'FOB', '18h'],
      ['Pré-moldados', 4, 2, percent(0.97), '25 t', '+4%', 'FOB', '18h'],
      ['Revenda agro', 0.5, 6, percent(0.88), '10 t', 'não', 'CIF', '12h'],
    ],
  },
  strips: [
    ['Revenda!B5', 'netSales', 'down', RETAIL, '5400000|2150000|3300000|480000|1900000'],
    ['Revenda!C5', 'customers', 'down', RETAIL, '38|1920|640|210|22'],
    ['Revenda!D5', 'discount', 'down', RETAIL, '14%|4%|6%|5%|11.8%'],
    ['Revenda!E5', 'discountMax', 'down', RETAIL, '18%|6%|9%|7%|15%'],
    ['Revenda!F5', 'paymentTerms', 'down', RETAIL, '28/42/56|21/28|28/35/42|28|30/60'],
    ['Revenda!G5', 'creditLimit', 'down', RETAIL, '800000|12000|40000|15000|350000'],
    ['Revenda!H5', 'promoSupport', 'down', RETAIL, '45000|500|2000|1500|18000 or ?'],
    ['Construtoras!B5', 'netSales', 'down', BUILDERS, '4100000|1700000|640000|210000'],
    ['Construtoras!C5', 'customers', 'down', BUILDERS, '17|95|430|380'],
    ['Construtoras!D5', 'discount', 'down', BUILDERS, '18%|12%|7%|3%'],
    ['Construtoras!E5', 'discountMax', 'down', BUILDERS, '22%|15%|9%|5%'],
    ['Construtoras!F5', 'paymentTerms', 'down', BUILDERS, '30/60/90|30/60|28|?'],
    ['Construtoras!G5', 'creditLimit', 'down', BUILDERS, '1500000|300000|30000|5000'],
    ['Construtoras!H5', 'promoSupport', 'down', BUILDERS, '0|-|-|-'],
    ['Indústria!B5', 'netSales', 'down', INDUSTRY, '2900000|1150000|530000'],
    ['Indústria!C5', 'customers', 'down', INDUSTRY, '12|26|150'],
    ['Indústria!D5', 'discount', 'down', INDUSTRY, '16%|11%|5%'],
    ['Indústria!E5', 'discountMax', 'down', INDUSTRY, '20%|14%|8%'],
    ['Indústria!F5', 'paymentTerms', 'down', INDUSTRY, '45|45|30/60/90 (40/30/30)'],
    ['Indústria!G5', 'creditLimit', 'down', INDUSTRY, '600000|200000|25000'],
    ['Indústria!H5', 'promoSupport', 'down', INDUSTRY, '-|-|1000'],
    [
      'Logística!B2',
      'deliveryFrequency',
      'down',
      ALL,
      '5/week|1/week|2/week|1/week|3/week|6/week|3/week|2/week|n/a|7/week|4/week|0.5/week',
    ],
    [
      'Logística!C2',
      'leadTime',
      'down',
      ALL,
      '2 working days|3 working days|3 working days|3 working days|2 working days|1 working days|2 working days|4 working days|n/a|1 days|2 working days|6 working days',
    ],
    ['Logística!D2', 'availability', 'down', ALL, '96%|90%|92%|94%|95%|98%|95%|90%|85%|99%|97%|88%'],
    [
      'Logística!E2',
      'minOrder',
      'down',
      ALL,
      '10 pallet|1 pallet|5000 kg|30 case|4 pallet|1 truck|12000 kg|3000 kg|0 money or n/a|30000 kg|25000 kg|10000 kg',
    ],
    [
      'Logística!F2',
      'specialOrderRule',
      'down',
      ALL,
      'yes 2 a month|no|no|yes +75|yes 1 a month|yes unlimited a month|yes approval|no|no|yes unlimited a month|yes +4%|no',
    ],
    ['Logística!G2', 'freight', 'down', ALL, 'CIF|CIF|CIF|CIF|CIF|CIF|CIF|CIF acima de R$ 5.000|FOB|FOB|FOB|CIF'],
    ['Logística!H2', 'cutoff', 'down', ALL, '15h|12h|12h|12h|15h|17h|17h|15h|n/a|18h|18h|12h'],
  ],
};
