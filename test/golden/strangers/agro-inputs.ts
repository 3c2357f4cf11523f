import { date, percent } from '../../support/grid';
import type { Stranger } from './stranger-case';

const PROFILES = [
  'Cooperativas',
  'Revendas Ouro',
  'Revendas Prata',
  'Produtor > 5.000 ha',
  'Produtor 1.000 a 5.000 ha',
  'Produtor < 1.000 ha',
  'Usinas',
  'Tradings',
];
const merge = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
/** 30 April 2027. */
const HARVEST = 46507;

const strip = (column: string, field: 'discount' | 'paymentTerms' | 'promoSupport' | 'discountMax', means: string) =>
  PROFILES.map(
    (name, index) =>
      [`Comercial!${column}${4 + 3 * index}`, field, 'down', [name], means.split('|')[index] ?? ''] as const,
  );

/** A policy by profile and product family; harvest terms and barter; logistics in a sheet with customers as ranges. */
export const AGRO_INPUTS: Stranger = {
  title: 'agro inputs, Brazil: profile by product family, harvest terms, profile names with numbers and signs',
  sheets: {
    Comercial: [
      ['POLÍTICA COMERCIAL SAFRA 26/27'],
      [],
      ['Perfil', 'Família', 'Desconto', 'Desc. máx.', 'Prazo de pagamento', 'Verba (% s/ venda)'],
      ['Cooperativas', 'Fertilizantes', percent(0.06), percent(0.08), 'safra', percent(0.01)],
      [null, 'Defensivos', percent(0.12), percent(0.15), 'safra', percent(0.01)],
      [null, 'Sementes', percent(0.08), percent(0.1), 'safra', percent(0.01)],
      ['Revendas Ouro', 'Fertilizantes', percent(0.05), percent(0.1), '120 dias', percent(0.02)],
      [null, 'Defensivos', percent(0.05), percent(0.1), '120 dias', percent(0.02)],
      [null, 'Sementes', percent(0.05), percent(0.1), '120 dias', percent(0.02)],
      ['Revendas Prata', 'Fertilizantes', percent(0.03), percent(0.06), '90 dias', percent(0.01)],
      [null, 'Defensivos', percent(0.03), percent(0.06), '60 dias', percent(0.01)],
      [null, 'Sementes', percent(0.03), percent(0.06), '90 dias', percent(0.01)],
      ['Produtor > 5.000 ha', 'Fertilizantes', percent(0.1), percent(0.14), date(HARVEST, 'dd/mm/yyyy'), percent(0)],
      [null, 'Defensivos', percent(0.1), percent(0.16), date(HARVEST, 'dd/mm/yyyy'), percent(0)],
      [null, 'Sementes', percent(0.1), percent(0.14), date(HARVEST, 'dd/mm/yyyy'), percent(0)],
      ['Produtor 1.000 a 5.000 ha', 'Fertilizantes', percent(0.07), percent(0.09), '30/60/90/120', percent(0)],
      [null, 'Defensivos', percent(0.07), percent(0.09), '30/60/90/120', percent(0)],
      [null, 'Sementes', percent(0.07), percent(0.09), '30/60/90/120', percent(0)],
      ['Produtor < 1.000 ha', 'Fertilizantes', percent(0.02), percent(0.04), 'à vista', percent(0)],
      [null, 'Defensivos', percent(0.02), percent(0.04), 'à vista', percent(0)],
      [null, 'Sementes', percent(0.02), percent(0.04), 'à vista', percent(0)],
      ['Usinas', 'Fertilizantes', percent(0.09), percent(0.12), '45', 'n/a'],
      [null, 'Defensivos', percent(0.11), percent(0.12), '45', 'n/a'],
      [null, 'Sementes', percent(0.09), percent(0.12), '45', 'n/a'],
      ['Tradings', 'Fertilizantes', percent(0.04), percent(0.05), 'barter', 'n/a'],
      [null, 'Defensivos', percent(0.04), percent(0.05), 'barter', 'n/a'],
      [null, 'Sementes', percent(0.04), percent(0.05), 'barter', 'n/a'],
    ],
    Logística: [
      [
        'Perfil',
        'Frequência de entrega',
        'Prazo de entrega',
        'Disponibilidade',
        'Pedido mínimo',
        'Exceção (fora do calendário)',
        'Tempo de trânsito (dias)',
        'Horizonte congelado (dias)',
      ],
      ['Cooperativas', '2x/mês', '10 dias', '95%', '60 t', '1 por mês', 6, 30],
      ['Revendas Ouro', 'semanal', '7 dias', '95%', '30 t', '2 por mês', 5, 15],
      ['Revendas Prata', 'quinzenal', '7 a 10 dias', '90%', '15 t', 'não', 5, 15],
      ['Produtor > 5.000 ha', 'mensal', '15 dias', '92%', 'carga fechada', 'sob aprovação', 8, 30],
      ['Produtor 1.000 a 5.000 ha', 'mensal', '15 dias', '90%', 'carga fechada', 'não', 8, 30],
      ['Produtor < 1.000 ha', 'retira', 'n/a', '85%', '1 t', 'não', 'n/a', 7],
      ['Usinas', 'semanal', '5 dias úteis', '97%', '90 t', 'livre', 3, 20],
      ['Tradings', 'a cada 15 dias', '12 dias', '90%', '300 t', 'não', 9, 45],
      ['Todos os prazos contam do pedido aprovado'],
    ],
    Carteira: [
      ['Perfil', 'Nº produtores/clientes', 'Faturamento anual (R$)', 'Estoque no cliente (dias)'],
      ['Cooperativas', 22, 264000000, 40],
      ['Revendas Ouro', 41, 180000000, 60],
      ['Revendas Prata', 138, 96000000, 55],
      ['Produtor > 5.000 ha', 85, 150000000, 20],
      ['Produtor 1.000 a 5.000 ha', 410, 120000000, 20],
      ['Produtor < 1.000 ha', 2900, 60000000, 10],
      ['Usinas', 16, 84000000, 30],
      ['Tradings', 5, 42000000, 0],
    ],
  },
  extras: { Comercial: { merges: PROFILES.map((_, index) => merge(3 + 3 * index, 0, 5 + 3 * index, 0)) } },
  strips: [
    ...strip('C', 'discount', '?|5%|3%|10%|7%|2%|?|4%'),
    ...strip('D', 'discountMax', '?|10%|6%|?|9%|4%|12%|5%'),
    ...strip('E', 'paymentTerms', 'unreadable or ?|120|?|? or unreadable|30/60/90/120|0|45|unreadable or ?'),
    ...strip('F', 'promoSupport', '1%|2%|1%|0%|0%|0%|n/a|n/a'),
    [
      'Logística!B2',
      'deliveryFrequency',
      'down',
      PROFILES,
      '0.4615/week|1/week|0.5/week|0.2308/week|0.2308/week|n/a|1/week|0.4667/week',
    ],
    ['Logística!C2', 'leadTime', 'down', PROFILES, '10 days|7 days|10 days|15 days|15 days|n/a|5 working days|12 days'],
    ['Logística!D2', 'availability', 'down', PROFILES, '95%|95%|90%|92%|90%|85%|97%|90%'],
    [
      'Logística!E2',
      'minOrder',
      'down',
      PROFILES,
      '60000 kg|30000 kg|15000 kg|1 truck|1 truck|1000 kg|90000 kg|300000 kg',
    ],
    [
      'Logística!F2',
      'specialOrderRule',
      'down',
      PROFILES,
      'yes 1 a month|yes 2 a month|no|yes approval|no|no|yes unlimited a month|no',
    ],
    ['Logística!G2', 'transitDays', 'down', PROFILES, '6 days|5 days|5 days|8 days|8 days|n/a|3 days|9 days'],
    ['Logística!H2', 'frozenHorizonDays', 'down', PROFILES, '30|15|15|30|30|7|20|45'],
    ['Carteira!B2', 'customers', 'down', PROFILES, '22|41|138|85|410|2900|16|5'],
    [
      'Carteira!C2',
      'netSales',
      'down',
      PROFILES,
      '22000000|15000000|8000000|12500000|10000000|5000000|7000000|3500000',
    ],
    ['Carteira!D2', 'customerCoverDays', 'down', PROFILES, '40|60|55|20|20|10|30|0'],
  ],
};
