import { SaxesParser } from 'saxes';
import { HostError } from '../../domain/issue';
import { LIMITS } from './limits';
import { RELATION_IDS } from './namespaces';
import { encodingOf, type PartEncoding } from './part-text';

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

/** Small pieces: longer ones become strings outside of the heap, which the parser reads twice as slowly (measured). */
const CHUNK_BYTES = 16 * 1024;

/** Reads a document that comes in pieces. */
export interface XmlReader {
  /** Throws as `readXml` does. */
  write(piece: Uint8Array): void;
  end(): void;
  /** Elements open, and tags read so far. */
  readonly depth: number;
  readonly tags: number;
  /** The document says that it is XML 1.1, which has other line ends. */
  readonly isVersion11: boolean;
}

/**
 * Reads a whole document. Throws HostError hostile-xml for a document type declaration, too-large for nesting and for
 * tags and texts beyond the limits, malformed for all that is not well-formed or has another root.
 */
export function readXml(bytes: Uint8Array, document: XmlDocument, handler: XmlHandler): void {
  const reader = xmlReader(document, handler, encodingOf(bytes));
  reader.write(bytes);
  reader.end();
}

export function xmlReader(document: XmlDocument, handler: XmlHandler, encoding: PartEncoding): XmlReader {
  const { part } = document;
  let silentBytes = 0;
  let tags = 0;
  const { parser, depth } = parserFor(document, handler, (isTag) => {
    silentBytes = 0;
    if (isTag) tags++;
  });
  const decoder = new TextDecoder(encoding, { fatal: true });
  return {
    write: (piece) => {
      for (let at = 0; at < piece.length; at += CHUNK_BYTES) {
        const bytes = piece.subarray(at, at + CHUNK_BYTES);
        const text = decoded(part, () => decoder.decode(bytes, { stream: true }));
        parsing(part, () => parser.write(text));
        silentBytes += bytes.length;
        if (silentBytes > LIMITS.xmlTokenBytes) {
          throw new HostError('too-large', { part, kind: 'token', limit: `${LIMITS.xmlTokenBytes / 1024 / 1024} MB` });
        }
      }
    },
    end: () => {
      const text = decoded(part, () => decoder.decode());
      parsing(part, () => parser.write(text).close());
    },
    get depth() {
      return depth();
    },
    get tags() {
      return tags;
    },
    get isVersion11() {
      return parser.xmlDecl.version === '1.1';
    },
  };
}

/** The value of an attribute without prefix. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  return attributes[name]?.value;
}

/** True for the ways in which XML schema and older writers say yes. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** The id of a relationship, whatever prefix the document uses for it. */
export function relationId(attributes: Attributes): string | undefined {
  return Object.values(attributes).find(({ local, uri }) => local === 'id' && RELATION_IDS.has(uri))?.value;
}

function decoded(part: string, decode: () => string): string {
  try {
    return decode();
  } catch (reason) {
    throw new HostError('malformed', { part, kind: 'encoding' }, reason);
  }
}

/** Turns what the parser says of broken XML into a refusal. It throws plain errors; any other is a mistake of ours. */
function parsing(part: string, work: () => unknown): void {
  try {
    work();
  } catch (reason) {
    if (!(reason instanceof Error) || reason.constructor !== Error) throw reason;
    // A second or misplaced declaration is an error before it is an event.
    const isHostile = reason.message.includes('doctype');
    throw new HostError(isHostile ? 'hostile-xml' : 'malformed', { part, kind: 'xml' }, reason);
  }
}

/**
 * A parser that tells `heard` of every tag and text. No more than these five events: each adds a property to the parser,
 * and with seven of them V8 turns it into a dictionary that reads five times as slowly (measured, Node 20).
 */
function parserFor(document: XmlDocument, handler: XmlHandler, heard: (isTag: boolean) => void) {
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
