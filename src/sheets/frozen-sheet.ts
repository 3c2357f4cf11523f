import type { Language } from '../domain/language';
import { foundText } from '../domain/found-text';
import type { Texts } from '../i18n/texts';
import { ALIGNMENT_COLUMNS } from './alignment-columns';
import { FINDINGS_COLUMNS } from './findings-columns';
import { cellOf, type FoundTable } from './found-table';
import type { SheetColumn } from './columns';
import type { Content, CreateSheet, StyleName } from './patch';
import { cell, headings, plainSheet, type PlainCell } from './plain-sheet';
import { SHEET_WORDS } from './sheet-words';
import { snapshotLine } from './snapshot-line';
import type { ColumnSum, WantedLine, WantedRow, WantedSheet } from './wanted';

export interface FrozenInput {
  readonly sheet: string;
  /** Name of the cycle. */
  readonly cycle: string;
  /** `2026-11-22 16:21` */
  readonly time: string;
  /** The two sheets as a check would write them now. */
  readonly alignment: WantedSheet;
  readonly findings: WantedSheet;
  /** The findings as they stand, with what people typed beside them. */
  readonly found: FoundTable | null;
  readonly dateSystem: 1900 | 1904;
}

const MEETING: Texts = { 'pt-BR': 'Reunião de S&OP', en: 'S&OP meeting', es: 'Reunión de S&OP' };

/** What a meeting looks at; the columns of both blocks share their widths. */
const SCORES = ['profile', 'band', 'score', 'money', 'repair', 'reach', 'low', 'high', 'coverage', 'gain'];
const FINDINGS = [
  'profile',
  'rule',
  'score',
  'money',
  'explanation',
  'commercialLever',
  'logisticsLever',
  'decision',
  'owner',
  'due',
  'note',
];
const WIDTHS = [26, 30, 8, 16, 70, 32, 32, 13, 13, 11, 20];

/** Scores and open findings as they are now, values only. */
export function frozenSheet(input: FrozenInput, language: Language): CreateSheet {
  const { sheet, cycle, time, alignment, findings, found, dateSystem } = input;
  const words = SHEET_WORDS[language];
  const open = findings.rows.filter(({ cells }) => typeof cells['rank']?.content === 'number');
  const typed = (id: string, column: SheetColumn): PlainCell => {
    const row = found?.rows.get(id);
    const text = found && row !== undefined ? foundText(cellOf(found, row, column.key), dateSystem) : '';
    return cell(text, 'wrap');
  };
  const block = (
    columns: readonly SheetColumn[],
    rows: readonly WantedRow[],
    other: (id: string, column: SheetColumn) => PlainCell,
  ): readonly (readonly PlainCell[])[] => [
    headings(columns.map(({ heading }) => heading[language])),
    ...rows.map(({ id, cells }) =>
      columns.map((column) => {
        const wanted = cells[column.key];
        if (!wanted) return other(id, column);
        return cell(valueOf(wanted.content), styleOf(wanted.style ?? column.style));
      }),
    ),
  ];
  const scores = block(named(ALIGNMENT_COLUMNS, SCORES), alignment.rows, () => null);
  return plainSheet({
    sheet,
    rows: [
      [cell(`${MEETING[language]} ${cycle}`, 'title')],
      [cell(snapshotLine(time, language), 'stamp')],
      ...alignment.lines.slice(2, -1).map(lineOf),
      [],
      [cell(words.titles.alignment, 'section')],
      ...scores,
      [],
      [cell(words.titles.findings, 'section')],
      ...block(named(FINDINGS_COLUMNS, FINDINGS), open, typed),
      ...(open.length === 0 ? [[cell(words.noFinding, 'note')]] : []),
    ],
    columnWidths: WIDTHS,
    headingRow: 0,
  });
}

function named(columns: readonly SheetColumn[], keys: readonly string[]): readonly SheetColumn[] {
  return keys.flatMap((key) => columns.find((column) => column.key === key) ?? []);
}

/** A line above the table: its value above the column of money, its words beside it, where they have room. */
function lineOf({ cells }: WantedLine): readonly PlainCell[] {
  const [label, value, note] = cells.map(({ content, style }) => cell(valueOf(content), style));
  return [label ?? null, null, null, value ?? null, note ?? null];
}

/** A formula or link as the value that it shows. */
function valueOf(content: Content | ColumnSum): Content {
  if (typeof content !== 'object' || content === null) return content;
  if ('link' in content) return content.text;
  return content.value;
}

const styleOf = (style: StyleName): StyleName => (style === 'link' ? 'text' : style);
