import { HostError } from '../../domain/issue';
import { crc32 } from './crc32';
import { entryContent, entryPieces, slices } from './entry-content';
import { refusalOfBytes, refusalOfParts } from './file-kind';
import * as zlib from './node-zlib';
import type { Deflate, Inflate, InflateInSteps } from './node-zlib';
import { checkName, isFolder, nameKey } from './part-name';
import { textOf } from './part-text';
import { isSameBytes } from './same-bytes';
import { smallPart } from './small-part';
import { readZip, type Zip } from './zip';
import type { ZipEntry } from './zip-entry';
import { joined, writeZip } from './zip-write';

export type { Deflate, Inflate, InflateInSteps } from './node-zlib';

/** An OPC package held in memory: untouched parts stay the stored bytes they were. */
export class Package {
  readonly #stored: Uint8Array;
  readonly #zip: Zip;
  readonly #inflate: Inflate;
  readonly #inflateInSteps: InflateInSteps;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  /** By the name as stored: new content, or null for a part that was dropped. Keeps the order of addition. */
  readonly #changes = new Map<string, Uint8Array | null>();
  /** Entries read to their end once: their check sums hold, and are not made again. */
  readonly #checked = new Set<ZipEntry>();

  private constructor(stored: Uint8Array, zip: Zip, inflate: Inflate, inflateInSteps: InflateInSteps) {
    this.#stored = stored;
    this.#zip = zip;
    this.#inflate = inflate;
    this.#inflateInSteps = inflateInSteps;
    this.#entries = new Map(zip.entries.map((entry) => [nameKey(entry.name), entry]));
  }

  /**
   * Reads the directory of a workbook; inflates nothing. Throws HostError: empty-file, not-a-workbook, old-workbook,
   * encrypted, truncated, too-large, malformed.
   */
  static open(
    bytes: Uint8Array,
    inflate: Inflate = zlib.inflate,
    inflateInSteps: InflateInSteps = zlib.inflateInSteps,
  ): Package {
    const refusal = refusalOfBytes(bytes);
    if (refusal) throw refusal;
    const opened = new Package(bytes, readZip(bytes), inflate, inflateInSteps);
    const otherDocument = refusalOfParts((part) => opened.has(part));
    if (otherDocument) throw otherDocument;
    return opened;
  }

  /** Part names without leading slash, in the order of the central directory; added ones last. */
  get names(): readonly string[] {
    const stored = this.#zip.entries.map((entry) => entry.name).filter((name) => !isFolder(name));
    const added = [...this.#changes.keys()].filter((name) => !this.#entries.has(nameKey(name)));
    return [...stored, ...added].filter((name) => this.has(name));
  }

  has(name: string): boolean {
    const stored = this.#storedName(name);
    return this.#changes.get(stored) !== null && (this.#changes.has(stored) || this.#entries.has(nameKey(name)));
  }

  /** The inflated content. Throws HostError: malformed when there is no such part, truncated when it is damaged. */
  bytes(name: string): Uint8Array {
    const found = this.#find(name);
    return found instanceof Uint8Array ? found : this.#content(found);
  }

  /** Length of the inflated content. Throws HostError malformed when there is no such part. */
  length(name: string): number {
    const found = this.#find(name);
    return found instanceof Uint8Array ? found.length : found.inflatedBytes;
  }

  /** CRC-32 of the inflated content; of a stored part as its directory says. Throws HostError malformed as `bytes`. */
  checkSum(name: string): number {
    const found = this.#find(name);
    return found instanceof Uint8Array ? crc32(found) : found.crc;
  }

  /** The inflated content, of which no more than a piece is in memory. Throws as `bytes`, at the latest behind the last. */
  async *pieces(name: string): AsyncGenerator<Uint8Array, void, undefined> {
    const found = this.#find(name);
    if (found instanceof Uint8Array) yield* slices(found);
    else {
      yield* entryPieces(this.#stored, found, this.#inflateInSteps, this.#checked.has(found));
      this.#checked.add(found);
    }
  }

  /** The text of an XML part, in UTF-8 or UTF-16, without byte-order mark. Throws as `bytes`, and too-large. */
  text(name: string): string {
    return textOf(smallPart(this, name), name);
  }

  /** Replaces or adds a part. The content it already has is no change: the stored bytes stay. */
  set(name: string, content: string | Uint8Array): void {
    checkName(name);
    const stored = this.#storedName(name);
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const entry = this.#entries.get(nameKey(name));
    if (entry && isSameBytes(this.#content(entry), bytes)) this.#changes.delete(stored);
    else this.#changes.set(stored, bytes);
  }

  /** Removes a part; nothing happens when there is none. */
  drop(name: string): void {
    if (this.#entries.has(nameKey(name))) this.#changes.set(this.#storedName(name), null);
    else this.#changes.delete(this.#storedName(name));
  }

  /** Whether `toBytes` makes anything but the bytes that were opened. */
  get isChanged(): boolean {
    return this.#changes.size > 0;
  }

  /** The package as a file. Without a change: the very bytes that were opened. */
  toBytes(deflate: Deflate = zlib.deflate): Uint8Array {
    return this.isChanged ? joined(this.toPieces(deflate)) : this.#stored;
  }

  /** The same one piece after another, most of them views of what was opened. */
  toPieces(deflate: Deflate = zlib.deflate): readonly Uint8Array[] {
    return this.isChanged ? writeZip(this.#stored, this.#zip, this.#changes, deflate) : [this.#stored];
  }

  /** The spelling under which a part is stored or was added; names are compared without regard to case. */
  #storedName(name: string): string {
    const key = nameKey(name);
    const entry = this.#entries.get(key);
    if (entry) return entry.name;
    for (const added of this.#changes.keys()) if (nameKey(added) === key) return added;
    return name;
  }

  #find(name: string): Uint8Array | ZipEntry {
    const changed = this.#changes.get(this.#storedName(name));
    if (changed) return changed;
    const entry = this.#entries.get(nameKey(name));
    if (!entry || changed === null) throw new HostError('malformed', { part: name, kind: 'missing' });
    return entry;
  }

  #content(entry: ZipEntry): Uint8Array {
    return entryContent(this.#stored, entry, this.#inflate);
  }
}
