import { foundText } from '../../domain/found-text';
import { wordsOf } from '../../domain/text';
import { sheetSide } from '../sheet-side';
import { headingText, isFilled, type RawCell, type RawColumn } from './raw-table';

/** One line of a table in long form. */
export interface Line {
  readonly row: number;
  readonly name: RawCell;
  readonly group: string;
  readonly term: string;
  readonly unit: string;
  readonly termCell: RawCell;
  readonly value: RawCell;
}

/** A column a term and unit, a line a profile; each cell keeps the address of its value. */
export function pivot(lines: readonly Line[], profileHeading: string): RawColumn[] {
  const names = distinct(lines, ({ name }) => wordsOf(headingText(name.cell)));
  const termOf = ({ term, group }: Line): string => [wordsOf(term), sheetSide(group) ?? ''].join('|');
  // A line without a unit, such as one with words for a value, goes with the others of its term.
  const unitOf = (line: Line): string =>
    line.unit !== ''
      ? line.unit
      : (lines.find((other) => other.unit !== '' && termOf(other) === termOf(line))?.unit ?? '');
  const keyOf = (line: Line): string => [termOf(line), unitOf(line)].join('|');
  const terms = distinct(lines, keyOf);
  const profiles: RawColumn = {
    at: { ...(lines[0]?.name.at ?? { sheet: '', row: 0, column: 0 }) },
    heading: profileHeading,
    spelling: profileHeading,
    group: '',
    cells: names.map(({ name }) => name),
  };
  return [
    profiles,
    ...terms.map((head): RawColumn => {
      const heading = unitOf(head) === '' ? head.term : `${head.term} (${unitOf(head)})`;
      const own = lines.filter((line) => keyOf(line) === keyOf(head));
      return {
        at: head.termCell.at,
        heading,
        spelling: heading,
        group: head.group,
        term: termOf(head),
        cells: names.map(({ name }) =>
          said(
            own.filter((line) => isSame(line.name, name)),
            head,
          ),
        ),
      };
    }),
  ];
}

const isSame = (one: RawCell, other: RawCell): boolean =>
  wordsOf(headingText(one.cell)) === wordsOf(headingText(other.cell));

/** The one value a profile has of a term; several that differ are rivals, and none is a blank beside the term. */
function said(lines: readonly Line[], head: Line): RawCell {
  const values = lines.map(({ value }) => value);
  const filled = values.filter(({ cell }) => isFilled(cell));
  const [first, ...others] = filled;
  if (!first) return values[0] ?? { at: head.value.at, cell: null };
  const rivals = others.filter(({ cell }) => foundText(cell) !== foundText(first.cell));
  return rivals.length === 0 ? first : { ...first, rivals };
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
