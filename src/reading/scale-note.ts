import type { CellRef, Rect } from '../domain/address';
import { FIELDS, type FieldName } from '../domain/terms';
import { wordsOf } from '../domain/text';
import type { Column } from './column';
import type { HeadingUnits } from './evidence';
import { plainText } from './grammar/found';
import { headingText, isFilled, type RawTable } from './layout/raw-table';
import type { ReadTable } from './role';
import { MONEY_KINDS } from './workbook-currency';

/** A text outside the tables that says in what the money of a sheet is counted. */
interface ScaleNote {
  readonly at: CellRef;
  readonly text: string;
  readonly scale: 1000 | 1000000;
}

const SIGN = '(?:r\\$|us\\$|u\\$s|\\$|€|£|brl|usd|eur|gbp|mxn)';
const COIN = '(?:reais|dolares|dollars|pesos|euros|pounds)';
const THOUSAND = `(?:mil|milhares|miles|thousands?|k|'?000s?)`;
const MILLION = '(?:mi|mm|milhoes|millones|millions?)';
const END = '(?= *(?:$|[().,;:/|-]|unless|except|salvo|exceto|excepto))';
const counted = (words: string): RegExp =>
  new RegExp(
    `(?:^|[^\\w$])(?:${SIGN} ?${words}(?!\\w)|(?:em|in|en) ${words}(?: (?:de |of )?${COIN})?${END})` +
      `|(?:^|[^\\d ]) ?(?:^|\\b)${words} ?(?:de |of )?(?:${COIN}|${SIGN})(?!\\w)`,
  );
/** `Em R$ 1.000`, `x 1000`. */
const IN_THOUSANDS = new RegExp(
  `(?:em|in|en) ${SIGN} ?(?:x ?)?1[.,]?000(?!\\d|[.,]\\d)|\\bx ?1[.,]?000(?!\\d|[.,]\\d)`,
);
const SCALES: readonly (readonly [RegExp, ScaleNote['scale']])[] = [
  [counted(THOUSAND), 1000],
  [IN_THOUSANDS, 1000],
  [counted(MILLION), 1000000],
];
/** "When indicated": then the headings say it. */
const AS_SAID =
  /\b(quando|onde|donde|cuando|where|when|if) (indicad[oa]s?|assinalad[oa]s?|senalad[oa]s?|indicated|stated|shown)\b/;
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
 * Tables whose sheet says beside them in what their money is counted, as "Em R$ mil" in a title: it holds for the columns
 * that name no unit of their own. Where it may as well not hold, the column is asked.
 */
export function withScaleNotes(tables: readonly ReadTable[]): readonly ReadTable[] {
  return tables.map((table): ReadTable => {
    const own = tables.filter(({ raw }) => raw.sheet === table.raw.sheet).map(({ raw }) => raw);
    const notes = notesOn(table.raw, own);
    const note = nearest(notes, table.raw, own);
    if (!note) return table;
    const isSure = isOf(note, table.raw, own) && new Set(notes.map(({ scale }) => scale)).size === 1;
    return { ...table, columns: table.columns.map((column) => noted(column, note, isSure, table)) };
  });
}

function noted(column: Column, note: ScaleNote, isSure: boolean, table: ReadTable): Column {
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
function speaksOfColumn({ text }: ScaleNote, { columns }: ReadTable): boolean {
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
  return Array.from(sheet.rows, (cells: RawTable['sheet']['rows'][number] | undefined, row) => ({
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
}

/** What a note says money is counted in; null when it says nothing of the kind. */
export function scaleIn(text: string): 1000 | 1000000 | null {
  const plain = plainText(text);
  if (AS_SAID.test(plain)) return null;
  return SCALES.find(([words]) => words.test(plain))?.[1] ?? null;
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
  if (tables.length === 1) return true;
  return note.at.row <= rect.top + 1 && tables.every((other) => !isBetween(other.rect, note, rect));
}

const isBetween = (other: Rect, { at }: ScaleNote, rect: Rect): boolean =>
  other.top >= at.row && other.bottom < rect.top;
