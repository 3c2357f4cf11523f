import type { Profile } from '../domain/book';
import type { Money, Outcome } from '../domain/outcome';
import type { Gain } from '../scoring/profile';
import type { Finding } from './model';
import type { PortfolioResult } from './portfolio-results';
import type { ProfileResult } from './profile-results';
import type { RuleResult } from './rule-results';
import { cellsOf } from './two-cells';
import { byUrgency, urgencyOf, type Urgency } from './urgency';

/** A result worth showing, with what its finding needs beside it. */
interface Shown {
  readonly result: RuleResult;
  readonly profile: Profile | null;
  readonly gain: Gain | null;
  readonly urgency: Urgency;
}

/**
 * Everything worth showing, most urgent first: one finding a rule and profile, one for a rule of the whole workbook or
 * of the portfolio.
 */
export function findingsOf(profiles: readonly ProfileResult[], portfolio: PortfolioResult): readonly Finding[] {
  const shown: Shown[] = [];
  const show = (result: RuleResult, profile: Profile | null, gain: Gain | null | undefined): void => {
    if (!isWorthShowing(result.outcome)) return;
    shown.push({ result, profile, gain: gain ?? null, urgency: urgencyOf(result, gain?.points ?? 0) });
  };
  profiles.forEach(({ profile, results, gains }, nth) => {
    results.forEach((result, index) => {
      if (result.rule.scope !== 'workbook') show(result, profile, gains[index]);
      else if (nth === 0) show(result, null, portfolio.workbookGains[index]);
    });
  });
  portfolio.results.forEach((result, index) => show(result, null, portfolio.gains[index]));
  shown.sort((a, b) => byUrgency(a.urgency, b.urgency));
  return shown.map((one, index) => toFinding(one, index + 1));
}

/** It costs score or money, or somebody decided to live with it. */
function isWorthShowing(outcome: Outcome): boolean {
  if (outcome.kind === 'exempt') return true;
  if (outcome.kind !== 'scored') return false;
  return outcome.score < 100 || (outcome.money.kind === 'value' && outcome.money.amount > 0);
}

function toFinding({ result, profile, gain }: Shown, rank: number): Finding {
  const { rule, outcome, id, pairing, severity } = result;
  const judged = outcome.kind === 'exempt' ? outcome.would : outcome;
  const score = judged.kind === 'scored' ? judged.score : null;
  const { commercialCell, logisticsCell } = cellsOf(rule.cells, judged);
  const finding: { -readonly [K in keyof Finding]: Finding[K] } = {
    id,
    rank,
    rule: rule.code,
    ruleId: rule.id,
    profileKey: profile?.key ?? null,
    profile: profile?.name ?? null,
    level: rule.level,
    pairing,
    severity,
    outcome,
    score,
    money: moneyOfOutcome(judged),
    gain: gain?.points ?? null,
    commercialCell,
    logisticsCell,
    state: outcome.kind === 'exempt' ? 'exempt' : 'open',
  };
  if (gain?.isCapped && score !== null && score < 100) finding.stillCapped = true;
  return finding;
}

function moneyOfOutcome(outcome: Outcome): Money {
  if (outcome.kind === 'scored') return outcome.money;
  return { kind: 'unknown', missing: outcome.kind === 'unknown' ? outcome.missing : [] };
}
