import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, SelectHTMLAttributes } from 'react';

const useStyles = makeStyles({
  // As wide as its place, not as its longest word.
  select: {
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    textOverflow: 'ellipsis',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** The browser's own drop-down: it works in every theme, size and reader. */
export function DropDown({ className, ...rest }: SelectHTMLAttributes<HTMLSelectElement>): ReactElement {
  const styles = useStyles();
  return <select {...rest} className={mergeClasses(styles.select, className)} />;
}
