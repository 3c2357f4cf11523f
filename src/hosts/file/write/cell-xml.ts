import { toA1 } from '../../../domain/address';
import type { Content } from '../../../app/port';
import { linkFormula } from './formula-text';
import { cellText, escapeText, fittingCell, spaceOf } from './xml-text';

/**
 * A cell of ours. `attributes` are those it already had and keeps, such as `s="3"`. Blank content keeps the cell only for
 * its style. `filled` is the range that a formula of several cells fills.
 */
export function cellXml(
  at: { row: number; column: number },
  content: Content,
  attributes: string,
  filled?: string,
): string {
  const open = `<c r="${toA1(at)}"${attributes}`;
  const [type, inside] = inner(content, filled);
  if (inside !== '') return `${open}${type}>${inside}</c>`;
  return attributes === '' ? '' : `${open}/>`;
}

/** First characters that make a spreadsheet read a text as a formula when a person edits the cell. */
const RISKY = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Text that must carry Excel's own apostrophe, so that it stays text when somebody edits the cell. */
export function needsQuotePrefix(content: Content): boolean {
  return typeof content === 'string' && RISKY.test(content);
}

function inner(content: Content, filled?: string): readonly [type: string, inside: string] {
  if (content === null || content === '') return ['', ''];
  if (typeof content === 'number') return ['', `<v>${numberText(content)}</v>`];
  if (typeof content === 'boolean') return [' t="b"', `<v>${content ? 1 : 0}</v>`];
  if (typeof content === 'string') {
    const text = fittingCell(content);
    return [' t="inlineStr"', `<is><t${spaceOf(text)}>${cellText(text)}</t></is>`];
  }
  if ('link' in content) return formulaXml(linkFormula(content.link, content.text), content.text);
  return formulaXml(content.formula, content.value, filled);
}

function formulaXml(formula: string, value: number | string, filled?: string): readonly [string, string] {
  const f = `<f${filled === undefined ? '' : ` t="array" ref="${filled}"`}>${escapeText(formula)}</f>`;
  if (typeof value === 'number') return ['', `${f}<v>${numberText(value)}</v>`];
  return [' t="str"', `${f}<v${spaceOf(value)}>${cellText(fittingCell(value))}</v>`];
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`A cell cannot hold ${value}`);
  return String(Object.is(value, -0) ? 0 : value);
}
