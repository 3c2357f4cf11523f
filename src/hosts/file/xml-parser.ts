import { SaxesParser } from 'saxes';
import { HostError } from '../../domain/issue';
import { LIMITS } from './limits';

/** Attributes of an element by their name as written. */
export type Attributes = Readonly<
  Record<string, { readonly value: string; readonly local: string; readonly uri: string }>
>;

/** What a reader wants to hear of a document. Names come without prefix and only from the document's own vocabulary. */
export interface XmlHandler {
  open(name: string, attributes: Attributes, prefix: string): void;
  close?(name: string): void;
  text?(text: string): void;
}

export interface XmlDocument {
  /** Name of the part, for refusals. */
  readonly part: string;
  readonly root: string;
  /** Namespaces of the vocabulary; elements of any other are skipped with all they hold. */
  readonly vocabulary: ReadonlySet<string>;
}

/**
 * A parser that tells `heard` of every tag and text. No more than these five events: each adds a property to the parser,
 * and with seven of them V8 turns it into a dictionary that reads five times as slowly (measured, Node 20).
 */
export function parserFor(document: XmlDocument, handler: XmlHandler, heard: (isTag: boolean) => void) {
  const { part, root, vocabulary } = document;
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  let foreignDepth = 0;

  parser.on('doctype', () => {
    throw new HostError('hostile-xml', { part });
  });
  parser.on('opentag', (tag) => {
    heard(true);
    depth++;
    if (depth > LIMITS.xmlDepth) throw new HostError('too-large', { part, kind: 'depth', limit: LIMITS.xmlDepth });
    if (foreignDepth > 0) return;
    const isKnown = vocabulary.has(tag.uri);
    if (depth === 1 && !(isKnown && tag.local === root)) throw new HostError('malformed', { part, kind: 'root' });
    if (isKnown) handler.open(tag.local, tag.attributes, tag.prefix);
    else foreignDepth = depth;
  });
  parser.on('closetag', (tag) => {
    heard(true);
    if (foreignDepth === 0) handler.close?.(tag.local);
    if (foreignDepth === depth) foreignDepth = 0;
    depth--;
  });
  const text = (piece: string): void => {
    heard(false);
    if (foreignDepth === 0) handler.text?.(piece);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  return { parser, depth: () => depth };
}
