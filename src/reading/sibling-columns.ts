import { FIELDS, type FieldName } from '../domain/terms';
import { wordsOf } from '../domain/text';
import { agreedCell } from './by-family';
import type { Column } from './column';
import { readWeekdays } from './grammar/weekdays';
import { conceptsOf } from './headings/concepts';
import { isDecoration, isMeasured, isPlanned, isQualifier, MONTH } from './headings/heading-words';
import { matchHeading } from './headings/match-heading';
import { isUnitText } from './layout/unit-text';
import { withColumns, type ReadTable } from './role';

/** Parts of a year and classes: discounts of two of them are not given on top of each other. */
const APART = /^([a-d]|q[1-4]|[1-4] ?(t|tri|trim|q|s|sem)|(20)?\d\d)$/;

/**
 * `Lead time SP` and `Lead time NE`: one term in several columns, of which none is the term of the whole profile. Where they
 * agree it is; each other cell is kept for the question.
 */
export function withSiblingColumns(table: ReadTable): ReadTable {
  if (table.role === 'list') return table;
  const families: { readonly field: FieldName; readonly members: Column[] }[] = [];
  for (const column of table.columns) {
    if (families.some(({ members }) => members.includes(column))) continue;
    const siblings = table.columns.flatMap((other) => {
      const field = sharedField(column, other);
      return field === null ? [] : [{ other, field }];
    });
    const [first] = siblings;
    if (first) families.push({ field: first.field, members: [column, ...siblings.map(({ other }) => other)] });
  }
  if (families.length === 0) return table;
  const columns = table.columns.map((column): Column => {
    const family = families.find(({ members }) => members.includes(column));
    if (!family) return column;
    const { field, members } = family;
    if (column !== members[0]) return { ...column, field, by: 'words', isJoined: true };
    const cells = column.raw.cells.map((_, row) => agreedCell(members.flatMap(({ raw }) => raw.cells[row] ?? [])));
    return { ...column, field, by: column.field === field ? column.by : 'words', raw: { ...column.raw, cells } };
  });
  const joined = withColumns(table, columns);
  // Lines of another layout than rows stay what they were taken for.
  return joined.role === 'list' ? { ...joined, role: table.role } : joined;
}

/** The term of which two headings are two sorts: alike but for one word, which is no promise, limit or unit. */
function sharedField(one: Column, other: Column): FieldName | null {
  if (one === other || [one, other].some(({ raw, by }) => raw.term !== undefined || by === 'mapping')) return null;
  const [mine, theirs] = [one, other].map(({ heading }) => wordsOf(heading).split(' '));
  if (!mine || !theirs || mine.length !== theirs.length || mine.length < 2) return null;
  const differing = mine.flatMap((word, index) => (word === theirs[index] ? [] : [word, theirs[index] ?? '']));
  if (differing.length !== 2 || differing.some(isOfPromise) || differing.every(isUnitText)) return null;
  const { field } = matchHeading(mine.filter((word) => !differing.includes(word)).join(' '));
  const isOpen = ({ field: own, by, isPersonal }: Column): boolean => own === null && by === 'none' && !isPersonal;
  if (field === null || ![one, other].every((column) => column.field === field || isOpen(column))) return null;
  const areApart = differing.every((word) => APART.test(word) || MONTH.test(word));
  // Sales of two years are two figures, of which the first is read and the other told.
  if (FIELDS[field].side === 'figure' && areApart) return null;
  return field === 'discount' && !areApart ? null : field;
}

/** `Freq. entr.` and `Freq. atend.` are two terms, `Meta` and `Real` two looks at one, and a weekday is marked, not promised. */
const isOfPromise = (word: string): boolean =>
  conceptsOf(word).length > 0 ||
  readWeekdays(word) !== null ||
  isDecoration(word) ||
  isQualifier(word) ||
  isMeasured(word) ||
  isPlanned(word) ||
  /^\d$/.test(word);
