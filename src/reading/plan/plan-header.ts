import { range, type Face } from '../layout/face';
import { isFilled } from '../layout/raw-table';
import { familyRank, labelOf, roleOfHeading, type PlanColumnRole, type PlanLabel } from './plan-columns';
import { isOfCompany } from './plan-measures';
import { textAt } from './plan-titles';

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
