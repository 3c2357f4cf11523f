import type { Mapping } from '../domain/memory';
import { FIELDS } from '../domain/terms';
import { wordsOf } from '../domain/text';
import { headingUnits } from './headings/heading-units';
import { matchHeading } from './headings/match-heading';
import type { RawColumn, RawTable } from './layout/raw-table';
import type { Column } from './column';
import { fieldByCells } from './field-by-cells';
import { holdsFlags } from './holds-flags';
import { profileColumn } from './profile-column';
import { holdsPersonalData } from './personal-data';
import { sheetSide } from './sheet-side';
import { toldByCells } from './told-by-cells';

export type { Column } from './column';

/** Each column of a table: by the planner's mapping, else by its heading, else by its sheet and neighbours. */
export function readColumns(table: RawTable, mappings: readonly Mapping[]): readonly Column[] {
  const columns = table.columns.map((raw) => readColumn(table, raw, mappings));
  const profile = profileColumn(columns, table.layout);
  const once = columns.map((column) => settle(table, columns, column));
  // `Entrega` that turns out to be the lead time leaves the payment to `Plazo`.
  const settled = once.map((column) => settle(table, once, column));
  return settled.map((column): Column => {
    if (column.raw === profile?.raw)
      return { ...column, field: 'profile', by: profile.by === 'mapping' ? 'mapping' : 'heading', undecided: [] };
    if (column.field === 'profile') return { ...column, field: null, by: 'none' };
    if (isCollected(column, settled)) return { ...column, field: null, by: 'none' };
    const told = profile && toldByCells(column, settled);
    return told ? { ...column, field: told, by: 'words' } : column;
  });
}

function readColumn(table: RawTable, raw: RawColumn, mappings: readonly Mapping[]): Column {
  const words = wordsOf(raw.heading);
  const mapping = mappings.find((known) => known.sheet === table.sheet.name && known.heading === words);
  const match = matchHeading(raw.spelling);
  const isPersonal = mapping === undefined && holdsPersonalData(raw);
  const base = { raw, match, at: raw.at, heading: raw.heading, units: headingUnits(raw.heading), isPersonal };
  if (mapping) {
    const field = mapping.field === 'ignore' ? null : mapping.field;
    return { ...base, field, by: 'mapping', undecided: [] };
  }
  if (isPersonal) return { ...base, field: null, by: 'none', undecided: [] };
  const undecided = match.field === null ? match.candidates : [];
  if (match.field !== null && holdsFlags(raw, match.field)) return { ...base, field: null, by: 'none', undecided: [] };
  return { ...base, field: match.field, by: match.by, undecided };
}

/** `DSO` or `PMR` among figures says how fast was paid, and no term. */
function isCollected({ heading, field }: Column, columns: readonly Column[]): boolean {
  const others = columns.flatMap((other) =>
    other.field === null || other.field === field || other.field === 'profile' ? [] : [other.field],
  );
  const figures = others.filter((other) => FIELDS[other].side === 'figure');
  return /^(dso|pmr)$/.test(wordsOf(heading)) && figures.length >= 2 && figures.length === others.length;
}

/** `Prazo` alone: what its cells can only be, else the side of the sheet, else the field its table does not have yet, else the side of the neighbours. */
function settle(table: RawTable, columns: readonly Column[], column: Column): Column {
  const { undecided } = column;
  if (undecided.length < 2) return column;
  const told = fieldByCells(column);
  if (told !== null) return { ...column, field: told, by: 'words', undecided: [] };
  const taken = columns.map(({ field }) => field);
  const side = sheetSide(column.raw.group) ?? sheetSide(table.sheet.name) ?? neighbourSide(columns);
  const open = undecided.filter((field) => !taken.includes(field));
  const fitting = undecided.filter((field) => FIELDS[field].side === side);
  const choice = open.length === 1 ? open : fitting.filter((field) => !taken.includes(field));
  const [field] = choice;
  if (choice.length !== 1 || field === undefined) return column;
  return { ...column, field, by: 'words', undecided: [] };
}

function neighbourSide(columns: readonly Column[]): 'commercial' | 'logistics' | null {
  const count = (side: string): number =>
    columns.filter(({ field }) => field !== null && field !== 'profile' && FIELDS[field].side === side).length;
  const commercial = count('commercial');
  const logistics = count('logistics');
  if (commercial > 0 && logistics === 0) return 'commercial';
  return logistics > 0 && commercial === 0 ? 'logistics' : null;
}
