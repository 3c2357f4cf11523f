import { useCallback, useState } from 'react';
import type { WorkbookPort } from '../../app/port';
import { toAddress, type CellRef } from '../../domain/address';

/** A cell that no longer holds the text that was read. */
export interface Moved {
  readonly at: string;
  readonly found: string;
}

/** One click to a cell; says when it is not the cell any more. */
export function useGoTo(
  port: WorkbookPort,
  failed: (failure: unknown) => void,
): { readonly goTo: (at: CellRef, found: string) => void; readonly moved: Moved | null } {
  const [moved, setMoved] = useState<Moved | null>(null);
  const goTo = useCallback(
    (at: CellRef, found: string) => {
      port.reveal(at, found).then((isThere) => setMoved(isThere ? null : { at: toAddress(at), found }), failed);
    },
    [port, failed],
  );
  return { goTo, moved };
}
