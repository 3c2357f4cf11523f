import type { Language } from '../../domain/language';
import { formatLimits } from '../../i18n/measures';
import { WORDS } from '../../i18n/words';
import { RULES } from '../../rules';
import { printColumns } from './columns';
import { PRINTED } from './words';

/** The catalogue as `accord rules` prints it. */
export function rulesList(language: Language): string {
  const words = WORDS[language];
  const heads = PRINTED[language];
  return printColumns(
    [
      { heading: heads.rule, align: 'left', cell: (rule) => `${rule.code} ${rule.texts[language].title}` },
      { heading: heads.level, align: 'left', cell: (rule) => words.levels[rule.level] },
      { heading: heads.severity, align: 'left', cell: (rule) => words.severities[rule.severity] },
      { heading: heads.owner, align: 'left', cell: (rule) => words.owners[rule.owner] },
      { heading: heads.limits, align: 'left', cell: (rule) => formatLimits(rule.limits, rule.unit, language) },
    ],
    RULES,
  );
}
