import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly T[];
  readonly nameOf: (option: T) => string;
  /** The word for no choice; without it one option always holds. */
  readonly all?: string;
  readonly onChange: (value: T | null) => void;
}

// As narrow as its place, not as wide as its longest word.
const useStyles = makeStyles({ narrow: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } } });

/** One of a few, in the browser's own drop-down: it works in every theme, size and reader. */
export function Choice<T extends string>({
  label,
  value,
  options,
  nameOf,
  all,
  onChange,
}: ChoiceProps<T>): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label} size="small" className={styles.narrow}>
      <Select
        className={styles.narrow}
        size="small"
        value={value ?? ''}
        onChange={(_event, data) => onChange(options.find((option) => option === data.value) ?? null)}
      >
        {all !== undefined && <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
