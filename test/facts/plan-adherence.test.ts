import type { OrderList } from '../../src/domain/order-list';
import { planAdherence } from '../../src/facts/orders/plan-adherence';
import type { OrderFacts } from '../../src/facts/orders/order-fold';
import { foldOrders } from '../../src/facts/orders/fold-orders';
import type { OrderPolicy } from '../../src/facts/orders/order-policy';
import type { PlannedOrders } from '../../src/facts/plan/planned-orders';
import type { CellValue } from '../../src/domain/survey';

/** The first of March of 2026. */
const FIRST_OF_MARCH = 46082;
const AT = { sheet: 'Pedidos', row: 0, column: 2 };
const LIST: OrderList = {
  kind: 'orders',
  table: { sheet: 'Pedidos', headerRow: 0, rect: { top: 0, left: 0, bottom: 9, right: 4 } },
  columns: [{ role: 'product', at: AT, heading: 'Família' }],
};
const POLICY: OrderPolicy = {
  key: 'redes',
  name: 'Redes',
  dueDays: null,
  discountCap: null,
  termDays: null,
  minimumOrder: null,
  surcharge: null,
};
const planned = (family: string, month: string, volume: number, unitCost: number | null = 10) => ({
  profile: 'redes',
  family,
  month,
  volume,
  unitCost,
  at: { sheet: 'Plano', row: 1, column: 1 },
});
const planOf = (...orders: PlannedOrders['orders']): PlannedOrders => ({
  orders,
  promotions: [],
  families: { cerveja: 'Cerveja', agua: 'Água' },
});

function ordered(rows: readonly (readonly CellValue[])[]): OrderFacts {
  const number = { read: (value: CellValue) => (typeof value === 'number' ? value : NaN) };
  const fold = foldOrders({
    columns: { profile: 0, orderDate: 1, product: 2, orderedQuantity: 3 },
    readers: { orderDate: number, orderedQuantity: number },
    policies: [POLICY],
    withVolumes: true,
  });
  fold.add({ firstRow: 1, rows });
  return fold.result();
}
const MARCH = ordered([
  ['Redes', FIRST_OF_MARCH + 1, 'Cerveja', 700],
  ['Redes', FIRST_OF_MARCH + 20, 'CERVEJA', 200],
  ['Redes', FIRST_OF_MARCH + 29, 'Água', 150],
  ['Redes', FIRST_OF_MARCH + 29, 'Suco', 30],
]);
const found = (plan: PlannedOrders | null, facts = MARCH) => planAdherence(LIST, [POLICY], facts, plan).profiles.redes;

it('adds up what was ordered beyond and under the plan, family by family', () => {
  // |900 − 1000| + |150 − 100| + |30 − 0| = 180 of 1,100; 100 short at a cost of 10.
  expect(found(planOf(planned('cerveja', '2026-03', 1000), planned('agua', '2026-03', 100)))).toMatchObject({
    planDeviationTotal: { value: 180 },
    publishedPlan: { value: 1100 },
    planBias: { value: expect.closeTo(-20 / 1100, 12) as number },
    planDeviation: { value: expect.closeTo(180 / 1100, 12) as number },
    planShortfall: { value: 1000 },
    planDeviationFamily: { value: 'Cerveja' },
    planDeviationFamilyShare: { value: expect.closeTo(100 / 180, 12) as number, at: AT },
  });
});

it('compares only months that the list tells wholly', () => {
  const plan = planOf(
    planned('cerveja', '2026-02', 5000),
    planned('cerveja', '2026-03', 1000),
    planned('cerveja', '2026-04', 5000),
  );
  expect(found(plan)).toMatchObject({ publishedPlan: { value: 1000 } });
  const late = ordered([
    ['Redes', FIRST_OF_MARCH + 9, 'Cerveja', 1],
    ['Redes', FIRST_OF_MARCH + 30, 'Cerveja', 1],
  ]);
  expect(found(plan, late)).toBeUndefined();
});

it('has no money without a cost, no bias without a plan, and no place where nothing can be compared', () => {
  const free = found(planOf(planned('cerveja', '2026-03', 1000, null)))!;
  expect(free.planShortfall).toBeUndefined();
  const zero = found(planOf(planned('cerveja', '2026-03', 0)))!;
  expect([zero.planBias, zero.planDeviation, zero.publishedPlan]).toMatchObject([undefined, undefined, { value: 0 }]);
  expect(planAdherence(LIST, [POLICY], MARCH, null).places).toEqual({});
  const other = ordered([['Redes', FIRST_OF_MARCH, 'SKU 4711', 5]]);
  expect(planAdherence(LIST, [POLICY], other, planOf(planned('cerveja', '2026-03', 1))).places).toEqual({});
});
