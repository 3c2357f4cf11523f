import {
  Button,
  Field,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  Text,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WorkbookPort } from '../app/port';
import type { Language } from '../domain/language';
import { fillPlain } from '../i18n/format';
import type { Clock } from './clock';
import { failureSentence } from './failure-sentence';
import { PANE_TEXTS } from './pane-texts';
import { ScoreList } from './score-list';
import { useCheck, type Check } from './use-check';

export interface PaneProps {
  readonly port: WorkbookPort;
  readonly language: Language;
  readonly clock: Clock;
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The task pane: a check, its scores, and the way to write them into our sheets. */
export function Pane({ port, language, clock }: PaneProps): ReactElement {
  const words = PANE_TEXTS[language];
  const styles = useStyles();
  const check = useCheck(port, language, clock);
  const { running, reviewed } = check;
  return (
    <FluentProvider theme={webLightTheme}>
      <main className={styles.page}>
        {!reviewed && <Text>{words.intro}</Text>}
        <div className={styles.buttons}>
          <Button appearance="primary" disabled={running !== null} onClick={check.check}>
            {reviewed ? words.checkAgain : words.check}
          </Button>
          {reviewed && (
            <Button disabled={running !== null || check.isStale} onClick={check.write}>
              {words.write}
            </Button>
          )}
          {running && <Button onClick={check.cancel}>{words.cancel}</Button>}
        </div>
        <Messages check={check} language={language} />
        {reviewed && <ScoreList review={reviewed.review} language={language} />}
      </main>
    </FluentProvider>
  );
}

/** What is going on and what came of it, read aloud as it changes. */
function Messages({ check, language }: { check: Check; language: Language }): ReactElement {
  const words = PANE_TEXTS[language];
  const { running, reviewed, written, failure, isStale } = check;
  const questions = reviewed?.book.questions.length ?? 0;
  return (
    <div aria-live="polite">
      {running && (
        <Field validationMessage={words.steps[running.step]} validationState="none">
          <ProgressBar aria-label={words.steps[running.step]} />
        </Field>
      )}
      {failure !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.refused}</MessageBarTitle>
            {failureSentence(failure, language)}
          </MessageBarBody>
        </MessageBar>
      )}
      {isStale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.stale}</MessageBarBody>
        </MessageBar>
      )}
      {written !== null && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {written === 0 ? words.nothingToWrite : fillPlain(words.written, { count: written }, language)}
          </MessageBarBody>
        </MessageBar>
      )}
      {questions > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{fillPlain(words.questions, { count: questions }, language)}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
