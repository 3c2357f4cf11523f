import type { Profile } from '../domain/book';
import type { Money, Outcome } from '../domain/outcome';
import type { Gain } from '../scoring/profile';
import { pairingOf } from '../scoring/pairings';
import type { Finding } from './model';
import type { PortfolioResult } from './portfolio-results';
import type { ProfileResult } from './profile-results';
import type { RuleResult } from './rule-results';
import { cellsOf } from './two-cells';
import { byUrgency, urgencyOf, type Urgency } from './urgency';

interface Ranked {
  readonly urgency: Urgency;
  readonly finding: Omit<Finding, 'rank'>;
}

/**
 * Everything worth showing, most urgent first: one finding a rule and profile, one for a rule of the whole workbook or
 * of the portfolio.
 */
export function findingsOf(profiles: readonly ProfileResult[], portfolio: PortfolioResult): readonly Finding[] {
  const ranked: Ranked[] = [];
  profiles.forEach(({ profile, results, gains }, nth) => {
    results.forEach((result, index) => {
      if (!isWorthShowing(result.outcome)) return;
      const isOfWorkbook = result.rule.scope === 'workbook';
      if (isOfWorkbook && nth > 0) return;
      const gain = isOfWorkbook ? (portfolio.workbookGains[index] ?? null) : (gains[index] ?? null);
      ranked.push(rankedFinding(result, isOfWorkbook ? null : profile, gain));
    });
  });
  portfolio.results.forEach((result, index) => {
    if (isWorthShowing(result.outcome)) ranked.push(rankedFinding(result, null, portfolio.gains[index] ?? null));
  });
  ranked.sort((a, b) => byUrgency(a.urgency, b.urgency));
  return ranked.map(({ finding }, index) => ({ ...finding, rank: index + 1 }));
}

/** It costs score or money, or somebody decided to live with it. */
function isWorthShowing(outcome: Outcome): boolean {
  if (outcome.kind === 'exempt') return true;
  if (outcome.kind !== 'scored') return false;
  return outcome.score < 100 || (outcome.money.kind === 'value' && outcome.money.amount > 0);
}

function rankedFinding(result: RuleResult, profile: Profile | null, gain: Gain | null): Ranked {
  const { rule, outcome, id } = result;
  const judged = outcome.kind === 'exempt' ? outcome.would : outcome;
  const points = gain?.points ?? null;
  const finding = {
    id,
    rule: rule.code,
    ruleId: rule.id,
    profileKey: profile?.key ?? null,
    profile: profile?.name ?? null,
    level: rule.level,
    pairing: pairingOf(rule),
    severity: rule.severity,
    outcome,
    score: judged.kind === 'scored' ? judged.score : null,
    money: moneyOfOutcome(judged),
    gain: points,
    ...(gain?.isCapped && judged.kind === 'scored' && judged.score < 100 ? { stillCapped: true as const } : {}),
    ...cellsOf(rule.cells, judged),
    state: outcome.kind === 'exempt' ? ('exempt' as const) : ('open' as const),
  };
  return { urgency: urgencyOf(result, points), finding };
}

function moneyOfOutcome(outcome: Outcome): Money {
  if (outcome.kind === 'scored') return outcome.money;
  return { kind: 'unknown', missing: outcome.kind === 'unknown' ? outcome.missing : [] };
}
