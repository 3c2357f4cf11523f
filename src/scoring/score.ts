import { round } from '../domain/arithmetic';
import { BAND_FROM, LABEL_FROM } from './weights';

/** firm ≥ 80 % coverage, indicative ≥ 50 %, else not scored; notApplicable when no rule applies (ERRATA 97, 99). */
export type Label = 'firm' | 'indicative' | 'notScored' | 'notApplicable';
/** ≥ 85 aligned, ≥ 70 watch, ≥ 50 misaligned, below broken (DOMAIN §5). */
export type Band = 'aligned' | 'watch' | 'misaligned' | 'broken';

/** A score with all that is needed to trust it. Null where nothing can be said. */
export interface Score {
  /** 0–100, unrounded; null when not scored. */
  readonly point: number | null;
  /** The point lies between low and high however the blanks are filled, while reach, weights and limits stay (ERRATA 109). */
  readonly low: number | null;
  readonly high: number | null;
  /** Share of weight in reach that could be judged, 0–1; null when nothing applies. */
  readonly coverage: number | null;
  readonly label: Label;
  readonly band: Band | null;
}

/** What was computed, before the label decides whether it may be shown. */
export interface Judgement {
  /** Null when nothing is scored. */
  readonly point: number | null;
  /** Null, all three, when nothing is applicable. */
  readonly low: number | null;
  readonly high: number | null;
  readonly coverage: number | null;
}

/** A score as it may be shown: below half of its coverage, or without `isEnough` to go by, only the interval stands. */
export function scoreFrom(judged: Judgement, isEnough = true): Score {
  const { low, high, coverage } = judged;
  const label = isEnough || coverage === null ? labelOf(coverage) : 'notScored';
  const point = label === 'firm' || label === 'indicative' ? judged.point : null;
  return { point, low, high, coverage, label, band: point === null ? null : bandOf(point) };
}

/** The label of a coverage (0–1), classified as it is printed: in percent with one decimal (ERRATA 101). */
export function labelOf(coverage: number | null): Label {
  if (coverage === null) return 'notApplicable';
  const percent = round(coverage * 100, 1);
  if (percent >= LABEL_FROM.firm * 100) return 'firm';
  return percent >= LABEL_FROM.indicative * 100 ? 'indicative' : 'notScored';
}

/** The band of a score, classified as it is printed: 84.95 is aligned, 84.94 is watch (ERRATA 101). */
export function bandOf(point: number): Band {
  const shown = round(point, 1);
  if (shown >= BAND_FROM.aligned) return 'aligned';
  if (shown >= BAND_FROM.watch) return 'watch';
  return shown >= BAND_FROM.misaligned ? 'misaligned' : 'broken';
}
