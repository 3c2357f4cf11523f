import type { RestoredLook } from '../../../app/port';
import { insertAt, inPrefix, type Edit } from './splice';
import { escapeAttribute } from './xml-text';
import { childOf, childrenOf, type XmlElement } from './xml-tree';

/** Columns side by side that look the same, numbered from 1 as in the part. */
interface Columns {
  readonly min: number;
  readonly max: number;
  /** As written, `min` and `max` left out. */
  readonly look: Readonly<Record<string, string>>;
}

/** Gives columns a width of their own; what else is said of them and of the others stays. */
export function columnEdits(root: XmlElement, text: string, wanted: readonly RestoredLook[]): readonly Edit[] {
  if (wanted.length === 0) return [];
  const held = childOf(root, 'cols');
  const before = childrenOf(held, 'col').map(({ attributes: { min, max, ...look } }) => {
    return { min: Number(min), max: Number(max), look };
  });
  const after = wanted.reduce<readonly Columns[]>(
    (all, { column, width }) => withWidth(all, column + 1, width),
    before,
  );
  const xml = inPrefix(`<cols>${after.map(columnXml).join('')}</cols>`, root.prefix);
  if (held) return text.slice(held.start, held.end) === xml ? [] : [{ start: held.start, end: held.end, text: xml }];
  // They stand right before the cells.
  return [insertAt(childOf(root, 'sheetData')!.start, xml)];
}

function withWidth(all: readonly Columns[], column: number, width: number): readonly Columns[] {
  const look = { ...all.find(({ min, max }) => min <= column && column <= max)?.look };
  const others = all.flatMap(({ min, max, look: same }) => [
    ...(min < column ? [{ min, max: Math.min(max, column - 1), look: same }] : []),
    ...(max > column ? [{ min: Math.max(min, column + 1), max, look: same }] : []),
  ]);
  const wide = { min: column, max: column, look: { ...look, width: String(width), customWidth: '1' } };
  return [...others, wide].sort((a, b) => a.min - b.min);
}

function columnXml({ min, max, look }: Columns): string {
  const attributes = Object.entries(look).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return `<col min="${min}" max="${max}"${attributes.join('')}/>`;
}
