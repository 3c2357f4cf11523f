import { useCallback, useState } from 'react';
import type { TriedChanges } from '../../app/try-terms';
import type { TermChange } from '../../review/levers-of';

/** Changes that are tried together, under a name of their own. */
export interface Scenario {
  /** Null until somebody names it. */
  readonly name: string | null;
  readonly changes: TriedChanges;
}

export interface Scenarios {
  readonly all: readonly Scenario[];
  /** The one that is being worked on. */
  readonly current: number;
  readonly choose: (nth: number) => void;
  /** Adds changes of one profile to the one that is worked on; the first makes it. */
  readonly add: (profileKey: string, changes: readonly TermChange[]) => void;
  /** Takes one change back. */
  readonly remove: (profileKey: string, field: TermChange['field']) => void;
  readonly rename: (name: string) => void;
  /** Begins another one, with the changes of the one before or without any. */
  readonly begin: (isCopy: boolean) => void;
  readonly drop: () => void;
}

interface Held {
  readonly all: readonly Scenario[];
  readonly current: number;
}

/** Scenarios of this pane. They hold terms and profiles, so they are kept nowhere else. */
export function useScenarios(): Scenarios {
  const [{ all, current }, setHeld] = useState<Held>({ all: [], current: 0 });
  const edit = useCallback((change: (one: Scenario) => Scenario) => {
    setHeld((held) => {
      const whole = held.all.length > 0 ? held.all : [{ name: null, changes: {} }];
      return { ...held, all: whole.map((one, nth) => (nth === held.current ? change(one) : one)) };
    });
  }, []);
  const add = useCallback<Scenarios['add']>(
    (profileKey, tried) => edit((one) => ({ ...one, changes: withTried(one.changes, profileKey, tried) })),
    [edit],
  );
  const remove = useCallback<Scenarios['remove']>(
    (profileKey, field) =>
      edit((one) => {
        const kept = (one.changes[profileKey] ?? []).filter((change) => change.field !== field);
        return { ...one, changes: { ...one.changes, [profileKey]: kept } };
      }),
    [edit],
  );
  const rename = useCallback<Scenarios['rename']>((name) => edit((one) => ({ ...one, name })), [edit]);
  const choose = useCallback<Scenarios['choose']>((nth) => setHeld((held) => ({ ...held, current: nth })), []);
  const begin = useCallback<Scenarios['begin']>((isCopy) => {
    setHeld((held) => {
      const changes = isCopy ? (held.all[held.current]?.changes ?? {}) : {};
      return { all: [...held.all, { name: null, changes }], current: held.all.length };
    });
  }, []);
  const drop = useCallback(() => {
    setHeld((held) => ({
      all: held.all.filter((_one, nth) => nth !== held.current),
      current: Math.max(0, held.current - 1),
    }));
  }, []);
  return { all, current, choose, add, remove, rename, begin, drop };
}

/** Every term tried once: a later change of the same term replaces the earlier. */
export function withTried(tried: TriedChanges, profileKey: string, changes: readonly TermChange[]): TriedChanges {
  const replaced: readonly TermChange['field'][] = changes.map(({ field }) => field);
  const kept = (tried[profileKey] ?? []).filter(({ field }) => !replaced.includes(field));
  return { ...tried, [profileKey]: [...kept, ...changes] };
}
