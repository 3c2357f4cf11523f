import { SaxesParser, type SaxesTagNS } from 'saxes';
import { HostError } from '../../../domain/issue';
import { LIMITS } from '../limits';

/**
 * An element of a part with its places in the text, so that a change can be spliced in and everything that we do not
 * understand stays as it was written.
 */
export interface XmlElement {
  /** Name without prefix. */
  readonly local: string;
  readonly prefix: string;
  readonly uri: string;
  /** By name as written, prefix included; values decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly inside, decoded. */
  readonly text: string;
  /** First character of the opening tag, and the one after its `>`. */
  readonly start: number;
  readonly openEnd: number;
  /** First character of the closing tag, and the one after its `>`; equal to `openEnd` where the tag closes itself. */
  readonly closeStart: number;
  readonly end: number;
  readonly isSelfClosing: boolean;
}

type Growing = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: Growing[] };

/** The root element of a part; HostError malformed, hostile-xml or too-large with the part's name. */
export function parseXml(text: string, part: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Growing[] = [];
  let root: Growing | null = null;
  parser.on('error', (error) => {
    throw new HostError('malformed', { part }, error);
  });
  parser.on('doctype', () => {
    throw new HostError('hostile-xml', { part });
  });
  parser.on('opentag', (tag) => {
    const element = opened(tag, text, parser.position);
    open[open.length - 1]?.children.push(element);
    root ??= element;
    if (open.push(element) > LIMITS.xmlDepth) {
      throw new HostError('too-large', { part, kind: 'depth', limit: LIMITS.xmlDepth });
    }
  });
  const addText = (found: string): void => {
    const inside = open[open.length - 1];
    if (inside) inside.text += found;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element) close(element, text, parser.position);
  });
  parser.write(text).close();
  if (!root) throw new HostError('malformed', { part });
  return root;
}

function opened(tag: SaxesTagNS, text: string, openEnd: number): Growing {
  // No `<` can stand inside a tag, so the last one before its end begins it.
  const attributes = Object.values(tag.attributes).map((attribute) => [attribute.name, attribute.value]);
  return {
    local: tag.local,
    prefix: tag.prefix,
    uri: tag.uri,
    attributes: Object.fromEntries(attributes) as Record<string, string>,
    children: [],
    text: '',
    start: text.lastIndexOf('<', openEnd - 1),
    openEnd,
    closeStart: openEnd,
    end: openEnd,
    isSelfClosing: tag.isSelfClosing,
  };
}

function close(element: Growing, text: string, end: number): void {
  if (element.isSelfClosing) return;
  element.closeStart = text.lastIndexOf('<', end - 1);
  element.end = end;
}

export function childOf(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((child) => child.local === local);
}

export function childrenOf(element: XmlElement | undefined, local: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.local === local) ?? [];
}

/** An attribute as written, or what its absence means. */
export function attributeOf(element: XmlElement, name: string, absent = ''): string {
  return element.attributes[name] ?? absent;
}

/** Whether an attribute is on: `1`, `true`. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
