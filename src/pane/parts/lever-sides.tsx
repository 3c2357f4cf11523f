import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { changeText, noneText } from '../../app/text/lever-sentence';
import type { Reviewed } from '../../app/review-workbook';
import { fillPlain, formatNumber } from '../../i18n/format';
import { WORDS } from '../../i18n/words';
import type { Lever, SideLevers } from '../../review/levers-of';
import type { Finding } from '../../review/model';
import { ruleOf } from '../../rules';
import { useAsked } from '../state/use-asked';
import { usePane } from '../state/pane-context';
import { MEETING_TEXTS } from '../texts/meeting-texts';
import { TextLink } from './text-link';

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  side: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
});

/** The two sides that could move, each with its levers as numbers, or why it has none. */
export function LeverSides({ finding, reviewed }: { finding: Finding; reviewed: Reviewed }): ReactElement | null {
  const { language } = usePane();
  const styles = useStyles();
  const found = useAsked(reviewed, 'levers', finding.id);
  const texts = ruleOf(finding.rule)?.texts[language];
  if (!texts) return null;
  const words = { commercial: texts.commercialLever, logistics: texts.logisticsLever };
  const sides = (['commercial', 'logistics'] as const).filter((side) => found || words[side]);
  if (sides.length === 0) return null;
  return (
    <div className={styles.sides}>
      {sides.map((side) => (
        <div key={side} className={styles.side}>
          <Text weight="semibold">{WORDS[language].owners[side]}</Text>
          {found && <Side side={found[side]} finding={finding} reviewed={reviewed} />}
          {words[side] && <Text>{words[side]}</Text>}
        </div>
      ))}
    </div>
  );
}

/** Levers shown of one side: the best ways, not all of them. */
const SHOWN = 2;

function Side({ side, finding, reviewed }: { side: SideLevers; finding: Finding; reviewed: Reviewed }): ReactElement {
  const { language } = usePane();
  if (side.options.length === 0) return <Text>{`${noneText(side, language)}.`}</Text>;
  return (
    <>
      {side.options.slice(0, SHOWN).map((lever, nth) => (
        <OneLever key={nth} lever={lever} profileKey={finding.profileKey} reviewed={reviewed} />
      ))}
    </>
  );
}

interface OneLeverProps {
  readonly lever: Lever;
  readonly profileKey: string | null;
  readonly reviewed: Reviewed;
}

function OneLever({ lever, profileKey, reviewed }: OneLeverProps): ReactElement {
  const { language, scenarios, change } = usePane();
  const words = MEETING_TEXTS[language];
  const score = (value: number): string => formatNumber(value, language);
  const tryIt = (): void => {
    if (profileKey === null) return;
    scenarios.add(profileKey, [{ field: lever.field, value: lever.value }]);
    change({ view: 'whatIf', profile: profileKey });
  };
  return (
    <div>
      <Text block>{changeText({ ...lever, breaks: [] }, language, reviewed.review.currency)}</Text>
      {lever.breaks.map(({ rule, before, after }) => (
        <Caption1 key={rule} block>
          {`▼ ${fillPlain(
            words.worsens,
            {
              rule: `"${ruleOf(rule)?.texts[language].title ?? rule}"`,
              before: score(before),
              after: score(after),
            },
            language,
          )}`}
        </Caption1>
      ))}
      {profileKey !== null && <TextLink onClick={tryIt}>{words.tryIt}</TextLink>}
    </div>
  );
}
