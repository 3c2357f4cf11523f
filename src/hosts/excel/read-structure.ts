import type { Step } from './host-run';

/** What a workbook is made of, before any cell is read. Ids stay when sheets and tables are renamed. */
export interface Structure {
  readonly sheets: readonly {
    readonly id: string;
    readonly name: string;
    readonly visibility: 'visible' | 'hidden' | 'veryHidden';
    readonly isProtected: boolean;
  }[];
  readonly tables: readonly {
    readonly id: string;
    readonly name: string;
    readonly sheetId: string;
    readonly hasHeader: boolean;
    readonly hasTotals: boolean;
  }[];
  readonly dateSystem: 1900 | 1904;
  readonly isStructureLocked: boolean;
  readonly isReadOnly: boolean;
}

export const readStructure: Step<Structure> = ({ workbook }) => {
  const { worksheets, tables, protection } = workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  tables.load('items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id');
  protection.load('protected');
  workbook.load('readOnly');
  // Excel does not say its day zero: the second day of 1904 is 1 where that year begins the count.
  const dayOne = workbook.functions.date(1904, 1, 2);
  dayOne.load('value');
  return () => ({
    sheets: worksheets.items.map(({ id, name, visibility, protection: { protected: isProtected } }) => ({
      id,
      name,
      visibility: VISIBILITY[visibility],
      isProtected,
    })),
    tables: tables.items.map(({ id, name, showHeaders, showTotals, worksheet }) => ({
      id,
      name,
      sheetId: worksheet.id,
      hasHeader: showHeaders,
      hasTotals: showTotals,
    })),
    dateSystem: dayOne.value === 1 ? 1904 : 1900,
    isStructureLocked: protection.protected,
    isReadOnly: workbook.readOnly,
  });
};

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
