import type { RowBlock, Survey } from '../../domain/survey';
import type { Run, WorkbookReader } from '../port';
import type { PageSide, Progress } from './sides';

/** A reading of the workbook by the page for another thread. */
export interface Reading extends PageSide {
  /** The survey this reading made; null before. */
  surveyed(): Survey | null;
}

/** Reads a workbook for the thread that reviews it. The host's own progress and waiting go straight to `run`. */
export function pageSide(port: WorkbookReader, run: Run): Reading {
  const readings = new Map<
    number,
    { readonly blocks: AsyncIterator<RowBlock>; readonly progress: () => Progress | null }
  >();
  let survey: Survey | null = null;
  return {
    surveyed: () => survey,
    survey: async () => {
      survey = await port.survey(run);
      return survey;
    },
    rows: ({ table, columns }) => {
      let latest: Progress | null = null;
      // The thread that reviews knows which part of the whole this table is.
      const told: Run = {
        ...run,
        progress: (step, done) => (latest = { step, done }),
        cancelled: () => run.cancelled(),
      };
      const blocks = port.rows(table, columns, told)[Symbol.asyncIterator]();
      readings.set(readings.size, { blocks, progress: () => latest });
      return readings.size - 1;
    },
    block: async (number) => {
      const reading = readings.get(number);
      const next = await reading?.blocks.next();
      if (!reading || !next || next.done === true) return null;
      // The host has just taken a reply apart: copying the block is a task of its own.
      await run.pause?.();
      return { block: next.value, progress: reading.progress() };
    },
    leave: async (number) => {
      await readings.get(number)?.blocks.return?.();
    },
    progress: ({ step, done }) => run.progress(step, done),
  };
}
