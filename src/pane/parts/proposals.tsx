import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Reviewed } from '../../app/review-workbook';
import { changeText } from '../../app/text/lever-sentence';
import { WORDS } from '../../i18n/words';
import { useAsked } from '../state/use-asked';
import { usePane } from '../state/pane-context';
import { MEETING_TEXTS } from '../texts/meeting-texts';
import { MovedStanding } from './moved-standing';
import { PlainList } from './plain-list';

const useStyles = makeStyles({
  changes: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  proposal: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
});

/** At most three changes that align a profile, each proposal with score and money before and after. */
export function Proposals({ profileKey, reviewed }: { profileKey: string; reviewed: Reviewed }): ReactElement {
  const { language, scenarios, change } = usePane();
  const words = MEETING_TEXTS[language];
  const styles = useStyles();
  const proposals = useAsked(reviewed, 'proposals', profileKey);
  const { currency } = reviewed.review;
  if (proposals === null) return <Caption1>{words.working}</Caption1>;
  if (proposals.length === 0) return <Text>{words.noProposal}</Text>;
  return (
    <PlainList label={words.proposals}>
      {proposals.map(({ variants, changes, isAligned, ...moved }) => (
        <div key={variants.join()} className={styles.proposal}>
          <Text weight="semibold">
            {variants.map((variant) => words.variants[variant]).join(' · ') +
              (isAligned ? '' : ` (${words.notAligned})`)}
          </Text>
          <ul className={styles.changes}>
            {changes.map((lever) => (
              <li key={lever.field}>
                <Text>
                  {`${WORDS[language].owners[lever.side]}: ${changeText({ ...lever, breaks: [] }, language, currency)}`}
                </Text>
              </li>
            ))}
          </ul>
          <div>
            <MovedStanding moved={moved} currency={currency} />
          </div>
          <Button
            size="small"
            onClick={() => {
              scenarios.add(
                profileKey,
                changes.map(({ field, value }) => ({ field, value })),
              );
              change({ view: 'whatIf', profile: profileKey });
            }}
          >
            {words.tryIt}
          </Button>
        </div>
      ))}
    </PlainList>
  );
}
