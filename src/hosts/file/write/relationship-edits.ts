import type { Package } from '../package';
import { setPart } from './set-part';
import { appendInside, type Edit } from './splice';
import { escapeAttribute } from './xml-text';
import { attributeOf, childrenOf, parseXml } from './xml-tree';

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Adds a relationship and answers its id, which nobody used before. */
export function addRelationship(pkg: Package, part: string, type: string, target: string): string {
  const name = partOfRelationships(part);
  const text = pkg.has(name) ? pkg.text(name) : EMPTY;
  const root = parseXml(text, name);
  const taken = new Set(root.children.map((one) => attributeOf(one, 'Id').toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`rid${number}`)) number += 1;
  const to = escapeAttribute(relativeTarget(part, target));
  const xml = `<Relationship Id="rId${number}" Type="${escapeAttribute(type)}" Target="${to}"/>`;
  setPart(pkg, name, text, [appendInside(root, text, xml)]);
  return `rId${number}`;
}

/** Forgets relationships by the last word of their type. */
export function dropRelationship(pkg: Package, part: string, type: string): void {
  const name = partOfRelationships(part);
  const text = pkg.text(name);
  const edits: readonly Edit[] = childrenOf(parseXml(text, name), 'Relationship')
    .filter((one) => attributeOf(one, 'Type').endsWith(`/${type}`))
    .map((one) => ({ start: one.start, end: one.end, text: '' }));
  setPart(pkg, name, text, edits);
}

function partOfRelationships(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** The way from a part to another: below its own folder by steps, elsewhere from the root. */
function relativeTarget(part: string, target: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
}
