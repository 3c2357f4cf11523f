import { LANGUAGES, type Language } from '../domain/language';
import { LEVELS } from '../domain/outcome';
import { fillPlain, formatNumber, formatPercent } from '../i18n/format';
import { WORDS } from '../i18n/words';
import type { Review } from '../review/model';
import { ruleOf } from '../rules';
import { beginningOf, inAnyLanguage, type Said } from './lines';
import type { StyleName } from './patch';
import { bandText, pointContent, reachText } from './score-text';
import { SHEET_WORDS } from './sheet-words';
import { moneyStyle } from './styles';
import type { ColumnSum, SheetInput, WantedLine } from './wanted';

/** Every figure on the sheet was produced by this run (REQUIREMENTS G8). */
export function stampLine({ stamp, review, language }: SheetInput): WantedLine {
  const { run, time, cycle, inputs } = stamp;
  const slots = { run: String(run), time, cycle, ruleSet: review.ruleSet, inputs: inputs.slice(0, 8) };
  const starts = LANGUAGES.map((known) => beginningOf(SHEET_WORDS[known].stamp));
  return {
    cells: [{ key: 'profile', content: fillPlain(SHEET_WORDS[language].stamp, slots, language), style: 'stamp' }],
    isOurs: (text) => starts.some((start) => text.startsWith(start) && /^\d+ · /.test(text.slice(start.length))),
  };
}

/** Score, money, the worst profile and the first repair: what a director reads in ten seconds. */
export function portfolioLines(review: Review, language: Language): readonly WantedLine[] {
  const { portfolio } = review;
  const words = SHEET_WORDS[language];
  const worst = review.profiles.find(({ key }) => key === portfolio.worst);
  const first = review.findings.find(({ state }) => state === 'open');
  const line = (label: Said, value: WantedLine['cells'][number]['content'], style: StyleName, note: string) => ({
    cells: [
      { key: 'profile', content: label(words), style: 'label' as const },
      { key: 'score', content: value, style },
      { key: 'low', content: note, style: 'text' as const },
    ],
    isOurs: inAnyLanguage(label),
  });
  const repair = first ? ruleOf(first.rule) : undefined;
  return [
    line((said) => said.portfolio, pointContent(portfolio.score), 'score', portfolioText(review, language)),
    line(
      (said) => said.atStake,
      totalOf(review),
      moneyStyle(review.currency),
      portfolio.money.total === null ? words.noMoney : words.atLeast,
    ),
    line((said) => said.worst, worst?.score.point ?? null, 'score', worst?.name ?? words.noWorst),
    line(
      (said) => said.first,
      first?.gain ?? null,
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
    const low = formatNumber(score.low, language, 1);
    const high = formatNumber(score.high, language, 1);
    parts.push(fillPlain(words.between, { low, high }, language));
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
