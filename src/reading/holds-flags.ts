import { FIELDS, type FieldKind, type FieldName } from '../domain/terms';
import { foundOf } from './grammar/found';
import { isFilled, type RawColumn } from './layout/raw-table';

/** What is counted: a yes or no below such a heading says whether there is any, and not how much. */
const COUNTED: readonly FieldKind[] = ['discount', 'share', 'amount', 'money', 'minimum', 'days', 'hours', 'payment'];
const YES = /^(sim|si|yes|s|✓|✔)$/;
const NO = /^(nao|no|n)$/;

/** `Rapel` over nothing but sim and não is no discount to be stacked. */
export function holdsFlags({ cells }: RawColumn, field: FieldName): boolean {
  if (!COUNTED.includes(FIELDS[field].kind)) return false;
  const filled = cells.flatMap(({ cell }) => (cell && isFilled(cell) ? [foundOf(cell)] : []));
  const isFlag = filled.map(({ number, text }) => number === null && (YES.test(text) || NO.test(text)));
  return (
    filled.length > 1 && isFlag.every((one) => one) && filled.some(({ text }) => /^(sim|si|yes|s|y|x|✓|✔)$/.test(text))
  );
}
