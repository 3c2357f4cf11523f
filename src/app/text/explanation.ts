import type { Language } from '../../domain/language';
import type { Limits, Outcome, Scored } from '../../domain/outcome';
import { toAddress } from '../../domain/address';
import { cellOfSurvey, type Survey } from '../../domain/survey';
import { FIELD_NAMES } from '../../i18n/fields';
import { fillPlain, formatDay, formatMoney, formatNumber } from '../../i18n/format';
import { formatLimits, formatMeasure } from '../../i18n/measures';
import { wordedFound } from '../../i18n/found-words';
import { wordedFormula, wordedHelper } from '../../i18n/worded-formula';
import { WORDS } from '../../i18n/words';
import type { FindingLevers } from '../../review/levers-of';
import type { Rule } from '../../rules/rule';
import { leverText } from '../../sheets/lever-text';
import { explanationText } from '../../sheets/outcome-text';
import { PRINTED } from './words';

/** How an explanation is worded, and the workbook whose cells it quotes. */
export interface ExplainContext {
  readonly language: Language;
  readonly currency: string | null;
  readonly survey: Pick<Survey, 'sheets'>;
  /** What each side could change, where a lever is a number. */
  readonly levers?: FindingLevers | undefined;
}

function moneyText(outcome: Scored, language: Language, currency: string | null): string {
  const { money } = outcome;
  const words = WORDS[language];
  if (money.kind === 'value') {
    return formatMoney(money.amount, language, currency);
  }
  if (money.kind === 'notValued') return words.notValued;
  return `${words.moneyUnknown} (${PRINTED[language].missing}: ${money.missing.map((name) => FIELD_NAMES[language][name]).join(', ')})`;
}

function scoredLines(
  rule: Rule,
  outcome: Scored,
  limits: Limits,
  { language, currency, survey, levers }: ExplainContext,
): string[] {
  const words = PRINTED[language];
  const texts = rule.texts[language];
  const lever = (side: keyof FindingLevers, said: string | undefined): string | null =>
    outcome.score < 100 ? leverText(levers?.[side], said, language, currency) : null;
  const commercial = lever('commercial', texts.commercialLever);
  const logistics = lever('logistics', texts.logisticsLever);
  return [
    explanationText(rule, outcome, language, currency),
    `${words.measure}: ${formatMeasure(outcome.x, rule.unit, language)} · ${words.limits}: ${formatLimits(limits, rule.unit, language)}`,
    ...(rule.bucket === null ? [] : [`${words.atStake}: ${moneyText(outcome, language, currency)}`]),
    ...(commercial ? [`${words.commercialLever}: ${commercial}`] : []),
    ...(logistics ? [`${words.logisticsLever}: ${logistics}`] : []),
    ...(outcome.sources.length === 0
      ? []
      : [
          `${words.cells}: ${outcome.sources
            .map(
              ({ field, at, found }) =>
                `${FIELD_NAMES[language][field]} "${wordedFound(found, cellOfSurvey(survey, at), language)}" (${toAddress(at)})`,
            )
            .join('; ')}`,
        ]),
    `${words.formula}: ${wordedFormula(rule.formula, language)}`,
    ...(rule.helpers ?? []).map(({ name, formula }) => `  ${wordedHelper(name, formula, language)}`),
    `${words.why}: ${texts.why}`,
  ];
}

/** Why a rule cannot tell or does not apply: in the rule's own words, or the term that excludes it. */
function causeOf(rule: Rule, because: string | undefined, language: Language): string[] {
  if (because === undefined) return [];
  const names: Readonly<Record<string, string>> = FIELD_NAMES[language];
  return [rule.texts[language].remarks?.[because] ?? names[because] ?? because];
}

function bodyOf(rule: Rule, outcome: Outcome, limits: Limits, context: ExplainContext): string[] {
  const { language } = context;
  const words = PRINTED[language];
  const names = FIELD_NAMES[language];
  switch (outcome.kind) {
    case 'scored':
      return scoredLines(rule, outcome, limits, context);
    case 'exempt':
      return [
        fillPlain(words.exemptUntil, { until: formatDay(outcome.until, language), reason: outcome.reason }, language),
        ...bodyOf(rule, outcome.would, limits, context),
      ];
    case 'unknown':
      return [
        ...(outcome.missing.length
          ? [`${words.missing}: ${outcome.missing.map((name) => names[name]).join(', ')}`]
          : []),
        ...causeOf(rule, outcome.because, language),
      ];
    case 'outOfReach':
      return [
        `${words.unlock}: ${[
          ...new Set(outcome.unlock.map((any) => any.map((name) => names[name]).join(` ${words.or} `))),
        ].join('; ')}`,
      ];
    case 'notApplicable':
      return causeOf(rule, outcome.because, language);
    case 'off':
      return [];
  }
}

/** All that can be said of one rule for one profile: a heading line, then indented lines. `limits` are those in force. */
export function explainOutcome(rule: Rule, outcome: Outcome, limits: Limits, context: ExplainContext): string {
  const { language } = context;
  const words = WORDS[language];
  const state = outcome.kind === 'scored' ? formatNumber(outcome.score, language, 1) : words.outcomes[outcome.kind];
  const heading = `${rule.code} ${rule.texts[language].title}: ${state} (${words.severities[rule.severity]}, ${words.owners[rule.owner]})`;
  return [heading, ...bodyOf(rule, outcome, limits, context).map((line) => `    ${line}`)].join('\n');
}
