import { round } from '../../domain/arithmetic';
import type { FieldName } from '../../domain/terms';
import type { Evidence } from '../evidence';

/** What a field is ever likely to be: at least so many per cent, and at most such a share. */
interface Likely {
  readonly leastPercent: number;
  readonly mostShare: number;
}

/** Fields whose usual values are near 100 %, so that a lone 1 is all and not one per cent. */
const NEAR_ONE: readonly FieldName[] = [
  'availability',
  'promoAvailability',
  'measuredAvailability',
  'onTimeTarget',
  'otifTarget',
];
const MARGINS: readonly FieldName[] = ['listMargin', 'netMargin', 'pocketMargin', 'targetMargin', 'reviewShare'];
const COSTS: readonly FieldName[] = ['stockCostShare', 'handlingShare', 'specialShare', 'speedShare', 'promoSupport'];

/** Trade practice, to be widened by whoever meets another: only what lies outside is asked. */
function likely({ field, isInverse }: Evidence): Likely {
  if (isInverse) return { leastPercent: 0.1, mostShare: 0.3 };
  if (NEAR_ONE.includes(field)) return { leastPercent: 50, mostShare: 1 };
  if (MARGINS.includes(field)) return { leastPercent: 0.5, mostShare: 1 };
  if (COSTS.includes(field)) return { leastPercent: 0.1, mostShare: 0.3 };
  if (field === 'costRatio') return { leastPercent: 5, mostShare: 1 };
  return { leastPercent: 0.25, mostShare: 0.6 };
}

const SURE_PROMISE = 0.8;

export function isNearOne({ field, isInverse }: Evidence): boolean {
  return NEAR_ONE.includes(field) && !isInverse;
}

/** Whether 50 under a cost may be anything but half of the sales: money, with the sign left out. */
export function isPastBelief(percent: number, evidence: Evidence): boolean {
  return COSTS.includes(evidence.field) && !evidence.units.percent && percent / 100 > likely(evidence).mostShare;
}

/**
 * How a bare number up to 1 is meant: `0.6` under a per cent sign is 0.6 % by the heading and 60 % by the habit of Excel.
 * Cells of the column that can be read one way only settle it; null where they do not.
 */
export function scaleOfSmall(size: number, evidence: Evidence): 'percent' | 'share' | null {
  const { leastPercent, mostShare } = likely(evidence);
  const { scale, smallest = size, units } = evidence;
  // 0.97 among 95 and 98: nobody promises less than one per cent of an order.
  if (isNearOne(evidence) && size >= SURE_PROMISE && size < 1) return 'share';
  if (size === 1)
    return isNearOne(evidence) ? (scale === 'share' ? 'share' : null) : scale === 'percent' ? scale : null;
  if (scale === 'percent') return units.percent && size >= leastPercent ? 'percent' : null;
  const isShare = !units.percent || Math.min(smallest, size) < leastPercent;
  return isShare && size <= mostShare ? 'share' : null;
}

/** A promise below these per cents is rather a slip of the keyboard: without a sign `9,5`, with one `0,95%`. */
const LEAST_PROMISED = { bare: 50, signed: 10 } as const;

/** What may be meant, in per cent, by an availability that nobody promises; null where it is believed as it stands. */
export function slipOf(percent: number, written: keyof typeof LEAST_PROMISED, evidence: Evidence): number[] | null {
  if (!isNearOne(evidence) || evidence.isAnswer || percent <= 0 || percent >= LEAST_PROMISED[written]) return null;
  if (percent > 10) return [percent, round(100 - percent, 9)];
  return [round(percent * (percent > 1 ? 10 : 100), 9), percent];
}
