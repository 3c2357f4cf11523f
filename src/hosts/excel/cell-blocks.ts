import type { CellInput } from './cell-input';

/** A cell to write; `format` only where the number format is ours to set. */
export interface CellTarget {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
  readonly format?: string;
}

/** A rectangle written at once; null leaves a cell as it is. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly inputs: readonly (readonly CellInput[])[];
  readonly formats: readonly (readonly (string | null)[])[] | null;
}

/** office.js parts anything larger into pieces of its own. */
const MOST_CELLS = 1500;
/** So that a batch can be filled close to its limit. */
const MOST_BYTES = 100_000;

/** Few rectangles that hold all cells: rows that follow each other, from the first to the last column in use. */
export function cellBlocks(cells: readonly CellTarget[]): readonly Block[] {
  const rows = new Map<number, CellTarget[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const blocks: Block[] = [];
  let current: CellTarget[][] = [];
  const flush = (): void => {
    if (current.length > 0) blocks.push(blockOf(current));
    current = [];
  };
  let last = -2;
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const inRow = rows.get(row)!;
    if (row !== last + 1 || isFull([...current, inRow])) flush();
    current.push(inRow);
    last = row;
  }
  flush();
  return blocks;
}

function isFull(rows: readonly (readonly CellTarget[])[]): boolean {
  const { left, right } = edges(rows);
  const bytes = rows.reduce((sum, row) => sum + row.reduce((most, cell) => most + bytesOf(cell.input), 0), 0);
  return rows.length * (right - left + 1) > MOST_CELLS || bytes > MOST_BYTES;
}

function blockOf(rows: readonly (readonly CellTarget[])[]): Block {
  const { left, right } = edges(rows);
  const across = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const at = rows.map((row) => new Map(row.map((cell) => [cell.column, cell])));
  const isFormatted = rows.some((row) => row.some(({ format }) => format !== undefined));
  return {
    top: rows[0]![0]!.row,
    left,
    inputs: at.map((row) => across.map((column) => row.get(column)?.input ?? null)),
    formats: isFormatted ? at.map((row) => across.map((column) => row.get(column)?.format ?? null)) : null,
  };
}

function edges(rows: readonly (readonly CellTarget[])[]): { readonly left: number; readonly right: number } {
  const columns = rows.flatMap((row) => row.map(({ column }) => column));
  return {
    left: columns.reduce((least, column) => Math.min(least, column), Infinity),
    right: columns.reduce((most, column) => Math.max(most, column), 0),
  };
}

/** Bytes of a value on the wire: its JSON, in UTF-8. */
export function bytesOf(input: CellInput): number {
  if (typeof input !== 'string') return String(input).length + 1;
  let bytes = 3;
  for (let at = 0; at < input.length; at += 1) {
    const code = input.charCodeAt(at);
    bytes += code < 0x20 || code === 0x22 || code === 0x5c ? 6 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}
