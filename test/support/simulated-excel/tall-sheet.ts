import { addSheet, keyOf, placeOf, type SimBook, type SimCell, type SimSheet } from './model';

/** Rows that whoever looks for the used part of a sheet is shown: the first, and the last. */
const LISTED_ROWS = 700;

/** A sheet of very many rows whose cells are made when they are asked for. */
export function addTallSheet(
  book: SimBook,
  name: string,
  rowCount: number,
  columnCount: number,
  valueAt: (row: number, column: number) => SimCell['value'],
): SimSheet {
  const cells = new TallCells(rowCount, columnCount, valueAt);
  const sheet: SimSheet = { ...addSheet(book, name), cells };
  book.sheets[book.sheets.length - 1] = sheet;
  return sheet;
}

class TallCells extends Map<string, SimCell> {
  constructor(
    private readonly rowCount: number,
    private readonly columnCount: number,
    private readonly valueAt: (row: number, column: number) => SimCell['value'],
  ) {
    super();
  }

  override get(key: string): SimCell | undefined {
    const typed = super.get(key);
    const { row, column } = placeOf(key);
    if (typed || row >= this.rowCount || column >= this.columnCount) return typed;
    return { value: this.valueAt(row, column), format: 'General' };
  }

  override *[Symbol.iterator](): MapIterator<[string, SimCell]> {
    for (let row = 0; row < this.rowCount; row = row < LISTED_ROWS ? row + 1 : Math.max(row + 1, this.rowCount - 1)) {
      for (let column = 0; column < this.columnCount; column += 1) {
        const key = keyOf(row, column);
        yield [key, this.get(key)!];
      }
    }
  }
}
