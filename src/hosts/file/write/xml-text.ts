/** Longest text a cell of Excel can hold, in UTF-16 units. */
const CELL_LIMIT = 32767;

/** Text for the inside of an element. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Text for an attribute in double quotes; line ends and tabs would otherwise be read back as spaces. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replace(/"/g, '&quot;')
    .replace(/[\t\n\r]/g, (found) => `&#${found.charCodeAt(0)};`);
}

/** Lone halves of surrogate pairs cannot be written in UTF-8: each becomes the replacement character. */
export function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) =>
    found.length === 2 ? found : '\uFFFD',
  );
}

/** Text as a cell can hold it: what is beyond Excel's limit is cut, and an ellipsis says so. */
export function fittingCell(text: string): string {
  const safe = wellFormed(text);
  return safe.length <= CELL_LIMIT ? safe : wellFormedStart(safe, CELL_LIMIT - 1) + '…';
}

/** The first units of a text without half of a pair at the end. */
export function wellFormedStart(text: string, length: number): string {
  const start = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(start) ? start.slice(0, -1) : start;
}

/** Text of a cell as the inside of an element. */
export function cellText(text: string): string {
  return escapeText(spelledOut(text));
}

/**
 * Text in the way spreadsheets write characters that XML cannot hold: `_x0007_`; text that already looks so is kept
 * apart by spelling out its underscore (ECMA-376 part 1, 22.9.2.19). A carriage return too: parsers would make it a line
 * feed.
 */
export function spelledOut(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, (found) => `_x${hex4(found.charCodeAt(0))}_`);
}

function hex4(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

/** Attribute that keeps blanks at the edges and line ends, where there are any. */
export function spaceOf(text: string): string {
  return /^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : '';
}
