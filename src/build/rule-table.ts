import { formatLimits } from '../i18n/measures';
import { WORDS } from '../i18n/words';
import type { Rule } from '../rules/rule';

/** The rule table of the README, in Markdown. */
export function ruleTable(rules: readonly Rule[]): string {
  const words = WORDS.en;
  const head = '| Code | Rule | Meets | Level | Severity | Owner | Limits | Money |\n|---|---|---|---|---|---|---|---|';
  const rows = rules.map((rule) =>
    [
      rule.code,
      `${rule.texts.en.title} / ${rule.texts['pt-BR'].title}`,
      `${rule.row} × ${rule.column}`,
      words.levels[rule.level],
      words.severities[rule.severity],
      [rule.owner, ...rule.support].map((owner) => words.owners[owner]).join(', '),
      formatLimits(rule.limits, rule.unit, 'en'),
      rule.bucket ?? '–',
    ].join(' | '),
  );
  return [head, ...rows.map((row) => `| ${row} |`)].join('\n');
}
