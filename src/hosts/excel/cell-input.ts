import type { Content } from '../../app/port';
import { quoteSheet, toA1 } from '../../domain/address';
import type { Given } from './read-sheet';

/** What Excel takes for a cell: null leaves it, '' empties it, a text with '=' is a formula. */
export type CellInput = Given | null;

/** A content of ours in the form that Excel reads as just that. */
export function cellInput(content: Content): Given {
  if (content === null) return '';
  if (typeof content === 'number') return finite(content);
  if (typeof content === 'boolean') return content;
  if (typeof content === 'string') return textInput(content);
  if ('formula' in content) return `=${content.formula}`;
  const { link, text } = content;
  return `=HYPERLINK(${quoted(`#${quoteSheet(link.sheet)}!${toA1(link)}`)},${quoted(text)})`;
}

/**
 * Text that stays text: Excel reads whatever it is given as if it had been typed in en-US, so all that it could take for
 * a formula, a number, a date, a logical or an error value gets the apostrophe that marks text.
 */
export function textInput(text: string): string {
  return /^[^A-Za-z\u00C0-\u024F]|[0-9]|^(true|false)$/i.test(text) ? `'${text}` : text;
}

/** What stood in a cell, in the form that puts it back. */
export function sameInput(formula: Given = '', value: Given = ''): Given {
  if (typeof formula !== 'string') return formula;
  // A text that begins with '=' reads the same as formula and as value; a formula never does.
  const isFormula = formula.startsWith('=') && formula !== value;
  return formula === '' || isFormula ? formula : textInput(formula);
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`A cell cannot hold ${value}`);
  return Object.is(value, -0) ? 0 : value;
}

/** Longest text constant of a formula; longer texts are joined from several. */
const CONSTANT_LIMIT = 255;

function quoted(text: string): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length || at === 0; at += CONSTANT_LIMIT) parts.push(text.slice(at, at + CONSTANT_LIMIT));
  return parts.map((part) => `"${part.replace(/"/g, '""')}"`).join('&');
}
