import { Caption1, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

/** A small heading with what it names. */
export function Fact({ name, children }: { name: string; children: ReactNode }): ReactElement {
  return (
    <div>
      <Caption1 block style={{ color: tokens.colorNeutralForeground2 }}>
        {name}
      </Caption1>
      {children}
    </div>
  );
}
