import { FIELDS, type FieldName } from '../domain/terms';
import type { Evidence } from './evidence';
import { currencyIn } from './grammar/currency';
import type { Found } from './grammar/found';

const DASHED = /^\d{1,3}(\s*-\s*\d{1,3}){2,}(?!\d)/;
/** Spanish writes X for Wednesday where M is Tuesday. */
const LETTER_X = /^(?:[lmjvsd]\s*(?:[/,;+&-]|\s[ye]\s)\s*)+x\b|^x\s*(?:[/,;+&-]|\s[ye]\s)|[/,;+&-]\s*x\s*[/,;+&-]/;
const GOODS = /\d\s*(?!x\b|mil\b|k\b|mm?\b)[a-z]{2,}/;

/** What cells of a column that leave no doubt say about those that do. */
export function columnHabits(
  field: FieldName,
  found: readonly Found[],
): Pick<Evidence, 'isDashed' | 'hasLetterX' | 'isOfGoods'> {
  const { kind } = FIELDS[field];
  const texts = found.filter(({ number }) => number === null).map(({ text }) => text);
  if (kind === 'payment') return { isDashed: texts.some((text) => DASHED.test(text)) };
  if (kind === 'frequency') return { hasLetterX: texts.some((text) => LETTER_X.test(text)) };
  if (kind !== 'minimum') return {};
  const isMoney = found.some(({ currency, text }) => currency !== null || currencyIn(text) !== null);
  return { isOfGoods: !isMoney && texts.filter((text) => GOODS.test(text)).length >= 2 };
}
