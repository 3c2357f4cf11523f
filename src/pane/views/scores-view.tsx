import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Reviewed } from '../../app/review-workbook';
import { fillPlain, formatNumber } from '../../i18n/format';
import { WORDS } from '../../i18n/words';
import type { ProfileReview, Score } from '../../review/model';
import { findingId } from '../../review/finding-id';
import { ruleOf } from '../../rules';
import { HeatMatrix } from '../parts/heat-matrix';
import { PlainList } from '../parts/plain-list';
import { ResultCharts } from '../parts/result-charts';
import { ScoreMark } from '../parts/score-mark';
import { Section } from '../parts/section';
import { TextLink } from '../parts/text-link';
import { Trust, type Scored } from '../parts/trust';
import { usePane } from '../state/pane-context';
import { RESULT_TEXTS } from '../texts/result-texts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    paddingBottom: tokens.spacingVerticalXS,
    gap: tokens.spacingHorizontalM,
  },
  name: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  // Beside a long name, which breaks, the score stays in the column of scores.
  score: { flexShrink: 0 },
  profile: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** The portfolio line, then the profiles; one profile with its twelve pairings when it is chosen. */
export function ScoresView({ reviewed }: { reviewed: Reviewed }): ReactElement {
  const { review } = reviewed;
  const { ui, language } = usePane();
  const words = RESULT_TEXTS[language];
  const chosen = review.profiles.find(({ key }) => key === ui.profile);
  if (chosen) return <ProfileScores profile={chosen} currency={review.currency} />;
  return (
    <>
      <PlainList label={words.portfolio}>
        <ScoreRow name={words.portfolio} of={review.portfolio} currency={review.currency} />
        {review.profiles.map((profile) => (
          <ScoreRow key={profile.key} name={profile.name} of={profile} currency={review.currency} id={profile.key} />
        ))}
      </PlainList>
      <ResultCharts reviewed={reviewed} />
    </>
  );
}

interface ScoreRowProps {
  readonly name: string;
  readonly of: Scored;
  readonly currency: string | null;
  /** Key of the profile; without one the row is the portfolio's. */
  readonly id?: string;
}

function ScoreRow({ name, of, currency, id }: ScoreRowProps): ReactElement {
  const { change } = usePane();
  const styles = useStyles();
  return (
    <div>
      <div className={styles.row}>
        {id === undefined ? (
          <Text weight="bold" className={styles.name}>
            {name}
          </Text>
        ) : (
          <span className={styles.name}>
            <TextLink onClick={() => change({ profile: id })}>{name}</TextLink>
          </span>
        )}
        <span className={styles.score}>
          <ScoreOrInterval score={of.score} />
        </span>
      </div>
      <Trust of={of} currency={currency} />
    </div>
  );
}

function ScoreOrInterval({ score }: { score: Score }): ReactElement {
  const { language } = usePane();
  const words = RESULT_TEXTS[language];
  if (score.point !== null && score.band !== null) return <ScoreMark point={score.point} band={score.band} />;
  return <Text>{WORDS[language].labels[score.label] || words.notScored}</Text>;
}

function ProfileScores({ profile, currency }: { profile: ProfileReview; currency: string | null }): ReactElement {
  const { language, change } = usePane();
  const words = RESULT_TEXTS[language];
  const styles = useStyles();
  const { bestRepair } = profile;
  return (
    <div className={styles.profile}>
      <Button size="small" style={{ alignSelf: 'flex-start' }} onClick={() => change({ profile: null })}>
        {`← ${words.back}`}
      </Button>
      <Section title={profile.name}>
        <div className={styles.row}>
          <ScoreOrInterval score={profile.score} />
        </div>
        <Trust of={profile} currency={currency} />
        {bestRepair && (
          <TextLink onClick={() => change({ view: 'findings', finding: findingId(bestRepair.rule, profile.key) })}>
            {fillPlain(
              words.bestRepair,
              {
                rule: ruleOf(bestRepair.rule)?.texts[language].title ?? bestRepair.rule,
                gain: formatNumber(bestRepair.gain, language, 1),
              },
              language,
            )}
          </TextLink>
        )}
      </Section>
      <Section title={words.matrix}>
        <HeatMatrix profile={profile} />
      </Section>
    </div>
  );
}
