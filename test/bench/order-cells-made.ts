import type { OrderCellKind } from '../../src/reading/order-cells/order-column-spec';

/** A sequence of numbers from 0 to 1 that is the same in every run (Park and Miller, 1988). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const MONTHS = ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'];
const ENGLISH = ['January', 'February', 'March', 'April', 'May', 'June', 'July'];
const PLANS = [
  '28/42/56',
  '30/60/90 dias',
  '30 DDL',
  '21 dias',
  'à vista',
  '28',
  '30/60/90',
  '7/14/21',
  '45 dd',
  '0/30',
];
const SPANS = [
  'D+1',
  'D+2',
  'D+3',
  '48h',
  '72 horas',
  '3 dias',
  '5 dias úteis',
  '1 dia',
  '30 DDL',
  '2 semanas',
  '4',
  '7',
];
const BLANKS = ['', '-', 'n/d', 'a definir'];

/** Text cells of one column of a Brazilian order list: 94 % values in the wordings of its kind, blanks, and a few remarks. */
export function madeCells(kind: OrderCellKind, count: number): readonly string[] {
  const next = sequence(kind.length * 7919 + 17);
  const upTo = (most: number): number => Math.floor(next() * most);
  const two = (value: number): string => String(value).padStart(2, '0');
  const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');
  const amount = (): string => `${grouped(upTo(90000))},${two(upTo(100))}`;
  const makers: Readonly<Record<OrderCellKind, readonly (() => string)[]>> = {
    number: [() => String(upTo(500)), () => grouped(1000 + upTo(90000)), () => `${upTo(100)},${1 + upTo(9)}`],
    money: [
      amount,
      amount,
      () => `R$ ${amount()}`,
      () => `R$ ${amount()}`,
      () => `-R$ ${amount()}`,
      () => `(${amount()})`,
      () => `${1 + upTo(90)},5 mil`,
    ],
    share: [() => `${upTo(40)}%`, () => `${upTo(40)},5%`, () => `${upTo(40)},25 %`],
    date: [
      () => `${two(1 + upTo(28))}/${two(1 + upTo(12))}/2025`,
      () => `${two(1 + upTo(28))}/${two(1 + upTo(12))}/25`,
      () => `2025-${two(1 + upTo(12))}-${two(1 + upTo(28))}`,
      () => `${two(1 + upTo(28))}/${two(1 + upTo(12))}/2025 ${two(upTo(24))}:${two(upTo(60))}`,
      () => `${two(1 + upTo(28))}-${MONTHS[upTo(12)]!}-2025`,
      () => `${ENGLISH[upTo(7)]!} ${1 + upTo(28)}, 2025`,
    ],
    days: [() => SPANS[upTo(SPANS.length)]!],
    payment: [() => PLANS[upTo(PLANS.length)]!],
  };
  return Array.from({ length: count }, (_, row) => {
    const sort = next();
    if (sort < 0.05) return BLANKS[upTo(BLANKS.length)]!;
    if (sort < 0.06) return `ver pedido ${row}`;
    return makers[kind][upTo(makers[kind].length)]!();
  });
}
