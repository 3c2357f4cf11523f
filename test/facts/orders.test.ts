import fc from 'fast-check';
import type { ListRole, OrderList } from '../../src/domain/order-list';
import type { CellValue } from '../../src/domain/survey';
import { dueDays, weekdayOf } from '../../src/facts/orders/due-days';
import type { Execution } from '../../src/facts/orders/execution';
import { foldOrders } from '../../src/facts/orders/fold-orders';
import {
  REASON_KIND,
  STATUS,
  type CellReader,
  type OrderFacts,
  type OrderFoldSpec,
} from '../../src/facts/orders/order-fold';
import type { OrderPolicy } from '../../src/facts/orders/order-policy';
import { orderReadings } from '../../src/facts/orders/order-readings';
import { expectSame } from './second-computation';

/** Monday, the second of March of 2026. */
const MONDAY = 46083;

const POLICY: OrderPolicy = {
  key: 'redes',
  name: 'Redes',
  dueDays: dueDays({ days: 2, working: true }, null),
  discountCap: 0.1,
  termDays: 28,
  minimumOrder: 1000,
  surcharge: { money: 36 },
};
const BARES: OrderPolicy = { ...POLICY, key: 'bares', name: 'Bares', minimumOrder: null, surcharge: { share: 0.02 } };

type Line = { readonly [R in ListRole]?: CellValue };

const PLAIN: CellReader = { read: (value) => (typeof value === 'number' ? value : NaN) };
const NAMES: readonly ListRole[] = ['order', 'line', 'profile', 'customerCode', 'customer', 'rep', 'product'];

/** Folds lines written by role; a role that no line has is a column the list lacks. */
function fold(lines: readonly Line[], more: Partial<OrderFoldSpec> = {}): OrderFacts {
  const roles = [...new Set(lines.flatMap((line) => Object.keys(line) as ListRole[]))];
  const columns = Object.fromEntries(roles.map((role, index) => [role, index]));
  const readers = Object.fromEntries(roles.filter((role) => !NAMES.includes(role)).map((role) => [role, PLAIN]));
  const folding = foldOrders({ columns, readers, policies: [POLICY, BARES], ...more });
  folding.add({ firstRow: 1, rows: lines.map((line) => roles.map((role) => line[role] ?? null)) });
  return folding.result();
}
const redes = (lines: readonly Line[], more?: Partial<OrderFoldSpec>): Execution => fold(lines, more).profiles[0]!;

/** A line of 10 cases of R$ 100 ordered on Monday and delivered in full on Wednesday, on time. */
const LINE: Line = {
  profile: 'Redes',
  order: 1,
  line: 1,
  customer: 'Mercado Um',
  orderDate: MONDAY,
  deliveredDate: MONDAY + 2,
  orderedQuantity: 10,
  deliveredQuantity: 10,
  listValue: 1000,
};
const without = (line: Line, ...roles: readonly ListRole[]): Line =>
  Object.fromEntries(Object.entries(line).filter(([role]) => !roles.includes(role as ListRole)));
/** A delivery long after, so that all before it is due. */
const LAST: Line = { ...LINE, profile: 'Bares', order: 999, orderDate: MONDAY + 30, deliveredDate: MONDAY + 31 };

describe('room for orders', () => {
  it('is no limit: with room for one or for many, thousands of orders come to the same', () => {
    const lines = Array.from({ length: 3_000 }, (_, i) => ({
      ...LINE,
      profile: i % 3 === 0 ? 'Bares' : 'Redes',
      order: i * 7,
      deliveredDate: MONDAY + (i % 7),
      customer: `Mercado ${i % 90}`,
    }));
    const facts = fold(lines);
    expect(facts.profiles.map(({ orders, deliveries }) => [orders, deliveries])).toEqual([
      [2_000, 420],
      [1_000, 210],
    ]);
    for (const mostOrders of [1, 2_999, 50_000]) expect(fold(lines, { mostOrders })).toEqual(facts);
  });
});

