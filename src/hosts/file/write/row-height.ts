import { STYLES, type CellWrite, type Content } from '../../../app/port';

/** Height of a line of text of size 1, in points; Excel's own default row is 15 for size 11. */
const LINE = 15 / 11;
/** Share of a line that word wrap leaves empty, as a factor on the text's length. */
const RAGGED = 1.1;
/** Letters are narrower than the digits that column widths count; bold ones are about as wide. */
const LETTERS = 1.12;
const DEFAULT_SIZE = 11;
const DEFAULT_WIDTH = 8.43;
/** Excel's highest row. */
const HIGHEST = 409;

/**
 * Height in points that shows every wrapped text of a row whole; null where the default will do. An estimate from
 * the column widths, since a file knows no fonts: Excel fits rows when it opens a file, LibreOffice and viewers do not.
 */
export function rowHeight(cells: readonly CellWrite[], widths: readonly number[]): number | null {
  let height = 0;
  for (const { content, style, column } of cells) {
    const text = shownText(content);
    if (style === undefined || text === null) continue;
    const { size = DEFAULT_SIZE, bold = false, wrap = false } = STYLES[style];
    const room = (widths[column] || DEFAULT_WIDTH) * (DEFAULT_SIZE / size) * (bold ? 1 : LETTERS);
    height = Math.max(height, (wrap ? linesOf(text, room) : 1) * size * LINE);
  }
  const rounded = Math.min(HIGHEST, Math.ceil(height));
  return rounded > 15 ? rounded : null;
}

function shownText(content: Content): string | null {
  if (typeof content === 'string') return content;
  return typeof content === 'object' && content !== null && 'link' in content ? content.text : null;
}

function linesOf(text: string, room: number): number {
  return text
    .split('\n')
    .reduce(
      (lines, line) => lines + Math.max(1, Math.ceil(line.length <= room ? 1 : (line.length * RAGGED) / room)),
      0,
    );
}
