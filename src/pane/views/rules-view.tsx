import { Caption1, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ourCell } from '../../app/our-cells';
import type { Reviewed } from '../../app/review-workbook';
import { fillPlain, formatShort } from '../../i18n/format';
import { formatLimits } from '../../i18n/measures';
import { WORDS } from '../../i18n/words';
import type { RuleReach } from '../../review/model';
import { ruleOf } from '../../rules';
import { CellLink } from '../parts/cell-link';
import { PlainList } from '../parts/plain-list';
import { limitsInForce, weightInForce } from '../state/limits-in-force';
import { usePane } from '../state/pane-context';
import { RESULT_TEXTS } from '../texts/result-texts';

/** No black box: every rule with the limits and the weight in force, and the cell where each is changed. */
export function RulesView({ reviewed }: { reviewed: Reviewed }): ReactElement {
  return (
    <PlainList>
      {reviewed.review.rules.map((reach) => (
        <RuleRow key={reach.rule} reach={reach} reviewed={reviewed} />
      ))}
    </PlainList>
  );
}

function RuleRow({ reach, reviewed }: { reach: RuleReach; reviewed: Reviewed }): ReactElement | null {
  const { language } = usePane();
  const words = RESULT_TEXTS[language];
  const rule = ruleOf(reach.rule);
  if (!rule) return null;
  const { levels, severities, owners } = WORDS[language];
  const facts = [
    words.state[reach.state],
    levels[rule.level],
    severities[rule.severity],
    owners[rule.owner],
    fillPlain(words.weight, { weight: formatShort(weightInForce(reviewed, rule), language) }, language),
  ];
  const setting = ourCell(reviewed, 'settings', `weight:${rule.code}`, 'value');
  return (
    <div>
      <Text block weight="semibold">
        {`${rule.code} ${rule.texts[language].title}`}
      </Text>
      <Caption1 block>{facts.join(' · ')}</Caption1>
      <Text block>{formatLimits(limitsInForce(reviewed, rule), rule.unit, language)}</Text>
      {setting && (
        <CellLink at={setting.at} found={setting.found}>
          {words.changeIt}
        </CellLink>
      )}
    </div>
  );
}
