import type { Block } from './cell-blocks';
import { sameInput, type CellInput } from './cell-input';
import type { Given } from './read-sheet';
import { blockBytes, type BlockFound, type BlockSheet, type Piece } from './write-piece';

/** Where a block goes: a range that has followed its cells since the workbook was checked. */
export type RangeOf = (context: Excel.RequestContext) => Excel.Range;

/** Whether a place holds, just before it is written, what it should; places as they were when the workbook was read. */
export type Expected = (given: Given, row: number, column: number) => boolean;

/** Writes a block; reads what stood there before in the same request, and its first row after. */
export function blockPiece(target: BlockSheet, block: Block, rangeOf: RangeOf, expected: Expected): Piece {
  return {
    bytes: blockBytes(block),
    queue: (context) => {
      const range = rangeOf(context);
      range.load('formulas,values,rowIndex,columnIndex');
      // Formats first: a write that stops in between leaves blank cells, which the next one fills.
      if (block.formats) range.numberFormat = block.formats as unknown[][];
      range.formulas = block.inputs as unknown[][];
      const sample = range.getRow(0);
      sample.load('formulas');
      return () =>
        foundOf(target, block, expected, {
          formulas: range.formulas as Given[][],
          values: range.values as Given[][],
          sample: (sample.formulas as Given[][])[0] ?? [],
          top: range.rowIndex,
          left: range.columnIndex,
        });
    },
  };
}

interface Reply {
  readonly formulas: readonly (readonly Given[])[];
  readonly values: readonly (readonly Given[])[];
  readonly sample: readonly Given[];
  /** Where the cells stood by then. */
  readonly top: number;
  readonly left: number;
}

function foundOf(
  target: BlockSheet,
  { top, left, inputs }: Block,
  expected: Expected,
  { formulas, values, sample, ...at }: Reply,
): BlockFound {
  const isAsExpected = formulas.every((row, r) =>
    row.every((given, c) => inputs[r]?.[c] === null || expected(given, top + r, left + c)),
  );
  const before = formulas.map((row, r) => row.map((given, c) => sameInput(given, values[r]?.[c])));
  const isAsWritten = (inputs[0] ?? []).every((input, c) => isHeldAs(input, sample[c]));
  return { target: { ...target, ...at, before, inputs }, isAsExpected, isAsWritten };
}

/** Whether a cell holds what it was given; Excel may write a formula in its own way. */
export function isHeldAs(input: CellInput, given: Given | undefined): boolean {
  if (input === null) return true;
  if (typeof input !== 'string') return given === input;
  if (input.startsWith('=')) return typeof given === 'string' && given.startsWith('=');
  return given === (input.startsWith("'") ? input.slice(1) : input);
}
