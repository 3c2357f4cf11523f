import { useEffect, useRef } from 'react';
import type { Edited, Selected, WorkbookPort } from '../../app/port';

/** Listens to the workbook for as long as the pane lives. `failed` is told when the program does not let us. */
export function useWatch(
  port: WorkbookPort,
  seen: (what: Edited | Selected) => void,
  failed: (failure: unknown) => void,
): void {
  const latest = useRef({ seen, failed });
  latest.current = { seen, failed };
  useEffect(() => {
    let isGone = false;
    let stop: (() => void) | null = null;
    port
      .watch((what) => latest.current.seen(what))
      .then(
        (end) => {
          if (isGone) end();
          else stop = end;
        },
        (failure: unknown) => latest.current.failed(failure),
      );
    return () => {
      isGone = true;
      stop?.();
    };
  }, [port]);
}
