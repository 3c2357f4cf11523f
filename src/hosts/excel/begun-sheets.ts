/** A text that outlives the session, such as in the storage of a page; one a workbook. */
export interface Kept {
  readonly read: () => string | null;
  readonly write: (text: string) => void;
}

/**
 * Names of the sheets we began to make and have not finished. A write that breaks off between adding a sheet and marking
 * it leaves a blank sheet without a mark, which nothing in the workbook tells from one of the planner's.
 */
export interface BegunSheets {
  readonly has: (name: string) => boolean;
  readonly add: (names: readonly string[]) => void;
  readonly done: (names: readonly string[]) => void;
}

/** Parts the names: no name of a sheet can hold it. */
const BETWEEN = '/';

export function begunSheets(kept?: Kept): BegunSheets {
  const names = new Set((kept?.read() ?? '').split(BETWEEN).filter((name) => name !== ''));
  const keep = (): void => kept?.write([...names].join(BETWEEN));
  return {
    has: (name) => names.has(name),
    add: (more) => {
      if (more.length === 0) return;
      for (const name of more) names.add(name);
      keep();
    },
    done: (finished) => {
      if (finished.length === 0) return;
      for (const name of finished) names.delete(name);
      keep();
    },
  };
}
