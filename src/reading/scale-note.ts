import type { CellRef, Rect } from '../domain/address';
import { FIELDS, type FieldName } from '../domain/terms';
import { wordsOf } from '../domain/text';
import type { Column } from './column';
import type { HeadingUnits } from './evidence';
import { plainText } from './grammar/found';
import { headingText, isFilled, type RawTable } from './layout/raw-table';
import type { ReadTable } from './role';
import { scaleIn, type ScaleSaid } from './scale-words';
import { MONEY_KINDS } from './workbook-currency';

/** A text outside the tables that says in what the money of a sheet is counted. */
interface ScaleNote extends ScaleSaid {
  readonly at: CellRef;
  /** The name of the sheet, which speaks of all its tables. */
  readonly isName?: true;
}

const UNLESS_SAID =
  /\b(unless|except|salvo|exceto|excepto)\b.*\b(noted|stated|indicated|shown|indicad[oa]s?|indicacao|indicacion|contrari[oa]|informad[oa]s?)\b/;
/** Money of a single order or delivery, which even a sheet in thousands may write in full. */
const SMALL: readonly FieldName[] = [
  'stopCost',
  'minOrder',
  'specialSurcharge',
  'specialOrderRule',
  'specialCost',
  'specialMargin',
  'averageOrder',
  'averageDrop',
  'salesPerCustomer',
  'speedCost',
];

/**
 * Tables whose sheet says beside them or in its name in what their money is counted, as "Em R$ mil" in a title: it holds
 * for the columns that name no unit of their own. Where it may as well not hold, or only another sheet such as a cover
 * says it, the column is asked.
 */
export function withScaleNotes(tables: readonly ReadTable[], elsewhere: readonly ScaleSaid[]): readonly ReadTable[] {
  return tables.map((table): ReadTable => {
    const own = tables.filter(({ raw }) => raw.sheet === table.raw.sheet).map(({ raw }) => raw);
    const notes = notesOn(table.raw, own);
    const beside = nearest(notes, table.raw, own);
    const note = beside ?? elsewhere[0];
    if (!note) return table;
    const isSure =
      beside !== undefined &&
      isOf(beside, table.raw, own) &&
      new Set([...notes, ...elsewhere].map(({ scale }) => scale)).size === 1;
    return { ...table, columns: table.columns.map((column) => noted(column, note, isSure, table)) };
  });
}

function noted(column: Column, note: ScaleSaid, isSure: boolean, table: ReadTable): Column {
  const { field, units } = column;
  if (field === null || field === 'profile' || !MONEY_KINDS.includes(FIELDS[field].kind)) return column;
  if (units.scale !== 1 || units.percent || units.amount !== null || units.time !== null) return column;
  const isOwnWord = units.currency !== null && UNLESS_SAID.test(plainText(note.text));
  if (isOwnWord) return column;
  const isPlain = units.currency === null && !SMALL.includes(field) && !speaksOfColumn(note, table);
  const changed: HeadingUnits = isSure && isPlain ? { ...units, scale: note.scale } : { ...units, doubt: note.scale };
  return { ...column, units: changed };
}

/** "Limite de crédito em R$ mil" is said of one column; whether also of the others, it does not say. */
function speaksOfColumn({ text }: ScaleSaid, { columns }: ReadTable): boolean {
  const said = ` ${wordsOf(text)} `;
  return columns.some(
    ({ field, heading }) =>
      field !== null &&
      field !== 'profile' &&
      MONEY_KINDS.includes(FIELDS[field].kind) &&
      said.includes(` ${wordsOf(heading)} `),
  );
}

function notesOn({ sheet }: RawTable, tables: readonly RawTable[]): ScaleNote[] {
  const named = scaleIn(sheet.name);
  const name: ScaleNote[] =
    named === null
      ? []
      : [{ at: { sheet: sheet.name, row: -1, column: 0 }, text: sheet.name, scale: named, isName: true }];
  const cells = Array.from(sheet.rows, (cells: RawTable['sheet']['rows'][number] | undefined, row) => ({
    cells,
    row,
  })).flatMap(({ cells, row }) =>
    (cells ?? []).flatMap((cell, column): ScaleNote[] => {
      const text = headingText(cell);
      if (typeof cell?.value !== 'string' || text.length > 200 || isInTable(tables, row, column)) return [];
      const scale = scaleIn(text);
      return scale === null ? [] : [{ at: { sheet: sheet.name, row, column }, text, scale }];
    }),
  );
  return [...name, ...cells];
}

/** Beside something else within a table; a note that stands alone in its row is outside, as is a title. */
function isInTable(tables: readonly RawTable[], row: number, column: number): boolean {
  return tables.some(({ rect, sheet }) => {
    const cells = (sheet.rows[row] ?? []).slice(rect.left, rect.right + 1);
    return holds(rect, row, column) && cells.filter(isFilled).length > 1;
  });
}

const holds = ({ top, left, bottom, right }: Rect, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** The nearest note above the table, else the first of the sheet. */
function nearest(notes: readonly ScaleNote[], { rect }: RawTable, tables: readonly RawTable[]): ScaleNote | undefined {
  const above = notes.filter(({ at }) => at.row <= rect.top + 1);
  const direct = above.filter((note) => tables.every((other) => !isBetween(other.rect, note, rect)));
  return direct[direct.length - 1] ?? above[above.length - 1] ?? notes[0];
}

/** Whether nothing but this table can be meant: the only one of the sheet, or the one right below the note. */
function isOf(note: ScaleNote, { rect }: RawTable, tables: readonly RawTable[]): boolean {
  if (note.isName || tables.length === 1) return true;
  return note.at.row <= rect.top + 1 && tables.every((other) => !isBetween(other.rect, note, rect));
}

const isBetween = (other: Rect, { at }: ScaleNote, rect: Rect): boolean =>
  other.top >= at.row && other.bottom < rect.top;
