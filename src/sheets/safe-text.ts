import type { Content } from './patch';

/** Longest text of a cell, below Excel's 32,767 characters. */
const LONGEST = 32000;

/**
 * Text from the workbook as every host can hold and give back unchanged: whole characters, plain line ends, no control
 * characters, not too long. Otherwise the next run would find another text than it wrote, and write again.
 */
export function safeText(text: string): string {
  let out = '';
  for (const char of text.replace(/\r\n?/g, '\n')) {
    const code = char.charCodeAt(0);
    if (out.length >= LONGEST) return `${out}…`;
    if (char.length === 1 && code >= 0xd800 && code <= 0xdfff) out += '\ufffd';
    else if (code === 0xfffe || code === 0xffff) out += '\ufffd';
    else if (code < 0x20 && char !== '\n' && char !== '\t') out += ' ';
    else out += char;
  }
  return out;
}

/** The same for whatever a cell should hold; an infinite number has no cell value and is written as a sign. */
export function safeContent(content: Content): Content {
  if (typeof content === 'string') return content === '' ? null : safeText(content);
  if (typeof content === 'number') return Number.isFinite(content) ? content : content > 0 ? '∞' : '−∞';
  if (typeof content === 'object' && content !== null && 'link' in content) {
    return { link: content.link, text: safeText(content.text) };
  }
  return content;
}
