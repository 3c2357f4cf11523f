import type { Language } from '../domain/language';
import { fillPlain, formatNumber } from '../i18n/format';
import { BAND_SYMBOLS, WORDS } from '../i18n/words';
import type { PairingScore, Reach, Score } from '../review/model';
import type { Content } from './patch';
import { SHEET_WORDS } from './sheet-words';

/** A score of a profile or level, unrounded: the cell's format shows one decimal. Where there is none, whether anything applies. */
export function pointContent({ point, label }: Score): Content {
  return point ?? (label === 'notApplicable' ? '–' : '?');
}

/** "▼ Desalinhado", and how far it can be trusted where that is not firm. */
export function bandText({ band, label }: Score, language: Language): string {
  const words = WORDS[language];
  if (band === null) return words.labels[label];
  const text = `${BAND_SYMBOLS[band]} ${words.bands[band]}`;
  return label === 'firm' ? text : `${text} (${words.labels[label]})`;
}

/** "8 de 19 regras", and the critical rules that nobody could judge (ERRATA 100, 118). */
export function reachText(reach: Reach, unknownCritical: readonly string[], language: Language): string {
  const words = SHEET_WORDS[language];
  const text = fillPlain(words.reach, { in: reach.rulesInReach, all: reach.rules }, language);
  if (unknownCritical.length === 0) return text;
  return `${text}; ${fillPlain(words.unknownCritical, { rules: unknownCritical.join(', ') }, language)}`;
}

/** A score, or why there is none; a critical rule that breaks marks the cell, because the mean can hide it (ERRATA 106). */
export function pairingContent({ state, score, isCritical }: PairingScore, language: Language): Content {
  if (score !== null) return isCritical ? `! ${formatNumber(score, language, 1)}` : score;
  if (state === 'unknown') return '?';
  return state === 'outOfReach' ? '–' : 'n/a';
}
