import { LANGUAGES } from '../domain/language';
import { WORDS } from '../i18n/words';
import type { ProfileReview } from '../review/model';
import { ruleOf } from '../rules';
import { SCORE_KEYS } from './alignment-columns';
import { portfolioLines, stampLine } from './alignment-lines';
import { textOf, type FoundTable } from './found-table';
import { textLine } from './lines';
import { SCORE_COLOURS } from './score-colours';
import { bandText, pairingContent, pointContent, reachText } from './score-text';
import { SHEETS } from './sheets';
import { SHEET_WORDS } from './sheet-words';
import { moneyStyle } from './styles';
import type { SheetInput, WantedCell, WantedRow, WantedSheet } from './wanted';

/** *Alignment*: the portfolio in five lines, then one row a profile. */
export function alignmentSheet(input: SheetInput): WantedSheet {
  const { review, language } = input;
  return {
    kind: 'alignment',
    language,
    lines: [
      textLine('profile', (words) => words.titles.alignment, 'title', language),
      stampLine(input),
      ...portfolioLines(review, language),
      textLine('profile', (words) => words.legend, 'stamp', language),
    ],
    rows: [...review.profiles.map((profile) => rowOf(profile, input)), ...goneRows(input)],
    formats: [{ keys: SCORE_KEYS, rules: SCORE_COLOURS }],
    offers: [],
  };
}

function rowOf(profile: ProfileReview, { review, memory, language }: SheetInput): WantedRow {
  const { score, levels, money, bestRepair } = profile;
  const repair = bestRepair ? ruleOf(bestRepair.rule) : undefined;
  const pairings = profile.pairings.map((one): [string, WantedCell] => [
    one.pairing,
    { content: pairingContent(one, profile.outcomes, memory.weights, language) },
  ]);
  return {
    id: SHEETS.alignment.idOf(profile.name),
    cells: {
      profile: { content: profile.name },
      score: { content: pointContent(score) },
      low: { content: score.low },
      high: { content: score.high },
      coverage: { content: score.coverage },
      reach: { content: reachText(profile.reach, profile.unknownCritical, language) },
      band: { content: bandText(score, language) },
      strategic: { content: pointContent(levels.strategic) },
      tactical: { content: pointContent(levels.tactical) },
      operational: { content: pointContent(levels.operational) },
      money: { content: money.total ?? WORDS[language].moneyUnknown, style: moneyStyle(review.currency) },
      ...Object.fromEntries(pairings),
      repair: { content: repair ? `${repair.code} ${repair.texts[language].title}` : null },
      gain: { content: bestRepair ? bestRepair.gain : null },
    },
  };
}

/**
 * Rows of profiles that no policy names any more: they stay, without scores, and say so. A row that does not read like
 * one of ours is a planner's own.
 */
function goneRows({ found, review, language }: SheetInput): readonly WantedRow[] {
  if (!found) return [];
  const known = new Set(review.profiles.map(({ name }) => SHEETS.alignment.idOf(name)));
  const blank = SHEETS.alignment.columns.filter(({ key }) => key !== 'profile');
  return [...found.rows]
    .filter(([id, row]) => !known.has(id) && isRowOfOurs(found, row))
    .map(([id]) => ({
      id,
      cells: {
        ...Object.fromEntries(blank.map(({ key }): [string, WantedCell] => [key, { content: null }])),
        band: { content: SHEET_WORDS[language].withoutPolicy },
      },
    }));
}

function isRowOfOurs(found: FoundTable, row: number): boolean {
  const band = textOf(found, row, 'band');
  const reach = textOf(found, row, 'reach').replace(/\d+/g, '#');
  return LANGUAGES.some((language) => {
    const words = SHEET_WORDS[language];
    return band === words.withoutPolicy || reach.startsWith(words.reach.replace(/\{(in|all)\}/g, '#'));
  });
}
