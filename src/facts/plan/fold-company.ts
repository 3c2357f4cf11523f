import type { PlanFigure, PlanMeasure } from '../../domain/plan';
import type { FieldName } from '../../domain/terms';
import type { PlanFold } from './plan-fold';
import { monthOf } from './plan-horizon';
import { salesOf } from './plan-shares';

/** What holds for the whole company and stands in every profile alike. */
type CompanyField = Extract<
  FieldName,
  'plannedStops' | 'spotStopCost' | 'companyTermDays' | 'plannedDiscountShare' | 'plannedSpecials'
>;
const FIELD_OF: readonly (readonly [PlanMeasure, CompanyField])[] = [
  ['stops', 'plannedStops'],
  ['spotStopCost', 'spotStopCost'],
  ['termDays', 'companyTermDays'],
  ['discountShare', 'plannedDiscountShare'],
  ['specials', 'plannedSpecials'],
];

/** Capacities and financial premises of the plan (T01, T02, T03, T07). List sales are split by the sales of each profile. */
export function foldCompany(fold: PlanFold): void {
  const { book, readings } = fold;
  for (const [measure, field] of FIELD_OF) {
    const figures = inHorizon(fold, measure);
    const figure = tightest(figures, measure);
    if (!figure) continue;
    for (const { key } of book.profiles) readings.say(key, field, figure.value, figure);
  }
  const sales = inHorizon(fold, 'listSales');
  const [first] = sales;
  if (!first) return;
  const monthly = sales.reduce((sum, { value }) => sum + value, 0) / sales.length;
  const net = book.profiles.map(salesOf);
  const total = net.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const isKnown = total > 0 && net.every((one) => one !== null);
  book.profiles.forEach(({ key }, index) => {
    const share = isKnown ? (net[index] ?? 0) / total : 1 / book.profiles.length;
    const mark = isKnown ? 'split-by-sales' : 'even-split';
    readings.say(key, 'plannedListSales', monthly * share, { ...first, marks: [...first.marks, mark] });
  });
}

function inHorizon({ index, horizon, today }: PlanFold, measure: PlanMeasure): readonly PlanFigure[] {
  return index.all(measure).filter(({ month }) => {
    const own = monthOf(month, today);
    return own === null || horizon.includes(own);
  });
}

/** Of a capacity by month the month that has the least; of terms and discounts the first month. */
function tightest(figures: readonly PlanFigure[], measure: PlanMeasure): PlanFigure | undefined {
  const [first] = figures;
  if (measure !== 'stops' && measure !== 'specials') return first;
  return figures.reduce<PlanFigure | undefined>(
    (least, one) => (least && least.value <= one.value ? least : one),
    first,
  );
}
