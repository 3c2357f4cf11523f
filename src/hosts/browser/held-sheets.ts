import type { Survey, SurveyedSheet } from '../../domain/survey';

/** What the grid does not know of a sheet, and we do. */
export type HeldSheet = Pick<SurveyedSheet, 'tables' | 'isProtected'> & { readonly mark?: string };

/** What the grid does not know of the workbook. Changed only by our own writes. */
export interface HeldBook {
  readonly dateSystem: 1900 | 1904;
  readonly isStructureLocked: boolean;
  readonly notices: readonly string[];
  /** By name of the sheet. */
  readonly sheets: ReadonlyMap<string, HeldSheet>;
}

export function heldBook({ sheets, dateSystem, isStructureLocked, notices }: Survey): HeldBook {
  const held = sheets.map(({ name, tables, isProtected, mark }): [string, HeldSheet] => [
    name,
    { tables, isProtected, ...(mark === undefined ? {} : { mark }) },
  ]);
  return { dateSystem, isStructureLocked, notices, sheets: new Map(held) };
}