describe('the day a policy promises', () => {
  it.each([
    ['D+2 from Monday', 2, true, null, 0, 2],
    ['D+2 from Thursday skips the weekend', 2, true, null, 3, 4],
    ['D+1 from Saturday is Monday', 1, true, null, 5, 2],
    ['D+0 is the day itself', 0, true, null, 2, 0],
    ['48 hours are calendar days', 2, false, null, 4, 2],
    ['half a day is a day', 0.5, false, null, 0, 1],
    ['D+1 with deliveries on Mondays and Thursdays', 1, true, [1, 4], 0, 3],
    ['D+1 from Wednesday with deliveries on Mondays and Thursdays', 1, true, [1, 4], 2, 1],
    ['D+2 from Thursday with one delivery on Tuesdays', 2, true, [2], 3, 5],
  ] as const)('%s', (_, days, working, deliveryDays, ordered, due) => {
    expect(dueDays({ days, working }, deliveryDays)[ordered]).toBe(due);
  });

  it('knows the weekday of a serial', () => {
    expect([0, 1, 5, 6, 7].map((day) => weekdayOf(MONDAY + day))).toEqual([0, 1, 5, 6, 0]);
  });

  it('never promises a day before the lead time, and none more than a week after it', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.boolean(), fc.subarray([1, 2, 3, 4, 5, 6, 7] as const), (days, working, on) => {
        const free = dueDays({ days, working }, null);
        dueDays({ days, working }, on).forEach((due, weekday) => {
          expect(due).toBeGreaterThanOrEqual(free[weekday]!);
          expect(due - free[weekday]!).toBeLessThan(7);
        });
      }),
    );
  });
});

describe('on time and in full', () => {
  it('judges an order by its worst line, against the date of the policy', () => {
    const late = { ...LINE, line: 2, deliveredDate: MONDAY + 3 };
    expect(redes([LINE, late])).toMatchObject({
      judgedLines: 2,
      lateLines: 1,
      judgedOrders: 1,
      lateOrders: 1,
      lateValue: 2000,
    });
    expect(redes([LINE])).toMatchObject({ judgedOrders: 1, lateOrders: 0, otifOrders: 1 });
  });

  it('takes the later day where the customer asked for it, and early for on time', () => {
    const asked = { ...LINE, requestedDate: MONDAY + 7, deliveredDate: MONDAY + 7 };
    expect(redes([asked])).toMatchObject({ judgedOrders: 1, lateOrders: 0 });
    expect(redes([{ ...asked, requestedDate: MONDAY + 1 }])).toMatchObject({ lateOrders: 1 });
    expect(redes([{ ...LINE, deliveredDate: MONDAY }])).toMatchObject({ lateOrders: 0, judgedOrders: 1 });
  });

  it('does not let a renegotiated promise hide a late delivery', () => {
    expect(redes([{ ...LINE, promisedDate: MONDAY + 9, deliveredDate: MONDAY + 9 }])).toMatchObject({ lateOrders: 1 });
  });

  it('counts the lines of an order wherever they stand in the list', () => {
    const other = { ...LINE, order: 2 };
    const lines = [LINE, other, { ...LINE, line: 2, deliveredQuantity: 4 }];
    expect(redes(lines)).toMatchObject({
      orders: 2,
      shortOrders: 1,
      otifOrders: 1,
      orderedValue: 3000,
      deliveredValue: 2400,
    });
  });

  it('fills at most all of a line: one sent in excess does not make up for another', () => {
    const lines = [
      { ...LINE, deliveredQuantity: 20 },
      { ...LINE, line: 2, deliveredQuantity: 0 },
    ];
    expect(redes(lines)).toMatchObject({ orderedValue: 2000, deliveredValue: 1000 });
  });

  it('takes an open line for late once its day has passed, and for nothing before', () => {
    const open = { ...LINE, line: 2, deliveredDate: null, deliveredQuantity: 0 };
    expect(redes([LINE, open, LAST])).toMatchObject({
      judgedOrders: 1,
      lateOrders: 1,
      judgedLines: 2,
      lateLines: 1,
      orderedValue: 2000,
    });
    const young = { ...open, order: 5, orderDate: MONDAY + 30 };
    expect(redes([young, LAST])).toMatchObject({ orders: 1, judgedOrders: 0, lateOrders: 0, orderedValue: 0 });
    expect(fold([young, LAST]).tallies['open-lines']).toEqual({ count: 1, firstRow: 1 });
  });

  it('judges nothing where all lines are open, or the policy promises no day', () => {
    expect(redes([{ ...LINE, deliveredDate: null, deliveredQuantity: null }])).toMatchObject({
      orders: 1,
      judgedOrders: 0,
    });
    expect(redes([LINE], { policies: [{ ...POLICY, dueDays: null }, BARES] })).toMatchObject({
      judgedOrders: 0,
      lateOrders: 0,
    });
  });
});

