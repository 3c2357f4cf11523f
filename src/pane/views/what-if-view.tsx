import { Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Reviewed } from '../../app/review-workbook';
import { Choice } from '../parts/choice';
import { Proposals } from '../parts/proposals';
import { ScenarioBar } from '../parts/scenario-bar';
import { ScenariosBeside } from '../parts/scenarios-beside';
import { Section } from '../parts/section';
import { TermTrial } from '../parts/term-trial';
import { TriedChanges } from '../parts/tried-changes';
import { TriedResult } from '../parts/tried-result';
import { usePane } from '../state/pane-context';
import { useAskedAll } from '../state/use-asked';
import { MEETING_TEXTS } from '../texts/meeting-texts';

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
        <TriedChanges scenario={mine} reviewed={reviewed} />
      </Section>
      {mine && result && (
        <Section title={words.result}>
          <TriedResult tried={result} reviewed={reviewed} />
        </Section>
      )}
      {answers && all.length > 1 && (
        <Section title={words.beside}>
          <ScenariosBeside all={all} answers={answers} currency={reviewed.review.currency} />
        </Section>
      )}
      {profile && (
        <Section title={words.trial}>
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
