import type { Run } from '../../app/port';
import type { Reviewed } from '../../app/review-workbook';
import { HostError } from '../../domain/issue';

export type Step = Parameters<Run['progress']>[0];

export interface Running {
  readonly step: Step;
  readonly done: number;
  /** The program waits for the planner, who is typing in a cell. */
  readonly isWaiting?: boolean;
  /** Nothing was heard for a while: it may have come to a stop without a word. */
  readonly isSilent?: boolean;
}

/** Where the pane stands. A result stays on show while it is checked again, and after a check that failed. */
export interface CheckState {
  readonly running: Running | null;
  readonly reviewed: Reviewed | null;
  /** Somebody edited the workbook after the result was read. */
  readonly isStale: boolean;
  /** Sheets written by the last write; null before. */
  readonly written: number | null;
  readonly failure: unknown;
}

export type CheckEvent =
  | { readonly kind: 'begun'; readonly step: Step }
  | { readonly kind: 'progress'; readonly step: Step; readonly done: number }
  /** The program waits for the planner, who is typing in a cell. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'reviewed'; readonly reviewed: Reviewed }
  | { readonly kind: 'written'; readonly sheets: number }
  | { readonly kind: 'failed'; readonly failure: unknown }
  | { readonly kind: 'edited' };

export const AT_FIRST: CheckState = { running: null, reviewed: null, isStale: false, written: null, failure: null };

export function nextState(state: CheckState, event: CheckEvent): CheckState {
  switch (event.kind) {
    case 'begun':
      return { ...state, running: { step: event.step, done: 0 }, written: null, failure: null };
    case 'progress':
      return state.running ? { ...state, running: { step: event.step, done: event.done } } : state;
    case 'waiting':
      return state.running ? { ...state, running: { ...state.running, isWaiting: true } } : state;
    case 'silent':
      return state.running ? { ...state, running: { ...state.running, isSilent: true } } : state;
    case 'reviewed':
      return { ...state, running: null, reviewed: event.reviewed, isStale: false };
    case 'written':
      return { ...state, running: null, written: event.sheets };
    case 'failed':
      return { ...state, running: null, failure: event.failure };
    case 'edited':
      return state.reviewed ? { ...state, isStale: true } : state;
  }
}

/** The planner ended it. */
export const isEnded = (failure: unknown): boolean => failure instanceof HostError && failure.code === 'cancelled';
