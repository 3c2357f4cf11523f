import type { Language } from '../domain/language';
import type { Limits } from '../domain/outcome';
import { fillPlain, formatPercent, formatShort, formatShown } from './format';
import { WORDS } from './words';

/** The unit in which rules measure. */
export type MeasureUnit = 'ratio' | 'share' | 'days' | 'count' | 'points' | 'rank-gap' | 'rho';

/** A measure with its unit: 118,7 %, 7 dias, 0,84. */
export function formatMeasure(x: number, unit: MeasureUnit, language: Language): string {
  if (unit === 'share') return formatPercent(x, language);
  if (unit === 'points' || unit === 'days') return formatShown({ as: unit, value: x }, language, null);
  return formatShort(x, language);
}

/** Limits in words: "100 até 1; 0 a partir de 1,25". */
export function formatLimits(limits: Limits, unit: MeasureUnit, language: Language): string {
  const show = (x: number): string => formatMeasure(x, unit, language);
  const words = WORDS[language].limits;
  if (limits.kind === 'band') {
    return fillPlain(
      words.band,
      { a: show(limits.zeroBelow), b: show(limits.okFrom), c: show(limits.okTo), d: show(limits.zeroAbove) },
      language,
    );
  }
  return fillPlain(words[limits.kind], { ok: show(limits.ok), bad: show(limits.bad) }, language);
}
