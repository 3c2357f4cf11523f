import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../state/pane-context';
import { VIEWS, type View } from '../state/ui-state';
import { SHELL_TEXTS } from '../texts/shell-texts';
import { DropDown } from './drop-down';

const NARROW = '@media (max-width: 479px)';
const WIDE = '@media (min-width: 480px)';

const useStyles = makeStyles({
  bar: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  links: { [NARROW]: { display: 'none' }, display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  link: { minWidth: 0 },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    // A border, which contrast themes keep; they drop shadows.
    borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
    borderRadius: 0,
  },
  menu: { [WIDE]: { display: 'none' } },
});

/** A row of views where there is room for them, one drop-down where there is not. */
export function Navigation(): ReactElement {
  const { ui, language, change } = usePane();
  const words = SHELL_TEXTS[language];
  const styles = useStyles();
  const go = (view: View): void => change({ view, profile: null });
  return (
    <nav className={styles.bar} aria-label={words.view}>
      <div className={styles.links}>
        {VIEWS.filter((view) => view !== 'touches').map((view) => (
          <Button
            key={view}
            appearance="subtle"
            size="small"
            className={mergeClasses(styles.link, view === ui.view && styles.current)}
            aria-current={view === ui.view ? 'page' : undefined}
            onClick={() => go(view)}
          >
            {words.views[view]}
          </Button>
        ))}
      </div>
      <DropDown
        className={styles.menu}
        aria-label={words.view}
        value={ui.view}
        onChange={({ target }) => go(target.value as View)}
      >
        {VIEWS.map((view) => (
          <option key={view} value={view}>
            {words.views[view]}
          </option>
        ))}
      </DropDown>
    </nav>
  );
}
