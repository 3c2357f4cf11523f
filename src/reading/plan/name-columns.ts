import { cellOf, range, type Face } from '../layout/face';
import { isFilled } from '../layout/raw-table';
import { familyRank, labelOf, roleOfHeading, type PlanColumnRole } from './plan-columns';
import { versionIn } from './plan-label';
import { textAt } from './plan-titles';

/** A column of names beside the figures. */
export interface NameColumn {
  readonly column: number;
  readonly role: PlanColumnRole;
}

/** The columns left of the figures: by their heading, else by what most of their cells are. */
export function nameColumns(face: Face, header: number, rows: readonly number[], first: number): readonly NameColumn[] {
  const used = range(0, first - 1).filter((column) =>
    [header, ...rows].some((row) => isFilled(cellOf(face, row, column))),
  );
  const columns = used.map((column) => ({ column, role: roleOf(face, header, rows, column) }));
  return oneFamily(face, header, columns);
}

function roleOf(face: Face, header: number, rows: readonly number[], column: number): PlanColumnRole {
  const texts = rows.map((row) => textAt(face, row, column)).filter((text) => text !== '');
  const most = (is: (text: string) => boolean): boolean => texts.filter(is).length * 2 > texts.length;
  if (most((text) => labelOf(text) !== null)) return 'measure';
  const role = roleOfHeading(textAt(face, header, column));
  if (role !== null && role !== 'measure' && role !== 'value' && role !== 'month') return role;
  return most((text) => versionIn(text) !== null && text.split(' ').length <= 3) ? 'version' : 'family';
}

/** Of category, family and article the family counts; the others part it. */
function oneFamily(face: Face, header: number, columns: readonly NameColumn[]): readonly NameColumn[] {
  const families = columns.filter(({ role }) => role === 'family');
  if (families.length < 2) return columns;
  const rank = ({ column }: NameColumn): number => familyRank(textAt(face, header, column));
  const [best] = [...families].sort((a, b) => rank(a) - rank(b));
  return columns.map((column) => (column.role === 'family' && column !== best ? { ...column, role: 'part' } : column));
}
