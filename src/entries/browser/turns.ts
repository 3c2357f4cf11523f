/** One of several things asked for, one after the other. */
export interface Turn {
  /** Nothing was asked for since. */
  isLast(): boolean;
  /** Does the work when its turn comes, one at a time; not at all where something asked for later is done already. */
  take(work: () => Promise<void>): Promise<void>;
}

/** Of two files chosen one after the other the later one stays, whichever is read first. */
export function turns(): () => Turn {
  let asked = 0;
  let done = 0;
  let before: Promise<void> = Promise.resolve();
  return () => {
    const turn = (asked += 1);
    return {
      isLast: () => turn === asked,
      take: (work) => {
        const taken = before.then(() => {
          if (turn < done) return undefined;
          done = turn;
          return work();
        });
        // Who asked hears of a failure; who comes next does not.
        before = taken.catch(() => undefined);
        return taken;
      },
    };
  };
}
