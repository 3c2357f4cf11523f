import { wordsOf } from '../../domain/text';
import { matchHeading } from '../headings/match-heading';
import { sheetSide } from '../sheet-side';
import { cellOf, range, type Face } from './face';
import type { HeaderBand } from './heading';
import { headingText, isFilled } from './raw-table';
import { isUnitOf } from './units-beside';

const ROWS_LOOKED_AT = 60;

/** Columns of each table that stands beside others under one header: each has its own column of names. */
export function columnGroups(face: Face, band: HeaderBand, end: number): readonly (readonly number[])[] {
  const headed = (column: number): boolean =>
    range(band.main, band.last).some((row) => isFilled(cellOf(face, row, column)));
  const rows = range(band.last + 1, Math.min(end, band.last + ROWS_LOOKED_AT));
  const width = rows
    .concat(range(band.first, band.last))
    .reduce((most, row) => Math.max(most, face.rows[row]?.length ?? 0), 0);
  const columns = range(0, width - 1);
  const first = columns.find(headed) ?? 0;
  const headedLast = [...columns].reverse().find(headed) ?? 0;
  // The units of the last term may stand below no heading.
  const last = holdsUnits(headedLast + 1) ? headedLast + 1 : headedLast;
  // Names below no heading stand right before the first, or a blank column or two away from it.
  const names = [1, 2, 3].map((away) => first - away).find((column) => column >= 0 && hasBody(column)) ?? first;
  const used = columns.filter((column) => column >= names && column <= last && (headed(column) || hasBody(column)));
  const runs: number[][] = [];
  for (const column of used) {
    const run = runs[runs.length - 1];
    const previous = run?.[run.length - 1];
    const start = run?.[0];
    const isNext = previous !== undefined && previous === column - 1 && !isSecondName(start ?? column, column);
    if (run && (isNext || !hasNames(column, runs[0]?.[0] ?? column))) run.push(column);
    else runs.push([column]);
  }
  return runs.filter((run) => run.filter((column) => headed(column)).length >= 1 && run.length >= 2);

  function hasBody(column: number): boolean {
    return rows.some((row) => isFilled(cellOf(face, row, column)));
  }

  function holdsUnits(column: number): boolean {
    const texts = rows.map((row) => headingText(cellOf(face, row, column)).trim()).filter((text) => text !== '');
    return texts.length > 0 && texts.every(isUnitOf);
  }

  function headingOf(column: number): string {
    const texts = range(band.main, band.last).map((row) => headingText(cellOf(face, row, column)));
    return texts.find((text) => text !== '') ?? '';
  }

  /** The heading of the first table's profiles again, or a heading of profiles behind a gap. */
  function isSecondName(start: number, column: number): boolean {
    const heading = headingOf(column);
    if (matchHeading(heading).profileRank === null) return false;
    return column > start && (wordsOf(heading) === wordsOf(headingOf(start)) || !headed(column - 1));
  }

  function hasNames(column: number, start: number): boolean {
    const heading = headingOf(column);
    const match = matchHeading(heading);
    if (match.profileRank !== null) return true;
    if (match.field !== null || match.candidates.length > 0) return false;
    const names = namesOf(column);
    if (names.length < 2 || new Set(names).size < names.length) return false;
    const first = namesOf(start);
    const isSame = wordsOf(heading) === wordsOf(headingOf(start)) || sheetSide(heading) !== null;
    return heading === '' || isSame || names.filter((name) => first.includes(name)).length * 2 >= names.length;
  }

  function namesOf(column: number): string[] {
    const values = rows.map((row) => cellOf(face, row, column)?.value ?? null).filter((value) => value !== null);
    return values.every((value) => typeof value === 'string') ? values.map(wordsOf) : [];
  }
}

/** Blocks of columns that a wholly blank column parts, each with a header of its own. */
export function sideBySide(face: Face, hasOwnHeader: (part: Face) => boolean): readonly Face[] {
  const isUsed: boolean[] = [];
  for (const row of face.rows) row?.forEach((cell, column) => (isUsed[column] ||= isFilled(cell)));
  const blocks: [number, number][] = [];
  for (let column = 0; column < isUsed.length; column += 1) {
    if (!isUsed[column]) continue;
    const block = blocks[blocks.length - 1];
    if (block && block[1] === column - 1) block[1] = column;
    else blocks.push([column, column]);
  }
  const joined: [number, number][] = [];
  for (const block of blocks) {
    const before = joined[joined.length - 1];
    if (before && !hasOwnHeader(within(face, block))) before[1] = block[1];
    else joined.push([...block]);
  }
  return joined.length <= 1 ? [face] : joined.map((block) => within(face, block));
}

function within(face: Face, [left, right]: readonly [number, number]): Face {
  return {
    ...face,
    rows: Array.from(face.rows, (cells: Face['rows'][number] | undefined) =>
      Array.from(cells ?? [], (cell, column) => (column >= left && column <= right ? (cell ?? null) : null)),
    ),
  };
}
