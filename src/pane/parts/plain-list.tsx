import { makeStyles, tokens } from '@fluentui/react-components';
import { Children, type ReactElement, type ReactNode } from 'react';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  item: {
    // Room for the outline of what has the focus, which the containment below would cut.
    padding: `${tokens.spacingVerticalS} 4px`,
    margin: '0 -4px',
    // Hundreds of rows: those out of sight are laid out when they come into it.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 64px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none', paddingTop: 0 },
    overflowWrap: 'anywhere',
  },
});

/** Rows under each other, as wide as the pane: a list reads well at any width, a table does not. */
export function PlainList({ children, label }: { children: ReactNode; label?: string }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {Children.toArray(children).map((child, index) => (
        <li key={index} className={styles.item}>
          {child}
        </li>
      ))}
    </ul>
  );
}
