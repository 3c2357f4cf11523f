import type { PlainSheet } from './sheet-of';

/** The customer base by profile, as Sales Administration keeps it. */
export const PROFILE_BASE: PlainSheet = {
  name: 'Perfis',
  title: 'Base de clientes por perfil',
  subtitle: 'Média mensal jul–set/2026 · Administração de Vendas',
  headings: [
    'Perfil de cliente',
    'Nº de clientes',
    'Venda líquida (R$/mês)',
    'Margem de tabela %',
    'Classe estratégica',
  ],
  styles: [null, 'integer', 'money', 'percent', null],
  rows: [
    ['Grandes Redes Nacionais', 8, 4800000, 0.38, 'A'],
    ['Redes Regionais', 40, 1200000, 0.38, 'A'],
    ['Atacado', 25, 3000000, 0.32, 'B'],
    ['Cash & Carry', 12, 2400000, 0.33, 'B'],
    ['Distribuidores', 10, 3600000, 0.34, 'A'],
    ['AS 5+ check-outs', 120, 1800000, 0.38, 'B'],
    ['AS até 4 check-outs', 380, 1900000, 0.38, 'B'],
    ['Padarias e Mercearias', 520, 1300000, 0.4, 'C'],
    ['Bares e Restaurantes', 220, 1350000, 0.42, 'C'],
    ['Lojas de Conveniência', 180, 720000, 0.42, 'B'],
    ['Farma', 90, 270000, 0.38, 'C'],
    ['Eventos', 35, 420000, 0.45, 'C'],
  ],
  table: 'BasePerfis',
};

/** Cost to serve by profile, as Controlling keeps it. */
export const COST_TO_SERVE: PlainSheet = {
  name: 'Custo de Servir',
  title: 'Custo de servir e capital de giro por perfil',
  subtitle: 'Controladoria · apuração set/2026 · % sobre venda líquida',
  headings: [
    'Perfil de cliente',
    'Custo por entrega (R$)',
    'Dias de estoque',
    'Prazo de fornecedor (dias)',
    'Estoque no cliente (dias)',
    'Vendas abaixo da faixa (R$/mês)',
    'Custo extra do prazo curto (R$/pedido)',
    'Margem após desconto %',
    'Margem líquida de servir %',
    'Movimentação %',
    'Custo de estoque %',
    'Especiais %',
  ],
  styles: [
    null,
    'money',
    'integer',
    'integer',
    'integer',
    'money',
    'money',
    'percent',
    'percent',
    'percent',
    'percent',
    'percent',
  ],
  rows: [
    ['Grandes Redes Nacionais', 420, 24, 35, 12, 0, 0, 0.26, 0.105, 0.035, 0.012, 0.002],
    ['Redes Regionais', 150, 20, 35, 15, 60000, 0, 0.29, 0.13, 0.035, 0.012, 0.003],
    ['Atacado', 320, 18, 35, 18, 90000, 0, 0.26, 0.145, 0.025, 0.01, 0.001],
    ['Cash & Carry', 260, 18, 35, 15, 400000, 0, 0.25, 0.115, 0.025, 0.01, 0.002],
    ['Distribuidores', 480, 16, 35, 20, 80000, 0, 0.27, 0.15, 0.02, 0.008, 0.001],
    ['AS 5+ check-outs', 62, null, 35, 12, 30000, 0, 0.32, 0.14, 0.035, 0.012, 0.003],
    ['AS até 4 check-outs', 48, 18, 35, 15, 260000, 0, 0.35, 0.16, 0.035, 0.012, 0.003],
    ['Padarias e Mercearias', 30, 16, 35, 10, null, 0, 0.375, 0.14, 0.035, 0.01, 0.004],
    ['Bares e Restaurantes', 42, 16, 35, 4, null, 20, 0.322, 0.06, 0.055, 0.02, 0.009],
    ['Lojas de Conveniência', 32, 18, 35, 6, 12000, 0, 0.38, 0.17, 0.035, 0.012, 0.004],
    ['Farma', 70, 24, 35, 20, null, 0, 0.335, 0.15, 0.04, 0.016, 'n/a'],
    ['Eventos', 140, 12, 35, null, null, 0, 0.345, 0.18, 0.04, 0.008, 0.012],
  ],
};

/** How special orders are handled, as Customer Service keeps it. */
export const SPECIAL_ORDERS: PlainSheet = {
  name: 'Pedidos Especiais',
  title: 'Pedidos fora de rota: prazos e custos',
  subtitle: 'Atendimento ao Cliente · jul–set/2026',
  headings: [
    'Perfil de cliente',
    'Pedidos especiais/mês',
    'Custo do pedido especial (R$)',
    'Margem por pedido especial (R$)',
    'Análise de crédito (h)',
    '% em análise de crédito',
    'Digitação do pedido (h)',
    'Separação do especial (h)',
    'Trânsito do especial (h)',
  ],
  styles: [null, 'integer', 'money', 'money', 'integer', 'percent', 'integer', 'integer', 'integer'],
  rows: [
    ['Grandes Redes Nacionais', 14, 110, 2600, 4, 0.1, 2, 8, 24],
    ['Redes Regionais', 22, 110, 900, 8, 0.2, 2, 8, 24],
    ['Atacado', 8, 180, 1800, 8, 0.1, 2, 8, 24],
    ['Cash & Carry', 6, 150, 1700, 8, 0.1, 2, 8, 24],
    ['Distribuidores', 4, 200, 3200, 8, 0.1, 2, 10, 36],
    ['AS 5+ check-outs', 35, 60, 300, 8, 0.2, 2, 6, 18],
    ['AS até 4 check-outs', 40, 60, 220, 12, 0.2, 2, 6, 24],
    ['Padarias e Mercearias', 25, 45, 70, 'a definir', 0.2, 2, 6, 18],
    ['Bares e Restaurantes', 180, 48, 40, 24, 0.4, 4, 6, 12],
    ['Lojas de Conveniência', 20, 40, 80, 6, 0.2, 2, 4, 10],
    ['Farma', null, null, null, null, null, null, null, null],
    ['Eventos', 20, 140, 900, 8, 0.1, 2, 8, 24],
  ],
};

/** Premises of the cycle, one a line. */
export const PREMISES: PlainSheet = {
  name: 'Premissas',
  title: 'Premissas financeiras do ciclo',
  subtitle: 'Finanças · aprovadas no S&OP de outubro/2026',
  headings: ['Premissa', 'Valor', 'Unidade'],
  styles: [null, 'percent', null],
  rows: [
    ['Custo de capital', 0.15, 'ao ano'],
    ['Custo de estocagem', 0.25, 'ao ano'],
    ['Teto de concessão', 0.18, 'do preço de tabela'],
    ['Lógica declarada', 'escalonada', 'o melhor cliente recebe mais dos dois lados'],
  ],
  widths: [30, 14, 42],
};
