import { foundText } from '../../domain/found-text';
import { isProfileName } from '../../domain/profile-name';
import { cellOf, mergeAt, range, refOf, type Face } from '../layout/face';
import { isFilled } from '../layout/raw-table';
import { madeToOrder } from './made-to-order';
import { planCells, type PlanCellReader } from './plan-cells';
import {
  familyRank,
  isPast,
  labelOf,
  roleOfHeading,
  versionWords,
  type PlanColumnRole,
  type PlanLabel,
} from './plan-columns';
import type { PlanDraft, PlanRun, PlanTable } from './plan-draft';
import { measureInTitle } from './plan-label';
import { isOfCompany } from './plan-measures';
import { rectOfCells } from './plan-rect';
import { rowsBelow } from './plan-rows';
import { scaleOf } from './plan-scale';
import { textAt, titlesAbove } from './plan-titles';
import { monthSaid } from './month-said';
import { resolvedMonths } from './resolved-months';

/** A column of a table with a heading over each column. */
export interface HeadedColumn {
  readonly column: number;
  readonly heading: string;
  readonly role: PlanColumnRole | null;
  readonly label: PlanLabel | null;
}

/** A row of headings of a plan: a line a family, or a line a family and month. */
export interface PlanHeader {
  readonly row: number;
  readonly columns: readonly HeadedColumn[];
}

const LONGEST_HEADING = 60;

/** Whether a row heads a table of the plan: a family or month beside figures that have a name. */
export function planHeader(face: Face, row: number): PlanHeader | null {
  const cells = face.rows[row] ?? [];
  const filled = range(0, cells.length - 1).filter((column) => isFilled(cells[column]));
  if (filled.length < 2 || filled.some((column) => typeof cells[column]?.value !== 'string')) return null;
  const columns = filled.map((column): HeadedColumn => {
    const heading = textAt(face, row, column);
    if (heading.length > LONGEST_HEADING) return { column, heading, role: null, label: null };
    const label = labelOf(heading);
    return { column, heading, role: label ? null : roleOfHeading(heading), label };
  });
  const has = (role: PlanColumnRole): boolean => columns.some((column) => column.role === role);
  const labels = columns.flatMap(({ label }) => label ?? []);
  const isAxis = has('family') || has('month') || has('part');
  const isLong = has('month') && has('value') && (has('family') || has('measure'));
  const isCompanys = labels.length > 0 && labels.every(({ measure }) => isOfCompany(measure));
  const isCalendar = labels.some(({ measure }) => measure === 'uplift') && (has('start') || has('promotion'));
  if (!(isAxis || isCalendar) || !(isLong || labels.length > 0)) return null;
  return has('family') || isCompanys || isCalendar ? { row, columns: oneFamily(columns) } : null;
}

function oneFamily(columns: readonly HeadedColumn[]): readonly HeadedColumn[] {
  const families = columns.filter(({ role }) => role === 'family');
  const [best] = [...families].sort((a, b) => familyRank(a.heading) - familyRank(b.heading));
  return columns.map((column) => (column.role === 'family' && column !== best ? { ...column, role: 'part' } : column));
}

