import { deflateRawSync, crc32 as zlibCrc32 } from 'node:zlib';

/** An entry of a ZIP to be made, with the ways in which real and hostile archives differ. */
export interface ArchivePart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** What the headers claim instead of the truth. */
  readonly claim?: {
    readonly inflatedBytes?: number;
    readonly compressedBytes?: number;
    readonly crc?: number;
    readonly flags?: number;
    readonly method?: number;
    readonly localName?: string;
    /** Index of the part whose content this one points to, instead of its own. */
    readonly contentOf?: number;
  };
}

export interface ArchiveOptions {
  /** Sizes and check sums behind the content, with signature and 4-byte sizes, without signature, or with 8-byte sizes. */
  readonly descriptors?: 'signed' | 'bare' | 'wide';
  /** Sizes and offsets in zip64 fields, and a zip64 end record. */
  readonly zip64?: boolean;
  readonly prefix?: string;
  /** The prefix is counted by the offsets, as when a tool made the file in one piece. */
  readonly countsPrefix?: boolean;
  readonly comment?: string;
}

/** Makes a ZIP byte by byte, sharing nothing with the code that reads one. */
export function makeArchive(parts: readonly ArchivePart[], options: ArchiveOptions = {}): Uint8Array {
  const prefix = Buffer.from(options.prefix ?? '');
  const offsetShift = options.countsPrefix ? prefix.length : 0;
  const locals: Buffer[] = [];
  const records: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const part of parts) {
    const made = makeEntry(part, options, (index) => offsets[index] ?? 0, at + offsetShift);
    offsets.push(at + offsetShift);
    locals.push(made.local);
    records.push(made.record);
    at += made.local.length;
  }
  const directory = Buffer.concat(records);
  const end = endRecords(parts.length, directory.length, at + offsetShift, options);
  return new Uint8Array(Buffer.concat([prefix, ...locals, directory, end]));
}

function makeEntry(part: ArchivePart, options: ArchiveOptions, offsetOf: (index: number) => number, at: number) {
  const claim = part.claim ?? {};
  const content = Buffer.from(part.content);
  const packed = part.stored ? content : deflateRawSync(content);
  const name = Buffer.from(part.name);
  const crc = claim.crc ?? zlibCrc32(content);
  const sizes = [claim.compressedBytes ?? packed.length, claim.inflatedBytes ?? content.length] as const;
  const offset = claim.contentOf === undefined ? at : offsetOf(claim.contentOf);
  const flags = claim.flags ?? (options.descriptors ? 0x0008 : 0) | (name.length === part.name.length ? 0 : 0x0800);

  const fixed = Buffer.alloc(26);
  fixed.writeUInt16LE(options.zip64 ? 45 : 20, 0);
  fixed.writeUInt16LE(flags, 2);
  fixed.writeUInt16LE(claim.method ?? (part.stored ? 0 : 8), 4);
  fixed.writeUInt16LE(0x6b41, 6);
  fixed.writeUInt16LE(0x5a21, 8);
  fixed.writeUInt32LE(crc, 10);
  fixed.writeUInt32LE(options.zip64 ? 0xffffffff : sizes[0], 14);
  fixed.writeUInt32LE(options.zip64 ? 0xffffffff : sizes[1], 18);
  fixed.writeUInt16LE(name.length, 22);

  const wide = options.zip64 ? wideField([sizes[1], sizes[0], offset]) : Buffer.alloc(0);
  fixed.writeUInt16LE(wide.length, 24);
  const localName = Buffer.from(claim.localName ?? part.name);
  const localFixed = Buffer.from(fixed);
  localFixed.writeUInt16LE(localName.length, 22);
  if (options.descriptors) localFixed.fill(0, 10, 22);
  const tail = options.descriptors ? descriptor(options.descriptors, crc, sizes) : Buffer.alloc(0);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), localFixed, localName, wide, packed, tail]);

  const ending = Buffer.alloc(14);
  ending.writeUInt32LE(options.zip64 ? 0xffffffff : offset, 10);
  const record = Buffer.concat([Buffer.from('PK\x01\x02\x14\x03', 'latin1'), fixed, ending, name, wide]);
  return { local, record };
}

function wideField(values: readonly number[]): Buffer {
  const field = Buffer.alloc(4 + 8 * values.length);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(8 * values.length, 2);
  values.forEach((value, i) => field.writeBigUInt64LE(BigInt(value), 4 + 8 * i));
  return field;
}

function descriptor(kind: 'signed' | 'bare' | 'wide', crc: number, sizes: readonly [number, number]): Buffer {
  const bytes = Buffer.alloc(kind === 'wide' ? 20 : 12);
  bytes.writeUInt32LE(crc, 0);
  sizes.forEach((size, i) => {
    if (kind === 'wide') bytes.writeBigUInt64LE(BigInt(size), 4 + 8 * i);
    else bytes.writeUInt32LE(size, 4 + 4 * i);
  });
  return kind === 'bare' ? bytes : Buffer.concat([Buffer.from('PK\x07\x08'), bytes]);
}

function endRecords(count: number, length: number, start: number, options: ArchiveOptions): Buffer {
  const comment = Buffer.from(options.comment ?? '');
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(options.zip64 ? 0xffff : count, 8);
  end.writeUInt16LE(options.zip64 ? 0xffff : count, 10);
  end.writeUInt32LE(options.zip64 ? 0xffffffff : length, 12);
  end.writeUInt32LE(options.zip64 ? 0xffffffff : start, 16);
  end.writeUInt16LE(comment.length, 20);
  if (!options.zip64) return Buffer.concat([end, comment]);

  const end64 = Buffer.alloc(56);
  end64.write('PK\x06\x06', 'latin1');
  end64.writeBigUInt64LE(44n, 4);
  end64.writeBigUInt64LE(BigInt(count), 24);
  end64.writeBigUInt64LE(BigInt(count), 32);
  end64.writeBigUInt64LE(BigInt(length), 40);
  end64.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(start + length), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([end64, locator, end, comment]);
}
