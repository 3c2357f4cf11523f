import type { CellRef } from '../../domain/address';
import type { FoldedReadings } from '../../domain/book';
import type { FieldName, ProfileReadings } from '../../domain/terms';
import { round } from '../../domain/arithmetic';
import { wordsOf } from '../../domain/text';
import type { OrderPolicy } from '../orders/order-policy';
import type { Pair } from './fold-portfolio';

/** Days for which a confirmation holds: 180 counts, 181 does not (ERRATA 83; a default to tune). */
export const CONFIRMATION_DAYS = 180;

export interface PortfolioSources {
  /** Pairs whose sales count; those of confirmations where no portfolio says more. */
  readonly pairs: readonly Pair[];
  readonly confirmations: readonly Pair[];
  /** Serial of the last change of each profile's package, where it is known beside the lists; NaN where it is not. */
  readonly changed?: readonly number[];
  /** Value of executed orders by profile and rep, for pairs without sales of their own. */
  readonly repValues: readonly ReadonlyMap<string, number>[];
  /** Serial of the day of the review. */
  readonly today: number;
  /** Headings the sales and the confirmations were read from; null where there are none. */
  readonly salesAt: CellRef | null;
  readonly confirmedAt: CellRef | null;
}

/** P04: the sales of each profile's pairs, and of those confirmed after the last change and not too long ago. */
export function portfolioReadings(policies: readonly OrderPolicy[], sources: PortfolioSources): FoldedReadings {
  const { salesAt, confirmedAt } = sources;
  const places: { [F in FieldName]?: readonly CellRef[] } = {};
  if (salesAt) places.portfolioSales = [salesAt];
  if (confirmedAt) {
    places.confirmedSales = [confirmedAt];
    places.unconfirmedReps = [confirmedAt];
  }
  const profiles: Record<string, ProfileReadings> = {};
  policies.forEach(({ key }, profile) => {
    const pairs = sources.pairs.filter((pair) => pair.profile === profile);
    if (pairs.length === 0) return;
    const sales = pairs.map((pair) => salesOf(pair, sources));
    const isKnown = pairs.map((pair) => isConfirmed(pair, sources));
    const isSold = salesAt !== null && sales.some((amount) => !Number.isNaN(amount));
    const total = sumOf(sales);
    const confirmed = sumOf(sales.filter((_, index) => isKnown[index]));
    profiles[key] = {
      ...(isSold ? { portfolioSales: value(total, salesAt) } : {}),
      ...(isSold && confirmedAt ? { confirmedSales: value(confirmed, confirmedAt) } : {}),
      ...(confirmedAt ? { unconfirmedReps: value(isKnown.filter((known) => !known).length, confirmedAt) } : {}),
    };
  });
  return { profiles, places };
}

function salesOf({ rep, profile, sales }: Pair, { repValues }: PortfolioSources): number {
  if (!Number.isNaN(sales)) return sales;
  for (const [name, amount] of repValues[profile] ?? []) if (wordsOf(name) === wordsOf(rep)) return amount;
  return NaN;
}

/** A confirmation without a profile is one of every package of the rep. */
export function isConfirmed(
  { rep, profile, changed }: Pair,
  { confirmations, changed: known = [], today }: Pick<PortfolioSources, 'confirmations' | 'changed' | 'today'>,
): boolean {
  return confirmations.some((given) => {
    if (wordsOf(given.rep) !== wordsOf(rep) || (given.profile !== profile && given.profile !== -1)) return false;
    const isStale = [changed, given.changed, known[profile] ?? NaN].some((day) => given.confirmed < day);
    return !isStale && given.confirmed <= today && today - given.confirmed <= CONFIRMATION_DAYS;
  });
}

const sumOf = (amounts: readonly number[]): number =>
  amounts.reduce((sum, amount) => sum + (Number.isNaN(amount) ? 0 : amount), 0);

const value = (amount: number, at: CellRef) =>
  ({ kind: 'value', value: amount, at, found: String(round(amount, 2)), marks: [] }) as const;
