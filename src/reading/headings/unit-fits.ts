import { FIELDS, type FieldKind, type FieldName } from '../../domain/terms';
import type { HeadingUnits } from '../evidence';

const OF_TIME: readonly FieldKind[] = ['days', 'hours', 'leadTime', 'payment'];
const NEVER_MONEY: readonly FieldKind[] = [
  'days',
  'hours',
  'leadTime',
  'payment',
  'frequency',
  'count',
  'share',
  'yesNo',
  'clock',
];
/** Sales in boxes are no money; nor is money by the box the money of a month. */
const NEVER_GOODS: readonly FieldKind[] = ['money', 'amount', 'discount'];
const NEVER_TIME: readonly FieldKind[] = ['money', 'share', 'discount', 'amount', 'minimum', 'count', 'rank'];

/** Whether the unit that a heading names is one its field can have: `Crédito (dias)` is no limit, `R$ promo` no number of promotions. */
export function unitFits(field: FieldName, units: HeadingUnits): boolean {
  const { kind } = FIELDS[field];
  if (units.percent && OF_TIME.includes(kind)) return false;
  if (units.currency !== null && NEVER_MONEY.includes(kind)) return false;
  if (units.amount !== null && units.amount !== 'quantity' && NEVER_GOODS.includes(kind)) return false;
  // Off the list in money is no share of it; customers are counted, and a stop has its cost whenever it is made.
  if (units.currency !== null && kind === 'discount') return false;
  if (units.scale !== 1 && kind === 'count') return false;
  if (field === 'stopCost' && (units.scale !== 1 || units.per !== null)) return false;
  if (units.time !== null && NEVER_TIME.includes(kind)) return false;
  // `Entregas por dia` says how often, not how soon.
  if (kind === 'leadTime' && (units.per === 'day' || units.per === 'week') && units.time === null) return false;
  // The least of a week's deliveries is no order.
  if (kind === 'minimum' && (units.per === 'day' || units.per === 'week')) return false;
  // Nobody pays by the hour.
  if (kind === 'payment' && (units.time === 'hours' || units.time === 'workingHours')) return false;
  if (field === 'specialOrderRule' || field === 'specialShare') return units.per === null && units.time === null;
  return !(field === 'dropsPerMonth' && units.per === 'week');
}
