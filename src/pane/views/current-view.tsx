import { Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WorkbookPort } from '../../app/port';
import { usePane } from '../state/pane-context';
import type { Check } from '../state/use-check';
import { SHELL_TEXTS } from '../texts/shell-texts';
import { CheckView } from './check-view';
import { DataView } from './data-view';
import { FindingsView } from './findings-view';
import { FunctionsView } from './functions-view';
import { RulesView } from './rules-view';
import { ScoresView } from './scores-view';
import { TouchesView } from './touches-view';

export interface CurrentViewProps {
  readonly check: Check;
  readonly port: WorkbookPort;
  readonly restore: (() => void) | null;
  readonly openSample: (() => void) | null;
  readonly diagnostics: () => string;
}

/** The view the planner chose, or the way to a result where there is none yet. */
export function CurrentView({ check, port, restore, openSample, diagnostics }: CurrentViewProps): ReactElement {
  const { ui, language } = usePane();
  const { reviewed } = check;
  if (ui.view === 'touches') return <TouchesView />;
  if (ui.view === 'functions') return <FunctionsView port={port} />;
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
  if (!reviewed) return <Text>{SHELL_TEXTS[language].checkFirst}</Text>;
  if (ui.view === 'scores') return <ScoresView review={reviewed.review} />;
  if (ui.view === 'findings') return <FindingsView review={reviewed.review} />;
  return ui.view === 'data' ? <DataView reviewed={reviewed} /> : <RulesView reviewed={reviewed} />;
}
