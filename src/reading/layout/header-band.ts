import type { Mapping } from '../../domain/memory';
import { matchHeading } from '../headings/match-heading';
import { cellOf, mergeAt, range, type Face } from './face';
import { isHeader, isHeaderRow } from './header-row';
import type { HeaderBand } from './heading';
import { headingsOf } from './read-headings';
import { headingText, isFilled } from './raw-table';
import { isUnitLabel, isUnitText } from './unit-text';

/** The headers of a face, from the top. */
export function headerBands(face: Face, mappings: readonly Mapping[]): readonly HeaderBand[] {
  const bands: HeaderBand[] = [];
  for (let row = 0; row < face.rows.length; row += 1) {
    const main = isHeaderRow(face, row, mappings) ? row : isSplitHeader(face, row, mappings) ? row + 1 : -1;
    if (main < 0) continue;
    const free = bands[bands.length - 1]?.last ?? -1;
    const band = bandAt(face, main, (above) => above > free);
    bands.push(band);
    row = band.last;
  }
  return bands;
}

/** The whole header around its main row. */
export function bandAt(face: Face, main: number, isFree: (row: number) => boolean): HeaderBand {
  let first = main;
  while (main - first < 2 && isFree(first - 1) && isGroupRow(face, first - 1, first)) first -= 1;
  let last = main;
  while (last - main < 2 && isContinued(face, { first, main, last }, last + 1)) last += 1;
  return { first, main, last };
}

/** Texts above a header that each stand over some of its columns; a title stands over the first, or over all. */
function isGroupRow(face: Face, row: number, below: number): boolean {
  if (row < 0) return false;
  const cells = face.rows[row] ?? [];
  const filled = range(0, cells.length - 1).filter((column) => isFilled(cells[column]));
  const heads = range(0, (face.rows[below] ?? []).length - 1).filter((column) => isFilled(cellOf(face, below, column)));
  const [left = 0] = heads;
  const right = heads[heads.length - 1] ?? 0;
  if (filled.length === 0 || filled.some((column) => column > right || !isShortText(cells[column]?.value)))
    return false;
  const isTitle = (column: number): boolean => {
    const merge = mergeAt(face, row, column);
    return column <= left && (merge === undefined || merge.right === merge.left || merge.right >= right);
  };
  return filled.some((column) => !isTitle(column));
}

const isShortText = (value: unknown): boolean => typeof value === 'string' && value.trim().length <= 40;

/** A row right below the headings that names their parts or units instead of a profile. */
function isContinued(face: Face, band: HeaderBand, row: number): boolean {
  const cells = face.rows[row] ?? [];
  const filled = range(0, cells.length - 1).filter((column) => isFilled(cells[column]));
  const columns = range(0, Math.max(cells.length, (face.rows[band.main] ?? []).length) - 1).filter(
    (column) => isFilled(cells[column]) || isFilled(cellOf(face, band.main, column)),
  );
  const left = leftOf(face, band, columns[0] ?? 0);
  const name = headingText(cellOf(face, row, left)).trim();
  const others = filled.filter((column) => column !== left || name === '');
  if (others.length === 0 || others.some((column) => !isShortText(cells[column]?.value))) return false;
  const texts = others.map((column) => headingText(cells[column] ?? null));
  const isUnits = texts.every((text) => isUnitText(text) || isUnitLabel(text));
  if (isUnits && texts.some(isUnitText) && (name === '' || isUnitLabel(name))) return true;
  if (name === '' && others.length > 1 && texts.every((text) => !/\d/.test(text)) && standUnderGroups(others))
    return true;
  const isOpen =
    isUnitLabel(name) ||
    name === '' ||
    (matchHeading(name).profileRank !== null && !isFilled(cellOf(face, band.main, left)));
  return isOpen && areParts(face, band, row, others);

  /** Each below a heading that reaches over several of them: `SP` and `NE` below `Lead time`. */
  function standUnderGroups(below: readonly number[]): boolean {
    const isHeaded = (column: number): boolean => isFilled(cellOf(face, band.main, column));
    return below.every((column) => {
      const merge = mergeAt(face, band.main, column);
      if (merge) return merge.right > merge.left;
      const isFirst = isHeaded(column) && !isHeaded(column + 1) && below.includes(column + 1);
      return isFirst || (!isHeaded(column) && below.includes(column - 1));
    });
  }
}

/** The first column of the header, which may have its heading in only some of its rows. */
function leftOf(face: Face, band: HeaderBand, left: number): number {
  const above = range(band.first, band.last).map((row) => (face.rows[row] ?? []).findIndex(isFilled));
  return Math.min(left, ...above.filter((column) => column >= 0));
}

/** Words without digits, most of which make a heading with what stands above them, or stand where nothing does. */
function areParts(face: Face, band: HeaderBand, row: number, columns: readonly number[]): boolean {
  const texts = columns.map((column) => headingText(cellOf(face, row, column)));
  if (texts.some((text) => /\d/.test(text) && !isUnitText(text))) return false;
  const below = headingsOf(face, { ...band, last: row }, columns);
  const known = below.filter(({ spelling }) => {
    const match = matchHeading(spelling);
    return match.field !== null || match.candidates.length > 0 || match.context !== null || match.profileRank !== null;
  });
  return known.length * 2 > columns.length;
}

/** Two rows that are a header only together: `Entrega` over `Prazo` and `Frequência`. */
function isSplitHeader(face: Face, row: number, mappings: readonly Mapping[]): boolean {
  const cells = face.rows[row + 1] ?? [];
  const filled = range(0, cells.length - 1).filter((column) => isFilled(cells[column]));
  const above = (face.rows[row] ?? []).filter(isFilled).length;
  if (filled.length < 2 || above >= filled.length || !isGroupRow(face, row, row + 1)) return false;
  if (filled.some((column) => !isShortText(cells[column]?.value))) return false;
  const [left = 0] = filled;
  const right = filled[filled.length - 1] ?? 0;
  const from = left > 0 && isFilled(cellOf(face, row, left - 1)) ? left - 1 : left;
  const headings = headingsOf(face, { first: row, main: row + 1, last: row + 1 }, range(from, right));
  return isHeader(
    face.sheet.name,
    headings.map(({ spelling }) => spelling).filter((text) => text !== ''),
    mappings,
  );
}
