import type { Language } from '../domain/language';
import { wordsOf } from '../domain/text';
import type { SheetColumn } from './columns';
import { namesOf } from './find-columns';
import type { FoundTable } from './found-table';
import type { CellWrite } from './patch';

export interface Reworded {
  /** All headings of the table as they shall be. */
  readonly columns: readonly string[];
  readonly cells: readonly CellWrite[];
}

/** Our headings in the language wanted. One that a planner reworded, or whose new name is taken, stays as it is. */
export function rewordedHeadings(found: FoundTable, columns: readonly SheetColumn[], language: Language): Reworded {
  const { table } = found.own;
  const headings = [...table.columns];
  const cells: CellWrite[] = [];
  for (const column of columns) {
    const at = found.columns.get(column.key);
    if (at === undefined || !table.hasHeader) continue;
    const index = at - table.rect.left;
    const wanted = column.heading[language];
    const standing = headings[index]!;
    const isOurs = namesOf(column).includes(wordsOf(standing));
    const isTaken = headings.some(
      (heading, other) => other !== index && heading.toLowerCase() === wanted.toLowerCase(),
    );
    if (standing === wanted || !isOurs || isTaken) continue;
    headings[index] = wanted;
    cells.push({ row: table.rect.top, column: at, content: wanted, style: 'heading' });
  }
  return { columns: headings, cells };
}
