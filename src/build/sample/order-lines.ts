import type { PlainSheet, Typed } from './sheet-of';

/** How a profile orders, beside what its package says. */
interface Habit {
  readonly profile: string;
  /** Customers in the extract. */
  readonly customers: number;
  readonly ordersPerWeek: number;
  /** Usual list value of an order, R$. */
  readonly value: number;
  readonly terms: string;
  /** Share of list price. */
  readonly discount: number;
  readonly leadDays: number;
  /** In 1,000 orders: late, cut short, over the discount, with a longer term, promised too early, special, killed. */
  readonly late: number;
  readonly short: number;
  readonly over: number;
  readonly longer: number;
  readonly early: number;
  readonly special: number;
  readonly killed: number;
  /** Surcharge of a special order, R$, and in 1,000 how many pay it. */
  readonly fee: number;
  readonly paid: number;
}

const habit = (
  profile: string,
  [customers, ordersPerWeek, value, discount, leadDays]: readonly [number, number, number, number, number],
  terms: string,
  [late, short, over, longer, early, special, killed]: readonly [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ],
  [fee, paid]: readonly [number, number],
): Habit => ({
  ...{ profile, customers, ordersPerWeek, value, discount, leadDays, terms },
  ...{ late, short, over, longer, early, special, killed, fee, paid },
});

/**
 * The seeded conflicts: national chains are served late and get 60 days, bars order below the minimum, with too much
 * discount and rush orders nobody charges, bakeries lose orders to the minimum, convenience stores are cut short.
 */
// prettier-ignore
const HABITS: readonly Habit[] = [
  habit('Grandes Redes Nacionais', [8, 3, 55000, 0.164, 2], '28/42/56 ddl', [200, 300, 40, 260, 90, 60, 10], [110, 900]),
  habit('Redes Regionais', [10, 2, 4100, 0.127, 2], '28/35/42', [25, 20, 0, 0, 20, 12, 0], [105, 1000]),
  habit('Atacado', [12, 1, 30000, 0.08, 2], '28 ddl', [20, 25, 0, 0, 0, 20, 0], [180, 1000]),
  habit('Cash & Carry', [8, 2, 26000, 0.108, 2], '21/28', [30, 30, 60, 0, 0, 15, 10], [150, 1000]),
  habit('Distribuidores', [8, 1, 91000, 0.1, 3], '28 ddl', [0, 30, 0, 0, 0, 0, 0], [200, 1000]),
  habit('AS 5+ check-outs', [14, 2, 1950, 0.089, 1], '21/28/35', [40, 30, 20, 0, 30, 30, 10], [60, 1000]),
  habit('AS até 4 check-outs', [30, 1, 1220, 0.05, 2], '21 dias', [40, 30, 30, 0, 40, 30, 30], [60, 700]),
  habit('Padarias e Mercearias', [20, 2, 370, 0.04, 1], '14 dias', [50, 40, 20, 40, 60, 20, 150], [45, 800]),
  habit('Bares e Restaurantes', [16, 5, 290, 0.145, 1], '7/14', [90, 60, 220, 60, 180, 90, 40], [12, 250]),
  habit('Lojas de Conveniência', [16, 3, 340, 0.06, 1], '14 ddl', [60, 500, 0, 0, 20, 20, 10], [40, 1000]),
  habit('Farma', [20, 0.5, 1500, 0.069, 3], '28 ddl', [20, 20, 0, 0, 0, 0, 20], [0, 0]),
  habit('Eventos', [30, 0.3, 7200, 0.162, 2], 'à vista', [30, 30, 0, 0, 60, 120, 0], [200, 600]),
  habit('Food Trucks', [6, 0.5, 460, 0.05, 2], '14 dias', [0, 0, 0, 0, 0, 0, 0], [0, 0]),
];
const REPS = ['Ana Prado', 'Bruno Lima', 'Carla Souza', 'Diego Reis', 'Elisa Nunes', 'Fábio Rocha', 'Gisele Dias'];
/** Families by the price of a case, R$. */
const PRICES: readonly (readonly [family: string, price: number])[] = [
  ['Refrigerante PET 2 L', 30.5],
  ['Refrigerante lata 350 ml', 38],
  ['Água sem gás 500 ml', 16],
  ['Suco pronto 1 L', 47],
  ['Energético 250 ml', 70],
  ['Chá gelado 300 ml', 38],
];
const KILLS = ['abaixo do pedido mínimo', 'bloqueio de crédito', 'fora de rota', 'desistência do cliente'];
/** 2026-10-01, a Thursday, as a serial of the 1900 date system. */
const FIRST_DAY = 46296;
const DAYS = 31;