describe('drops and deliveries', () => {
  it('adds up what a customer got on one day before comparing with the minimum', () => {
    const half = { ...LINE, listValue: 600 };
    expect(redes([half, { ...half, order: 2 }])).toMatchObject({ drops: 1, smallDrops: 0 });
    expect(redes([half, { ...half, order: 2, customer: 'Outro' }])).toMatchObject({
      drops: 2,
      smallDrops: 2,
      smallDropValue: 1200,
    });
  });

  it('counts part deliveries of one order once against the minimum, and each as a stop', () => {
    const parts = [
      { ...LINE, listValue: 600 },
      { ...LINE, line: 2, listValue: 600, deliveredDate: MONDAY + 5 },
    ];
    expect(redes(parts)).toMatchObject({ drops: 1, smallDrops: 0, deliveries: 2, customers: 1 });
  });

  it('takes exactly the minimum for enough, whatever the noise of adding up', () => {
    const tenths = Array.from({ length: 10 }, (_, index) => ({ ...LINE, line: index + 1, listValue: 100.1 }));
    const policy = { ...POLICY, minimumOrder: 1001 };
    expect(redes(tenths, { policies: [policy, BARES] })).toMatchObject({ smallDrops: 0 });
  });

  it('counts no drop of a line that brought nothing', () => {
    expect(redes([{ ...LINE, deliveredQuantity: 0 }])).toMatchObject({ deliveries: 0, drops: 0 });
  });

  it('takes no order for small whose value nobody could read', () => {
    expect(redes([without(LINE, 'listValue'), { ...LINE, order: 2, customer: 'Outro' }])).toMatchObject({
      orders: 2,
      drops: 1,
      smallDrops: 0,
    });
  });

  it('takes an order for unknown of which a line has no value, and one drop with it', () => {
    const cheap = { ...LINE, listValue: 400 };
    expect(redes([cheap, { ...cheap, line: 2, listValue: null }])).toMatchObject({ orders: 1, drops: 0 });
    expect(redes([cheap, { ...cheap, order: 2, currency: 0 }])).toMatchObject({ orders: 2, drops: 0, smallDrops: 0 });
    expect(redes([cheap, { ...cheap, line: 2, listValue: 0 }])).toMatchObject({ drops: 1, smallDrops: 1 });
  });

  it('compares a minimum in cases with the cases ordered, and money of other profiles beside it', () => {
    const policies = [
      { ...POLICY, minimumOrder: 12, isMinimumByQuantity: true },
      { ...BARES, minimumOrder: 1200 },
    ];
    const facts = fold(
      [
        LINE,
        { ...LINE, order: 2, orderedQuantity: 12 },
        { ...LINE, order: 3, profile: 'Bares', orderedQuantity: 1 },
      ].map((line, index) => ({ ...line, customer: `Loja ${index}` })),
      { policies },
    );
    expect(facts.profiles[0]).toMatchObject({ drops: 2, smallDrops: 1, smallDropValue: 10 });
    expect(facts.profiles[1]).toMatchObject({ drops: 1, smallDrops: 1, smallDropValue: 1000 });
    // Two cases are missing, at the R$ 100 that a case of this order costs.
    expect(facts.worst.filter(({ rule, profile }) => rule === 'O02' && profile === 0)).toMatchObject([{ amount: 200 }]);
    const together = fold([LINE, { ...LINE, order: 2, orderedQuantity: 2 }], { policies });
    expect(together.profiles[0]).toMatchObject({ drops: 1, smallDrops: 0 });
    const unread = fold([LINE, { ...LINE, line: 2, orderedQuantity: null }], { policies });
    expect(unread.profiles[0]).toMatchObject({ drops: 0 });
    const unpriced = fold([without(LINE, 'listValue')], { policies });
    expect(unpriced.profiles[0]).toMatchObject({ drops: 1, smallDrops: 1 });
  });

  it('adds up what small drops were charged, but for the surcharge of special orders and other money', () => {
    const charged = { ...LINE, listValue: 400, surcharge: 15 };
    const fees = (lines: readonly Line[]): readonly number[] => fold(lines).smallDropFees;
    expect(fees([charged, { ...charged, line: 2 }])).toEqual([15, 0]);
    expect(fees([charged, { ...charged, order: 2, surcharge: 5 }])).toEqual([20, 0]);
    expect(fees([charged, { ...charged, order: 2 }, { ...charged, order: 3 }])).toEqual([0, 0]);
    expect(fees([{ ...charged, special: 1 }])).toEqual([0, 0]);
    expect(fees([{ ...charged, currency: 0 }])).toEqual([0, 0]);
    expect(fees([without(charged, 'customer'), LAST])).toEqual([15, 0]);
  });

  it('takes each order for a drop where the list knows no customers', () => {
    const anonymous = without(LINE, 'customer');
    expect(redes([anonymous, { ...anonymous, order: 2 }])).toMatchObject({ drops: 2, deliveries: 0, customers: 0 });
  });
});

