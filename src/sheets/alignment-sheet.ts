import { round } from '../domain/arithmetic';
import { LANGUAGES, type Language } from '../domain/language';
import { LEVELS } from '../domain/outcome';
import { fillPlain, formatNumber, formatPercent } from '../i18n/format';
import { WORDS } from '../i18n/words';
import type { ProfileReview, Review } from '../review/model';
import { ruleOf } from '../rules';
import { SCORE_KEYS } from './alignment-columns';
import { textOf, type FoundTable } from './found-table';
import { inAnyLanguage, textLine, type Said } from './lines';
import { SCORE_COLOURS } from './score-colours';
import { bandText, pairingContent, reachText, scoreContent } from './score-text';
import { SHEETS } from './sheets';
import { SHEET_WORDS } from './sheet-words';
import { moneyStyle } from './styles';
import type { ColumnSum, SheetInput, WantedCell, WantedLine, WantedRow, WantedSheet } from './wanted';

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
    rows: [...review.profiles.map((profile) => rowOf(profile, review, language)), ...goneRows(input)],
    formats: [{ keys: SCORE_KEYS, rules: SCORE_COLOURS }],
    offers: [],
  };
}

/** Every figure on the sheet was produced by this run (REQUIREMENTS G8). */
function stampLine({ stamp, review, language }: SheetInput): WantedLine {
  const { run, time, cycle, inputs } = stamp;
  const slots = { run: String(run), time, cycle, ruleSet: review.ruleSet, inputs: inputs.slice(0, 8) };
  const starts = LANGUAGES.map((known) => SHEET_WORDS[known].stamp.split('{')[0] ?? '');
  return {
    cells: [{ key: 'profile', content: fillPlain(SHEET_WORDS[language].stamp, slots, language), style: 'stamp' }],
    isOurs: (text) => starts.some((start) => text.startsWith(start) && /^\d+ · /.test(text.slice(start.length))),
  };
}

function portfolioLines(review: Review, language: Language): readonly WantedLine[] {
  const { portfolio } = review;
  const words = SHEET_WORDS[language];
  const worst = review.profiles.find(({ key }) => key === portfolio.worst);
  const first = review.findings.find(({ state }) => state === 'open');
  const line = (
    label: Said,
    value: WantedLine['cells'][number]['content'],
    style: WantedCell['style'],
    note: string,
  ) => ({
    cells: [
      { key: 'profile', content: label(words), style: 'label' as const },
      { key: 'score', content: value, style: style ?? ('text' as const) },
      { key: 'low', content: note, style: 'text' as const },
    ],
    isOurs: inAnyLanguage(label),
  });
  const repair = first ? ruleOf(first.rule) : undefined;
  return [
    line((said) => said.portfolio, scoreContent(portfolio.score.point), 'score', portfolioText(review, language)),
    line(
      (said) => said.atStake,
      totalOf(review),
      moneyStyle(review.currency),
      portfolio.money.total === null ? words.noMoney : words.atLeast,
    ),
    line((said) => said.worst, scoreContent(worst?.score.point ?? null), 'score', worst?.name ?? words.noWorst),
    line(
      (said) => said.first,
      first?.gain == null ? null : round(first.gain, 1),
      'gain',
      first && repair
        ? `${first.profile ?? words.wholeWorkbook}: ${first.rule} ${repair.texts[language].title}`
        : words.noFinding,
    ),
  ];
}

/** A native total where the portfolio is the sum of its profiles; a value where its own rules see more (ERRATA 82). */
function totalOf({ portfolio, profiles }: Review): number | ColumnSum | null {
  const { total } = portfolio.money;
  if (total === null) return null;
  const sum = profiles.reduce((all, { money }) => all + (money.total ?? 0), 0);
  return Math.abs(sum - total) <= 1e-6 * Math.max(1, total) ? { sumOf: 'money', value: total } : total;
}

function portfolioText({ portfolio }: Review, language: Language): string {
  const words = SHEET_WORDS[language];
  const { score, reach, levels } = portfolio;
  const known = LEVELS.filter((level) => level !== 'portfolio' && levels.includes(level));
  const names = known.map((level) => WORDS[language].levels[level].toLowerCase()).join(', ');
  const parts = [bandText(score, language)];
  if (score.low !== null && score.high !== null) {
    const [low, high] = [score.low, score.high].map((end) => formatNumber(end, language, 1));
    parts.push(fillPlain(words.between, { low: low ?? '', high: high ?? '' }, language));
  }
  if (score.coverage !== null) {
    const share = formatPercent(score.coverage, language, 0);
    parts.push(fillPlain(words.coverage, { share, label: WORDS[language].labels[score.label] }, language));
  }
  parts.push(reachText(reach, [], language));
  if (known.length > 0 && known.length < 3) parts.push(fillPlain(words.only, { levels: names }, language));
  if (portfolio.weighting === 'equal') parts.push(words.equalWeights);
  if (portfolio.shareNotScored > 0) {
    parts.push(fillPlain(words.notScoredShare, { share: formatPercent(portfolio.shareNotScored, language) }, language));
  }
  return parts.join(' · ');
}

function rowOf(profile: ProfileReview, review: Review, language: Language): WantedRow {
  const { score, levels, money, bestRepair } = profile;
  const repair = bestRepair ? ruleOf(bestRepair.rule) : undefined;
  const pairings = profile.pairings.map((one): [string, WantedCell] => [
    one.pairing,
    { content: pairingContent(one, language) },
  ]);
  return {
    id: SHEETS.alignment.idOf(profile.name),
    cells: {
      profile: { content: profile.name },
      score: { content: scoreContent(score.point) },
      low: { content: scoreContent(score.low) },
      high: { content: scoreContent(score.high) },
      coverage: { content: score.coverage === null ? null : round(score.coverage, 3) },
      reach: { content: reachText(profile.reach, profile.unknownCritical, language) },
      band: { content: bandText(score, language) },
      strategic: { content: scoreContent(levels.strategic.point) },
      tactical: { content: scoreContent(levels.tactical.point) },
      operational: { content: scoreContent(levels.operational.point) },
      money: { content: money.total ?? WORDS[language].moneyUnknown, style: moneyStyle(review.currency) },
      ...Object.fromEntries(pairings),
      repair: { content: repair ? `${repair.code} ${repair.texts[language].title}` : null },
      gain: { content: bestRepair ? round(bestRepair.gain, 1) : null },
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
  const reach = textOf(found, row, 'reach');
  const band = textOf(found, row, 'band');
  return LANGUAGES.some((language) => {
    const words = SHEET_WORDS[language];
    const [, between = '', after = ''] = words.reach.split(/\{in\}|\{all\}/);
    const pieces = reach.split(between);
    const isReach = /^\d+$/.test(pieces[0] ?? '') && (pieces[1] ?? '').replace(/^\d+/, '').startsWith(after);
    return band === words.withoutPolicy || isReach;
  });
}
