import { quoteSheet, toA1, type CellRef } from '../../../domain/address';
import { wellFormed, wellFormedStart } from './xml-text';

/** Longest text constant of a formula. */
const CONSTANT_LIMIT = 255;

/** A text inside a formula, cut with an ellipsis where Excel would refuse it; control characters become blanks. */
export function quoteText(text: string): string {
  const plain = wellFormed(text).replace(/[\u0000-\u001F\uFFFE\uFFFF]/g, ' ');
  const fitting = plain.length <= CONSTANT_LIMIT ? plain : `${wellFormedStart(plain, CONSTANT_LIMIT - 1)}…`;
  return `"${fitting.replace(/"/g, '""')}"`;
}

/** A jump to a cell that sorts with its row and needs no part of its own. */
export function linkFormula(to: CellRef, text: string): string {
  return `HYPERLINK(${quoteText(`#${quoteSheet(to.sheet)}!${toA1(to)}`)},${quoteText(text)})`;
}