describe('price and term', () => {
  it('weighs what goes beyond the cap by list value, and leaves free goods out', () => {
    const lines = [
      { ...LINE, discount: 0.15 },
      { ...LINE, line: 2, discount: 0.05 },
      { ...LINE, line: 3, discount: 1 },
    ];
    const facts = fold(lines);
    expect(facts.profiles[0]).toMatchObject({ listValue: 2000, excessDiscountOrders: 1 });
    expect(facts.profiles[0]!.excessDiscount).toBeCloseTo(50, 9);
    expect(facts.tallies['bonus-lines']).toEqual({ count: 1, firstRow: 3 });
  });

  it('makes the discount from list and net, and the value from price and quantity', () => {
    const bare = without(LINE, 'listValue');
    expect(redes([{ ...LINE, netValue: 800 }]).excessDiscount).toBeCloseTo(100, 9);
    expect(redes([{ ...bare, unitPrice: 100, discount: 0.2 }]).excessDiscount).toBeCloseTo(100, 9);
    expect(redes([{ ...bare, netValue: 800, discount: 0.2 }])).toMatchObject({ listValue: 1000 });
  });

  it('does not set shorter terms off against longer ones', () => {
    const lines = [
      { ...LINE, payment: 42 },
      { ...LINE, line: 2, payment: 14 },
    ];
    expect(redes(lines)).toMatchObject({ termValue: 2000, extraTermValue: 14000 });
  });
});

describe('special orders, promises and lost orders', () => {
  it('counts a surcharge repeated on every line once, and adds up different ones', () => {
    const special = { ...LINE, special: 1, surcharge: 36 };
    expect(redes([special, { ...special, line: 2 }])).toMatchObject({
      specialOrders: 1,
      surchargeDue: 36,
      surchargeCollected: 36,
    });
    expect(redes([special, { ...special, line: 2, surcharge: 4 }])).toMatchObject({ surchargeCollected: 40 });
    expect(fold([{ ...special, profile: 'Bares' }]).profiles[1]).toMatchObject({ surchargeDue: 20 });
  });

  it('calls a promise early when it is before the day of the policy, and names who made most', () => {
    const promised = (order: number, day: number, rep: string): Line => ({
      ...LINE,
      order,
      promisedDate: MONDAY + day,
      rep,
      special: order === 1 ? 1 : 0,
    });
    const facts = fold([promised(1, 1, 'Ana'), promised(2, 2, 'Beto'), promised(3, 0, 'ANA'), promised(4, -1, 'Beto')]);
    expect(facts.profiles[0]).toMatchObject({ datedPromises: 3, earlyPromises: 2, expeditedPromises: 1 });
    expect(facts.earlyReps[0]).toEqual({ name: 'Ana', count: 2 });
    expect(facts.tallies['promise-before-order']).toEqual({ count: 1, firstRow: 4 });
  });

  it('takes the date asked for as the promise where Sales gave none, unless it is the day of the order', () => {
    const asked = (order: number, day: number): Line => ({ ...LINE, order, requestedDate: MONDAY + day });
    expect(redes([asked(1, 0), asked(2, 1), asked(3, 5)])).toMatchObject({ datedPromises: 2, earlyPromises: 1 });
  });

  it('tells an order killed by a rule from one saved after meeting one, and from one out of stock', () => {
    const stopped = (order: number, status: number, reason: number, delivered = 10): Line => ({
      ...LINE,
      order,
      status,
      reason,
      deliveredQuantity: delivered,
    });
    const lines = [stopped(1, 1, 1), stopped(2, 0, 1), stopped(3, 1, 0), stopped(4, 0, 1, 5), stopped(5, 0, 0)];
    expect(redes(lines)).toMatchObject({ orders: 5, killedOrders: 2, savedOrders: 1 });
    expect(redes([{ ...LINE, status: 1 }])).toMatchObject({ killedOrders: 1, lines: 0 });
  });
});

