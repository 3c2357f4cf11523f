import { ruleOf } from '../../rules';
import type { Finding } from '../../review/model';
import type { Filter } from './ui-state';

/** The findings a filter leaves, in their order. */
export function filtered(findings: readonly Finding[], filter: Filter): readonly Finding[] {
  const { level, owner, severity, withMoney } = filter;
  return findings.filter(
    (finding) =>
      (level === null || finding.level === level) &&
      (severity === null || finding.severity === severity) &&
      (owner === null || ruleOf(finding.rule)?.owner === owner) &&
      (!withMoney || (finding.money.kind === 'value' && finding.money.amount > 0)),
  );
}
