import type { ColumnRead } from '../domain/book';
import type { FieldName } from '../domain/terms';
import type { HeadingUnits } from './evidence';
import type { HeadingMatch } from './headings/heading-match';
import type { RawColumn } from './layout/raw-table';

/** A column with what it was taken for. */
export interface Column extends ColumnRead {
  readonly raw: RawColumn;
  readonly match: HeadingMatch;
  readonly units: HeadingUnits;
  readonly isPersonal: boolean;
  /** The other half of a name written in two columns. */
  readonly isNamePart?: true;
  /** Another column of the same term, whose cells the first of them holds. */
  readonly isJoined?: true;
  /** Fields between which heading, sheet and neighbours do not decide. */
  readonly undecided: readonly FieldName[];
}