describe('what lists do wrong', () => {
  it('counts a line that stands twice once, by its first row', () => {
    const facts = fold([LINE, { ...LINE, deliveredQuantity: 0 }, { ...LINE, line: 'A-7' }, { ...LINE, line: 'A-7' }]);
    expect(facts.profiles[0]).toMatchObject({ lines: 2, deliveredValue: 2000 });
    expect(facts.tallies['duplicate-lines']).toEqual({ count: 2, firstRow: 2 });
  });

  it('leaves out returns and lines of nobody, and takes a slip of the keyboard for a blank date', () => {
    const facts = fold([
      { ...LINE, orderedQuantity: -3 },
      { ...LINE, profile: null, order: 7 },
      { ...LINE, order: 8, deliveredDate: 2_000_000 },
      { profile: 'Total', listValue: 4000 },
    ]);
    expect(facts.profiles[0]).toMatchObject({ orders: 1, judgedOrders: 0 });
    expect(facts.tallies['returned-lines'].count).toBe(1);
    expect(facts.tallies['without-profile']).toEqual({ count: 1, firstRow: 2 });
    expect(facts.tallies['impossible-dates']).toEqual({ count: 1, firstRow: 3 });
    expect(facts.strangers).toEqual([]);
  });

  it('leaves a delivery before its order out of punctuality and stops', () => {
    const facts = fold([{ ...LINE, deliveredDate: MONDAY - 4 }]);
    expect(facts.profiles[0]).toMatchObject({
      judgedOrders: 0,
      deliveries: 0,
      orderedValue: 1000,
      deliveredValue: 1000,
    });
    expect(facts.tallies['delivery-before-order'].count).toBe(1);
  });

  it('leaves a year typed wrong out of the period, counts it, and calls nothing late for it', () => {
    const many = Array.from({ length: 30 }, (_, index): Line => ({
      ...LINE,
      order: index,
      orderDate: MONDAY + (index % 20),
      deliveredDate: MONDAY + (index % 20) + 2,
    }));
    const open = { ...LINE, order: 98, orderDate: MONDAY + 18, deliveredDate: null, deliveredQuantity: null };
    const right = fold([...many, open]);
    expect(right).toMatchObject({ days: 20, firstDay: MONDAY, lastDay: MONDAY + 19 });
    const slips = fold([
      ...many,
      open,
      { ...LINE, order: 99, orderDate: MONDAY + 36 * 365, deliveredDate: MONDAY - 20 * 365 },
      { ...LINE, order: 97, deliveredDate: MONDAY + 36 * 365 },
    ]);
    expect(slips).toMatchObject({ days: 20, firstDay: MONDAY, lastDay: MONDAY + 19 });
    expect(slips.tallies['impossible-dates']).toEqual({ count: 3, firstRow: 32 });
    expect(right.profiles[0]!.lateOrders).toBe(0);
    // The delivery of 36 years later is late; the open line still is not.
    expect(slips.profiles[0]!.lateOrders).toBe(1);
  });

  it('covers both years where many lines stand in each, whatever lies between', () => {
    const years = [0, 1, 2, 3].flatMap((index) => [
      { ...LINE, order: index, orderDate: MONDAY - 800 },
      { ...LINE, order: index + 9 },
    ]);
    expect(fold(years)).toMatchObject({ days: 801, firstDay: MONDAY - 800, lastDay: MONDAY });
  });

  it('calls nothing late in a list that records no delivery', () => {
    const open = { ...LINE, deliveredDate: null, deliveredQuantity: null };
    const facts = fold([open, { ...open, order: 2, orderDate: MONDAY + 60 }]);
    expect(facts.profiles[0]).toMatchObject({ orders: 2, judgedOrders: 0, lateOrders: 0, orderedValue: 0 });
    expect(facts.tallies['open-lines'].count).toBe(2);
  });

  it('flags another currency and converts nothing', () => {
    const facts = fold([
      { ...LINE, currency: 1 },
      { ...LINE, line: 2, currency: 0, listValue: 99999 },
    ]);
    expect(facts.profiles[0]).toMatchObject({ orderedValue: 1000 });
    expect(facts.tallies['other-currency']).toEqual({ count: 1, firstRow: 2 });
  });

  it('knows no money of a profile whose lines are all in another currency, and all the rest', () => {
    const foreign = { ...LINE, discount: 0.5, currency: 0, deliveredDate: MONDAY + 20 };
    const lines = [foreign, { ...foreign, order: 2 }, { ...LAST, discount: 0.5, currency: 1 }];
    const list: OrderList = {
      kind: 'orders',
      table: { sheet: 'Pedidos', headerRow: 0, rect: { top: 0, left: 0, bottom: 3, right: 11 } },
      columns: (Object.keys(foreign) as ListRole[]).map((role, column) => ({
        role,
        heading: role,
        at: { sheet: 'Pedidos', row: 0, column },
      })),
    };
    const said = orderReadings(list, [POLICY, BARES], fold(lines)).profiles;
    const known = Object.keys(said['redes'] ?? {});
    expect(known).toEqual(expect.arrayContaining(['ordersInPeriod', 'onTimeShare', 'executedOtif']));
    const money = [
      'orderedListValue',
      'excessDiscount',
      'excessDiscountOrders',
      'lateValue',
      'orderedValue',
      'deliveredValue',
      'dropsInPeriod',
      'smallOrders',
      'smallOrderSize',
    ];
    expect(known.filter((field) => money.includes(field))).toEqual([]);
    expect(said['bares']?.orderedValue).toMatchObject({ kind: 'value' });
  });

  it('finds the profile through the customer, and reports who has no policy', () => {
    const portfolio = new Map([['mercado um', 'REDES']]);
    const lines = [
      { ...LINE, profile: null },
      { ...LINE, profile: 'Food Trucks', order: 2 },
      { ...LINE, profile: 'food trucks', order: 3 },
    ];
    const facts = fold(lines, { profileOfCustomer: portfolio });
    expect(facts.profiles[0]).toMatchObject({ orders: 1 });
    expect(facts.strangers).toEqual([{ name: 'Food Trucks', lines: 2, row: 2 }]);
  });

  it('takes 10585 and "10585" for one order, and each row for its own where there is no number', () => {
    expect(
      redes([
        { ...LINE, order: 10585 },
        { ...LINE, line: 2, order: '10585' },
      ]),
    ).toMatchObject({ orders: 1 });
    expect(
      redes([
        { ...LINE, order: '010585' },
        { ...LINE, line: 2, order: 10585 },
      ]),
    ).toMatchObject({ orders: 2 });
    const row = without(LINE, 'order', 'line');
    expect(redes([row, row])).toMatchObject({ orders: 2, lines: 2 });
    expect(
      redes([
        { ...LINE, order: null },
        { ...LINE, order: ' ' },
      ]),
    ).toMatchObject({ orders: 2 });
  });

  it('says nothing of no rows', () => {
    expect(fold([])).toMatchObject({ days: null, strangers: [], earlyReps: [null, null] });
  });

  it('weighs by cases where the list has no money', () => {
    const cases = without(LINE, 'listValue');
    expect(redes([cases, { ...cases, line: 2, deliveredQuantity: 5 }])).toMatchObject({
      orderedValue: 20,
      deliveredValue: 15,
      drops: 0,
    });
  });
});

