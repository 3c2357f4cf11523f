import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  // The browser's own bar: Windows' contrast themes know how to draw it.
  bar: { width: '100%', height: '6px', accentColor: tokens.colorCompoundBrandBackground },
});

/** How far an action is, 0–1; without an amount before anything is known. */
export function Progress({ label, done }: { label: string; done: number }): ReactElement {
  return <progress className={useStyles().bar} aria-label={label} {...(done > 0 ? { value: done } : {})} />;
}
