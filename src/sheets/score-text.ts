import type { Language } from '../domain/language';
import type { Memory } from '../domain/memory';
import type { Outcome, Pairing } from '../domain/outcome';
import { fillPlain, formatNumber } from '../i18n/format';
import { BAND_SYMBOLS, WORDS } from '../i18n/words';
import type { PairingScore, Reach, Score } from '../review/model';
import { RULES } from '../rules';
import type { Rule } from '../rules/rule';
import { pairingOf } from '../scoring/pairings';
import type { Content } from './patch';
import { SHEET_WORDS, type SheetWords } from './sheet-words';

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
export function pairingContent(
  { pairing, state, score, isCritical }: PairingScore,
  outcomes: Readonly<Record<string, Outcome>>,
  weights: Memory['weights'],
  language: Language,
): Content {
  if (score !== null) return isCritical ? `! ${formatNumber(score, language, 1)}` : score;
  if (state === 'unknown') return '?';
  if (state === 'outOfReach') return '–';
  const silent = silenceOf(pairing, outcomes, weights);
  return silent ? SHEET_WORDS[language].pairings[silent] : 'n/a';
}

/** What somebody decided about a pairing that says nothing; null where its terms do not apply. */
function silenceOf(
  pairing: Pairing,
  outcomes: Readonly<Record<string, Outcome>>,
  weights: Memory['weights'],
): keyof SheetWords['pairings'] | null {
  const rules = RULES.filter((rule) => pairingOf(rule) === pairing && outcomes[rule.code] !== undefined);
  const kinds = rules.map(({ code }) => outcomes[code]!.kind);
  if (kinds.includes('exempt')) return 'exempt';
  const isWeightless = ({ code }: Rule): boolean => {
    const { kind } = outcomes[code]!;
    return weights[code] === 0 && (kind === 'scored' || kind === 'unknown' || kind === 'outOfReach');
  };
  if (rules.some(isWeightless)) return 'weightless';
  return kinds.length > 0 && kinds.every((kind) => kind === 'off') ? 'off' : null;
}
