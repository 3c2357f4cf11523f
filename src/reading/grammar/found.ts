import { foundText, isDateFormat, isPercentFormat, currencyOfFormat } from '../../domain/found-text';
import { isCellError, type Cell } from '../../domain/survey';
import { fold } from '../../domain/text';

/** A cell as grammars read it: its number where it is one, and its text in comparable form. */
export interface Found {
  /** null for text. */
  readonly number: number | null;
  /** Folded, with one kind of dash, times sign and quote. Of a number, its plain digits. */
  readonly text: string;
  readonly isPercent: boolean;
  readonly isDate: boolean;
  readonly currency: string | null;
}

/** Folded text with the many dashes, signs and quotes of keyboards made one. */
export function plainText(text: string): string {
  return fold(text)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00d7\u2715]/g, 'x')
    .replace(/[\u2018\u2019\u00b4`]/g, "'")
    .replace(/(^|[\s$£€(])\.(?=\d)/g, '$10.')
    .replace(/\u2265/g, '>=')
    .replace(/\u2264/g, '<=')
    .replace(/\u00ba/g, 'ª')
    .replace(/(\d) ?(?:por cento|por ciento|per ?cent|pct)(?![a-z])/g, '$1%');
}

export function foundOfText(text: string): Found {
  return { number: null, text: plainText(text), isPercent: false, isDate: false, currency: null };
}

export function foundOf(cell: Cell): Found {
  const { value, format } = cell;
  if (typeof value === 'number') {
    return {
      number: value,
      text: String(value),
      isPercent: isPercentFormat(format),
      isDate: isDateFormat(format),
      currency: currencyOfFormat(format),
    };
  }
  if (typeof value === 'boolean') return foundOfText(value ? 'true' : 'false');
  return foundOfText(isCellError(value) ? value.error : foundText(cell));
}
