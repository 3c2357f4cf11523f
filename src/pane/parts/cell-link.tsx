import type { ReactElement, ReactNode } from 'react';
import { toAddress, type CellRef } from '../../domain/address';
import { fillPlain } from '../../i18n/format';
import { usePane } from '../state/pane-context';
import { SHELL_TEXTS } from '../texts/shell-texts';
import { TextLink } from './text-link';

interface CellLinkProps {
  readonly at: CellRef;
  readonly found: string;
  readonly children?: ReactNode;
}

/** One click to a cell. */
export function CellLink({ at, found, children }: CellLinkProps): ReactElement {
  const { language, goTo } = usePane();
  const label = fillPlain(SHELL_TEXTS[language].goTo, { at: toAddress(at) }, language);
  return (
    <TextLink onClick={() => goTo(at, found)} title={label}>
      {children ?? toAddress(at)}
    </TextLink>
  );
}
