import { Button, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WorkbookPort } from '../../app/port';
import { usePane } from '../state/pane-context';
import type { AfterCheck } from '../state/use-after-check';
import type { Check } from '../state/use-check';
import { CHECK_TEXTS } from '../texts/check-texts';
import { SHELL_TEXTS } from '../texts/shell-texts';
import { CheckView } from './check-view';
import { TouchesView } from './touches-view';

export interface CurrentViewProps {
  readonly check: Check;
  readonly later: AfterCheck | null;
  readonly port: WorkbookPort;
  readonly restore: (() => void) | null;
  readonly openSample: (() => void) | null;
  readonly diagnostics: () => string;
}

/** The view the planner chose, or the way to a result where there is none yet. */
export function CurrentView({ check, later, port, restore, openSample, diagnostics }: CurrentViewProps): ReactElement {
  const { ui, language } = usePane();
  const { reviewed } = check;
  if (ui.view === 'touches') return <TouchesView />;
  if (ui.view === 'check') {
    return (
      <CheckView
        isBusy={check.running !== null}
        isStale={check.isStale}
        onCheck={check.check}
        onWrite={check.write}
        onRestore={restore}
        onOpenSample={openSample}
        diagnostics={diagnostics}
      />
    );
  }
  const words = SHELL_TEXTS[language];
  if (!later) return <Text>{words.loading}</Text>;
  if (ui.view === 'functions') return <later.FunctionsView port={port} />;
  if (!reviewed) return <CheckFirst isBusy={check.running !== null} onCheck={check.check} />;
  if (ui.view === 'meeting') {
    return <later.MeetingView reviewed={reviewed} isBusy={check.running !== null} onDecide={check.decide} />;
  }
  return <later.ResultView view={ui.view} reviewed={reviewed} />;
}

/** A view of a result that is not there yet: one click away. */
function CheckFirst({ isBusy, onCheck }: { isBusy: boolean; onCheck: () => void }): ReactElement {
  const { language } = usePane();
  return (
    <>
      <Text>{SHELL_TEXTS[language].checkFirst}</Text>
      <Button appearance="primary" style={{ alignSelf: 'flex-start' }} disabledFocusable={isBusy} onClick={onCheck}>
        {CHECK_TEXTS[language].check}
      </Button>
    </>
  );
}