/** A repeatable sequence of whole numbers below `limit`: the sample must come out the same on every machine. */
export function sequence(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

/** Code, profile and rep of every customer of the extract. */
export const CUSTOMERS = HABITS.flatMap((one, group) =>
  Array.from({ length: one.customers }, (_, index) => ({
    code: `C${group + 1}${index < 9 ? '0' : ''}${index + 1}`,
    profile: one.profile,
    rep: REPS[(group * 3 + index) % REPS.length] ?? '',
    habit: one,
  })),
);

/** Monday is 0; orders come on working days. */
const weekday = (serial: number): number => (serial + 5) % 7;

function workingDaysAfter(serial: number, days: number): number {
  let day = serial;
  for (let left = days; left > 0;) {
    day += 1;
    if (weekday(day) < 5) left -= 1;
  }
  return day;
}

interface Order {
  readonly day: number;
  readonly customer: (typeof CUSTOMERS)[number];
}

/** Working days of the week on which a customer with so many orders a week places them; each begins on its own. */
const RHYTHM: Readonly<Record<number, readonly number[]>> = { 1: [0], 2: [0, 3], 3: [0, 2, 4], 5: [0, 1, 2, 3, 4] };

/** Every customer orders at the rhythm of its profile, rarer ones once or twice in the month. */
function ordersOfMonth(next: (limit: number) => number): readonly Order[] {
  const month = Array.from({ length: DAYS }, (_, index) => FIRST_DAY + index).filter((day) => weekday(day) < 5);
  const orders = CUSTOMERS.flatMap((customer): Order[] => {
    const rhythm = RHYTHM[customer.habit.ordersPerWeek];
    const start = next(5);
    if (rhythm) {
      const days = rhythm.map((day) => (day + start) % 5);
      return month.filter((day) => days.includes(weekday(day))).map((day) => ({ day, customer }));
    }
    const times = Math.round(customer.habit.ordersPerWeek * 4);
    return Array.from({ length: times }, () => ({ day: month[next(month.length)] ?? FIRST_DAY, customer }));
  });
  return orders.sort((a, b) => a.day - b.day);
}

/** Profiles with fixed delivery days, Monday 0: what is ready waits for the next of them. */
const DELIVERY_DAYS: Readonly<Record<string, readonly number[]>> = {
  'Grandes Redes Nacionais': [0, 2, 4],
  'AS 5+ check-outs': [0, 3],
};

function dueDay({ profile, leadDays }: Habit, day: number): number {
  const days = DELIVERY_DAYS[profile];
  let due = workingDaysAfter(day, leadDays);
  while (days && !days.includes(weekday(due))) due += 1;
  return due;
}

function orderRows(): Typed[][] {
  const next = sequence(20261122);
  const happens = (often: number): boolean => next(1000) < often;
  return ordersOfMonth(next).flatMap(({ day, customer }, index): Typed[][] => {
    const { habit: own, code, profile, rep } = customer;
    const isKilled = happens(own.killed);
    const isSpecial = happens(own.special);
    const isEarly = happens(own.early);
    const isShort = happens(own.short);
    const due = dueDay(own, day);
    const promised = isEarly ? Math.max(day, due - 1) : due;
    const delivered = happens(own.late) ? workingDaysAfter(due, 1 + next(3)) : due;
    const discount = own.discount + (happens(own.over) ? 0.02 + next(6) / 100 : 0);
    const terms = happens(own.longer) ? '60 dias' : own.terms;
    const value = (own.value * (80 + next(41))) / 100;
    const lines = 3 + next(2);
    const first = next(PRICES.length);
    const reason = isKilled ? (KILLS[next(8) < 5 ? 0 : next(KILLS.length)] ?? '') : null;
    return Array.from({ length: lines }, (_, line): Typed[] => {
      const [family, price] = PRICES[(first + line) % PRICES.length]!;
      const cases = Math.max(1, Math.round(value / lines / price));
      const shipped = isKilled ? 0 : isShort && line === 0 ? Math.floor(cases * 0.4) : cases;
      const net = Math.round(cases * price * (1 - discount) * 100) / 100;
      return [
        ...[410000 + index, day, code, profile, rep, family, cases, isKilled ? null : shipped],
        ...[net, Math.round(discount * 1000) / 1000, terms, promised, isKilled ? null : delivered],
        ...[isSpecial ? 'S' : 'N', isSpecial && line === 0 && happens(own.paid) ? own.fee : null],
        ...[isKilled ? 'Cancelado' : 'Faturado', reason],
      ];
    });
  });
}

/** A month of order lines, as the ERP exports them. */
export const ORDERS_LIST: PlainSheet = {
  name: 'Pedidos',
  title: 'Pedidos de outubro/2026 – clientes da amostra',
  subtitle: 'Extração do ERP, uma linha por item',
  headings: [
    'Nº do pedido',
    'Data do pedido',
    'Cód. cliente',
    'Perfil de cliente',
    'Vendedor',
    'Família',
    'Qtde pedida (cx)',
    'Qtde entregue (cx)',
    'Valor líquido (R$)',
    'Desc. %',
    'Cond. pagto',
    'Data prometida',
    'Data de entrega',
    'Pedido especial',
    'Taxa de urgência (R$)',
    'Status',
    'Motivo',
  ],
  styles: [
    ...(['integer', 'date', null, null, null, null, 'integer', 'integer', 'money', 'percent', null] as const),
    ...(['date', 'date', null, 'money', null, null] as const),
  ],
  rows: orderRows(),
};

/** Who sells to whom, as RTM keeps it. */
export const PORTFOLIO: PlainSheet = {
  name: 'Carteira',
  title: 'Carteira de clientes da amostra',
  subtitle: 'RTM · vendedor responsável e venda média',
  headings: ['Cód. cliente', 'Perfil de cliente', 'Vendedor', 'Venda mensal (R$)'],
  styles: [null, null, null, 'money'],
  rows: CUSTOMERS.filter(({ profile }) => profile !== 'Food Trucks').map(({ code, profile, rep, habit: own }) => [
    code,
    profile,
    rep,
    Math.round((own.value * own.ordersPerWeek * 52 * (1 - own.discount)) / 12),
  ]),
};

/** 2026-11-01: the day on which the packages were last changed. */
const CHANGED = 46327;

/** Which sellers have confirmed the package of each profile since it changed; some did so before. */
export const CONFIRMATIONS: PlainSheet = {
  name: 'Confirmações',
  title: 'Pacotes confirmados pelos vendedores',
  subtitle: 'RTM · treinamento do 4º ciclo',
  headings: ['Vendedor', 'Perfil de cliente', 'Confirmado em', 'Pacote alterado em'],
  styles: [null, null, 'date', 'date'],
  rows: confirmationRows(),
};

function confirmationRows(): Typed[][] {
  const pairs = new Map(
    CUSTOMERS.filter(({ profile }) => profile !== 'Food Trucks').map(({ rep, profile }) => [
      `${rep} ${profile}`,
      { rep, profile },
    ]),
  );
  return [...pairs.values()].map(({ rep, profile }, index) => {
    const isLate = index % 6 === 4;
    const isMissing = profile === 'Bares e Restaurantes' && index % 2 === 0;
    return [rep, profile, isMissing ? null : CHANGED + (isLate ? -20 : 2 + (index % 15)), CHANGED];
  });
}
