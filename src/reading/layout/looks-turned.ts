import { isDateFormat } from '../../domain/found-text';
import { isProfileName } from '../../domain/profile-name';
import { PARAMETER_NAME_HEADINGS, PARAMETER_UNIT_HEADINGS, PARAMETER_VALUE_HEADINGS } from '../headings/context';
import { matchHeading } from '../headings/match-heading';
import { tidy, wordsOf } from '../../domain/text';
import { headingText, isFilled, type RawCell, type RawColumn, type RawTable } from './raw-table';

/** Names of columns that compare or explain, which no customer bears. */
const NO_NAMES = [
  ...PARAMETER_VALUE_HEADINGS,
  ...PARAMETER_UNIT_HEADINGS,
  ...PARAMETER_NAME_HEADINGS,
  ...'significado definicao definicion meaning definition formula conceito concepto concept fonte fuente source atual actual current proposto proposta propuesta proposed antes depois before after exemplo ejemplo example explicacao explicacion explanation comentario comment regra rule regla default padrao minimo maximo meta target'.split(
    ' ',
  ),
];

/** Whether labels down a column head a table of profiles across: at least two terms, and names that may be customers. */
export function looksTurned({ columns }: RawTable): boolean {
  const fields = columns.filter(({ spelling }) => isField(spelling));
  if (fields.length < 2) return false;
  const names = columns.find((column) => !fields.includes(column) && isNames(column));
  if (!names) return false;
  const cells = fields.flatMap((column) => column.cells).filter(({ cell }) => isFilled(cell));
  return cells.length > 0 && cells.filter(isShort).length * 5 >= cells.length * 4;
}

function isField(spelling: string): boolean {
  const { field, candidates } = matchHeading(spelling);
  return field !== null || candidates.length > 0;
}

function isNames({ cells, spelling }: RawColumn): boolean {
  const filled = cells.filter(({ cell }) => isFilled(cell));
  if (filled.length === 0 || filled.some(({ cell }) => typeof cell?.value !== 'string' || isDateFormat(cell.format))) {
    return false;
  }
  const names = filled.map(({ cell }) => tidy(headingText(cell))).filter(isProfileName);
  const { profileRank } = matchHeading(spelling);
  const isOfPeople = (name: string): boolean => {
    const match = matchHeading(name);
    return (
      !NO_NAMES.includes(wordsOf(name)) &&
      match.context !== 'month' &&
      match.context !== 'date' &&
      (match.field === null || match.field === 'customers')
    );
  };
  // One in five may be called as a term is: `Discount` is a channel too.
  if (names.filter(isOfPeople).length * 5 < names.length * 4) return false;
  return new Set(names.map(wordsOf)).size >= (profileRank === null ? 2 : 1);
}

/** Explanations are long; what a policy grants is a number or a few words. */
function isShort({ cell }: RawCell): boolean {
  const value = cell?.value ?? null;
  return typeof value !== 'string' || /\d/.test(value) || value.trim().split(/\s+/).length <= 5;
}
