import { cellsOfText } from './pasted-text';

/**
 * What was copied as a table for other programs, without looks: the browser parses what it puts on the clipboard in this
 * page, whose policy forbids styles inside of markup. `markup` is Univer's own, from which the sign is kept by which it
 * knows a copy of its own again.
 */
export function clipboardMarkup(text: string, markup: string): string {
  const sign = /\bdata-copy-id="([\w-]+)"/.exec(markup)?.[1];
  const rows = cellsOfText(text).map(
    (cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
  );
  return `<table${sign === undefined ? '' : ` data-copy-id="${sign}"`}><tbody>${rows.join('')}</tbody></table>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>');
}
