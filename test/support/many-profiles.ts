type Rows = readonly (readonly (string | number)[])[];

const REGIONS = ['Norte', 'Nordeste', 'Centro-Oeste', 'Sudeste', 'Sul'];
const KINDS = [
  'Grandes Redes Nacionais',
  'Redes Regionais',
  'Supermercados Independentes',
  'Bares e Restaurantes',
  'Distribuidores Especializados com Equipe de Vendas Própria',
  'Lojas de Conveniência',
  'Atacado',
  'Hotéis',
  'Padarias',
  'E-commerce',
];

/** Two policies of fifty profiles, some with long names, whose terms contradict each other in more than two hundred findings. */
export function manyProfiles(): Readonly<Record<string, { readonly rows: Rows }>> {
  const names = KINDS.flatMap((kind) => REGIONS.map((region) => `${kind} ${region}`));
  const pick = <T>(values: readonly T[], nth: number): T => values[nth % values.length]!;
  const commercial: Rows = names.map((name, nth) => [
    name,
    1000 + 250 * nth,
    pick(['3%', '8%', '15%', '22%'], nth),
    pick(['28/42/56', '90 dias', '14 dias', 'à vista', '30/60/90'], nth),
    pick([3, 7, 10], nth),
    pick([5, 14, 30], nth + 1),
    20000 + 500 * nth,
  ]);
  const logistics: Rows = names.map((name, nth) => [
    name,
    pick(['2x por semana', 'semanal', 'diária', 'quinzenal'], nth),
    pick(['92%', '97%', '99%', '95%'], nth + 1),
    pick(['D+1', 'D+2', 'D+5'], nth),
    pick(['não aceita', 'livre', '4 por mês'], nth),
    14,
    3000 + 100 * nth,
  ]);
  const figures: Rows = names.map((name, nth) => [
    name,
    10 + nth,
    150000 + 9000 * pick([1, 7, 3, 9], nth),
    pick([180, 420, 95], nth),
    pick(['18%', '31%', '24%'], nth),
    pick([12, 35], nth),
  ]);
  return {
    'Política Comercial': {
      rows: [
        [
          'Perfil de cliente',
          'Verba promocional (R$/mês)',
          'Desconto',
          'Prazo de pagamento',
          'Duração da promoção (dias)',
          'Antecedência da promoção (dias)',
          'Limite de crédito (R$)',
        ],
        ...commercial,
      ],
    },
    'Política Logística': {
      rows: [
        [
          'Perfil de cliente',
          'Frequência de entrega',
          'Disponibilidade',
          'Prazo de entrega',
          'Pedido especial',
          'Horizonte congelado (dias)',
          'Pedido mínimo (R$)',
        ],
        ...logistics,
      ],
    },
    Dados: {
      rows: [
        [
          'Perfil de cliente',
          'Nº de clientes',
          'Venda líquida por mês',
          'Custo por entrega',
          'Margem bruta',
          'Estoque no cliente (dias)',
        ],
        ...figures,
      ],
    },
  };
}
