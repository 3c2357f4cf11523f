import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { readAddress, toAddress, type CellRef } from '../../domain/address';
import { HostError } from '../../domain/issue';
import { fillPlain } from '../../i18n/format';
import { failureSentence } from '../failure-sentence';
import { usePane } from '../state/pane-context';
import type { Check } from '../state/use-check';
import { SHELL_TEXTS } from '../texts/shell-texts';
import { Notice } from './notice';
import { Progress } from './progress';

interface MessagesProps {
  readonly check: Check;
  /** A view waits for an answer that does not come. */
  readonly isUnanswered: boolean;
  /** Something done that the planner should know of. */
  readonly notice: string | null;
}

const useStyles = makeStyles({
  messages: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    ':empty': { marginBottom: `calc(-1 * ${tokens.spacingVerticalL})` },
  },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  running: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
});

/** What is going on and what came of it, read aloud as it changes. */
export function Messages({ check, isUnanswered, notice }: MessagesProps): ReactElement {
  const { language, ui } = usePane();
  const words = SHELL_TEXTS[language];
  const styles = useStyles();
  const candidates = candidatesOf(check.failure);
  const { running, failure, isStale, reviewed } = check;
  return (
    <div aria-live="polite" className={styles.messages}>
      {running && (
        <div className={styles.running}>
          <Caption1 block>{running.isWaiting ? words.typing : words.steps[running.step]}</Caption1>
          <Progress label={words.steps[running.step]} done={running.done} />
          {running.isSilent && <Notice intent="warning">{words.silent}</Notice>}
          <div className={styles.ways}>
            <Button size="small" onClick={check.cancel}>
              {words.cancel}
            </Button>
            {running.isSilent && (
              <Button size="small" onClick={check.startAnew}>
                {words.startAnew}
              </Button>
            )}
          </div>
        </div>
      )}
      {isUnanswered && !running && (
        <Notice
          intent="warning"
          actions={
            <Button size="small" onClick={check.startAnew}>
              {words.startAnew}
            </Button>
          }
        >
          {words.silent}
        </Notice>
      )}
      {failure !== null && (
        <Notice
          intent="error"
          title={words.failed}
          actions={
            candidates.length > 0 &&
            candidates.map((at) => (
              <Button key={toAddress(at)} size="small" onClick={() => check.checkWith(at)}>
                {fillPlain(words.useTable, { at: toAddress(at) }, language)}
              </Button>
            ))
          }
        >
          {failureSentence(failure, language)}
        </Notice>
      )}
      {isStale && !running && (
        <Notice
          intent="warning"
          actions={
            // The view Check has this button of its own.
            ui.view !== 'check' && (
              <Button size="small" onClick={check.check}>
                {words.checkAgain}
              </Button>
            )
          }
        >
          {words.stale}
        </Notice>
      )}
      {reviewed?.survey.notices.includes('interrupted') && <Notice intent="warning">{words.interrupted}</Notice>}
      {notice !== null && <Notice intent="info">{notice}</Notice>}
    </div>
  );
}

/** The tables of which the planner has to name one. */
function candidatesOf(failure: unknown): readonly CellRef[] {
  if (!(failure instanceof HostError) || failure.code !== 'two-candidates') return [];
  const { first, second } = failure.details;
  return [first, second].flatMap((text) => readAddress(String(text)) ?? []);
}
