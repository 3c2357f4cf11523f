import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { PatchQuestion, QuestionInput } from '../../app/apart/answers';
import type { Reviewer } from '../../app/apart/reviewer';
import type { Decided } from '../../app/decide';
import type { Run } from '../../app/port';
import type { CellRef } from '../../domain/address';
import type { Language } from '../../domain/language';
import { AT_FIRST, isEnded, nextState, type CheckEvent, type CheckState, type Step } from './check-state';
import type { Clock } from './clock';
import { SILENCE_MS } from './use-questions';

export interface Check extends CheckState {
  readonly check: () => void;
  /** Checks with the table at this cell as the policy it could be. */
  readonly checkWith: (table: CellRef) => void;
  readonly write: () => void;
  /** Writes a decision into the planner's columns, and reads the result again. */
  readonly decide: (decided: Decided) => void;
  /** Writes what a question answers, and reads the result again. What to ask is told the time. */
  readonly put: Put;
  readonly cancel: () => void;
  /** Ends what goes on and checks anew, with another thread. */
  readonly startAnew: () => void;
  readonly edited: () => void;
  readonly failed: (failure: unknown) => void;
}

export type Put = <Q extends PatchQuestion>(question: Q, input: (now: string) => QuestionInput<Q>) => void;

export interface CheckNeeds {
  readonly reviewer: Reviewer;
  readonly language: Language;
  readonly clock: Clock;
  /** Waits for the views of a result. */
  readonly load: () => Promise<unknown>;
  /** Check at once: a result was on show before the pane went away. */
  readonly isWanted: boolean;
}

/** The planner's wishes on one workbook: one action at a time, each of which can be cancelled. */
export function useCheck({ reviewer, language, clock, load, isWanted }: CheckNeeds): Check {
  const [state, send] = useReducer(nextState, AT_FIRST);
  // One a action: what was cancelled stays so while it comes to its end.
  const current = useRef({ isCancelled: false });

  const act = useCallback((step: Step, action: (run: Run) => Promise<void>) => {
    const now = { isCancelled: false };
    current.current = now;
    send({ kind: 'begun', step });
    const tell = (event: CheckEvent): void => (now.isCancelled ? undefined : send(event));
    const run: Run = {
      progress: (reached, done) => tell({ kind: 'progress', step: reached, done }),
      cancelled: () => now.isCancelled,
      // A turn of the event loop: progress is drawn, a click on Cancel arrives.
      pause: () => new Promise((resolve) => setTimeout(resolve)),
      waiting: () => tell({ kind: 'waiting' }),
    };
    // What ended because another action took its place has nothing more to say.
    action(run).catch((failure: unknown) => current.current === now && send({ kind: 'failed', failure }));
  }, []);

  // Tables that the planner named hold for as long as the pane lives.
  const tables = useRef<readonly CellRef[]>([]);
  const check = useCallback(() => {
    act('survey', async (run) => {
      const options = { language, today: clock.today(), tables: tables.current };
      const [reviewed] = await Promise.all([reviewer.review(options, run), load()]);
      send({ kind: 'reviewed', reviewed });
    });
  }, [act, reviewer, language, clock, load]);

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
      const sheets = await reviewer.write(reviewed, clock.now(), run);
      // What was written stands in new cells: the result is read again, so that links lead to them.
      const options = { language, today: clock.today(), tables: tables.current };
      const after = await reviewer.review(options, run);
      send({ kind: 'reviewed', reviewed: after });
      send({ kind: 'written', sheets });
    });
  }, [act, reviewer, reviewed, language, clock]);

  const decide = useCallback(
    (decided: Decided) => {
      if (!reviewed) return;
      act('write', async (run) => {
        const options = { language, today: clock.today(), tables: tables.current };
        if ((await reviewer.apply(reviewed, 'decision', decided, run)) === 0) {
          // Its row is not there yet: the sheets are brought up to date first.
          await reviewer.write(reviewed, clock.now(), run);
          const written = await reviewer.review(options, run);
          await reviewer.apply(written, 'decision', decided, run);
        }
        send({ kind: 'reviewed', reviewed: await reviewer.review(options, run) });
      });
    },
    [act, reviewer, reviewed, language, clock],
  );

  const put = useCallback<Put>(
    (question, input) => {
      if (!reviewed) return;
      act('write', async (run) => {
        const sheets = await reviewer.apply(reviewed, question, input(clock.now()), run);
        const options = { language, today: clock.today(), tables: tables.current };
        if (sheets > 0) send({ kind: 'reviewed', reviewed: await reviewer.review(options, run) });
        send({ kind: 'written', sheets });
      });
    },
    [act, reviewer, reviewed, language, clock],
  );

  // A pane that comes back shows what it showed before.
  const isFirst = useRef(isWanted);
  useEffect(() => {
    if (isFirst.current) check();
    isFirst.current = false;
  }, [check]);

  const cancel = useCallback(() => {
    current.current.isCancelled = true;
    reviewer.cancel();
  }, [reviewer]);
  const startAnew = useCallback(() => {
    cancel();
    check();
  }, [cancel, check]);
  const { running } = state;
  useEffect(() => {
    if (!running || running.isWaiting || running.isSilent) return;
    const silence = setTimeout(() => send({ kind: 'silent' }), SILENCE_MS);
    return () => clearTimeout(silence);
  }, [running]);
  const edited = useCallback(() => send({ kind: 'edited' }), []);
  // A question that was ended together with a check has nothing more to say.
  const failed = useCallback((failure: unknown) => {
    if (!isEnded(failure)) send({ kind: 'failed', failure });
  }, []);
  return { ...state, check, checkWith, write, decide, put, cancel, startAnew, edited, failed };
}
