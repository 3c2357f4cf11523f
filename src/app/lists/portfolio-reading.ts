import type { CellRef } from '../../domain/address';
import type { FoldedReadings, RepOfProfile } from '../../domain/book';
import type { OrderList } from '../../domain/order-list';
import { wordsOf } from '../../domain/text';
import type { Pair, Portfolio } from '../../facts/portfolio/fold-portfolio';
import { isConfirmed, portfolioReadings } from '../../facts/portfolio/portfolio-readings';
import type { ListReaders } from '../../reading/orders/list-readers';
import { serialOfDay } from '../../sheets/serial-of-day';
import type { KnownConfirmations } from '../confirm-known';
import type { FoldedOrders } from './order-groups';

/** A list as it was read, with what it says. */
export interface FoldedList<T> {
  readonly list: OrderList;
  readonly read: ListReaders;
  readonly said: T;
}

export interface PortfolioSaid {
  readonly readings: readonly FoldedReadings[];
  readonly reps: readonly RepOfProfile[];
}

/**
 * What is known of reps and packages: the team's confirmations and those typed in our own sheet count alike. They stand for
 * the portfolio where they name the reps of each profile themselves; without either, orders name them.
 */
export function portfolioReading(
  portfolios: readonly FoldedList<Portfolio>[],
  orders: readonly FoldedOrders[],
  policies: Parameters<typeof portfolioReadings>[0],
  known: KnownConfirmations,
  today: string,
): PortfolioSaid {
  const lists = (kind: OrderList['kind']): readonly FoldedList<Portfolio>[] =>
    portfolios.filter(({ list }) => list.kind === kind);
  const hasReps = lists('portfolio').some(({ said }) => said.pairs.length > 0);
  const sources = hasReps ? lists('portfolio') : lists('confirmations');
  const listed = sources.flatMap(({ said }) => said.pairs);
  const pairs = listed.length > 0 ? listed : distinct([...pairsOf(orders), ...known.pairs]);
  if (pairs.length === 0) return { readings: [], reps: [] };
  const given = {
    confirmations: [...lists('confirmations').flatMap(({ said }) => said.pairs), ...known.pairs],
    changed: known.changed,
    today: serialOfDay(today, 1900),
  };
  const reps = pairs.flatMap((pair): RepOfProfile[] => {
    const policy = policies[pair.profile];
    return policy ? [{ rep: pair.rep, profile: policy.key, isConfirmed: isConfirmed(pair, given) }] : [];
  });
  const confirmed = lists('confirmations')[0]?.list;
  const confirmedAt = confirmed?.columns.find(({ role }) => role === 'confirmedDate')?.at ?? known.at;
  // Orders name reps as well as they can: that alone is no portfolio to judge.
  if (listed.length === 0 && !known.at) return { readings: [], reps };
  const salesAt =
    headingOf(sources, 'sales') ??
    headingOf(
      orders.map(({ group }) => ({ list: group[0] })),
      'rep',
    );
  const repValues = orders[0]?.said.repValues ?? [];
  return { readings: [portfolioReadings(policies, { ...given, pairs, repValues, salesAt, confirmedAt })], reps };
}

function headingOf(found: readonly { readonly list: OrderList }[], role: 'sales' | 'rep'): CellRef | null {
  return found.flatMap(({ list }) => list.columns.filter((column) => column.role === role))[0]?.at ?? null;
}

/** Reps as the orders name them, profile by profile. */
function pairsOf(orders: readonly FoldedOrders[]): readonly Pair[] {
  return (orders[0]?.said.repValues ?? []).flatMap((values, profile) =>
    [...values.keys()].map((rep) => ({ rep, profile, sales: NaN, confirmed: NaN, changed: NaN })),
  );
}

function distinct(pairs: readonly Pair[]): readonly Pair[] {
  const seen = new Map<string, Pair>();
  for (const pair of pairs) {
    const id = `${pair.profile}|${wordsOf(pair.rep)}`;
    if (!seen.has(id)) seen.set(id, { ...pair, sales: NaN });
  }
  return [...seen.values()];
}
