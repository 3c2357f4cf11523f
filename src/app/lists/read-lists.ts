import type { Book, Facts, Stranger } from '../../domain/book';
import type { Question } from '../../domain/issue';
import type { ListTally, OrderList } from '../../domain/order-list';
import type { RowBlock, Survey } from '../../domain/survey';
import { foldMentions } from '../../facts/mentions';
import { mergeFolded } from '../../facts/merge-folded';
import { orderPolicy } from '../../facts/orders/order-policy';
import { orderReadings } from '../../facts/orders/order-readings';
import { planAdherence } from '../../facts/orders/plan-adherence';
import { smallOrderFees } from '../../facts/orders/small-order-fees';
import { foldPlan } from '../../facts/plan/fold-plan';
import { plannedOrders } from '../../facts/plan/planned-orders';
import { foldPortfolio, type Portfolio } from '../../facts/portfolio/fold-portfolio';
import { columnQuestions } from '../../reading/orders/column-questions';
import { listReaders, type ListReaders } from '../../reading/orders/list-readers';
import { serialOfDay } from '../../sheets/serial-of-day';
import type { KnownConfirmations } from '../confirm-known';
import type { Run, WorkbookReader } from '../port';
import { differingLists } from './differing-lists';
import { foldGroup, likeGroups, strangerIn, type FoldedOrders } from './order-groups';
import { cellTallies, orderTallies, portfolioTallies } from './list-tallies';
import { sizedPolicies } from './sized-policies';
import { worstOrders } from './worst-orders';
import { portfolioReading, type FoldedList } from './portfolio-reading';

export interface ListsRead {
  readonly facts: Facts;
  /** What only people can say of the columns of a list. */
  readonly questions: readonly Question[];
}

interface ListsRun {
  readonly port: WorkbookReader;
  readonly survey: Survey;
  readonly book: Book;
  readonly answers: Readonly<Record<string, string>>;
  readonly known: KnownConfirmations;
  readonly today: string;
  readonly run: Run;
}

/** Reads every list of many rows once, in blocks: portfolios first, because they say whose customers the orders are. */
export async function readLists(lists: ListsRun): Promise<ListsRead> {
  const { book, today } = lists;
  const policies = book.profiles.map(orderPolicy);
  const keys = policies.map(({ key }) => key);
  const day = serialOfDay(today, 1900);
  const all = book.orderLists ?? [];
  const of = (kind: OrderList['kind']): readonly OrderList[] => all.filter((list) => list.kind === kind);
  const total = all.length + book.lists.length;
  let done = 0;
  const part = (): Run => partOf(lists.run, done++, total);

  const portfolios: FoldedList<Portfolio>[] = [];
  for (const list of [...of('portfolio'), ...of('confirmations')]) {
    const read = listReaders(list, lists.survey, book.language, lists.answers);
    portfolios.push(
      await folded(lists, list, read, part(), (columns) => foldPortfolio(columns, read.readers, keys, day)),
    );
  }
  const profileOfCustomer = new Map(portfolios.flatMap(({ said }) => [...said.profileOfCustomer]));
  const orders: FoldedOrders[] = [];
  const published = plannedOrders(book, today);
  const ordering = { port: lists.port, survey: lists.survey, withVolumes: published !== null };
  for (const group of likeGroups(of('orders'))) {
    const read = group.map((list) => listReaders(list, lists.survey, book.language, lists.answers));
    const sized = sizedPolicies(policies, book.profiles, group);
    orders.push(await foldGroup(ordering, group, read, sized, profileOfCustomer, part));
  }
  const strangers: Stranger[] = [
    ...portfolios.flatMap(({ list, said }) => said.strangers.map((name) => strangerIn([list], name))),
    ...orders.flatMap(({ group, said }) => said.strangers.map((name) => strangerIn(group, name))),
  ];
  for (const list of book.lists) {
    const fold = foldMentions(list, keys);
    for await (const block of lists.port.rows(list.table, [list.profileColumn], part())) fold.add(block);
    strangers.push(...fold.strangers());
  }
  const portfolio = portfolioReading(portfolios, orders, policies, lists.known, today);
  const planned = foldPlan(book, today, profileOfCustomer);
  const readings = [
    ...orders.flatMap(({ group: [list], policies: own, said }) => [
      orderReadings(list, own, said),
      smallOrderFees(list, own, said),
      planAdherence(list, own, said, published),
    ]),
    ...portfolio.readings,
    ...(book.plan ? [planned.folded] : []),
  ];
  return {
    facts: {
      today,
      strangers,
      issues: [...planned.issues, ...differingLists(orders, policies)],
      ...(portfolio.reps.length > 0 ? { reps: portfolio.reps } : {}),
      ...(readings.length > 0 ? { folded: mergeFolded(readings) } : {}),
      ...(orders.length > 0 ? { worstOrders: orders.flatMap((one) => worstOrders(one, policies)) } : {}),
      ...(all.length > 0 ? { tallies: tallies(portfolios, orders, policies) } : {}),
    },
    questions: [...portfolios.map(({ read }) => read), ...orders.flatMap(({ read }) => read)].flatMap(({ columns }) =>
      columns.flatMap(({ column, cells }) => columnQuestions(column, cells)),
    ),
  };
}

interface Fold<T> {
  readonly add: (block: RowBlock) => void;
  readonly result: () => T;
}

async function folded<T>(
  { port }: ListsRun,
  list: OrderList,
  read: ListReaders,
  run: Run,
  start: (columns: Readonly<Record<string, number>>) => Fold<T>,
): Promise<FoldedList<T>> {
  const columns: Record<string, number> = {};
  list.columns.forEach(({ role }, index) => (columns[role] = index));
  const fold = start(columns);
  const wanted = list.columns.map(({ at }) => at.column);
  for await (const block of port.rows(list.table, wanted, run)) fold.add(block);
  return { list, read, said: fold.result() };
}

function tallies(
  portfolios: readonly FoldedList<Portfolio>[],
  orders: readonly FoldedOrders[],
  policies: readonly { readonly name: string }[],
): readonly ListTally[] {
  return [
    ...orders.flatMap(({ group, read, said }) => [
      ...orderTallies(group, said, policies),
      ...read.flatMap((one) => cellTallies(one)),
    ]),
    ...portfolios.flatMap(({ list, read, said }) => [...portfolioTallies(list, said), ...cellTallies(read)]),
  ];
}

/** One list among several: its share of the progress. */
function partOf(run: Run, index: number, total: number): Run {
  return {
    ...run,
    progress: (step, done) => run.progress(step, (index + done) / total),
    cancelled: () => run.cancelled(),
  };
}
