import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LEVELS, OWNERS, SEVERITIES } from '../../domain/outcome';
import { WORDS } from '../../i18n/words';
import { usePane } from '../state/pane-context';
import type { Filter } from '../state/ui-state';
import { RESULT_TEXTS } from '../texts/result-texts';
import { Choice } from './choice';

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
    border: 'none',
    margin: 0,
    padding: 0,
  },
  tick: {
    display: 'flex',
    alignItems: 'center',
    gridColumn: '1 / -1',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    '& input': { width: '18px', height: '18px', margin: 0, accentColor: tokens.colorCompoundBrandBackground },
  },
});

/** Which findings are shown: by level, area, severity, and whether money is at stake. */
export function FindingFilters(): ReactElement {
  const { ui, language, change } = usePane();
  const words = RESULT_TEXTS[language];
  const styles = useStyles();
  const { levels, owners, severities } = WORDS[language];
  const set = (part: Partial<Filter>): void => change({ filter: { ...ui.filter, ...part } });
  return (
    <fieldset className={styles.filters} aria-label={words.filters}>
      <Choice
        label={words.level}
        all={words.all}
        value={ui.filter.level}
        options={LEVELS}
        nameOf={(level) => levels[level]}
        onChange={(level) => set({ level })}
      />
      <Choice
        label={words.owner}
        all={words.all}
        value={ui.filter.owner}
        options={OWNERS}
        nameOf={(owner) => owners[owner]}
        onChange={(owner) => set({ owner })}
      />
      <Choice
        label={words.severity}
        all={words.all}
        value={ui.filter.severity}
        options={SEVERITIES}
        nameOf={(severity) => severities[severity]}
        onChange={(severity) => set({ severity })}
      />
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={ui.filter.withMoney}
          onChange={({ target }) => set({ withMoney: target.checked })}
        />
        <Text>{words.withMoney}</Text>
      </label>
    </fieldset>
  );
}
