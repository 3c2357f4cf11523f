import { foundText } from '../../domain/found-text';
import { isProfileName } from '../../domain/profile-name';
import { cellOf, mergeAt, refOf, type Face } from '../layout/face';
import { isFilled } from '../layout/raw-table';
import { madeToOrder } from './made-to-order';
import { monthsOf } from './row-months';
import type { PlanHeader } from './plan-header';
import { planCells, type PlanCellReader } from './plan-cells';
import { isPast, labelOf, roleOfHeading, versionWords, type PlanColumnRole } from './plan-columns';
import type { PlanDraft, PlanRun, PlanTable } from './plan-draft';
import { measureInTitle } from './plan-label';
import { rectOfCells } from './plan-rect';
import { rowsBelow } from './plan-rows';
import { scaleOf } from './plan-scale';
import { textAt, titlesAbove } from './plan-titles';

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
