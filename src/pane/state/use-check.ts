import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Run, WorkbookPort } from '../../app/port';
import type { CellRef } from '../../domain/address';
import type { Language } from '../../domain/language';
import { AT_FIRST, nextState, type CheckState, type Step } from './check-state';
import type { Clock } from './clock';
import type { AfterCheck } from './use-after-check';

export interface Check extends CheckState {
  readonly check: () => void;
  /** Checks with the table at this cell as the policy it could be. */
  readonly checkWith: (table: CellRef) => void;
  readonly write: () => void;
  readonly cancel: () => void;
  readonly edited: () => void;
  readonly failed: (failure: unknown) => void;
}

export interface CheckNeeds {
  readonly port: WorkbookPort;
  readonly language: Language;
  readonly clock: Clock;
  /** Waits for the code that reviews. */
  readonly load: () => Promise<AfterCheck>;
  /** Check at once: a result was on show before the pane went away. */
  readonly isWanted: boolean;
}

/** The planner's wishes on one workbook: one action at a time, each of which can be cancelled. */
export function useCheck({ port, language, clock, load, isWanted }: CheckNeeds): Check {
  const [state, send] = useReducer(nextState, AT_FIRST);
  const isCancelled = useRef(false);

  const act = useCallback((step: Step, action: (run: Run) => Promise<void>) => {
    isCancelled.current = false;
    send({ kind: 'begun', step });
    const run: Run = {
      progress: (now, done) => send({ kind: 'progress', step: now, done }),
      cancelled: () => isCancelled.current,
      // A turn of the event loop: progress is drawn, a click on Cancel arrives.
      pause: () => new Promise((resolve) => setTimeout(resolve)),
      waiting: () => send({ kind: 'waiting' }),
    };
    action(run).catch((failure: unknown) => send({ kind: 'failed', failure }));
  }, []);

  // Tables that the planner named hold for as long as the pane lives.
  const tables = useRef<readonly CellRef[]>([]);
  const check = useCallback(() => {
    act('survey', async (run) => {
      const options = { language, today: clock.today(), tables: tables.current };
      const { reviewWorkbook } = await load();
      const reviewed = await reviewWorkbook(port, options, run);
      send({ kind: 'reviewed', reviewed });
    });
  }, [act, port, language, clock, load]);

  const checkWith = useCallback(
    (table: CellRef) => {
      tables.current = [...tables.current, table];
      check();
    },
    [check],
  );

  const { reviewed } = state;
  const write = useCallback(() => {
    if (!reviewed) return;
    act('write', async (run) => {
      const { reviewWorkbook, writeReview } = await load();
      const sheets = await writeReview(port, reviewed, clock.now(), run);
      // What was written stands in new cells: the result is read again, so that links lead to them.
      const options = { language, today: clock.today(), tables: tables.current };
      const after = await reviewWorkbook(port, options, run);
      send({ kind: 'reviewed', reviewed: after });
      send({ kind: 'written', sheets });
    });
  }, [act, port, reviewed, language, clock, load]);

  // A pane that comes back shows what it showed before.
  const isFirst = useRef(isWanted);
  useEffect(() => {
    if (isFirst.current) check();
    isFirst.current = false;
  }, [check]);

  const cancel = useCallback(() => {
    isCancelled.current = true;
  }, []);
  const edited = useCallback(() => send({ kind: 'edited' }), []);
  const failed = useCallback((failure: unknown) => send({ kind: 'failed', failure }), []);
  return { ...state, check, checkWith, write, cancel, edited, failed };
}
