import type { CellRef } from '../domain/address';

/** A row of a table that is about one profile. */
export interface ProfileRow {
  readonly key: string;
  readonly name: string;
  readonly at: CellRef;
  /** Position among the rows of its table. */
  readonly index: number;
  /** The question that must be answered before the row counts: its profile stands in several rows. */
  readonly question?: string;
}
