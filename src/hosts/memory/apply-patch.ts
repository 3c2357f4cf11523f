import { STYLES, type CellWrite, type Content, type CreateSheet, type UpdateSheet } from '../../app/port';
import { quoteSheet, toA1 } from '../../domain/address';
import { HostError } from '../../domain/issue';
import type { Cell, SurveyedTable } from '../../domain/survey';
import { withCell, type MemorySheet } from './memory-sheet';

/** The new sheet. A name that is taken is refused: what stands there is not ours. */
export function createdSheet(others: readonly MemorySheet[], patch: CreateSheet): MemorySheet {
  if (others.some(({ name }) => name.toLowerCase() === patch.sheet.toLowerCase())) {
    throw new HostError('not-ours', { sheet: patch.sheet });
  }
  const tables = patch.tables.map(({ name, rect, columns }): SurveyedTable => ({
    name,
    rect,
    columns,
    hasHeader: true,
    hasTotals: false,
    filtered: false,
  }));
  const blank: MemorySheet = { name: patch.sheet, rows: [], tables, mark: patch.mark, isProtected: false };
  return patch.cells.reduce(written, blank);
}

/** The sheets with one of ours patched. Throws HostError not-ours and sheet-protected. */
export function updatedSheet(sheets: readonly MemorySheet[], patch: UpdateSheet): readonly MemorySheet[] {
  const sheet = sheets.find(({ name }) => name === patch.sheet);
  if (!sheet || sheet.mark === null) throw new HostError('not-ours', { sheet: patch.sheet });
  if (sheet.isProtected) throw new HostError('sheet-protected', { sheet: patch.sheet });
  if (patch.tables.some((change) => !sheet.tables.some(({ name }) => name === change.name))) {
    throw new HostError('not-ours', { sheet: patch.sheet });
  }
  const patched = patch.cells.reduce(written, patch.shifts.reduce(shifted, sheet));
  const tables = patched.tables.map((table) => {
    const change = patch.tables.find(({ name }) => name === table.name);
    return change ? { ...table, rect: change.rect, columns: change.columns ?? table.columns } : table;
  });
  return sheets.map((one) => (one === sheet ? { ...patched, tables, mark: patch.mark } : one));
}

function shifted(
  sheet: MemorySheet,
  { table, before, count, left, right }: UpdateSheet['shifts'][number],
): MemorySheet {
  let moved = sheet;
  for (let row = sheet.rows.length - 1; row >= before; row -= 1) {
    for (let column = left; column <= right; column += 1) {
      moved = withCell(moved, { row: row + count, column }, sheet.rows[row]?.[column] ?? null);
      if (row < before + count) moved = withCell(moved, { row, column }, null);
    }
  }
  const tables = moved.tables.map((one) => {
    const isMoved = one.name !== table && one.rect.top >= before && one.rect.left >= left && one.rect.right <= right;
    return isMoved
      ? { ...one, rect: { ...one.rect, top: one.rect.top + count, bottom: one.rect.bottom + count } }
      : one;
  });
  return { ...moved, tables };
}

function written(sheet: MemorySheet, { row, column, content, style }: CellWrite): MemorySheet {
  const before = sheet.rows[row]?.[column];
  const format = before?.format ?? (style && STYLES[style].numberFormat) ?? 'General';
  return withCell(sheet, { row, column }, toCell(content, format));
}

function toCell(content: Content, format: string): Cell | null {
  if (content === null || content === '') return null;
  if (typeof content === 'number' && !Number.isFinite(content)) throw new Error(`A cell cannot hold ${content}`);
  if (typeof content !== 'object') return { value: content, format };
  if ('formula' in content) return { value: content.value, format, formula: content.formula };
  const { sheet, row, column } = content.link;
  const target = `#${quoteSheet(sheet)}!${toA1({ row, column })}`;
  return { value: content.text, format, formula: `HYPERLINK(${quoted(target)},${quoted(content.text)})` };
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
