import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { DropDown } from './drop-down';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly T[];
  readonly nameOf: (option: T) => string;
  /** The word for no choice; without it one option always holds. */
  readonly all?: string;
  readonly onChange: (value: T | null) => void;
}

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
});

/** One of a few. */
export function Choice<T extends string>({
  label,
  value,
  options,
  nameOf,
  all,
  onChange,
}: ChoiceProps<T>): ReactElement {
  return (
    <label className={useStyles().field}>
      <Caption1>{label}</Caption1>
      <DropDown
        value={value ?? ''}
        onChange={({ target }) => onChange(options.find((option) => option === target.value) ?? null)}
      >
        {all !== undefined && <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </DropDown>
    </label>
  );
}
