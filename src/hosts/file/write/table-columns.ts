import { FORMULA_TOKENS } from './formula-references';

/** Old name of a column → new one, of one table. */
export interface RenamedColumns {
  readonly table: string;
  readonly names: ReadonlyMap<string, string>;
}

/** The formula with structured references to renamed columns brought up to date: `Table[Old]`, `Table[[#This Row],[Old]]`. */
export function renameColumns(formula: string, { table, names }: RenamedColumns): string {
  if (names.size === 0) return formula;
  const tokens = formula.match(FORMULA_TOKENS) ?? [];
  return tokens
    .map((token, at) => {
      const isOfTable = token.startsWith('[') && (tokens[at - 1] ?? '').toLowerCase() === table.toLowerCase();
      return isOfTable ? renamed(token, names) : token;
    })
    .join('');
}

function renamed(brackets: string, names: RenamedColumns['names']): string {
  const isPlain = !/^\[\s*\[/.test(brackets);
  const each = isPlain ? /^\[((?:'.|[^[\]'])*)\]$/ : /\[((?:'.|[^[\]'])*)\]/g;
  return brackets.replace(each, (found, written: string) => {
    const name = names.get(written.replace(/'(.)/g, '$1'));
    return name === undefined ? found : `[${name.replace(/[[\]#']/g, "'$&")}]`;
  });
}
