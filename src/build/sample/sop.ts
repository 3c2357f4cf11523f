import type { PlainSheet } from './sheet-of';

const FAMILIES: readonly (readonly [family: string, base: number, season: number])[] = [
  ['Refrigerante PET 2 L', 182000, 0.18],
  ['Refrigerante lata 350 ml', 146000, 0.22],
  ['Água sem gás 500 ml', 121000, 0.15],
  ['Suco pronto 1 L', 64000, 0.08],
  ['Energético 250 ml', 38000, 0.25],
  ['Chá gelado 300 ml', 27000, 0.2],
];
const MONTHS = ['nov/26', 'dez/26', 'jan/27', 'fev/27', 'mar/27', 'abr/27'];
const WARMTH = [0.4, 1, 0.9, 0.6, 0.2, -0.3];

/** Demand by family and month, as Demand Planning publishes it: the axis is not the profile. */
export const DEMAND_PLAN: PlainSheet = {
  name: 'Plano de Demanda',
  title: 'Plano de demanda – consenso S&OP novembro/2026',
  subtitle: 'Caixas por mês · Planejamento de Demanda',
  headings: ['Família', ...MONTHS, 'Total'],
  styles: [null, ...MONTHS.map(() => 'integer' as const), 'integer'],
  rows: FAMILIES.map(([family, base, season]) => {
    const months = WARMTH.map((warmth) => Math.round((base * (1 + season * warmth)) / 100) * 100);
    return [family, ...months, months.reduce((sum, cases) => sum + cases, 0)];
  }),
};

/** Thousands of cases, as the plant writes them; energy drinks fall short in December, iced tea a little in January. */
const SUPPLY: Readonly<Record<string, readonly number[]>> = {
  'Refrigerante PET 2 L': [198, 216, 212, 202, 190, 172],
  'Refrigerante lata 350 ml': [160, 180, 176, 166, 152, 136],
  'Água sem gás 500 ml': [130, 140, 138, 132, 125, 116],
  'Suco pronto 1 L': [66, 70, 69, 67, 65, 63],
  'Energético 250 ml': [40, 42, 46, 45, 41, 36],
  'Chá gelado 300 ml': [29, 31, 31, 30, 28, 26],
};

/** What the plant and the buyers will deliver, in thousands. */
export const SUPPLY_PLAN: PlainSheet = {
  name: 'Plano de Suprimento',
  title: 'Plano de suprimento – S&OP novembro/2026 (mil caixas)',
  subtitle: 'Planejamento de Suprimentos',
  headings: ['Família', ...MONTHS],
  styles: [null, ...MONTHS.map(() => 'integer' as const)],
  rows: FAMILIES.map(([family]) => [family, ...(SUPPLY[family] ?? []).slice(0, MONTHS.length)]),
};

/** Promotions that Demand Planning has in its plan: Commercial expects more in December. */
export const PLANNED_UPLIFT: PlainSheet = {
  name: 'Incremental no Plano',
  title: 'Incremental de promoções no plano de demanda',
  subtitle: 'Caixas por mês, já dentro da demanda · Planejamento de Demanda',
  headings: ['Família', ...MONTHS.slice(0, 3)],
  styles: [null, 'integer', 'integer', 'integer'],
  rows: [
    ['Refrigerante PET 2 L', 6000, 8400, 0],
    ['Refrigerante lata 350 ml', 0, 9000, 0],
    ['Água sem gás 500 ml', 0, 0, 5000],
    ['Suco pronto 1 L', 0, 0, 0],
    ['Energético 250 ml', 0, 1900, 0],
    ['Chá gelado 300 ml', 0, 0, 1200],
  ],
};

/** One line a family, as Supply Planning and Controlling keep it. */
export const FAMILY_STOCK: PlainSheet = {
  name: 'Estoques',
  title: 'Parâmetros de estoque por família',
  subtitle: 'Caixas · Planejamento de Suprimentos e Controladoria · posição 01/11/2026',
  headings: [
    'Família',
    'Estoque inicial',
    'Estoque mínimo',
    'Estoque de segurança',
    'Desvio padrão diário',
    'Intervalo de reposição (dias)',
    'Tempo de reposição (dias)',
    'Margem por caixa (R$)',
    'Custo por caixa (R$)',
    'Modo de suprimento',
    'Prazo de suprimento (dias úteis)',
  ],
  styles: [null, ...Array.from({ length: 6 }, () => 'integer' as const), 'money', 'money', null, 'integer'],
  rows: [
    ['Refrigerante PET 2 L', 42000, 24000, 24000, 2100, 7, 5, 9.5, 21, 'Estoque', 3],
    ['Refrigerante lata 350 ml', 36000, 20000, 20000, 1700, 7, 5, 12, 26, 'Estoque', 3],
    ['Água sem gás 500 ml', 30000, 16000, 16000, 1300, 7, 4, 5, 11, 'Estoque', 3],
    ['Suco pronto 1 L', 15000, 8500, 8500, 700, 7, 6, 14, 33, 'Estoque', 5],
    ['Energético 250 ml', 6000, 4000, 4000, 620, 14, 10, 22, 48, 'Estoque', 10],
    ['Chá gelado 300 ml', 7000, 4200, 4200, 310, 14, 8, 11, 27, 'Sob encomenda', 8],
  ],
};

