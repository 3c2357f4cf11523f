import type { Cell, CellValue } from '../../domain/survey';
import type { Given, Window } from './read-sheet';

/** Rows of cells from the first row of the sheet on, out of what Excel gave of them. */
export function surveyCells(
  windows: readonly (Window | null)[],
  rowCount: number,
): readonly (readonly (Cell | null)[])[] {
  const rows: (Cell | null)[][] = [];
  for (const window of windows) {
    if (!window) continue;
    const { top, left, formulas, values, formats } = window;
    for (let r = 0; r < formulas.length && top + r < rowCount; r += 1) {
      const row = (rows[top + r] ??= []);
      for (let c = 0; c < formulas[r]!.length; c += 1) {
        const cell = surveyCell(formulas[r]![c], values[r]?.[c], formats[r]?.[c]);
        if (!cell) continue;
        while (row.length < left + c) row.push(null);
        row[left + c] = cell;
      }
    }
  }
  for (let row = 0; row < rows.length; row += 1) rows[row] ??= [];
  return rows;
}

function surveyCell(given: Given | undefined, shown: Given = '', format = 'General'): Cell | null {
  // A text that begins with '=' reads the same as formula and as value; a formula never does.
  const isFormula = typeof given === 'string' && given.startsWith('=') && given !== shown;
  if (isFormula) return { value: cellValue(shown), format, formula: given.slice(1) };
  if (shown === '') return format === 'General' ? null : { value: null, format };
  return { value: cellValue(shown), format };
}

export function cellValue(shown: Given): CellValue {
  return typeof shown === 'string' && ERRORS.has(shown) ? { error: shown } : shown;
}

/** Error values as Excel gives them to programs: texts, in English whatever the planner's language. */
const ERRORS: ReadonlySet<string> = new Set([
  '#N/A',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#GETTING_DATA',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#EXTERNAL!',
  '#PYTHON!',
  '#TIMEOUT!',
]);
