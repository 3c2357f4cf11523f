import {
  Button,
  Caption1,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { readAddress, toAddress, type CellRef } from '../../domain/address';
import { HostError } from '../../domain/issue';
import { fillPlain } from '../../i18n/format';
import { failureSentence } from '../failure-sentence';
import { usePane } from '../state/pane-context';
import type { Check } from '../state/use-check';
import { SHELL_TEXTS } from '../texts/shell-texts';

interface MessagesProps {
  readonly check: Check;
  /** Something done that the planner should know of. */
  readonly notice: string | null;
}

/** What is going on and what came of it, read aloud as it changes. */
export function Messages({ check, notice }: MessagesProps): ReactElement {
  const { language } = usePane();
  const words = SHELL_TEXTS[language];
  const { running, failure, isStale, reviewed } = check;
  return (
    <div aria-live="polite">
      {running && (
        <div>
          <Caption1 block>{running.isWaiting ? words.typing : words.steps[running.step]}</Caption1>
          <ProgressBar aria-label={words.steps[running.step]} />
          <Button size="small" appearance="subtle" onClick={check.cancel}>
            {words.cancel}
          </Button>
        </div>
      )}
      {failure !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.failed}</MessageBarTitle>
            {failureSentence(failure, language)}
          </MessageBarBody>
          <MessageBarActions>
            {candidatesOf(failure).map((at) => (
              <Button key={toAddress(at)} size="small" onClick={() => check.checkWith(at)}>
                {fillPlain(words.useTable, { at: toAddress(at) }, language)}
              </Button>
            ))}
          </MessageBarActions>
        </MessageBar>
      )}
      {isStale && !running && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.stale}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={check.check}>
              {words.checkAgain}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {reviewed?.survey.notices.includes('interrupted') && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.interrupted}</MessageBarBody>
        </MessageBar>
      )}
      {notice !== null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{notice}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

/** The tables of which the planner has to name one. */
function candidatesOf(failure: unknown): readonly CellRef[] {
  if (!(failure instanceof HostError) || failure.code !== 'two-candidates') return [];
  const { first, second } = failure.details;
  return [first, second].flatMap((text) => readAddress(String(text)) ?? []);
}
