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

/** What the cells show: errors as their codes, a range of one cell as that cell, ties between number and unit as spaces. */
export function shown(answer: unknown): unknown {
  if (Array.isArray(answer)) {
    const only: unknown =
      answer.length === 1 && Array.isArray(answer[0]) && answer[0].length === 1 ? answer[0][0] : null;
    return only === null ? answer.map(shown) : shown(only);
  }
  if (typeof answer === 'string') return answer.split('\u00a0').join(' ');
  if (typeof answer === 'object' && answer !== null && 'code' in answer) return answer.code;
  return answer;
}

/** What an example gives: numbers to nine digits, everything else to the letter. */
export function expected(example: unknown): unknown {
  if (Array.isArray(example)) return example.map(expected);
  return typeof example === 'number' ? (expect.closeTo(example, 9) as unknown) : example;
}

/** Arguments as Excel hands them over: a range parameter always gets a matrix. */
export function asExcelGives(given: readonly Argument[], isRange: (index: number) => boolean): readonly Argument[] {
  return given.map((argument, index) =>
    isRange(index) && argument !== null && !Array.isArray(argument) ? [[argument as Scalar]] : argument,
  );
}
