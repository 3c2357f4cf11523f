/// <reference types="office-js" />
import type { Run } from '../../app/port';
import { HostError } from '../../domain/issue';
import type { Kept } from './begun-sheets';

/** What the page we run in tells of its Excel. */
export interface ExcelEnvironment {
  /** Whether this Excel has a version of the requirement set ExcelApi, such as `1.20`. */
  readonly supports: (version: string) => boolean;
  /** True where the workbook is open for viewing only. */
  readonly isViewOnly?: () => boolean;
  /** Where the names of sheets being made are remembered, should the session end meanwhile. */
  readonly kept?: Kept;
  /** Waits so many milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** Something to ask of Excel: queues it, and answers what reads the reply once it has come. */
export type Step<T> = (context: Excel.RequestContext) => () => T;

/** Asks Excel once. Each call is one `context.sync()`. */
export type Ask = <T>(step: Step<T>) => Promise<T>;

/** How often somebody who is typing in a cell is waited for, and how long in between: ten minutes at most. */
const EDIT_TRIES = 600;
const EDIT_PAUSE_MS = 1000;

/**
 * One `Excel.run` for one action of the planner: `work` may ask as often as it needs. Waits while a cell is being edited.
 * With `isOneUndo` everything becomes one step to undo where Excel can do that.
 * Throws HostError: cancelled while waiting, and excel-refused with Excel's own code.
 */
export async function hostRun<T>(
  environment: ExcelEnvironment,
  run: Run,
  work: (ask: Ask, context: Excel.RequestContext) => Promise<T>,
  isOneUndo = false,
): Promise<T> {
  const batch = (context: Excel.RequestContext): Promise<T> =>
    work((step) => patiently(environment, run, context, step), context);
  try {
    if (isOneUndo && environment.supports('1.20')) return await mergedRun(batch);
    return await Excel.run(batch);
  } catch (error) {
    throw hostErrorOf(error);
  }
}

/** Some operations cannot be part of a merged undo step: Excel refuses them by code before anything is done. */
async function mergedRun<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ mergeUndoGroup: true }, batch);
  } catch (error) {
    if (codeOf(error) !== 'UndoNotSupported') throw error;
    return Excel.run(batch);
  }
}

/** A failed step is queued anew: Excel refuses a whole batch while somebody is typing in a cell. */
async function patiently<T>(
  environment: ExcelEnvironment,
  run: Run,
  context: Excel.RequestContext,
  step: Step<T>,
): Promise<T> {
  const { wait = pause } = environment;
  for (let tries = 0; ; tries += 1) {
    const read = step(context);
    try {
      await context.sync();
      return read();
    } catch (error) {
      if (codeOf(error) !== 'InvalidOperationInCellEditMode' || tries >= EDIT_TRIES) throw error;
      run.waiting?.('cell-edit');
      await wait(EDIT_PAUSE_MS);
      if (run.cancelled()) throw new HostError('cancelled');
    }
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Excel's code of an error; never its message, which is in the planner's language. */
export function codeOf(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}

/** Whatever was thrown, as an error of ours; mistakes in our own program stay what they are. */
export function hostErrorOf(error: unknown): unknown {
  if (error instanceof HostError || !(error instanceof OfficeExtension.Error)) return error;
  return new HostError('excel-refused', { excel: error.code }, error);
}
