import { makeStyles, Select, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../state/pane-context';
import { VIEWS, type View } from '../state/ui-state';
import { SHELL_TEXTS } from '../texts/shell-texts';

const NARROW = '@media (max-width: 479px)';
const WIDE = '@media (min-width: 480px)';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  tabs: { [NARROW]: { display: 'none' }, flexGrow: 1 },
  menu: { [WIDE]: { display: 'none' }, flexGrow: 1 },
});

/** Tabs where there is room for them, one drop-down where there is not. */
export function Navigation(): ReactElement {
  const { ui, language, change } = usePane();
  const words = SHELL_TEXTS[language];
  const styles = useStyles();
  const tabs = VIEWS.filter((view) => view !== 'touches');
  const go = (view: View): void => change({ view, profile: null });
  return (
    <nav className={styles.bar} aria-label={words.view}>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={ui.view}
        onTabSelect={(_event, { value }) => go(value as View)}
      >
        {tabs.map((view) => (
          <Tab key={view} value={view}>
            {words.views[view]}
          </Tab>
        ))}
      </TabList>
      <Select
        className={styles.menu}
        aria-label={words.view}
        value={ui.view}
        onChange={(_event, { value }) => go(value as View)}
      >
        {VIEWS.map((view) => (
          <option key={view} value={view}>
            {words.views[view]}
          </option>
        ))}
      </Select>
    </nav>
  );
}
