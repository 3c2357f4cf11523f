import type { CellRef } from '../../domain/address';
import { positive, round } from '../../domain/arithmetic';
import type { FoldedReadings } from '../../domain/book';
import { dayOf } from '../../domain/found-text';
import type { OrderList } from '../../domain/order-list';
import type { FieldName, ProfileReadings, Reading } from '../../domain/terms';
import { wordsOf } from '../../domain/text';
import type { PlannedOrder, PlannedOrders } from '../plan/planned-orders';
import type { OrderFacts } from './order-fold';
import type { OrderPolicy } from './order-policy';

/** Days by which a list may begin or end inside a month and still tell of the whole of it: weekends and holidays. */
const SLACK_DAYS = 4;

/** A family and month of a profile: what was ordered, and what the plan published. */
interface Cell {
  readonly family: string;
  ordered: number;
  planned: number;
  unitCost: number | null;
}

/** O10: how far orders are from the published plan, over the months that both tell wholly (ERRATA 76). */
export function planAdherence(
  list: OrderList,
  policies: readonly OrderPolicy[],
  { volumes, firstDay, lastDay }: OrderFacts,
  plan: PlannedOrders | null,
): FoldedReadings {
  const at = list.columns.find(({ role }) => role === 'product')?.at;
  const isKnown = volumes.some(({ product }) => plan?.families[wordsOf(product)] !== undefined);
  if (!plan || !at || !isKnown || firstDay === null || lastDay === null) return { profiles: {}, places: {} };
  const isWhole = (month: string): boolean => coversMonth(month, firstDay, lastDay);
  const profiles: Record<string, ProfileReadings> = {};
  policies.forEach(({ key }, profile) => {
    const cells = new Map<string, Cell>();
    const cellOf = (family: string, month: string): Cell => {
      const id = `${month} ${family}`;
      const cell = cells.get(id) ?? { family, ordered: 0, planned: 0, unitCost: null };
      cells.set(id, cell);
      return cell;
    };
    const own = plan.orders.filter((planned) => planned.profile === key && isWhole(planned.month));
    for (const planned of own) addPlan(cellOf(planned.family, planned.month), planned);
    if (own.length === 0) return;
    const plannedMonths = new Set(own.map(({ month }) => month));
    for (const { profile: of, product, month, volume } of volumes) {
      if (of === profile && plannedMonths.has(month)) cellOf(wordsOf(product), month).ordered += volume;
    }
    profiles[key] = readingsOf([...cells.values()], plan.families, at);
  });
  const places: { [F in FieldName]?: readonly CellRef[] } = {};
  for (const field of PLAN_FIELDS) places[field] = [at];
  return { profiles, places };
}

const PLAN_FIELDS = [
  'planDeviation',
  'planDeviationTotal',
  'publishedPlan',
  'planBias',
  'planShortfall',
  'planDeviationFamily',
  'planDeviationFamilyShare',
] as const satisfies readonly FieldName[];

function addPlan(cell: Cell, { volume, unitCost }: PlannedOrder): void {
  cell.planned += volume;
  cell.unitCost = unitCost;
}

function readingsOf(cells: readonly Cell[], names: PlannedOrders['families'], at: CellRef): ProfileReadings {
  const deviation = total(cells, ({ ordered, planned }) => Math.abs(ordered - planned));
  const plan = total(cells, ({ planned }) => planned);
  const bias = total(cells, ({ ordered, planned }) => ordered - planned);
  const short = cells.filter(({ ordered, planned }) => ordered < planned);
  const isPriced = short.every(({ unitCost }) => unitCost !== null);
  const shortfall = total(short, ({ ordered, planned, unitCost }) => positive(planned - ordered) * (unitCost ?? 0));
  const [family, most] = worstFamily(cells);
  return {
    planDeviationTotal: reading(deviation, at),
    publishedPlan: reading(plan, at),
    ...(plan > 0 ? { planDeviation: reading(deviation / plan, at), planBias: reading(bias / plan, at) } : {}),
    ...(isPriced ? { planShortfall: reading(shortfall, at) } : {}),
    ...(deviation > 0
      ? {
          planDeviationFamily: reading(names[family] ?? family, at),
          planDeviationFamilyShare: reading(most / deviation, at),
        }
      : {}),
  };
}

const total = (cells: readonly Cell[], of: (cell: Cell) => number): number =>
  cells.reduce((sum, cell) => sum + of(cell), 0);

function worstFamily(cells: readonly Cell[]): readonly [string, number] {
  const sums = new Map<string, number>();
  for (const { family, ordered, planned } of cells) {
    sums.set(family, (sums.get(family) ?? 0) + Math.abs(ordered - planned));
  }
  let most: readonly [string, number] = ['', 0];
  for (const one of sums) if (one[1] > most[1]) most = one;
  return most;
}

/** Whether the list tells of a whole month, but for a few days at its ends. */
const coversMonth = (month: string, firstDay: number, lastDay: number): boolean =>
  startsIn(month, firstDay) && endsIn(month, lastDay);

const startsIn = (month: string, firstDay: number): boolean =>
  monthOf(firstDay) < month || (monthOf(firstDay) === month && dayOf(firstDay, 1900).day <= 1 + SLACK_DAYS);

const endsIn = (month: string, lastDay: number): boolean =>
  monthOf(lastDay) > month || (monthOf(lastDay) === month && monthOf(lastDay + 1 + SLACK_DAYS) > month);

function monthOf(serial: number): string {
  const { year, month } = dayOf(serial, 1900);
  return `${year}-${month < 10 ? '0' : ''}${month}`;
}

function reading<T extends number | string>(value: T, at: CellRef): Reading<T> {
  return {
    kind: 'value',
    value,
    at,
    found: typeof value === 'number' ? String(round(value, 4)) : String(value),
    marks: [],
  };
}
