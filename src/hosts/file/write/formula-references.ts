import { columnName } from '../../../domain/address';

/** One corner of a reference; `$` before a part holds it in place when the formula is copied. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

/** A reference to cells inside a formula. One cell has two equal corners. */
export interface FormulaReference {
  /** Name of the sheet as people write it; null where the formula names none. */
  readonly sheet: string | null;
  readonly from: Corner;
  readonly to: Corner;
}

/** Texts, sheet names in quotes, brackets of structured references, plain words, and single characters. */
export const FORMULA_TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]|[A-Za-z_\\$0-9.\u0080-\uFFFF]+[!(]?|[^]/g;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;

/**
 * The formula with its references to cells changed: `change` answers the new corners, or null to leave a reference as
 * written. References to whole rows or columns, names and structured references stay; so do references over several
 * sheets and into other workbooks.
 */
export function mapReferences(
  formula: string,
  change: (reference: FormulaReference) => { readonly from: Corner; readonly to: Corner } | null,
): string {
  const tokens = formula.match(FORMULA_TOKENS) ?? [];
  let out = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    const from = readCorner(token);
    const isNamed = (tokens[at - 1] ?? '').endsWith('!');
    const sheet = isNamed ? sheetOf(tokens, at - 1) : null;
    if (!from || (isNamed && sheet === null)) {
      out += token;
      continue;
    }
    const to = tokens[at + 1] === ':' ? readCorner(tokens[at + 2] ?? '') : null;
    const changed = change({ sheet, from, to: to ?? from });
    const written = to ? tokens.slice(at, at + 3).join('') : token;
    out += changed ? cornerText(changed.from) + (to ? `:${cornerText(changed.to)}` : '') : written;
    if (to) at += 2;
  }
  return out;
}

/** The formula as Excel would fill it from one cell into another, so many rows and columns away. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  const copied = (corner: Corner): Corner => ({
    ...corner,
    row: corner.isRowFixed ? corner.row : corner.row + rows,
    column: corner.isColumnFixed ? corner.column : corner.column + columns,
  });
  return mapReferences(formula, ({ from, to }) => ({ from: copied(from), to: copied(to) }));
}

function readCorner(token: string): Corner | null {
  const match = CELL.exec(token);
  if (!match) return null;
  const [, columnMark, letters = '', rowMark, digits] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  if (column > 16384 || Number(digits) > 1048576) return null;
  return {
    row: Number(digits) - 1,
    column: column - 1,
    isRowFixed: rowMark === '$',
    isColumnFixed: columnMark === '$',
  };
}

function cornerText({ row, column, isRowFixed, isColumnFixed }: Corner): string {
  return `${isColumnFixed ? '$' : ''}${columnName(column)}${isRowFixed ? '$' : ''}${row + 1}`;
}

/** The sheet a token such as `'It''s'!` or `Plan!` names; null where it is one of several or of another workbook. */
function sheetOf(tokens: readonly string[], at: number): string | null {
  const token = (tokens[at] ?? '').slice(0, -1);
  const before = tokens[at - 1] ?? '';
  const name = token.startsWith("'") ? token.slice(1, -1).replace(/''/g, "'") : token;
  return before === ':' || before.endsWith(']') || /[[\]:]/.test(name) || name === '' ? null : name;
}
