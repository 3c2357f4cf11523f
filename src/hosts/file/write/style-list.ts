import { appendInside, inPrefix, insertAt, setAttribute, type Edit } from './splice';
import { childOf, childrenOf, parseXml, type XmlElement } from './xml-tree';

/** The lists of a styles part, in the order of the schema. */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];

/** One list of the styles part. Entries are known by their place; an equal one is reused. */
export interface StyleList {
  readonly entries: readonly XmlElement[];
  /** What the entry at a place means; '' where there is none. */
  meaningAt(place: number): string;
  /** Place of the entry of this meaning; adds the XML (without prefix) where there is none. */
  place(xml: string): number;
  /** Whether an entry was added that is not a fallback. */
  hasGrown(): boolean;
  edits(text: string): readonly Edit[];
}

/** `fallback` fills a list that is missing or empty: place 0 is what cells without a format use. */
export function styleList(
  root: XmlElement,
  name: string,
  meaning: (entry: XmlElement) => string,
  fallback: readonly string[],
): StyleList {
  const container = childOf(root, name);
  const found = container?.children ?? [];
  const entries: XmlElement[] = [...found];
  const meanings = found.map(meaning);
  const added: string[] = [];
  const add = (xml: string, entry: XmlElement): number => {
    added.push(xml);
    meanings.push(meaning(entry));
    return entries.push(entry) - 1;
  };
  let hasGrown = false;
  if (found.length === 0) for (const xml of fallback) add(xml, parseXml(xml, name));
  return {
    entries,
    meaningAt: (place) => meanings[place] ?? '',
    place(xml) {
      const entry = parseXml(xml, name);
      const known = meanings.indexOf(meaning(entry));
      if (known >= 0) return known;
      hasGrown = true;
      return add(xml, entry);
    },
    hasGrown: () => hasGrown,
    edits(text) {
      if (added.length === 0) return [];
      const xml = added.join('');
      if (container) {
        return [setAttribute(container, text, 'count', String(entries.length)), appendInside(container, text, xml)];
      }
      const list = `<${name} count="${entries.length}">${xml}</${name}>`;
      return [insertAt(placeOf(root, name), inPrefix(list, root.prefix))];
    },
  };
}

function placeOf(root: XmlElement, name: string): number {
  const before = ORDER.slice(0, ORDER.indexOf(name)).flatMap((earlier) => childrenOf(root, earlier));
  return before[before.length - 1]?.end ?? root.openEnd;
}
