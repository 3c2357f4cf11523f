import type { Language } from '../../domain/language';
import type { FieldName } from '../../domain/terms';
import type { ContextName } from './context';

/** What a heading was taken for. */
export interface HeadingMatch {
  readonly field: FieldName | null;
  readonly by: 'heading' | 'words' | 'none';
  /** Several where the heading alone does not decide. */
  readonly candidates: readonly FieldName[];
  readonly languages: readonly Language[];
  /** How likely this is the column of profiles, 0 the likeliest; null when it is none. */
  readonly profileRank: number | null;
  readonly context: ContextName | 'measured' | 'month' | null;
  readonly isInverse: boolean;
  readonly isInterval: boolean;
}

export const NOTHING: HeadingMatch = {
  field: null,
  by: 'none',
  candidates: [],
  languages: [],
  profileRank: null,
  context: null,
  isInverse: false,
  isInterval: false,
};
