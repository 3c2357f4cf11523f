import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../state/pane-context';
import { scenarioName } from '../state/scenario-name';
import { CYCLE_TEXTS } from '../texts/cycle-texts';
import { MEETING_TEXTS } from '../texts/meeting-texts';
import { Choice } from './choice';
import { TextInput } from './text-input';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Which scenario is being tried, its name, and a new one beside it. */
export function ScenarioBar(): ReactElement {
  const { language, scenarios, put, isBusy } = usePane();
  const words = MEETING_TEXTS[language];
  const styles = useStyles();
  const { all, current, choose, rename, begin, drop } = scenarios;
  const { changes = {} } = all[current] ?? {};
  const hasChanges = Object.values(changes).some((tried) => tried.length > 0);
  const write = (): void => {
    const name = scenarioName(all[current], current, words.scenarioNamed);
    put('scenario', (time) => ({ name, changes, time }));
  };
  return (
    <>
      {all.length > 1 && (
        <Choice
          label={words.scenario}
          value={String(current)}
          options={all.map((_one, nth) => String(nth))}
          nameOf={(nth) => scenarioName(all[Number(nth)], Number(nth), words.scenarioNamed)}
          onChange={(nth) => choose(Number(nth))}
        />
      )}
      <TextInput
        label={words.scenarioName}
        value={scenarioName(all[current], current, words.scenarioNamed)}
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
        <Button size="small" disabledFocusable={isBusy || !hasChanges} onClick={write}>
          {CYCLE_TEXTS[language].writeScenario}
        </Button>
      </div>
    </>
  );
}
