import type { Package } from '../package';
import { setPart } from './set-part';
import { appendInside, type Edit } from './splice';
import { escapeAttribute } from './xml-text';
import { attributeOf, childrenOf, parseXml } from './xml-tree';

const PART = '[Content_Types].xml';

/** Says of what kind a new part is. */
export function declarePart(pkg: Package, name: string, contentType: string): void {
  const text = pkg.text(PART);
  const xml = `<Override PartName="/${escapeAttribute(name)}" ContentType="${escapeAttribute(contentType)}"/>`;
  setPart(pkg, PART, text, [appendInside(parseXml(text, PART), text, xml)]);
}

/** Forgets a part that was taken out. */
export function forgetPart(pkg: Package, name: string): void {
  const text = pkg.text(PART);
  const edits: readonly Edit[] = childrenOf(parseXml(text, PART), 'Override')
    .filter((one) => attributeOf(one, 'PartName').toLowerCase() === `/${name}`.toLowerCase())
    .map((one) => ({ start: one.start, end: one.end, text: '' }));
  setPart(pkg, PART, text, edits);
}

/** The first name `folder/stemN.xml` that no part has and nobody speaks of. */
export function freePartName(pkg: Package, folder: string, stem: string): string {
  const taken = new Set(pkg.names.map((name) => name.toLowerCase()));
  for (const one of childrenOf(parseXml(pkg.text(PART), PART), 'Override')) {
    taken.add(attributeOf(one, 'PartName').replace(/^\//, '').toLowerCase());
  }
  // Relationships left behind by a sheet that is gone would be taken for those of the new one.
  const isTaken = (name: string): boolean =>
    taken.has(`${folder}${name}`.toLowerCase()) || taken.has(`${folder}_rels/${name}.rels`.toLowerCase());
  let number = 1;
  while (isTaken(`${stem}${number}.xml`)) number += 1;
  return `${folder}${stem}${number}.xml`;
}
