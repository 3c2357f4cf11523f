import { createContext, useContext } from 'react';
import type { Reviewer } from '../../app/apart/reviewer';
import type { Reviewed } from '../../app/review-workbook';
import type { CellRef } from '../../domain/address';
import type { Language } from '../../domain/language';
import type { Put } from './use-check';
import type { Scenarios } from './use-scenarios';
import type { UiChange, UiState } from './ui-state';

/** What every view may know and wish. */
export interface PaneState {
  readonly language: Language;
  readonly ui: UiState;
  readonly change: (what: UiChange) => void;
  /** Null before the first check. */
  readonly reviewed: Reviewed | null;
  /** Shows a cell of the workbook whose text was read as `found`. */
  readonly goTo: (at: CellRef, found: string) => void;
  /** Asks about the result where it was made, in a thread of its own: what takes long to work out. */
  readonly ask: Reviewer['ask'];
  /** Writes sheets that somebody asks for; nothing while `isBusy`. */
  readonly put: Put;
  readonly isBusy: boolean;
  readonly functions: Reviewer['functions'];
  /** Terms that are tried, kept for as long as the pane lives and never outside of it. */
  readonly scenarios: Scenarios;
  /** Shows what failed where everything that fails is shown. */
  readonly failed: (failure: unknown) => void;
}

const Context = createContext<PaneState | null>(null);
export const PaneProvider = Context.Provider;

export function usePane(): PaneState {
  const state = useContext(Context);
  if (!state) throw new Error('usePane is called outside of the pane');
  return state;
}
