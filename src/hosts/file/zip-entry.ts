import { HostError } from '../../domain/issue';
import type { Directory } from './zip-directory';

/** One entry of the archive. Offsets count from the first byte of the file. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly compressedBytes: number;
  readonly inflatedBytes: number;
  /** The local header, where the content begins, and where the entry ends (data descriptor included). */
  readonly start: number;
  readonly contentStart: number;
  readonly end: number;
  /** The entry's record in the central directory. */
  readonly recordStart: number;
  readonly recordEnd: number;
}

const RECORD = 0x02014b50;
const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
/** Encrypted, strongly encrypted, central directory encrypted (APPNOTE 4.4.4). */
const ENCRYPTED_FLAGS = 0x0001 | 0x0040 | 0x2000;
const HAS_DESCRIPTOR = 0x0008;
const IS_UTF8 = 0x0800;

/**
 * Reads the record at `at` and holds it against the local header it points to.
 * Throws HostError truncated, encrypted or malformed.
 */
export function readEntry(bytes: Uint8Array, view: DataView, at: number, directory: Directory): ZipEntry {
  const damaged = (): HostError => new HostError('truncated', { part: 'ZIP', kind: 'directory' });
  if (at + 46 > directory.end || view.getUint32(at, true) !== RECORD) throw damaged();
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const recordEnd = extraEnd + view.getUint16(at + 32, true);
  if (recordEnd > directory.end) throw damaged();

  const name = entryName(bytes.subarray(at + 46, nameEnd), (flags & IS_UTF8) !== 0);
  if (flags & ENCRYPTED_FLAGS) throw new HostError('encrypted', { part: name, kind: 'zip' });
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw new HostError('malformed', { part: name, kind: 'compression' });

  const wide = wideFields(view, at, nameEnd, extraEnd);
  const start = wide.offset + directory.shift;
  const local = { at, name, nameEnd, method, start, flags, limit: directory.start };
  const contentStart = checkLocalHeader(bytes, view, { ...local, ...wide });
  const contentEnd = contentStart + wide.compressedBytes;
  if (contentEnd > directory.start) throw new HostError('truncated', { part: name, kind: 'entry' });
  const crc = view.getUint32(at + 16, true);
  const tail = flags & HAS_DESCRIPTOR ? descriptorBytes(view, contentEnd, crc, directory.start) : 0;
  const { compressedBytes, inflatedBytes } = wide;
  const end = contentEnd + tail;
  return { name, method, crc, compressedBytes, inflatedBytes, start, contentStart, end, recordStart: at, recordEnd };
}

/** Sizes and offset of a record, taken from its zip64 field where the 32-bit ones say so (APPNOTE 4.5.3). */
function wideFields(view: DataView, at: number, extraStart: number, extraEnd: number) {
  let inflatedBytes = view.getUint32(at + 24, true);
  let compressedBytes = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  let next = zip64Field(view, extraStart, extraEnd);
  const take = (narrow: number): number => {
    if (narrow !== 0xffffffff || next === null || next + 8 > extraEnd) return narrow;
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  };
  inflatedBytes = take(inflatedBytes);
  compressedBytes = take(compressedBytes);
  offset = take(offset);
  return { inflatedBytes, compressedBytes, offset };
}

/** Where the values of the zip64 field begin in an extra block; null when it has none. */
export function zip64Field(view: DataView, extraStart: number, extraEnd: number): number | null {
  for (let at = extraStart; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 0x0001) return at + 4;
  }
  return null;
}

interface LocalHeader {
  readonly at: number;
  readonly name: string;
  readonly nameEnd: number;
  readonly method: number;
  readonly start: number;
  readonly flags: number;
  readonly compressedBytes: number;
  readonly inflatedBytes: number;
  readonly limit: number;
}

/** Answers where the content begins. The local header must name the same entry: two readers must not see two files. */
function checkLocalHeader(bytes: Uint8Array, view: DataView, header: LocalHeader): number {
  const { at, name, nameEnd, method, start, limit } = header;
  const damaged = (): HostError => new HostError('truncated', { part: name, kind: 'entry' });
  if (!(start >= 0 && start + 30 <= limit) || view.getUint32(start, true) !== LOCAL) throw damaged();
  const nameBytes = view.getUint16(start + 26, true);
  const contentStart = start + 30 + nameBytes + view.getUint16(start + 28, true);
  if (contentStart > limit) throw damaged();
  let same = nameBytes === nameEnd - at - 46 && view.getUint16(start + 8, true) === method;
  for (let i = 0; same && i < nameBytes; i++) same = bytes[start + 30 + i] === bytes[at + 46 + i];
  if (!same) throw new HostError('malformed', { part: name, kind: 'header' });
  checkLocalSizes(view, header);
  return contentStart;
}

/** Sizes that stand in the local header must be those of the directory: readers that stream go by them. */
function checkLocalSizes(view: DataView, { start, flags, name, compressedBytes, inflatedBytes }: LocalHeader): void {
  if ((flags | view.getUint16(start + 6, true)) & HAS_DESCRIPTOR) return;
  const isTrue = (at: number, size: number): boolean => {
    const narrow = view.getUint32(at, true);
    return narrow === size || narrow === 0xffffffff;
  };
  if (!isTrue(start + 18, compressedBytes) || !isTrue(start + 22, inflatedBytes)) {
    throw new HostError('malformed', { part: name, kind: 'size' });
  }
}

/** Length of the data descriptor behind the content: with or without signature, sizes of 4 or 8 bytes (APPNOTE 4.3.9). */
function descriptorBytes(view: DataView, at: number, crc: number, limit: number): number {
  const reads = (offset: number): number => (offset + 4 <= limit ? view.getUint32(offset, true) : -1);
  const signature = reads(at) === DESCRIPTOR && reads(at + 4) === crc ? 4 : 0;
  if (reads(at + signature) !== crc) return 0;
  const next = reads(at + signature + 12);
  const isNarrow = next === LOCAL || next === RECORD || at + signature + 12 >= limit;
  return signature + (isNarrow ? 12 : 20);
}

function entryName(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (reason) {
    if (isUtf8) throw new HostError('malformed', { part: 'ZIP', kind: 'name' }, reason);
    return new TextDecoder('latin1').decode(bytes);
  }
}
