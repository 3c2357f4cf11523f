import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Run, WorkbookPort } from '../app/port';
import { reviewWorkbook, writeReview } from '../app/review-workbook';
import type { Language } from '../domain/language';
import { AT_FIRST, nextState, type CheckState, type Step } from './check-state';
import type { Clock } from './clock';

export interface Check extends CheckState {
  readonly check: () => void;
  readonly write: () => void;
  readonly cancel: () => void;
}

/** The planner's wishes on one workbook: one action at a time, each of which can be cancelled. */
export function useCheck(port: WorkbookPort, language: Language, clock: Clock): Check {
  const [state, send] = useReducer(nextState, AT_FIRST);
  const isCancelled = useRef(false);

  useEffect(() => {
    let isGone = false;
    let stop: (() => void) | null = null;
    port
      .watch((what) => what.kind === 'edited' && send({ kind: 'edited' }))
      .then(
        (end) => {
          if (isGone) end();
          else stop = end;
        },
        (failure: unknown) => send({ kind: 'failed', failure }),
      );
    return () => {
      isGone = true;
      stop?.();
    };
  }, [port]);

  const act = useCallback((step: Step, action: (run: Run) => Promise<void>) => {
    isCancelled.current = false;
    send({ kind: 'begun', step });
    const run: Run = {
      progress: (now, done) => send({ kind: 'progress', step: now, done }),
      cancelled: () => isCancelled.current,
    };
    action(run).catch((failure: unknown) => send({ kind: 'failed', failure }));
  }, []);

  const { reviewed } = state;
  const check = useCallback(() => {
    act('survey', async (run) => {
      const result = await reviewWorkbook(port, { language, today: clock.today() }, run);
      send({ kind: 'reviewed', reviewed: result });
    });
  }, [act, port, language, clock]);
  const write = useCallback(() => {
    if (!reviewed) return;
    act('write', async (run) => {
      send({ kind: 'written', sheets: await writeReview(port, reviewed, clock.now(), run) });
    });
  }, [act, port, reviewed, clock]);
  const cancel = useCallback(() => {
    isCancelled.current = true;
  }, []);
  return { ...state, check, write, cancel };
}
