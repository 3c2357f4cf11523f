import { HostError } from '../../domain/issue';
import { LIMITS } from './limits';
import { RELATION_IDS } from './namespaces';
import { encodingOf, type PartEncoding } from './part-text';
import { parserFor, type Attributes, type XmlDocument, type XmlHandler } from './xml-parser';

export type { Attributes, XmlDocument, XmlHandler } from './xml-parser';

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
