import { cellOf, type Face } from '../layout/face';
import { headingText, isFilled } from '../layout/raw-table';

const ROWS_ABOVE = 6;

/** Texts above a header, the nearest first, then the name of the sheet: down to the figures of the table before. */
export function titlesAbove(face: Face, row: number): readonly string[] {
  const titles: string[] = [];
  for (let above = row - 1; above >= 0 && above >= row - ROWS_ABOVE; above -= 1) {
    const cells = (face.rows[above] ?? []).filter(isFilled);
    if (cells.some((cell) => typeof cell?.value === 'number' && cell.value > 2100)) break;
    for (const cell of cells) if (typeof cell?.value === 'string') titles.push(cell.value);
    // A year alone above the months.
    for (const cell of cells) if (typeof cell?.value === 'number') titles.push(String(cell.value));
  }
  return [...titles, face.sheet.name];
}

/** The year that stands alone in the titles; null when there is none, or several. */
export function yearInTitles(titles: readonly string[]): number | null {
  for (const title of titles) {
    const years = new Set(title.match(/(?:^|\D)(20[2-4]\d)(?!\d)/g)?.map((text) => text.replace(/\D/g, '')) ?? []);
    if (years.size === 1) return Number([...years][0]);
    if (years.size > 1) return null;
  }
  return null;
}

/** The text of a cell of a face. */
export function textAt(face: Face, row: number, column: number): string {
  return headingText(cellOf(face, row, column)).trim();
}
