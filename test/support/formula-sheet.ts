import { toA1 } from '../../src/domain/address';
import type { CatalogueRule } from '../../src/rules/define-rule';
import type { Given } from '../../src/rules/input-values';

export type FormulaCell = number | string | boolean | { readonly formula: string };

/** A sheet on which a printed formula can be calculated: one column a name, the heading in row 1. */
export interface FormulaSheet {
  readonly rows: readonly (readonly (FormulaCell | null)[])[];
  /** Address of the cell with the measure. */
  readonly answer: string;
}

interface Column {
  readonly index: number;
  readonly length: number;
}

/** Names of inputs and helpers: identifiers that are no function call, no text and no address. */
const NAME = /"[^"]*"|@?[a-z][A-Za-z0-9]*(?![A-Za-z0-9]*\()/g;

/** Lays inputs, helper cells and formula out as a planner would who puts the names in a heading row. */
export function formulaSheet(rule: CatalogueRule, given: Given): FormulaSheet {
  const columns = new Map<string, Column>();
  const grid: (FormulaCell | null)[][] = [[], []];
  const put = (row: number, column: number, cell: FormulaCell | null): void => {
    while (grid.length <= row) grid.push([]);
    const cells = grid[row]!;
    while (cells.length <= column) cells.push(null);
    cells[column] = cell;
  };
  const addColumn = (name: string, cells: readonly (FormulaCell | null)[]): void => {
    const index = columns.size;
    columns.set(name, { index, length: cells.length });
    put(0, index, name);
    cells.forEach((cell, row) => put(row + 1, index, cell));
  };
  /** A name nobody gave is a blank cell, as it would be on a planner's sheet. */
  const columnOf = (name: string): Column => {
    if (!columns.has(name)) addColumn(name, [null]);
    return columns.get(name)!;
  };
  const placed = (formula: string, row: number): string =>
    formula.slice(1).replace(NAME, (word) => {
      if (word.startsWith('"')) return word;
      const { index, length } = columnOf(word.replace('@', ''));
      const cell = toA1({ row: word.startsWith('@') ? row : 1, column: index });
      return word.startsWith('@') || length === 1 ? cell : `${cell}:${toA1({ row: length, column: index })}`;
    });

  for (const [name, value] of Object.entries(given)) {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    addColumn(name, values.map(cellOf));
  }
  for (const { name, formula, beside } of rule.helpers ?? []) {
    if (columns.has(name)) continue;
    const rows = beside === undefined ? 1 : columnOf(beside).length;
    addColumn(
      name,
      Array.from({ length: rows }, (_cell, row) => ({ formula: placed(formula, row + 1) })),
    );
  }
  const formula = placed(rule.formula, 1);
  const at = { row: 1, column: columns.size };
  put(0, at.column, 'x');
  put(1, at.column, { formula });
  return { rows: grid, answer: toA1(at) };
}

function cellOf(value: unknown): FormulaCell {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  // Money or a minimum: its number.
  if (typeof value === 'object' && value !== null) {
    const [amount] = Object.values(value).filter((part): part is number => typeof part === 'number');
    if (amount !== undefined) return amount;
  }
  throw new TypeError(`an example gives ${JSON.stringify(value)}, which no cell can hold`);
}
