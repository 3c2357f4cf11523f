import type { PlainSheet, Typed } from './sheet-of';

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

/** Relative number of orders and usual value. The last profile has no policy: RTM has not classified it. */
const ORDER_MIX: readonly (readonly [profile: string, share: number, value: number])[] = [
  ['Grandes Redes Nacionais', 6, 46000],
  ['Redes Regionais', 12, 3500],
  ['Atacado', 7, 27500],
  ['Cash & Carry', 7, 23000],
  ['Distribuidores', 4, 82000],
  ['AS 5+ check-outs', 20, 1750],
  ['AS até 4 check-outs', 24, 1150],
  ['Padarias e Mercearias', 30, 290],
  ['Bares e Restaurantes', 40, 140],
  ['Lojas de Conveniência', 22, 310],
  ['Farma', 5, 1400],
  ['Eventos', 4, 3900],
  ['Food Trucks', 3, 420],
];
const ORDERS = 320;
/** 2026-10-01 as a serial of the 1900 date system. */
const FIRST_DAY = 46296;

/** A repeatable sequence of whole numbers below `limit`: the sample must come out the same on every machine. */
function sequence(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

function orderRows(): Typed[][] {
  const next = sequence(20261122);
  const total = ORDER_MIX.reduce((sum, [, share]) => sum + share, 0);
  return Array.from({ length: ORDERS }, (_, index) => {
    let draw = next(total);
    const entry = ORDER_MIX.find(([, share]) => (draw -= share) < 0) ?? ORDER_MIX[0]!;
    const value = Math.round((entry[2] * (70 + next(61))) / 100);
    const day = FIRST_DAY + Math.floor((index * 31) / ORDERS);
    return [
      410000 + index,
      day,
      entry[0],
      value,
      next(25) === 0 ? 'S' : 'N',
      next(40) === 0 ? 'Cancelado' : 'Faturado',
    ];
  });
}

/** A month of orders, as the ERP exports it. */
export const ORDERS_LIST: PlainSheet = {
  name: 'Pedidos',
  title: 'Pedidos de outubro/2026',
  subtitle: 'Extração do ERP',
  headings: ['Nº do pedido', 'Data do pedido', 'Perfil de cliente', 'Valor (R$)', 'Urgente', 'Status'],
  styles: ['integer', 'date', null, 'money', null, null],
  rows: orderRows(),
  widths: [14, 16, 28, 14, 10, 14],
};
