import type { Mapping } from '../../domain/memory';
import { wordsOf } from '../../domain/text';
import { matchHeading } from '../headings/match-heading';
import { cellOf, mergeAt, range, type Face } from './face';
import { isHeader, isHeaderRow } from './header-row';
import { spellingOf, type Heading, type HeadingPart } from './heading';
import { headingText, isFilled } from './raw-table';
import { isUnitLabel, isUnitText, unbracketed } from './unit-text';

/** The rows that make the headings of a table: groups above, the headings, and their parts and units below. */
export interface HeaderBand {
  readonly first: number;
  /** The row by which the header was known. */
  readonly main: number;
  readonly last: number;
}

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

/** The heading of each column, read down the band. */
export function headingsOf(face: Face, band: HeaderBand, columns: readonly number[]): readonly Heading[] {
  return columns.map((column): Heading => {
    const rows = range(band.first, band.last);
    const found = rows.flatMap((row) => partAt(face, band, row, column, columns[0] ?? 0) ?? []);
    const units = found.filter(({ row, text }) => row > band.main && isUnitText(text));
    const parts = found
      .filter((part) => !units.includes(part) && !(part.row > band.main && isUnitLabel(part.text)))
      .filter(({ text }, index, all) => index === 0 || wordsOf(text) !== wordsOf(all[index - 1]?.text ?? ''));
    const unit = units.map(({ text }) => ` (${unbracketed(text)})`).join('');
    const own = [...parts].reverse().find(({ isShared }) => !isShared) ?? parts[parts.length - 1];
    return {
      row: own?.row ?? band.main,
      column,
      text: parts.map(({ text }) => text).join(' · ') + unit,
      spelling: parts.length === 0 ? '' : spellingOf(parts) && spellingOf(parts) + unit,
      group: parts
        .slice(0, -1)
        .map(({ text }) => text)
        .join(' '),
    };
  });
}

/** What a row of the band says of a column: its own text, or that of the group it stands under. */
function partAt(
  face: Face,
  band: HeaderBand,
  row: number,
  column: number,
  left: number,
): (HeadingPart & { readonly row: number }) | null {
  const own = headingText(cellOf(face, row, column)).trim();
  const merge = mergeAt(face, row, column);
  if (own !== '') {
    const isWide = merge !== undefined && merge.right > merge.left;
    return { row, text: own, isShared: row < band.last && (isWide || spreads(face, band, row, column, column + 1)) };
  }
  if (row === band.last) return null;
  if (merge) {
    const text = merge.top === row ? headingText(cellOf(face, row, merge.left)).trim() : '';
    return text === '' ? null : { row, text, isShared: true };
  }
  for (let from = column - 1; from >= left; from -= 1) {
    const text = headingText(cellOf(face, row, from)).trim();
    if (text === '') continue;
    return spreads(face, band, row, from, column) ? { row, text, isShared: true } : null;
  }
  return null;
}

/** A group written on its first column only: it holds to the right as long as there is something below and nothing beside. */
function spreads(face: Face, band: HeaderBand, row: number, from: number, to: number): boolean {
  if (mergeAt(face, row, from)) return false;
  const isBelow = (column: number): boolean =>
    range(row + 1, band.last).some((below) => {
      const text = headingText(cellOf(face, below, column)).trim();
      return text !== '' && !(below > band.main && isUnitText(text));
    });
  return (
    isBelow(from) && range(from + 1, to).every((column) => !isFilled(cellOf(face, row, column)) && isBelow(column))
  );
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
  const [left = 0] = columns;
  const name = headingText(cellOf(face, row, left)).trim();
  const others = filled.filter((column) => column !== left || name === '');
  if (others.length === 0 || others.some((column) => !isShortText(cells[column]?.value))) return false;
  const texts = others.map((column) => headingText(cells[column] ?? null));
  const isUnits = texts.every((text) => isUnitText(text) || isUnitLabel(text));
  if (isUnits && texts.some(isUnitText) && (name === '' || isUnitLabel(name))) return true;
  const isOpen =
    isUnitLabel(name) ||
    name === '' ||
    (matchHeading(name).profileRank !== null && !isFilled(cellOf(face, band.main, left)));
  return isOpen && areParts(face, band, row, others);
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
  if (filled.length < 2 || !isGroupRow(face, row, row + 1)) return false;
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
