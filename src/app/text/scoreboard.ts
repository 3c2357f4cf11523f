import type { Language } from '../../domain/language';
import { fillPlain, formatMoney, formatNumber, formatPercent } from '../../i18n/format';
import { BAND_SYMBOLS, WORDS } from '../../i18n/words';
import type { Finding, MoneyAtStake, Reach, Review, Score } from '../../review/model';
import { ruleOf } from '../../rules';
import { printColumns } from './columns';
import { explanationText } from '../../sheets/outcome-text';
import { PRINTED } from './words';

const SHOWN_FINDINGS = 5;

function scoreText(score: Score, language: Language): string {
  return score.point === null ? '–' : formatNumber(score.point, language, 1);
}

function intervalText({ low, high }: Score, language: Language): string {
  return low === null || high === null ? '–' : `${formatNumber(low, language, 1)}–${formatNumber(high, language, 1)}`;
}

function coverageText({ coverage, label }: Score, language: Language): string {
  const word = WORDS[language].labels[label];
  return coverage === null ? word : `${formatPercent(coverage, language, 0)} ${word}`;
}

function bandText({ band }: Score, language: Language): string {
  return band === null ? '–' : `${BAND_SYMBOLS[band]} ${WORDS[language].bands[band]}`;
}

function reachText(reach: Reach, language: Language): string {
  return fillPlain(PRINTED[language].reachOf, { in: reach.rulesInReach, all: reach.rules }, language);
}

function moneyText({ total }: MoneyAtStake, language: Language, currency: string | null): string {
  return total === null ? WORDS[language].moneyUnknown : formatMoney(total, language, currency);
}

function findingText(finding: Finding, language: Language, currency: string | null): string {
  const rule = ruleOf(finding.rule);
  const outcome = finding.outcome.kind === 'exempt' ? finding.outcome.would : finding.outcome;
  if (!rule || outcome.kind !== 'scored') return '';
  const money = finding.money.kind === 'value' ? ` · ${formatMoney(finding.money.amount, language, currency)}` : '';
  const costOnly = outcome.score === 100 ? ` · ${PRINTED[language].costOnly}` : '';
  return `${finding.rank}. [${finding.rule}${money}${costOnly}] ${explanationText(rule, outcome, language, currency)}`;
}

function portfolioLines(review: Review, language: Language): string[] {
  const words = PRINTED[language];
  const { portfolio } = review;
  const { score } = portfolio;
  const worst = review.profiles.find(({ key }) => key === portfolio.worst);
  const levels = portfolio.levels
    .filter((level) => level !== 'portfolio')
    .map((level) => WORDS[language].levels[level].toLowerCase());
  const parts = [
    `${words.portfolio}: ${scoreText(score, language)} (${intervalText(score, language)})`,
    bandText(score, language),
    coverageText(score, language),
    reachText(portfolio.reach, language),
    ...(levels.length > 0 && levels.length < 3
      ? [fillPlain(words.levelOnly, { levels: levels.join(', ') }, language)]
      : []),
  ];
  return [
    parts.join(' · '),
    [
      ...(portfolio.money.total === null
        ? []
        : [
            fillPlain(
              words.atLeast,
              { amount: formatMoney(portfolio.money.total, language, review.currency) },
              language,
            ),
          ]),
      ...(worst ? [fillPlain(words.worst, { profile: worst.name }, language)] : []),
      ...(portfolio.weighting === 'equal' ? [words.equalWeights] : []),
    ].join(' · '),
  ];
}

/** The scoreboard that `accord review` prints: portfolio, profiles, main findings, what is open. */
export function scoreboard(file: string, review: Review, questions: number, language: Language): string {
  const words = PRINTED[language];
  const open = review.findings.filter(({ state }) => state === 'open');
  const shown = open.slice(0, SHOWN_FINDINGS);
  const table = printColumns(
    [
      { heading: words.profile, align: 'left', cell: (profile) => profile.name },
      { heading: words.score, align: 'right', cell: (profile) => scoreText(profile.score, language) },
      { heading: words.interval, align: 'right', cell: (profile) => intervalText(profile.score, language) },
      { heading: words.band, align: 'left', cell: (profile) => bandText(profile.score, language) },
      { heading: words.coverage, align: 'left', cell: (profile) => coverageText(profile.score, language) },
      { heading: words.reach, align: 'left', cell: (profile) => reachText(profile.reach, language) },
      {
        heading: words.atStake,
        align: 'right',
        cell: (profile) => moneyText(profile.money, language, review.currency),
      },
      {
        heading: words.bestRepair,
        align: 'left',
        cell: ({ bestRepair }) =>
          bestRepair ? `${bestRepair.rule} +${formatNumber(bestRepair.gain, language, 1)}` : '–',
      },
    ],
    review.profiles,
  );
  const count = review.profiles.length;
  const counted = count === 1 ? words.oneProfile : words.profiles;
  return [
    fillPlain(
      words.heading,
      { file, profiles: fillPlain(counted, { count }, language), ruleSet: review.ruleSet },
      language,
    ),
    '',
    ...portfolioLines(review, language),
    '',
    table,
    '',
    ...(open.length === 0
      ? [words.noFindings]
      : [
          fillPlain(words.findings, { shown: shown.length, all: open.length }, language),
          ...shown.map((finding) => findingText(finding, language, review.currency)),
          words.more,
        ]),
    ...review.strangers.map(({ name, lines, sheet }) =>
      fillPlain(words.strangers, { profile: name, lines, sheet }, language),
    ),
    ...(questions > 0
      ? [fillPlain(questions === 1 ? words.question : words.questions, { count: questions }, language)]
      : []),
  ].join('\n');
}
