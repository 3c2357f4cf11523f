import type { XmlElement } from './xml-tree';
import { escapeAttribute } from './xml-text';

/** One change of a text: what stands from `start` to `end` gives way to `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all changes made; changes at one place keep their order. Overlapping ones are a mistake of ours. */
export function splice(text: string, edits: readonly Edit[]): string {
  const inOrder = edits.map((edit, index) => ({ edit, index }));
  inOrder.sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index);
  const pieces: string[] = [];
  let from = 0;
  for (const { edit } of inOrder) {
    if (edit.start < from) throw new Error('Two changes of one part overlap');
    pieces.push(text.slice(from, edit.start), edit.text);
    from = edit.end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** XML written without a prefix, in the prefix the part uses. Only for text of our making: no `<` but of tags. */
export function inPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)([A-Za-z])/g, `<$1${prefix}:$2`);
}

/** Adds XML as the last of an element's children; opens an element that closed itself. */
export function appendInside(element: XmlElement, text: string, xml: string): Edit {
  const inside = inPrefix(xml, element.prefix);
  if (!element.isSelfClosing) return insertAt(element.closeStart, inside);
  const name = element.prefix === '' ? element.local : `${element.prefix}:${element.local}`;
  const slash = text.lastIndexOf('/', element.openEnd - 1);
  return { start: slash, end: element.openEnd, text: `>${inside}</${name}>` };
}

export function insertAt(place: number, text: string): Edit {
  return { start: place, end: place, text };
}

/** Sets one attribute of an opening tag, leaving the others as they were written. `name` is as written, with prefix. */
export function setAttribute(element: XmlElement, text: string, name: string, value: string): Edit {
  const found = findAttribute(element, text, name);
  const written = `${name}="${escapeAttribute(value)}"`;
  if (found) return { ...found, text: written };
  const end = text.slice(element.start, element.openEnd).search(/\s*\/?>$/) + element.start;
  return insertAt(end, ` ${written}`);
}

function findAttribute(element: XmlElement, text: string, name: string): { start: number; end: number } | null {
  const tag = text.slice(element.start, element.openEnd);
  const each = /\s([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/g;
  for (let match = each.exec(tag); match; match = each.exec(tag)) {
    if (match[1] !== name) continue;
    return { start: element.start + match.index + 1, end: element.start + match.index + match[0].length };
  }
  return null;
}
