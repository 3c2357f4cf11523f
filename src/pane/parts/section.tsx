import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** A heading with what belongs to it. */
export function Section({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <section className={useStyles().section}>
      <Subtitle2 as="h2" style={{ margin: 0 }}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
