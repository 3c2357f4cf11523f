import type { Rect } from '../../domain/address';
import type { Mapping } from '../../domain/memory';
import type { Survey, SurveyedSheet, SurveyedTable } from '../../domain/survey';
import type { Beside } from '../beside';
import { matchHeading } from '../headings/match-heading';
import { columnGroups, sideBySide } from './column-groups';
import { faceOf, overlaps, range, turned, type Face } from './face';
import { headerBands } from './header-band';
import type { HeaderBand } from './heading';
import { headingsOf } from './read-headings';
import { isHeader, isHeaderRow } from './header-row';
import { isLongHeader, longTable } from './long-table';
import { looksTurned } from './looks-turned';
import { withNamesAcross } from './names-across';
import { headingText, rawTable, type RawTable } from './raw-table';
import { withSections } from './sections';
import { bodyRows } from './table-body';
import { ofTableObject } from './table-object';

/** Rows and columns beyond which a sheet is a list and no policy with its profiles as columns. */
const LARGEST_TURNED = 300;

/** Layouts of whole sheets, in which their names speak or every profile has a card; null where ranges are given. */
type OfSheets = Pick<Beside, 'profileSheets' | 'profileCards' | 'titledTerms' | 'withValuesOnly'>;

/** Every table of the workbook that has headings we know something of, in whatever layout, in reading order. */
export function findTables(
  survey: Survey,
  mappings: readonly Mapping[],
  ofSheets: OfSheets | null,
): readonly RawTable[] {
  const tables = survey.sheets.flatMap((sheet) => tablesOf(sheet, mappings, ofSheets));
  if (!ofSheets || tables.some(namesProfiles)) return tables;
  const cards = ofSheets.profileSheets(survey.sheets);
  const isRead = ({ sheet }: RawTable): boolean => cards.some((card) => card.sheet === sheet);
  return [...tables.filter((table) => !isRead(table)), ...cards];
}

/** A table of terms with the profiles they are of. */
const namesProfiles = ({ columns }: RawTable): boolean =>
  columns.some(({ spelling }) => matchHeading(spelling).profileRank !== null) &&
  columns.some(({ spelling }) => matchHeading(spelling).field !== null);

function tablesOf(sheet: SurveyedSheet, mappings: readonly Mapping[], ofSheets: OfSheets | null): readonly RawTable[] {
  const cards = ofSheets && sheet.rowCount <= LARGEST_TURNED ? ofSheets.profileCards(faceOf(sheet, [])) : null;
  const objects = sheet.tables.filter((table) => table.hasHeader);
  const isPlain = (table: SurveyedTable): boolean => isHeader(sheet.name, headingRow(sheet, table), mappings);
  const own = objects.filter(isPlain).map((table) => ofTableObject(sheet, table));
  const cardTables = cards ? [cards] : [];
  const taken = rectsOf([...own, ...cardTables]);
  const plain = (face: Face): Face => withNamesAcross(ofSheets ? ofSheets.withValuesOnly(face) : face);
  const long = longTables(faceOf(sheet, taken), mappings);
  const titled = ofSheets === null ? [] : ofSheets.titledTerms(faceOf(sheet, [...taken, ...rectsOf(long)]));
  const rows = plainTables(plain(faceOf(sheet, [...taken, ...rectsOf([...long, ...titled])])), mappings);
  const claims = [...taken, ...rectsOf([...long, ...titled, ...rows.filter(saysSomething)])];
  const columns = turnedTables(sheet, claims, mappings, plain);
  const found = [
    ...own,
    ...cardTables,
    ...long,
    ...titled,
    ...rows.filter((table) => !columns.some(({ rect }) => overlaps(rect, table.rect))),
    ...columns,
  ];
  const others = objects.filter((table) => !isPlain(table) && !found.some(({ rect }) => overlaps(rect, table.rect)));
  return [...found, ...others.map((table) => ofTableObject(sheet, table))].sort(inReadingOrder);
}

const rectsOf = (tables: readonly RawTable[]): Rect[] => tables.map(({ rect }) => rect);

const saysSomething = ({ columns }: RawTable): boolean =>
  columns.some(({ spelling }) => matchHeading(spelling).field !== null) || columns.length === 2;

/** Table objects in the order of the file stand before plain ranges; among themselves ranges go down, then right. */
function inReadingOrder(one: RawTable, other: RawTable): number {
  const isObject = Number(other.name !== undefined) - Number(one.name !== undefined);
  if (isObject !== 0) return isObject;
  return one.name !== undefined ? 0 : one.rect.top - other.rect.top || one.rect.left - other.rect.left;
}

function headingRow(sheet: SurveyedSheet, { rect }: SurveyedTable): string[] {
  return range(rect.left, rect.right)
    .map((column) => headingText(sheet.rows[rect.top]?.[column] ?? null))
    .filter((text) => text !== '');
}

function longTables(face: Face, mappings: readonly Mapping[]): RawTable[] {
  const isHead = (row: number): boolean => isLongHeader(face, row) || isHeaderRow(face, row, mappings);
  return range(0, face.rows.length - 1).flatMap((row) => longTable(face, row, mappings, isHead) ?? []);
}

function plainTables(face: Face, mappings: readonly Mapping[]): RawTable[] {
  const parts = sideBySide(face, (part) => headerBands(part, mappings).some((band) => hasProfiles(part, band)));
  return parts.flatMap((part) => {
    const bands = headerBands(part, mappings);
    return bands.flatMap((band, index) => {
      const end = (bands[index + 1]?.first ?? part.rows.length) - 1;
      const isTaken = (row: number): boolean => bands.some(({ first, last }) => row >= first && row <= last);
      return columnGroups(part, band, end).map((columns) => plainTable(part, band, columns, isTaken));
    });
  });
}

const hasProfiles = (face: Face, band: HeaderBand): boolean =>
  range(band.first, band.last).some((row) =>
    (face.rows[row] ?? []).some((cell) => matchHeading(headingText(cell)).profileRank !== null),
  );

function plainTable(
  face: Face,
  band: HeaderBand,
  columns: readonly number[],
  isTaken: (row: number) => boolean,
): RawTable {
  const rows = bodyRows(face, band.last, columns, isTaken);
  const last = rows[rows.length - 1] ?? band.last;
  // Of a large sheet only the first rows are known; a table that reaches the last of them goes on.
  const goesOn = !face.isTurned && face.rowCount > face.rows.length && last >= face.rows.length - 1;
  const bottom = goesOn ? face.rowCount - 1 : last;
  const rect = { top: band.first, left: Math.min(...columns), bottom, right: Math.max(...columns) };
  return rawTable(face, headingsOf(face, band, columns), rows, rect);
}

/** Tables with their profiles as columns, in what other tables leave free. */
function turnedTables(
  sheet: SurveyedSheet,
  claims: readonly Rect[],
  mappings: readonly Mapping[],
  plain: (face: Face) => Face,
): RawTable[] {
  if (sheet.rowCount > LARGEST_TURNED || sheet.columnCount > LARGEST_TURNED) return [];
  return plainTables(turned(plain(faceOf(sheet, claims))), mappings)
    .map(withSections)
    .filter(looksTurned);
}
