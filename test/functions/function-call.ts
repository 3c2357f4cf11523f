import { isCellError } from '../../src/domain/survey';
import { CellError } from '../../src/functions/cell-error';
import type { Argument, Grid, Scalar } from '../../src/functions/sheet-function';

/** A formula of an example taken apart: what a spreadsheet would call the function with. */
export interface FunctionCall {
  readonly name: string;
  readonly given: readonly Argument[];
}

/** Reads `NAME("text",1.5,{1,2;3,4},Range)` as English Excel writes it; ranges are looked up by name. */
export function functionCall(formula: string, ranges: Readonly<Record<string, Grid>>): FunctionCall {
  const tokens = formula.match(/"(?:[^"]|"")*"|[A-Za-z_]\w*|-?\d+(?:\.\d+)?%?|[(){},;]/g) ?? [];
  let at = 0;
  const next = (): string => tokens[at++] ?? '';
  const scalar = (token: string): Scalar => {
    if (token.startsWith('"')) return token.slice(1, -1).replace(/""/g, '"');
    if (token === 'TRUE' || token === 'FALSE') return token === 'TRUE';
    const value = token.endsWith('%') ? Number(token.slice(0, -1)) / 100 : Number(token);
    if (token === '' || Number.isNaN(value)) throw new Error(`${formula}: ${token} is no value`);
    return value;
  };
  const array = (): Grid => {
    const rows: Scalar[][] = [[]];
    for (let token = next(); token !== '}'; token = next()) {
      if (token === ';') rows.push([]);
      else if (token !== ',') rows[rows.length - 1]!.push(scalar(token));
    }
    return rows;
  };
  const name = next();
  if (next() !== '(') throw new Error(`${formula}: no bracket`);
  const given: Argument[] = [];
  let isFilled = false;
  for (let token = next(); at <= tokens.length; token = next()) {
    if (token === ',' || token === ')') {
      if (!isFilled && (token === ',' || given.length > 0)) given.push(null);
      isFilled = false;
      if (token === ')') break;
    } else {
      given.push(token === '{' ? array() : token in ranges ? ranges[token] : scalar(token));
      isFilled = true;
    }
  }
  return { name, given };
}

/** An answer with errors as their codes, so that it compares with an example. */
export function plain(answer: unknown): unknown {
  if (answer instanceof CellError) return answer.code;
  if (Array.isArray(answer)) return answer.map(plain);
  if (typeof answer === 'object' && answer !== null && isCellError(answer as never)) return '#error';
  return answer;
}

/** Arguments as Excel hands them over: a range parameter always gets a matrix. */
export function asExcelGives(given: readonly Argument[], isRange: (index: number) => boolean): readonly Argument[] {
  return given.map((argument, index) =>
    isRange(index) && argument !== null && !Array.isArray(argument) ? [[argument as Scalar]] : argument,
  );
}
