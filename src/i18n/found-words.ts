import type { Language } from '../domain/language';
import type { Cell } from '../domain/survey';

/**
 * The text of a cell as its reader writes it. Of a number it is kept in plain en-US digits, so that every host finds the
 * same text; what somebody typed as text stays as typed.
 */
export function wordedFound(found: string, cell: Cell | null, language: Language): string {
  if (typeof cell?.value !== 'number' || language === 'en') return found;
  const date = /^(\d{4})-(\d{2})-(\d{2})(.*)$/.exec(found);
  if (date) return `${date[3] ?? ''}/${date[2] ?? ''}/${date[1] ?? ''}${date[4] ?? ''}`;
  return found.replace(/[.,](?=\d)/g, (mark) => (mark === ',' ? '.' : ','));
}
