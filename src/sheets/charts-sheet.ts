import type { Rect } from '../domain/address';
import type { Language } from '../domain/language';
import { chartBlocks, type ChartBlock, type ChartInput } from './chart-blocks';
import { CHART_WORDS, type ChartName } from './chart-words';
import { textOf, type FoundTable } from './found-table';
import { titleLines } from './lines';
import { SHEETS } from './sheets';
import type { ChartKind, ChartSpec, StyleName } from './patch';
import { moneyStyle, STYLES } from './styles';
import type { WantedRow, WantedSheet } from './wanted';

interface Look {
  readonly kind: ChartKind;
  readonly axis?: readonly [number, number];
  /** Columns and rows that it covers: two charts beside each other, twice. */
  readonly place: Rect;
}

const LINES = 2;
/** Rows of one chart, and of all above the table. */
const HIGH = 19;
const ROOM = 2 * (HIGH + 1) + 1;

const placed = (nth: 0 | 1, left: number, right: number): Rect => {
  const top = LINES + 1 + nth * (HIGH + 1);
  return { top, left, bottom: top + HIGH - 1, right };
};

const LOOKS: Readonly<Record<ChartName, Look>> = {
  scores: { kind: 'span', axis: [0, 100], place: placed(0, 0, 5) },
  money: { kind: 'bars', place: placed(0, 6, 14) },
  margins: { kind: 'stacked', place: placed(1, 0, 5) },
  trend: { kind: 'line', axis: [0, 100], place: placed(1, 6, 14) },
};

/** *Alignment Charts*: up to four charts, and below them the table that they draw. `found` is the sheet as it stands. */
export function chartsSheet(input: ChartInput, found: FoundTable | null, language: Language): WantedSheet {
  const blocks = chartBlocks(input, language);
  const count = Math.max(1, ...blocks.map(({ rows }) => rows.length));
  const money = moneyStyle(input.review.currency);
  return {
    kind: 'charts',
    language,
    lines: titleLines(CHART_WORDS, [({ title }) => title, ({ intro }) => intro], 'row', language),
    room: ROOM,
    rows: Array.from({ length: Math.max(count, found?.rows.size ?? 0) }, (_, nth) => rowOf(nth, blocks, money)),
    formats: [],
    offers: [],
    charts: blocks.flatMap((block) => chartOf(block, found, money, language) ?? []),
  };
}

/** The nth row: what it no longer holds is blank. */
function rowOf(nth: number, blocks: readonly ChartBlock[], money: StyleName): WantedRow {
  const cells = blocks.flatMap(({ keys, rows }) =>
    keys.map((key, column) => {
      const content = rows[nth]?.[column] ?? null;
      return [key, key === 'amount' ? { content, style: money } : { content }] as const;
    }),
  );
  return { id: String(nth + 1), cells: { row: { content: nth + 1 }, ...Object.fromEntries(cells) } };
}

/** A chart that is to be drawn anew: of a sheet that stands, only where it draws other cells than before. */
function chartOf(
  { chart, keys, rows }: ChartBlock,
  found: FoundTable | null,
  money: StyleName,
  language: Language,
): ChartSpec | null {
  if (rows.length === 0) return null;
  const data = found ? foundData(keys, rows.length, found) : newData(keys, rows.length);
  if (!data) return null;
  const { kind, axis, place } = LOOKS[chart];
  const words = CHART_WORDS[language];
  const format = { scores: '0', trend: '0', margins: '0%', money: STYLES[money].numberFormat ?? 'General' }[chart];
  return {
    name: `Accord ${chart}`,
    kind,
    title: words.titles[chart],
    about: words.about[chart],
    data,
    numberFormat: format,
    ...(chart === 'margins' ? { axis: [lowest(rows), 1] } : axis ? { axis } : {}),
    place,
  };
}

/** Where the axis of shares begins: 0, or the tenth below the worst margin. */
function lowest(rows: ChartBlock['rows']): number {
  const margins = rows.map(([, margin]) => (typeof margin === 'number' ? margin : 0));
  return Math.min(0, Math.floor(Math.min(...margins) * 10) / 10);
}

function newData(keys: readonly string[], count: number): Rect {
  const { columns } = SHEETS.charts;
  const top = LINES + ROOM;
  const left = columns.findIndex(({ key }) => key === keys[0]);
  return { top, left, bottom: top + count, right: left + keys.length - 1 };
}

/** Null where the chart draws these cells already, or where somebody took its columns apart. */
function foundData(keys: readonly string[], count: number, found: FoundTable): Rect | null {
  const columns = keys.map((key) => found.columns.get(key));
  const left = columns[0];
  if (left === undefined || columns.some((column, nth) => column !== left + nth)) return null;
  const held = [...found.rows.values()].filter((row) => textOf(found, row, keys[0]!) !== '').length;
  if (held === count) return null;
  let bottom = found.lastRow + Math.max(0, count - found.rows.size);
  // Rows that were sorted may hold the nth of a block anywhere.
  if (count <= found.rows.size) {
    bottom = Math.max(...Array.from({ length: count }, (_, nth) => found.rows.get(String(nth + 1)) ?? found.firstRow));
  }
  return { top: found.firstRow - 1, left, bottom, right: left + keys.length - 1 };
}
