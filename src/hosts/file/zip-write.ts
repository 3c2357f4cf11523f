import { crc32 } from './crc32';
import type { Deflate } from './node-zlib';
import type { Zip } from './zip';
import { zip64Field, type ZipEntry } from './zip-entry';

/** New content of an entry; null drops it. */
export type Changes = ReadonlyMap<string, Uint8Array | null>;

/** 1980-01-01 00:00, the first moment a ZIP knows: the same content gives the same bytes on any day. */
const FIXED_DATE = 0x0021;

/**
 * The archive with some entries replaced, dropped or added at the end. Entries without a change keep every stored byte:
 * local header, content, data descriptor, and their central record but for the offset. What stood before or between
 * the entries belongs to none of them and is left out. In pieces, because a large workbook need not be held twice.
 */
export function writeZip(bytes: Uint8Array, zip: Zip, changes: Changes, deflate: Deflate): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  const records = new Map<string, Uint8Array>();
  let length = 0;
  const append = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
  };
  const appendNew = (name: string, content: Uint8Array): void => {
    const entry = newEntry(name, content, length, deflate);
    append(entry.local);
    records.set(name, entry.record);
  };

  for (const entry of [...zip.entries].sort((a, b) => a.start - b.start)) {
    const content = changes.get(entry.name);
    if (content === null) continue;
    if (content) {
      appendNew(entry.name, content);
      continue;
    }
    records.set(entry.name, recordAt(bytes, entry, length));
    append(bytes.subarray(entry.start, entry.end));
  }
  const present = new Set(zip.entries.map((entry) => entry.name));
  for (const [name, content] of changes) if (content && !present.has(name)) appendNew(name, content);

  const directoryStart = length;
  // The central directory keeps its own order; Map keeps that of the local headers, so ask it by name.
  for (const { name } of zip.entries) append(records.get(name) ?? new Uint8Array(0));
  for (const [name, record] of records) if (!present.has(name)) append(record);
  append(endRecord(records.size, directoryStart, length - directoryStart, zip.comment));
  return pieces;
}

/** The entry's central record, pointing to its new place. */
function recordAt(bytes: Uint8Array, entry: ZipEntry, offset: number): Uint8Array {
  // Not `slice`: of a Node Buffer that is a view, and the offset would be written into the file that was opened.
  const record = new Uint8Array(bytes.subarray(entry.recordStart, entry.recordEnd));
  const view = new DataView(record.buffer);
  const field = view.getUint32(42, true) === 0xffffffff ? wideOffsetField(view) : null;
  if (field === null) view.setUint32(42, offset, true);
  else view.setBigUint64(field, BigInt(offset), true);
  return record;
}

/** Where a zip64 field holds the offset: behind the sizes that are there too. */
function wideOffsetField(view: DataView): number | null {
  const extraStart = 46 + view.getUint16(28, true);
  const field = zip64Field(view, extraStart, extraStart + view.getUint16(30, true));
  if (field === null) return null;
  return field + [20, 24].filter((at) => view.getUint32(at, true) === 0xffffffff).length * 8;
}

function newEntry(name: string, content: Uint8Array, offset: number, deflate: Deflate) {
  const encoded = new TextEncoder().encode(name);
  const compressed = deflate(content);
  const local = new Uint8Array(30 + encoded.length + compressed.length);
  const record = new Uint8Array(46 + encoded.length);
  const localView = new DataView(local.buffer);
  const recordView = new DataView(record.buffer);

  localView.setUint32(0, 0x04034b50, true);
  recordView.setUint32(0, 0x02014b50, true);
  recordView.setUint16(4, 20, true);
  const common: [DataView, number][] = [
    [localView, 4],
    [recordView, 6],
  ];
  for (const [view, at] of common) {
    view.setUint16(at, 20, true);
    view.setUint16(at + 2, encoded.length === name.length ? 0 : 0x0800, true);
    view.setUint16(at + 4, 8, true);
    view.setUint16(at + 8, FIXED_DATE, true);
    view.setUint32(at + 10, crc32(content), true);
    view.setUint32(at + 14, compressed.length, true);
    view.setUint32(at + 18, content.length, true);
    view.setUint16(at + 22, encoded.length, true);
  }
  recordView.setUint32(42, offset, true);
  local.set(encoded, 30);
  local.set(compressed, 30 + encoded.length);
  record.set(encoded, 46);
  return { local, record };
}

function endRecord(count: number, start: number, length: number, comment: Uint8Array): Uint8Array {
  const record = new Uint8Array(22 + comment.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, start, true);
  view.setUint16(20, comment.length, true);
  record.set(comment, 22);
  return record;
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
