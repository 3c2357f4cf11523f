import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Tried } from '../../app/try-terms';
import { fillPlain } from '../../i18n/format';
import { usePane } from '../state/pane-context';
import { scenarioName } from '../state/scenario-name';
import type { Scenario } from '../state/use-scenarios';
import { MEETING_TEXTS } from '../texts/meeting-texts';
import { MovedStanding } from './moved-standing';
import { TextLink } from './text-link';

const useStyles = makeStyles({
  beside: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 180px), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  card: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
});

interface ScenariosBesideProps {
  readonly all: readonly Scenario[];
  readonly answers: readonly Tried[];
  readonly currency: string | null;
}

/** What every scenario comes to, side by side. */
export function ScenariosBeside({ all, answers, currency }: ScenariosBesideProps): ReactElement {
  const { language, scenarios } = usePane();
  const words = MEETING_TEXTS[language];
  const styles = useStyles();
  return (
    <ul className={styles.beside}>
      {all.map((scenario, nth) => {
        const { portfolio, profiles, moved } = answers[nth]!;
        const better = moved.filter(({ before, after }) => before !== null && after !== null && after > before).length;
        const worse = moved.filter(({ before, after }) => before !== null && after !== null && after < before).length;
        return (
          <li key={nth} className={styles.card}>
            <TextLink onClick={() => scenarios.choose(nth)}>
              {scenarioName(scenario, nth, words.scenarioNamed)}
            </TextLink>
            <Caption1 block>{words.portfolio}</Caption1>
            <MovedStanding moved={portfolio} currency={currency} />
            <Caption1 block>{fillPlain(words.counts, { better, worse, profiles: profiles.length }, language)}</Caption1>
          </li>
        );
      })}
    </ul>
  );
}