it('gives the same in any order of rows', () => {
  const line = fc.record({
    profile: fc.constantFrom('Redes', 'Bares'),
    order: fc.integer({ min: 1, max: 12 }),
    orderDate: fc.constant(MONDAY),
    deliveredDate: fc.option(fc.integer({ min: MONDAY, max: MONDAY + 6 })),
    orderedQuantity: fc.integer({ min: 1, max: 9 }),
    deliveredQuantity: fc.integer({ min: 0, max: 9 }),
    listValue: fc.integer({ min: 1, max: 2000 }),
    promisedDate: fc.integer({ min: MONDAY, max: MONDAY + 4 }),
    special: fc.constantFrom(0, 1),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), fc.nat(), (lines, seed) => {
      const known = lines.map((given, index): Line => ({
        ...given,
        customer: `Cliente ${given.order % 3}`,
        line: index + 1,
      }));
      const mixed = [...known].sort(
        (a, b) => ((Number(a.line) * 7919 + seed) % 101) - ((Number(b.line) * 7919 + seed) % 101),
      );
      const [one, other] = [fold(mixed).profiles, fold(known).profiles];
      one.forEach((sums, index) => expectSame(sums, other[index]!));
    }),
  );
});

describe('the orders that weigh most', () => {
  const worst = (lines: readonly Line[], rule: string, more?: Partial<OrderFoldSpec>) =>
    fold(lines, more).worst.filter((found) => found.rule === rule);

  it.each([
    ['O02', { listValue: 640 }, 360],
    ['O03', { discount: 0.15 }, 50],
    ['O05', { deliveredDate: MONDAY + 3 }, 1000],
    ['O06', { deliveredQuantity: 4 }, 600],
    ['O07', { special: 1, surcharge: 10 }, 26],
    ['O08', { promisedDate: MONDAY + 1 }, 1000],
    ['P03', { status: STATUS.cancelled, reason: REASON_KIND.policy }, 1000],
    ['P03', { reason: REASON_KIND.policy, deliveredQuantity: 4 }, 600],
  ] as const)('%s with %j weigh what the rule finds in them', (rule, more, amount) => {
    const found = worst([LINE, { ...LINE, ...more, order: 'PED-2', customer: 'Mercado Dois' }, LAST], rule);
    expect(found).toEqual([{ rule, profile: 0, order: 'PED-2', row: 2, amount: expect.closeTo(amount, 4) as number }]);
  });

  it('tell the days beyond the term beside the value that has them', () => {
    const lines: Line[] = [
      { ...LINE, order: 7, payment: 28 },
      { ...LINE, order: 8, line: 1, payment: 42 },
      { ...LINE, order: 8, line: 2, payment: 28 },
    ];
    expect(worst(lines, 'O04')).toEqual([{ rule: 'O04', profile: 0, order: '8', row: 2, amount: 2000, days: 7 }]);
  });

  it('are an order that is open after its day, and one without a number', () => {
    const open = { ...without(LINE, 'order'), deliveredDate: null, deliveredQuantity: 0 };
    expect(worst([LAST, open], 'O06')).toEqual([{ rule: 'O06', profile: 0, order: '', row: 2, amount: 1000 }]);
  });

  it('are drops where several orders go together, the first standing for all', () => {
    const small = { ...LINE, listValue: 400 };
    expect(worst([small, { ...small, order: 2 }, { ...small, order: 3 }, LAST], 'O02')).toEqual([]);
    expect(worst([small, { ...small, order: 2 }, LAST], 'O02')).toMatchObject([{ order: '1', row: 1, amount: 200 }]);
  });

  it('are none of those that keep the package, nor of those without values in another currency', () => {
    expect(fold([LINE, LAST]).worst).toEqual([]);
    const other = { ...LINE, status: STATUS.cancelled, reason: REASON_KIND.policy, currency: 0 };
    expect(worst([other], 'P03')).toEqual([]);
  });

  it('are the heaviest ten of each profile and rule, heaviest first, however the list is sorted', () => {
    const value = fc.integer({ min: 1, max: 500 });
    const lines = fc.array(fc.record({ list: value, late: fc.boolean(), isBar: fc.boolean() }), { maxLength: 80 });
    fc.assert(
      fc.property(lines, (given) => {
        const made = given.map(({ list, late, isBar }, index): Line => ({
          ...LINE,
          profile: isBar ? 'Bares' : 'Redes',
          // Numbers, texts and zeros in front, as lists have them.
          order: index % 2 === 0 ? index + 1 : `PED-0${index}`,
          customer: `C${index}`,
          listValue: list,
          deliveredDate: late ? MONDAY + 9 : MONDAY + 2,
        }));
        const found = worst(made, 'O05');
        for (const [profile, name] of ['Redes', 'Bares'].entries()) {
          const late = made
            .map((line, index) => ({ line, row: index + 1 }))
            .filter(({ line }) => line.profile === name && line.deliveredDate === MONDAY + 9)
            .sort((a, b) => Number(b.line.listValue) - Number(a.line.listValue) || a.row - b.row)
            .slice(0, 10);
          expect(found.filter((one) => one.profile === profile)).toEqual(
            late.map(({ line, row }) => ({
              rule: 'O05',
              profile,
              order: `${line.order as string}`,
              row,
              amount: line.listValue,
            })),
          );
        }
      }),
    );
  });
});
