import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Reviewed } from '../../app/review-workbook';
import type { Tried } from '../../app/try-terms';
import type { FieldName } from '../../domain/terms';
import { FIELD_NAMES } from '../../i18n/fields';
import { fillPlain } from '../../i18n/format';
import { valueText } from '../../i18n/values';
import { Choice } from '../parts/choice';
import { MovedStanding } from '../parts/moved-standing';
import { PlainList } from '../parts/plain-list';
import { Proposals } from '../parts/proposals';
import { Section } from '../parts/section';
import { TermTrial } from '../parts/term-trial';
import { TextInput } from '../parts/text-input';
import { TextLink } from '../parts/text-link';
import { TriedResult } from '../parts/tried-result';
import { usePane } from '../state/pane-context';
import { useAskedAll } from '../state/use-asked';
import type { Scenario } from '../state/use-scenarios';
import { MEETING_TEXTS } from '../texts/meeting-texts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
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

/** Terms tried without touching a cell, in scenarios that stand side by side. */
export function WhatIfView({ reviewed }: { reviewed: Reviewed }): ReactElement {
  const { ui, language, change, scenarios } = usePane();
  const words = MEETING_TEXTS[language];
  const { book } = reviewed;
  const profile = book.profiles.find(({ key }) => key === ui.profile) ?? book.profiles[0];
  const { all, current } = scenarios;
  const tried = useAskedAll(
    reviewed,
    'tried',
    all.map(({ changes }) => changes),
  );
  // Answers to the scenarios of a moment ago belong to others.
  const answers = tried?.length === all.length ? tried : null;
  const mine = all[current];
  const result = answers?.[current];
  return (
    <>
      <Text>{words.whatIfIntro}</Text>
      {all.length > 0 && <ScenarioBar />}
      <Section title={words.changes}>
        <Changes scenario={mine} reviewed={reviewed} />
      </Section>
      {mine && result && (
        <Section title={words.result}>
          <TriedResult tried={result} reviewed={reviewed} />
        </Section>
      )}
      {answers && all.length > 1 && (
        <Section title={words.beside}>
          <Beside all={all} answers={answers} currency={reviewed.review.currency} />
        </Section>
      )}
      {profile && (
        <Section title={words.profile}>
          <Choice
            label={words.profile}
            value={profile.key}
            options={book.profiles.map(({ key }) => key)}
            nameOf={(key) => book.profiles.find((one) => one.key === key)?.name ?? key}
            onChange={(key) => change({ profile: key })}
          />
          <TermTrial profileKey={profile.key} reviewed={reviewed} />
        </Section>
      )}
      {profile && (
        <Section title={words.proposals}>
          <Proposals profileKey={profile.key} reviewed={reviewed} />
        </Section>
      )}
    </>
  );
}

function ScenarioBar(): ReactElement {
  const { language, scenarios } = usePane();
  const words = MEETING_TEXTS[language];
  const styles = useStyles();
  const { all, current, choose, rename, begin, drop } = scenarios;
  return (
    <>
      {all.length > 1 && (
        <Choice
          label={words.scenario}
          value={String(current)}
          options={all.map((_one, nth) => String(nth))}
          nameOf={(nth) => nameOf(all[Number(nth)], Number(nth), words.scenarioNamed)}
          onChange={(nth) => choose(Number(nth))}
        />
      )}
      <TextInput
        label={words.scenarioName}
        value={nameOf(all[current], current, words.scenarioNamed)}
        onChange={rename}
      />
      <div className={styles.bar}>
        <Button size="small" onClick={() => begin(false)}>
          {words.newScenario}
        </Button>
        <Button size="small" onClick={() => begin(true)}>
          {words.copyScenario}
        </Button>
        <Button size="small" onClick={drop}>
          {words.dropScenario}
        </Button>
      </div>
    </>
  );
}

/** A scenario that nobody has named goes by its number. */
function nameOf(scenario: Scenario | undefined, nth: number, template: string): string {
  return scenario?.name ?? template.replace('{nth}', String(nth + 1));
}

function Changes({ scenario, reviewed }: { scenario: Scenario | undefined; reviewed: Reviewed }): ReactElement {
  const { language, scenarios } = usePane();
  const words = MEETING_TEXTS[language];
  const { book, review } = reviewed;
  const tried = book.profiles.flatMap((profile) =>
    (scenario?.changes[profile.key] ?? []).map((change) => ({ profile, ...change })),
  );
  if (tried.length === 0) return <Text>{words.noChanges}</Text>;
  const shown = (field: FieldName, value: unknown): string => valueText(field, value, language, review.currency);
  return (
    <PlainList label={words.changes}>
      {tried.map(({ profile, field, value }) => {
        const reading = profile.readings[field];
        const before = reading?.kind === 'value' ? shown(field, reading.value) : words.blank;
        const name = FIELD_NAMES[language][field];
        return (
          <div key={`${profile.key} ${field}`}>
            <Caption1 block>{profile.name}</Caption1>
            <Text block>{`${name}: ${before} → ${shown(field, value)}`}</Text>
            <TextLink onClick={() => scenarios.remove(profile.key, field)}>
              {fillPlain(words.remove, { field: name.toLowerCase() }, language)}
            </TextLink>
          </div>
        );
      })}
    </PlainList>
  );
}

interface BesideProps {
  readonly all: readonly Scenario[];
  readonly answers: readonly Tried[];
  readonly currency: string | null;
}

function Beside({ all, answers, currency }: BesideProps): ReactElement {
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
            <TextLink onClick={() => scenarios.choose(nth)}>{nameOf(scenario, nth, words.scenarioNamed)}</TextLink>
            <Caption1 block>{words.portfolio}</Caption1>
            <MovedStanding moved={portfolio} currency={currency} />
            <Text block>{fillPlain(words.counts, { better, worse }, language)}</Text>
            <Caption1 block>{profiles.length > 0 ? `${words.profile}: ${profiles.length}` : ''}</Caption1>
          </li>
        );
      })}
    </ul>
  );
}
