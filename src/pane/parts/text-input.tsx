import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { InputHTMLAttributes, ReactElement } from 'react';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  input: {
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    // The browser's own parts, such as the calendar, follow the theme.
    colorScheme: 'inherit',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

interface TextInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line to type in, with its name above. */
export function TextInput({ label, onChange, ...rest }: TextInputProps): ReactElement {
  const styles = useStyles();
  return (
    <label className={styles.field}>
      <Caption1>{label}</Caption1>
      <input {...rest} className={styles.input} onChange={({ target }) => onChange(target.value)} />
    </label>
  );
}
