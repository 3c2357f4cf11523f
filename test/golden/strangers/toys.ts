import type { Stranger, Strip } from './stranger-case';
import type { FieldName } from '../../../src/domain/terms';

const P = [
  'Magazine nacional',
  'Hipermercado',
  'Loja especializada',
  'Atacado de brinquedos',
  'Papelaria',
  'Marketplace 1P',
  'Bazar / R$ 1,99',
];

/** One line a term: area, term, then what each profile gets, then (as the field it is) what each means. */
type Line = readonly [
  area: string,
  term: string,
  field: FieldName | null,
  cells: readonly (string | number | null)[],
  means?: string,
];

const LINES: readonly Line[] = [
  [
    'Comercial',
    'Desconto',
    'discount',
    ['20%', '18%', '8%', '25%', '3%', '15%', '10+3'],
    '20%|18%|8%|25%|3%|15%|12.7%',
  ],
  [
    'Comercial',
    'Desconto máximo',
    'discountMax',
    ['26%', '22%', '10%', '28%', '5%', '18%', '15%'],
    '26%|22%|10%|28%|5%|18%|15%',
  ],
  [
    'Comercial',
    'Prazo de pagamento',
    'paymentTerms',
    ['90/120/150', '60/90', '30/60/90', '28/42/56', '28', 'máx 60', 'à vista'],
    '90/120/150|60/90|30/60/90|28/42/56|28|60|0',
  ],
  [
    'Comercial',
    'Verba promocional',
    'promoSupport',
    ['4% do sell-in', '3%', 'R$ 800/mês', 'sem verba', 'sem verba', '2,5%', 'a definir'],
    '4%|3%|800|0|0|2.5%|-',
  ],
  [
    'Comercial',
    'Antecedência da promoção (dias)',
    'promoNoticeDays',
    [60, 45, 20, 15, null, 30, null],
    '60|45|20|15|-|30|-',
  ],
  [
    'Logística',
    'Pedido mínimo',
    'minOrder',
    ['R$ 50.000', '6 paletes', 'R$ 1.800', '1 carga fechada', 'R$ 600', '40 cx', 'R$ 1 mil'],
    '50000 money|6 pallet|1800 money|1 truck|600 money|40 case|1000 money',
  ],
  [
    'Logística',
    'Frequência de entrega',
    'deliveryFrequency',
    ['2x/semana', 'semanal', 'quinzenal', 'semanal', 'mensal', 'seg/qua/sex', 'mensal'],
    '2/week|1/week|0.5/week|1/week|0.2308/week|3/week on 135|0.2308/week',
  ],
  [
    'Logística',
    'Prazo de entrega',
    'leadTime',
    ['5 dias úteis', '5 dias úteis', '7 dias úteis', '4 dias úteis', 'até 10 dias úteis', 'D+3', '10 dias'],
    '5 working days|5 working days|7 working days|4 working days|10 working days|3 days or 3 working days|10 days',
  ],
  [
    'Logística',
    'Disponibilidade',
    'availability',
    ['95%', '95%', '90%', '≥ 92%', '85%', '98%', 'n/d'],
    '95%|95%|90%|92%|85%|98%|-',
  ],
  [
    'Logística',
    'Meta OTIF',
    'otifTarget',
    ['92%', '90%', 'n/a', '85%', 'n/a', '95%', 'n/a'],
    '92%|90%|n/a|85%|n/a|95%|n/a',
  ],
  [
    'Logística',
    'Pedido especial',
    'specialOrderRule',
    ['até 2/mês', '1/mês', 'taxa R$ 90', 'não', 'não', 'livre', 'não aceita'],
    'yes 2 a month|yes 1 a month|yes +90|no|no|yes unlimited a month|no',
  ],
  [
    'Logística',
    'Frete',
    'freight',
    ['CIF', 'CIF', 'CIF', 'FOB', 'FOB', 'CIF', 'retira'],
    'CIF|CIF|CIF|FOB|FOB|CIF|retira',
  ],
  ['Números', 'Nº de clientes', 'customers', [6, 9, 640, 28, 2100, 3, 350], '6|9|640|28|2100|3|350'],
  [
    'Números',
    'Venda líquida mensal (R$)',
    'netSales',
    [5200000, 3100000, 2450000, 3900000, 980000, 2700000, 310000],
    '5200000|3100000|2450000|3900000|980000|2700000|310000',
  ],
  ['Números', 'Custo por entrega (R$)', 'stopCost', [640, 520, 75, 410, 62, 330, 58], '640|520|75|410|62|330|58'],
];

/** Sorted by profile, as the team exports it: all lines of one profile, then of the next. */
const rowOf = (profile: number, line: number): number => 4 + profile * LINES.length + line;

export const TOYS: Stranger = {
  title: 'toys, Brazil: long form, one line a profile and term',
  sheets: {
    Acordos: [
      ['Base de acordos por perfil – brinquedos (exportado do CRM, filtro: vigentes)'],
      [],
      ['Perfil', 'Área', 'Condição', 'Valor', 'Responsável', 'Atualizado em'],
      ...P.flatMap((profile, index) =>
        LINES.map(([area, term, , cells]) => [
          profile,
          area,
          term,
          cells[index] ?? null,
          area === 'Comercial' ? 'Marina' : area === 'Logística' ? 'Jean' : 'Controladoria',
          '10/2025',
        ]),
      ),
    ],
    'Leia-me': [
      ['Como usar'],
      ['1) Não alterar os nomes de perfil: são os do CRM.'],
      ['2) Sazonal: set–dez vale a tabela natalina, em arquivo separado.'],
    ],
  },
  strips: LINES.flatMap(([, , field, , means], line): Strip[] =>
    field && means
      ? means
          .split('|')
          .map((one, index) => [`Acordos!D${rowOf(index, line)}`, field, 'down', [P[index] ?? ''], one] as const)
      : [],
  ),
};