/** The figures of a table with a heading over each column; null when it has none, or speaks of the past. */
export function headedTable(
  face: Face,
  { row: header, columns }: PlanHeader,
  end: number,
  run: PlanRun,
): PlanTable | null {
  const titles = titlesAbove(face, header);
  if (titles.some(isPast)) return null;
  const first = columns[0]?.column ?? 0;
  const right = columns[columns.length - 1]?.column ?? 0;
  const rows = rowsBelow(face, header, first, right, end);
  const column = (role: PlanColumnRole): number | null => columns.find((one) => one.role === role)?.column ?? null;
  const monthColumn = column('month');
  const months = monthColumn === null ? null : monthsOf(face, rows, monthColumn, titles, run);
  if (monthColumn !== null && months === null) return null;
  const whole =
    titles.map((text) => labelOf(text)?.measure ?? measureInTitle(text)).find((measure) => measure !== null) ?? null;
  const version =
    [...columns.map(({ heading }) => heading), ...titles].map(versionWords).find((words) => words !== null) ?? null;
  const figures = columns.filter(({ role, label }) => label !== null || role === 'value');
  const readers = new Map<number, PlanCellReader>();
  for (const { column: own, heading, label } of figures) {
    const cells = rows.map((row) => cellOf(face, row, own));
    const kind = label?.measure === 'discountShare' ? 'share' : 'number';
    readers.set(own, planCells(kind, cells, '', `${face.sheet.name} ${heading}`, run));
  }
  const isPart = columns.some(({ role }) => role === 'part' || role === 'customer');
  const drafts = rows.flatMap((row, index): PlanDraft[] => {
    const text = (role: PlanColumnRole): string | null => {
      const own = column(role);
      return own === null ? null : nameAt(face, row, own, rows[index - 1]) || null;
    };
    const names = columns.filter(({ role }) => role !== null && role !== 'value' && role !== 'unit');
    if (names.some(({ column: own }) => isSum(textAt(face, row, own)))) return [];
    const family = text('family');
    const rowMeasure = text('measure');
    if (rowMeasure !== null && isPast(rowMeasure)) return [];
    const ofRow = rowMeasure === null ? null : labelOf(rowMeasure);
    if (column('family') !== null && family === null) return [];
    return figures.flatMap(({ column: own, heading, label }): PlanDraft[] => {
      const measure = label?.measure ?? ofRow?.measure ?? (rowMeasure === null ? whole : null);
      const cell = cellOf(face, row, own);
      const at = refOf(face, row, own);
      if (measure === null || !isFilled(cell)) return [];
      const value = measure === 'madeToOrder' ? madeToOrder(cell, at, run) : (readers.get(own)?.(cell, at) ?? null);
      if (value === null) return [];
      const month = monthColumn === null ? null : (months?.get(row) ?? null);
      if (monthColumn !== null && month === null) return [];
      const scaled = scaleOf(measure, [text('unit') ?? '', rowMeasure ?? '', heading, ...titles]);
      return [
        {
          measure,
          family,
          profile: text('profile'),
          month,
          value: value * scaled.scale,
          ...scaled,
          at,
          found: foundText(cell, run.dateSystem),
          version: text('version') ?? ofRow?.version ?? label?.version ?? version,
          named: { at: refOf(face, header, own), found: heading },
          isPart,
          marks: [],
        },
      ];
    });
  });
  if (drafts.length === 0) return null;
  const last = rows[rows.length - 1] ?? header;
  return { sheet: face.sheet.name, rect: rectOfCells(face, header, first, last, right), drafts, promotions: [] };
}

/** The month of each row; names without a year follow the titles. */
export function monthsOf(
  face: Face,
  rows: readonly number[],
  column: number,
  titles: readonly string[],
  run: PlanRun,
): ReadonlyMap<number, string> | null {
  const said = rows.flatMap((row, index) => {
    const merge = mergeAt(face, row, column);
    const own = merge && merge.left === column ? merge.top : row;
    const cell = cellOf(face, own, column) ?? cellOf(face, rows[index - 1] ?? own, column);
    const month = monthSaid(cell, run.dateSystem);
    return month ? [{ row, month, text: foundText(cell, run.dateSystem) }] : [];
  });
  if (said.length === 0) return new Map();
  // Rows of one family go through the months and begin again: each distinct text is one month.
  const distinct = new Map(said.map(({ text, month }) => [text, month]));
  const [first] = said;
  const months = resolvedMonths(
    [...distinct.values()],
    titles,
    refOf(face, first?.row ?? 0, column),
    first?.text ?? '',
    run,
  );
  if (months === null) return null;
  const byText = new Map([...distinct.keys()].map((text, index) => [text, months[index] ?? '']));
  return new Map(said.map(({ row, text }) => [row, byText.get(text) ?? '']));
}

const isSum = (text: string): boolean => text !== '' && !isProfileName(text) && labelOf(text) === null;

/** A name in its own row, merged over several, or written once on the first of its group. */
function nameAt(face: Face, row: number, column: number, before: number | undefined): string {
  const merge = mergeAt(face, row, column);
  const own = textAt(face, merge && merge.left === column ? merge.top : row, column);
  if (own !== '' || before === undefined) return own;
  for (let above = before; above >= 0; above -= 1) {
    const text = textAt(face, above, column);
    if (text !== '') return isSum(text) || roleOfHeading(text) !== null ? '' : text;
    if (!(face.rows[above] ?? []).some(isFilled)) return '';
  }
  return '';
}
