import { matchHeading } from '../headings/match-heading';
import { headingText, isFilled, type RawColumn, type RawTable } from './raw-table';
import { isUnitLabel, isUnitText } from './unit-text';

/**
 * `300 | R$` over `20 | cx`: a column that holds nothing but units, below no heading or one of units, says in what the column
 * before it counts. That one is parted by them, as the terms of a table in long form are.
 */
export function withUnitsBeside(table: RawTable): RawTable {
  const { columns } = table;
  if (!columns.some(({ spelling }) => matchHeading(spelling).profileRank !== null)) return table;
  const parts = columns.flatMap((column, index): readonly RawColumn[] => {
    const before = columns[index - 1];
    if (before && before.spelling !== '' && holdsUnits(column)) return [];
    const beside = columns[index + 1];
    return beside && column.spelling !== '' && holdsUnits(beside) ? parted(column, beside) : [column];
  });
  return { ...table, columns: parts };
}

function holdsUnits({ heading, spelling, cells }: RawColumn): boolean {
  const said = cells.filter(({ cell }) => isFilled(cell));
  return (
    (spelling === '' || isUnitLabel(heading)) &&
    said.length > 0 &&
    said.every(({ cell }) => isUnitOf(headingText(cell)))
  );
}

/** An x alone marks something. */
export const isUnitOf = (text: string): boolean => !/^\s*x\s*$/i.test(text) && (isUnitText(text) || isUnitLabel(text));

/** A column a unit; a row without one goes with the first. */
function parted(column: RawColumn, { cells: units }: RawColumn): readonly RawColumn[] {
  const unitOf = units.map(({ cell }) => headingText(cell).trim());
  const distinct = [...new Set(unitOf.filter((unit) => unit !== ''))];
  return distinct.map((unit, order) => ({
    ...column,
    heading: `${column.heading} (${unit})`,
    spelling: `${column.spelling} (${unit})`,
    ...(distinct.length > 1 ? { term: column.spelling } : {}),
    cells: column.cells.map((own, row) =>
      unitOf[row] === unit || (order === 0 && unitOf[row] === '') ? own : { ...own, cell: null },
    ),
  }));
}
