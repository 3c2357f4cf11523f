import type { SheetReply, Window } from './read-sheet';
import type { Structure } from './read-structure';

/**
 * What tells one state of a workbook from another: names, marks, tables and all that was typed, but not what formulas
 * come to, or a book with NOW() would never be the same twice.
 */
export function fingerprintOf(
  structure: Structure,
  sheets: readonly { readonly reply: SheetReply; readonly rest: readonly Window[] }[],
): string {
  const sums = new TwoSums();
  sums.add([structure.sheets, structure.tables, structure.dateSystem, structure.isStructureLocked]);
  for (const { reply, rest } of sheets) {
    const { rowCount, columnCount, markFormula, merges, tables } = reply;
    sums.add([reply.id, rowCount, columnCount, markFormula, merges, tables]);
    for (const window of [reply.window, ...rest]) addCells(sums, window);
  }
  return sums.text();
}

function addCells(sums: TwoSums, window: Window | null): void {
  if (!window) return;
  window.formulas.forEach((row, r) =>
    row.forEach((given, c) => {
      if (given !== '') sums.add([window.top + r, window.left + c, given]);
    }),
  );
}

/** Two 32-bit FNV-1a sums (Fowler, Noll, Vo: the 32-bit prime and offset), the second begun elsewhere. */
class TwoSums {
  private first = 0x811c9dc5;
  private second = 0x01000193;

  add(what: unknown): void {
    const text = JSON.stringify(what);
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      this.first = Math.imul(this.first ^ code, 0x01000193);
      this.second = Math.imul(this.second ^ code, 0x01000193);
    }
  }

  text(): string {
    return [this.first, this.second].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
  }
}
