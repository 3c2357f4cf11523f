import { percent } from '../../support/grid';
import type { Stranger } from './stranger-case';
const P = [
  'Depósito de água',
  'Supermercado rede',
  'Mini mercado',
  'Bar e restaurante',
  'Academia',
  'Empresa (bebedouro)',
  'Evento',
];
const LOG = [
  'Frequência de entrega',
  'Prazo de entrega',
  'Pedido mínimo',
  'Nível de serviço',
  'Entrega extra',
] as const;
const COM = ['Desconto', 'Desconto máximo', 'Prazo de pagamento', 'Verba de PDV'] as const;
const VALUES: readonly (readonly string[])[] = [
  ['12%', '15%', '7 dias', 'R$ 500/mês', '3x/semana', '24h', '200 cx', '96%', 'livre'],
  ['10+4', '18%', '28/35', 'R$ 6.000/mês', 'Ter/Qui/Sáb', '48h', '1 pallet', '98%', '2/mês'],
  ['5%', '7%', '14 dias', 'R$ 80/mês', '1x/sem', '48h', '10 cx', '92%', 'taxa de R$ 25'],
  ['4%', '6%', '14/21', 'R$ 150/mês', '2x/sem', '24h', '8 cx', '93%', 'taxa de R$ 25'],
  ['3%', '5%', '21 dias', '-', 'quinzenal', '3 dias', '10 cx', '90%', 'não'],
  ['até 8%', '10%', '30 FM', 'não se aplica', 'semanal', '48 horas', '5 cx', '95%', '1 por mês'],
  ['0%', '5%', 'à vista', 'a combinar', 'sob demanda', '72h', '50 cx', 'n/a', 'só com aprovação do gerente'],
];
/** Long form: one row a profile and term, commercial rows of every profile first, then logistics. */
export const MINERAL_WATER: Stranger = {
  title: 'mineral water and soft drinks, Brazil: long form, commercial rows first, then logistics',
  sheets: {
    Regras: [
      ['Matriz de regras por perfil (extraída do CRM + TMS)'],
      ['Área', 'Perfil', 'Regra', 'Valor', 'Dono', 'Revisão'],
      ...P.flatMap((name, p) =>
        COM.map((term, t) => ['Comercial', name, term, VALUES[p]?.[t] ?? null, 'Gerência comercial', 'jan/26']),
      ),
      ...P.flatMap((name, p) =>
        LOG.map((term, t) => [
          'Logística',
          name,
          term,
          VALUES[p]?.[COM.length + t] ?? null,
          'Gerência de distribuição',
          'jan/26',
        ]),
      ),
    ],
    'Resumo vendas': [
      [
        'Perfil',
        'Base de clientes',
        'Faturamento líquido mensal',
        'Margem de contribuição %',
        'Custo por parada (R$)',
        'Drop médio (R$)',
      ],
      [P[0], 140, 820000, percent(0.14), 45, 980],
      [P[1], 26, 1350000, percent(0.12), 88, 3900],
      [P[2], 1650, 640000, percent(0.22), 24, 210],
      [P[3], 1200, 520000, percent(0.24), 22, 190],
      [P[4], 180, 48000, percent(0.26), 26, 240],
      [P[5], 410, 135000, percent(0.25), 27, 170],
      [P[6], 35, 60000, percent(0.18), 95, 1500],
      [],
      ['Fonte: BI vendas, média jul–dez/25. Não inclui galão retornável.'],
    ],
  },
  strips: [
    ...P.flatMap((name, p) => {
      const means =
        [
          ['12%', '15%', '7', '500', '3/week', '1 days', '200 case', '96%', 'yes unlimited a month'],
          ['13.6%', '18%', '28/35', '6000', '3/week on 246', '2 days', '1 pallet', '98%', 'yes 2 a month'],
          ['5%', '7%', '14', '80', '1/week', '2 days', '10 case', '92%', 'yes +25'],
          ['4%', '6%', '14/21', '150', '2/week', '1 days', '8 case', '93%', 'yes +25'],
          ['3%', '5%', '21', '-', '0.5/week', '3 days', '10 case', '90%', 'no'],
          ['8%', '10%', '45', 'n/a', '1/week', '2 days', '5 case', '95%', 'yes 1 a month'],
          ['0%', '5%', '0', '- or unreadable or ?', 'n/a', '3 days', '50 case', 'n/a', 'yes approval'],
        ][p] ?? [];
      const fields = [
        'discount',
        'discountMax',
        'paymentTerms',
        'promoSupport',
        'deliveryFrequency',
        'leadTime',
        'minOrder',
        'availability',
        'specialOrderRule',
      ] as const;
      return fields.map((field, t) => {
        const row = t < 4 ? 3 + p * 4 + t : 3 + 7 * 4 + p * 5 + (t - 4);
        return [`Regras!D${row}`, field, 'down', [name], means[t] ?? ''] as const;
      });
    }),
    ['Resumo vendas!B2', 'customers', 'down', P, '140|26|1650|1200|180|410|35'],
    ['Resumo vendas!C2', 'netSales', 'down', P, '820000|1350000|640000|520000|48000|135000|60000'],
    ['Resumo vendas!D2', 'pocketMargin', 'down', P, '14%|12%|22%|24%|26%|25%|18%'],
    ['Resumo vendas!E2', 'stopCost', 'down', P, '45|88|24|22|26|27|95'],
    ['Resumo vendas!F2', 'averageDrop', 'down', P, '980|3900|210|190|240|170|1500'],
  ],
};
