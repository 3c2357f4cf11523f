import type { Weekday } from '../domain/terms';
import { FEWEST_ORDERS } from './fewest-orders';
import type { InputName, InputValues } from './input-values';
import type { WeekdayPeak } from './plan-values';
import { workbook, type InputSpec, type Workbook } from './way';

export type SummedInput =
  | 'stopsByProfile'
  | 'weekdayPeak'
  | 'termsByProfile'
  | 'salesByProfile'
  | 'specialsByProfile'
  | 'ordersByProfile'
  | 'killedByProfile'
  | 'savedByProfile'
  | 'killLosses'
  | 'topKillReason'
  | 'portfolioByProfile'
  | 'confirmedByProfile'
  | 'unconfirmedProfiles'
  | 'unconfirmedRepCount'
  | 'unconfirmedMoney';
type NumberInput = { [N in InputName]: InputValues[N] extends number ? N : never }[InputName];

const ASKED = ['killedOrders', 'ordersInPeriod'] as const;
const PAIRED = ['portfolioSales', 'confirmedSales'] as const;
const SOLD = ['meanTermDays', 'netSales'] as const;
/** What rules O02, O03, O04 and O08 put at stake, each in a bucket of its own. */
const BEHAVIOUR = ['smallOrderLoss', 'priceLeak', 'extraTermCost', 'earlyPromiseCost'] as const;

/** One value a profile, 0 where it does not apply; undefined while one is missing: a sum of some would be no sum. */
function ofAll(of: Workbook, name: NumberInput): readonly number[] | undefined {
  return of.gaps([name]).length > 0 ? undefined : of.column(name).map((value) => value ?? 0);
}

/** Places of the profiles in which all of these inputs are known. */
function placesWith(of: Workbook, names: readonly NumberInput[]): readonly number[] {
  const columns = names.map((name) => of.column(name));
  return of.profiles.map((_profile, at) => at).filter((at) => columns.every((column) => column[at] !== null));
}

const at = (of: Workbook, name: NumberInput, places: readonly number[]): readonly number[] =>
  places.map((place) => of.column(name)[place] ?? 0);

/** Of profiles that sell on a term; where another lacks its term or its sales the mean cannot be taken. */
function soldOnTerms(of: Workbook, name: NumberInput): readonly number[] | undefined {
  if (of.gaps(SOLD).length > 0) return undefined;
  return at(of, name, placesWith(of, SOLD)).map((value) => (name === 'netSales' ? Math.max(0, value) : value));
}

/** Only where every profile that is delivered to names its days: elsewhere the busiest day is a guess. */
function peakOf(of: Workbook): WeekdayPeak | undefined {
  const customers = of.column('customerCount');
  const stops = [0, 0, 0, 0, 0, 0, 0];
  for (const [place, { readings }] of of.profiles.entries()) {
    const { deliveryFrequency } = readings;
    if (deliveryFrequency?.kind === 'notApplicable') continue;
    const days: readonly Weekday[] = deliveryFrequency?.kind === 'value' ? (deliveryFrequency.value.days ?? []) : [];
    const visited = customers[place];
    if (days.length === 0 || visited === null || visited === undefined) return undefined;
    for (const day of days) stops[day - 1]! += visited;
  }
  const most = Math.max(...stops);
  return most > 0 ? { weekday: stops.indexOf(most) + 1, stops: most } : undefined;
}

/** The leading reason of the profiles, with the orders it killed where it leads: at least so many, as others have it second. */
function topReasonOf(of: Workbook): InputValues['topKillReason'] | undefined {
  const reasons = of.column('killReason');
  const orders = of.column('killReasonOrders');
  const byReason = new Map<string, number>();
  reasons.forEach((reason, place) => {
    if (reason !== null) byReason.set(reason, (byReason.get(reason) ?? 0) + (orders[place] ?? 0));
  });
  return [...byReason]
    .map(([reason, killed]) => ({ reason, orders: killed }))
    .sort((a, b) => b.orders - a.orders)
    .find(({ orders: killed }) => killed > 0);
}

/** The money of behaviour, by the share of each profile's sales whose sellers have not confirmed the package. */
function unconfirmedMoneyOf(of: Workbook): number | undefined {
  let sum: number | undefined;
  for (const place of placesWith(of, PAIRED)) {
    const [all = 0, confirmed = 0] = PAIRED.map((name) => of.column(name)[place] ?? 0);
    const orders = of.column('ordersInPeriod')[place];
    const isFew = orders !== null && orders !== undefined && orders < FEWEST_ORDERS;
    if (all === 0 || isFew) continue;
    for (const name of BEHAVIOUR) {
      const money = of.column(name)[place];
      if (money !== null && money !== undefined) sum = (sum ?? 0) + money * Math.max(0, 1 - confirmed / all);
    }
  }
  return sum;
}

/** What the profiles add up to: capacity they share, orders and portfolios of the company. */
export const SUMMED_INPUTS: { readonly [N in SummedInput]: InputSpec<InputValues[N]> } = {
  stopsByProfile: { ways: [workbook(['weeklyStops'], (of) => ofAll(of, 'weeklyStops'))] },
  weekdayPeak: { ways: [workbook([], peakOf)] },
  termsByProfile: { ways: [workbook(SOLD, (of) => soldOnTerms(of, 'meanTermDays'))] },
  salesByProfile: { ways: [workbook(SOLD, (of) => soldOnTerms(of, 'netSales'))] },
  specialsByProfile: { ways: [workbook(['promisedSpecials'], (of) => ofAll(of, 'promisedSpecials'))] },
  ordersByProfile: { ways: [workbook(ASKED, (of) => at(of, 'ordersInPeriod', placesWith(of, ASKED)))] },
  killedByProfile: { ways: [workbook(ASKED, (of) => at(of, 'killedOrders', placesWith(of, ASKED)))] },
  savedByProfile: {
    ways: [
      workbook(['savedOrders'], (of) => {
        const places = placesWith(of, [...ASKED, 'savedOrders']);
        return places.length > 0 ? at(of, 'savedOrders', places) : undefined;
      }),
    ],
  },
  killLosses: {
    ways: [
      workbook(['killLoss'], (of) => {
        const places = placesWith(of, ASKED);
        const losses = of.column('killLoss');
        return places.some((place) => losses[place] === null) ? undefined : at(of, 'killLoss', places);
      }),
    ],
  },
  topKillReason: { ways: [workbook([], topReasonOf)] },
  portfolioByProfile: { ways: [workbook(PAIRED, (of) => at(of, 'portfolioSales', placesWith(of, PAIRED)))] },
  confirmedByProfile: { ways: [workbook(PAIRED, (of) => at(of, 'confirmedSales', placesWith(of, PAIRED)))] },
  unconfirmedProfiles: {
    ways: [
      workbook([], (of) =>
        placesWith(of, PAIRED)
          .filter((place) => of.column('confirmedSales')[place]! < of.column('portfolioSales')[place]!)
          .map((place) => of.profiles[place]!.name),
      ),
    ],
  },
  unconfirmedRepCount: {
    ways: [
      workbook([], (of) => {
        const known = of.column('unconfirmedReps').filter((count) => count !== null);
        return known.length > 0 ? known.reduce((sum, count) => sum + count, 0) : undefined;
      }),
    ],
  },
  unconfirmedMoney: { ways: [workbook([], unconfirmedMoneyOf)] },
};