/** Share of each family that goes to each profile. */
export const PROFILE_MIX: PlainSheet = {
  name: 'Mix Perfil x Família',
  title: 'Participação dos perfis em cada família',
  subtitle: 'Inteligência de Mercado · últimos 12 meses',
  headings: ['Perfil de cliente', ...FAMILIES.map(([family]) => family)],
  styles: [null, ...FAMILIES.map(() => 'percent' as const)],
  // prettier-ignore
  rows: [
    ['Grandes Redes Nacionais', 0.24, 0.2, 0.18, 0.28, 0.15, 0.24],
    ['Redes Regionais', 0.07, 0.06, 0.06, 0.08, 0.04, 0.08],
    ['Atacado', 0.16, 0.12, 0.16, 0.12, 0, 0.1],
    ['Cash & Carry', 0.12, 0.1, 0.12, 0.1, 0.06, 0.08],
    ['Distribuidores', 0.17, 0.14, 0.16, 0.12, 0, 0.12],
    ['AS 5+ check-outs', 0.08, 0.08, 0.08, 0.1, 0.08, 0.1],
    ['AS até 4 check-outs', 0.08, 0.09, 0.08, 0.09, 0.07, 0.1],
    ['Padarias e Mercearias', 0.05, 0.06, 0.05, 0.05, 0.08, 0.06],
    ['Bares e Restaurantes', 0.02, 0.1, 0.07, 0.02, 0.28, 0.04],
    ['Lojas de Conveniência', 0.01, 0.03, 0.02, 0.02, 0.17, 0.05],
    ['Farma', 0, 0, 0.01, 0.01, 0.01, 0.02],
    ['Eventos', 0, 0.02, 0.01, 0.01, 0.06, 0.01],
  ],
};

/** 2026-11-01 as a serial of the 1900 date system. */
const NOVEMBER = 46327;

/** What Trade Marketing has agreed with customers. */
export const PROMOTIONS: PlainSheet = {
  name: 'Calendário Promocional',
  title: 'Calendário promocional nov/26 a jan/27',
  subtitle: 'Trade Marketing',
  headings: ['Promoção', 'Perfil de cliente', 'Família', 'Início', 'Fim', 'Volume incremental (cx)'],
  styles: [null, null, null, 'date', 'date', 'integer'],
  rows: [
    ['Black Friday', 'Grandes Redes Nacionais', 'Refrigerante PET 2 L', NOVEMBER + 22, NOVEMBER + 35, 6000],
    ['Natal', 'Grandes Redes Nacionais', 'Refrigerante PET 2 L', NOVEMBER + 39, NOVEMBER + 53, 18000],
    ['Natal', 'Redes Regionais', 'Refrigerante lata 350 ml', NOVEMBER + 39, NOVEMBER + 53, 4000],
    ['Fim de ano', 'Atacado', 'Refrigerante lata 350 ml', NOVEMBER + 32, NOVEMBER + 53, 5000],
    ['Volta da praia', 'Cash & Carry', 'Água sem gás 500 ml', NOVEMBER + 64, NOVEMBER + 78, 5000],
    ['Verão', 'Bares e Restaurantes', 'Energético 250 ml', NOVEMBER + 36, NOVEMBER + 43, 3800],
    ['Verão', 'AS 5+ check-outs', 'Chá gelado 300 ml', NOVEMBER + 66, NOVEMBER + 80, 1200],
  ],
  widths: [18, 26, 26, 12, 12, 22],
};

/** What Logistics can do, and what Finance counts on. */
export const CAPACITY: PlainSheet = {
  name: 'Capacidade',
  title: 'Capacidade logística e plano financeiro',
  subtitle: 'Logística e Finanças · S&OP novembro/2026',
  headings: ['Recurso', 'Valor', 'Unidade'],
  styles: [null, 'integer', null],
  rows: [
    ['Capacidade de entregas por semana', 3450, 'paradas'],
    ['Custo da parada extra', 95, 'R$'],
    ['Capacidade de pedidos especiais por mês', 55, 'pedidos'],
    ['DSO no plano financeiro', 24, 'dias'],
    ['Venda bruta planejada', 26900000, 'R$/mês'],
  ],
  widths: [42, 16, 14],
};
