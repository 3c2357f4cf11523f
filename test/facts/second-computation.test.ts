import type { Book } from '../../src/domain/book';
import { MEASURES } from '../../src/facts/orders/execution';
import { foldOrders } from '../../src/facts/orders/fold-orders';
import type { OrderFacts } from '../../src/facts/orders/order-fold';
import { orderPolicy, type OrderPolicy } from '../../src/facts/orders/order-policy';
import { openWorkbookFile } from '../../src/hosts/file/workbook-file';
import { listReaders } from '../../src/reading/orders/list-readers';
import { reviewFile, SILENT } from '../support/review-file';
import { COLUMNS, generatedBlocks, generateLines, POLICIES, READERS } from './generated-lines';
import { sheetRows, insertLines, type Given, type OrderLine } from './sample-orders';
import { duck, executionByDuck, expectSame } from './second-computation';

const text = (value: Given): string | null => (value === undefined || value === '' ? null : String(value));
const number = (value: Given): number | null => (typeof value === 'number' ? value : null);
/** `5/3/13`, as the list of deliveries writes it: month first. */
function serialOf(value: Given): number | null {
  const [, month, day, year] = /^(\d+)\/(\d+)\/(\d+)$/.exec(String(value ?? '')) ?? [];
  return year === undefined ? null : Date.UTC(2000 + Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25569;
}

/**
 * A workbook of the delivery history that the United States' government publishes (Supply Chain Management System), which
 * is not kept here: where it is on this machine, or nothing.
 */
const DELIVERIES = process.env['ACCORD_DELIVERIES'] ?? '';

const northwind = (): OrderLine[] =>
  sheetRows('assets/samples/northwind.xlsx', 'Orders').map((row) => ({
    profile: String(row['Customer profile']),
    order: String(row['Order No']),
    line: number(row.Line),
    customer: text(row['Customer No']),
    orderDate: number(row['Order date']),
    promisedDate: number(row['Promised date']),
    deliveredDate: number(row['Delivered date']),
    ordered: number(row['Qty ordered']),
    delivered: number(row['Qty delivered']),
    list: number(row['Gross sales']),
    net: null,
    discount: number(row.Discount),
    isSpecial: row['Special order'] === 'Yes',
  }));

const deliveries = (): OrderLine[] =>
  sheetRows(DELIVERIES, 'Deliveries').map((row) => ({
    profile: String(row.Profile),
    order: String(row['PO / SO #']),
    line: null,
    customer: text(row['Project Code']),
    orderDate: serialOf(row['PO Sent to Vendor Date']),
    promisedDate: number(row['Scheduled Delivery Date']),
    deliveredDate: number(row['Delivered to Client Date']),
    ordered: number(row['Line Item Quantity']),
    delivered: null,
    list: null,
    net: number(row['Line Item Value']),
    // A discount below zero among others has two meanings: it is asked about, and blank until then.
    discount: Number(row['Implied discount']) < 0 ? null : number(row['Implied discount']),
    isSpecial: row['Special order'] === 'Y',
  }));

async function ownFacts(file: string, policies: (book: Book) => readonly OrderPolicy[]): Promise<OrderFacts> {
  const port = await openWorkbookFile(file);
  const { book, survey } = await reviewFile(file);
  const list = book.orderLists!.find(({ kind }) => kind === 'orders')!;
  const columns = Object.fromEntries(list.columns.map(({ role }, index) => [role, index]));
  const answers = { 'list-ambiguous/deliveries/implied discount/share-scale': '0.12 = 12%' };
  const { readers } = listReaders(list, survey, book.language, answers);
  const fold = foldOrders({ columns, readers, policies: policies(book) });
  const wanted = list.columns.map(({ at }) => at.column);
  for await (const block of port.rows(list.table, wanted, SILENT)) fold.add(block);
  return fold.result();
}

const SECOND: readonly (readonly [file: string, profiles: number, lines: () => OrderLine[]])[] = [
  ['assets/samples/northwind.xlsx', 3, northwind],
  ...(DELIVERIES === '' ? [] : [[DELIVERIES, 18, deliveries] as const]),
];

describe.each(SECOND)('%s, computed a second time by DuckDB from another reader', (file, profiles, lines) => {
  // A term, a fee and delivery days that the policies of the sample lack, so that every measure is compared.
  const policies = ({ profiles: known }: Book): OrderPolicy[] =>
    known.map(orderPolicy).map((policy, index) => ({
      ...policy,
      minimumOrder: policy.minimumOrder ?? 5000 * (index + 1),
      surcharge: index % 2 ? { money: 36 } : { share: 0.02 },
    }));
  let facts: OrderFacts;
  let known: readonly OrderPolicy[] = [];
  beforeAll(async () => {
    facts = await ownFacts(file, (book) => (known = policies(book)));
  });

  it('gives the same execution table, measure by measure and profile by profile', async () => {
    const connection = await duck();
    await connection.run(insertLines(lines()));
    const theirs = await executionByDuck(connection, known);
    expect(theirs.size).toBe(profiles);
    known.forEach((policy, index) => expectSame(facts.profiles[index]!, theirs.get(policy.name)!));
    expect([...theirs.values()][0]!.days).toBe(facts.days);
  });
});

describe('a million generated lines', () => {
  let facts: OrderFacts;
  let theirs: Awaited<ReturnType<typeof executionByDuck>>;
  beforeAll(async () => {
    const connection = await duck();
    await generateLines(connection, 1_000_000, 3);
    const fold = foldOrders({ columns: COLUMNS, readers: READERS, policies: POLICIES });
    for (const block of await generatedBlocks(connection)) fold.add(block);
    facts = fold.result();
    theirs = await executionByDuck(connection, POLICIES);
  }, 120_000);

  it.each(POLICIES.map(({ name }, index) => [name, index] as const))('%s: no difference', (name, index) => {
    expectSame(facts.profiles[index]!, theirs.get(name)!);
    expect(facts.profiles[index]!.orders).toBeGreaterThan(1000);
  });

  it('has every kind of line that lists do wrong, so that equality says something', () => {
    const { tallies } = facts;
    const met = ['open-lines', 'cancelled-lines', 'returned-lines', 'duplicate-lines', 'bonus-lines'] as const;
    for (const code of [...met, 'promise-before-order', 'delivery-before-order'] as const) {
      expect(tallies[code].count).toBeGreaterThan(100);
    }
    const sums = facts.profiles[1]!;
    for (const measure of MEASURES) expect({ measure, isMet: sums[measure] > 0 }).toEqual({ measure, isMet: true });
  });
});

describe('lists that do wrong as a whole', () => {
  it.each([
    [
      'years typed wrong',
      'UPDATE {} SET order_date = order_date + 13000, delivered_date = delivered_date - 9000 WHERE row_no % 90 = 7',
    ],
    ['two years apart, each with many lines', 'UPDATE {} SET order_date = order_date - 1000 WHERE row_no % 3 = 1'],
    ['no delivery at all', 'UPDATE {} SET delivered_date = NULL, delivered_quantity = NULL'],
    ['no order day', 'UPDATE {} SET order_date = NULL'],
  ])('%s: no difference', async (_, update) => {
    const connection = await duck();
    await generateLines(connection, 3000, 3);
    for (const table of ['generated', 'order_lines']) await connection.run(update.replace('{}', table));
    const fold = foldOrders({ columns: COLUMNS, readers: READERS, policies: POLICIES });
    for (const block of await generatedBlocks(connection)) fold.add(block);
    const own = fold.result();
    const theirs = await executionByDuck(connection, POLICIES);
    POLICIES.forEach(({ name }, index) => expectSame(own.profiles[index]!, theirs.get(name)!));
    expect([...theirs.values()][0]!.days).toBe(own.days);
  });
});
