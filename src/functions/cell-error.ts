/** Errors a formula may show. Excel prints a message beside the first two only. */
export type CellErrorCode = '#VALUE!' | '#N/A' | '#DIV/0!' | '#NUM!';

/** A wrong argument in a formula, or an answer that does not exist. A value that bodies return, never thrown. */
export class CellError {
  constructor(
    readonly code: CellErrorCode,
    /** What was wrong, where, and what is expected. */
    readonly message: string,
  ) {}
}
