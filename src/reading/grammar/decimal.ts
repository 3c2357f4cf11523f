export type DecimalMark = ',' | '.';

/** Evidence of the decimal mark: of a column's own cells or formats (firm), or only of the language of the headings. */
export interface MarkEvidence {
  readonly mark: DecimalMark | null;
  readonly isFirm: boolean;
}

export const NO_EVIDENCE: MarkEvidence = { mark: null, isFirm: false };

export type ReadNumber =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'ambiguous'; readonly readings: [number, number] };

/**
 * A number as people type it: whole text or nothing. Groups must be whole thousands, or the "1.5" of an English habit
 * would read as 15. What could be either, such as "1.500", follows the evidence and is ambiguous without it.
 */
export function readDecimal(text: string, evidence: MarkEvidence): ReadNumber | null {
  const match = /^([-+]?)\s*(\d+(?:[.,' ]\d+)*)$/.exec(text.trim());
  if (!match) return null;
  const sign = match[1] === '-' ? -1 : 1;
  const digits = ungroup(match[2] ?? '');
  const marks = digits.replace(/\d/g, '');
  const mark = marks.length === 1 && isAmbiguous(digits) ? null : markOf(digits);
  if (marks === '') return { kind: 'number', value: sign * Number(digits) };
  if (/[' ]/.test(marks) || !isWellGrouped(digits, mark)) return null;
  if (mark !== null) return { kind: 'number', value: sign * withMark(digits, mark) };
  const grouped = sign * Number(digits.replace(/[.,]/, ''));
  const decimal = sign * Number(digits.replace(',', '.'));
  const isDecimal = evidence.mark === digits.replace(/\d/g, '');
  // Three decimals are rare: a habit of the language alone does not carry them.
  if (evidence.mark === null || (isDecimal && !evidence.isFirm))
    return { kind: 'ambiguous', readings: [grouped, decimal] };
  return { kind: 'number', value: isDecimal ? decimal : grouped };
}

/** The decimal mark a number text proves; null when it proves none. */
export function markOf(digits: string): DecimalMark | null {
  const marks = ungroup(digits).replace(/\d/g, '');
  if (marks === '' || (marks.length === 1 && isAmbiguous(ungroup(digits)))) return null;
  const last = marks.charAt(marks.length - 1) === ',' ? ',' : '.';
  if (marks.length === 1 || marks.indexOf(last) === marks.length - 1) return last;
  return last === ',' ? '.' : ',';
}

/** Groups marked by spaces or apostrophes say nothing about the decimal mark. */
function ungroup(digits: string): string {
  return /^\d{1,3}([' ]\d{3})+([.,]\d+)?$/.test(digits) ? digits.replace(/[' ]/g, '') : digits;
}

const isAmbiguous = (digits: string): boolean => /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);

function isWellGrouped(digits: string, mark: DecimalMark | null): boolean {
  if (mark === ',') return /^(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(digits);
  if (mark === '.') return /^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(digits);
  return isAmbiguous(digits);
}

function withMark(digits: string, mark: DecimalMark): number {
  const group = mark === ',' ? '.' : ',';
  return Number(digits.split(group).join('').replace(mark, '.'));
}
