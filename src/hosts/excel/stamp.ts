import type { CellWrite, SheetPatch } from '../../app/port';
import { LANGUAGES, type Language } from '../../domain/language';

/** The stamp of a run: its cell, and what it says once everything is written. */
export interface Stamp {
  readonly cell: CellWrite;
  readonly text: string;
  readonly language: Language;
}

/** The stamp among the cells of a patch of the sheet *Alignment*; null for any other sheet. */
export function stampOf(patch: SheetPatch): Stamp | null {
  if (!/;kind=alignment(;|$)/.test(patch.mark ?? '')) return null;
  const language = LANGUAGES.find((one) => new RegExp(`;language=${one}(;|$)`).test(patch.mark ?? '')) ?? 'en';
  for (const cell of patch.cells) {
    if (cell.style === 'stamp' && typeof cell.content === 'string') return { cell, text: cell.content, language };
  }
  return null;
}
