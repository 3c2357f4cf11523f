/** A cell of the workbook. Rows and columns count from zero; only `toA1` and people count from one. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on one sheet, all four edges inside. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The letters of a column: 0 → A, 26 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The address of a cell inside its sheet: `D7`. */
export function toA1(at: { readonly row: number; readonly column: number }): string {
  return `${columnName(at.column)}${at.row + 1}`;
}

/** A rectangle as Excel writes it: `A4:H12`. */
export function rectToA1(rect: Rect): string {
  return `${toA1({ row: rect.top, column: rect.left })}:${toA1({ row: rect.bottom, column: rect.right })}`;
}

/** A sheet name quoted for use in a formula. */
export function quoteSheet(name: string): string {
  return `'${name.split("'").join("''")}'`;
}

/** The address a person reads: `Política Comercial!D7`. */
export function toAddress(at: CellRef): string {
  return `${at.sheet}!${toA1(at)}`;
}

/** Reads `D7` or `$D$7`; null when it is not the address of one cell of an Excel sheet. */
export function readA1(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(text);
  if (!match) return null;
  let column = 0;
  for (const letter of (match[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row <= 1048576 && column <= 16384 ? { row: row - 1, column: column - 1 } : null;
}

/** Reads `A4:H12` or a single cell; null when it is neither. */
export function readRect(text: string): Rect | null {
  const [from = '', to = from] = text.split(':');
  const start = readA1(from);
  const end = readA1(to);
  if (!start || !end) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

export function contains(rect: Rect, at: { readonly row: number; readonly column: number }): boolean {
  return at.row >= rect.top && at.row <= rect.bottom && at.column >= rect.left && at.column <= rect.right;
}

/** `Sheet!A4` or `'Sheet with ''quotes'''!A4`, as `toAddress` writes it; null for anything else. */
export function readAddress(text: string): CellRef | null {
  const cut = text.lastIndexOf('!');
  const at = readA1(text.slice(cut + 1));
  const name = text.slice(0, Math.max(cut, 0));
  const sheet = /^'.*'$/.test(name) ? name.slice(1, -1).split("''").join("'") : name;
  return cut < 1 || !at || !sheet ? null : { sheet, ...at };
}
