import type { Evidence } from '../evidence';
import { bareNumberOf } from './bare-number';
import { isHalfConverted } from './converted-dates';
import { dayOrderOf } from './day-order';
import type { OrderColumnSpec } from './order-column-spec';
import { scanCell } from './scan-cell';
import { newScanned, scanOptions, type ScanOptions } from './scanned';

/** What a column leaves open: cells that depend on it are NaN and counted as asked until a person answers. */
export type OrderDoubt = 'decimal-mark' | 'day-month' | 'day-turned' | 'share-scale' | 'currency';

export interface ColumnDecision {
  readonly options: ScanOptions;
  readonly doubts: Set<OrderDoubt>;
  /** The day comes first by the habit of the language alone. */
  readonly isDayHabit: boolean;
}

/** How the cells of a column are scanned, and what its first cells leave to a person. */
export function columnOptions(spec: OrderColumnSpec, evidence: Evidence): ColumnDecision {
  const { kind, sample, answers = {}, dateSystem, language } = spec;
  const { mark, units, isMean, currencyDoubt } = evidence;
  const open = scanOptions({
    kind,
    mark: mark.mark,
    trust: answers.mark ? 'said' : mark.isFirm ? 'firm' : 'habit',
    isDayFirst: answers.isDayFirst ?? null,
    dateSystem,
    isMillion: language === 'en',
    hasTimeUnit: isMean === true || units.time === 'days' || units.time === 'workingDays',
  });
  const texts = sample.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : []));
  const doubts = new Set<OrderDoubt>();
  if (currencyDoubt) doubts.add('currency');
  if (kind === 'date') {
    const order = answers.isDayFirst === undefined ? dayOrderOf(texts, language, open) : null;
    if (order?.isOpen) doubts.add('day-month');
    if (answers.isTurned === undefined && isHalfConverted(sample, open)) doubts.add('day-turned');
    const isDayFirst = order ? order.isDayFirst : open.isDayFirst;
    return { options: scanOptions({ ...open, isDayFirst }), doubts, isDayHabit: order?.isHabit ?? false };
  }
  if (kind !== 'payment' && texts.some((text) => isOfMark(text, open))) doubts.add('decimal-mark');
  if (kind === 'share' && hasOpenShare(spec, evidence, open)) doubts.add('share-scale');
  return { options: open, doubts, isDayHabit: false };
}

/** Whether a person who says the decimal mark would settle a cell. */
function isOfMark(text: string, options: ScanOptions): boolean {
  const into = newScanned();
  if (scanCell(text, options, into) !== 'asked') return false;
  return scanCell(text, scanOptions({ ...options, mark: ',', trust: 'said' }), into) !== 'asked';
}

function hasOpenShare(spec: OrderColumnSpec, evidence: Evidence, options: ScanOptions): boolean {
  const bare = bareNumberOf(spec, evidence, options);
  return spec.sample.some((cell) => typeof cell?.value === 'number' && Number.isNaN(bare(cell.value)));
}
