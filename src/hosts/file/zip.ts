import { HostError } from '../../domain/issue';
import { isZipStart } from './file-kind';
import { findDirectory } from './zip-directory';
import { readEntry, type ZipEntry } from './zip-entry';
import { checkName, isFolder, nameKey } from './part-name';
import { LIMITS } from './limits';

export interface Zip {
  /** In the order of the central directory; folders are left in, they are entries to be kept. */
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

/**
 * Reads the central directory of a ZIP archive (PKWARE APPNOTE 6.3.10, zip64 included) and holds every entry against its
 * local header and its neighbours. Nothing is inflated.
 * Throws HostError truncated, encrypted, too-large or malformed.
 */
export function readZip(bytes: Uint8Array): Zip {
  if (bytes.length > LIMITS.fileBytes) throw tooLarge('ZIP', 'file', LIMITS.fileBytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(bytes, view);
  if (!directory)
    throw isZipStart(bytes) ? new HostError('truncated', { part: 'ZIP', kind: 'directory' }) : noArchive();
  if (directory.count > LIMITS.parts) throw tooLarge('ZIP', 'parts', LIMITS.parts);

  const entries: ZipEntry[] = [];
  let at = directory.start;
  while (entries.length < directory.count) {
    const entry = readEntry(bytes, view, at, directory);
    entries.push(entry);
    at = entry.recordEnd;
  }
  // Entries that the count does not tell of would be seen by other readers only.
  if (at !== directory.end) throw new HostError('truncated', { part: 'ZIP', kind: 'directory' });
  checkNames(entries);
  checkSizes(entries);
  checkOverlaps(entries, directory.start);
  return { entries, comment: directory.comment };
}

function checkNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    checkName(isFolder(name) ? name.slice(0, -1) : name);
    if (seen.has(nameKey(name))) throw new HostError('malformed', { part: name, kind: 'twice' });
    seen.add(nameKey(name));
  }
}

/** Declared sizes against the limits. They can be trusted here because inflating holds every part to its own. */
function checkSizes(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const { name, method, inflatedBytes, compressedBytes } of entries) {
    if (inflatedBytes > LIMITS.partBytes) throw tooLarge(name, 'part', LIMITS.partBytes);
    if (method === 0 && inflatedBytes !== compressedBytes) {
      throw new HostError('malformed', { part: name, kind: 'size' });
    }
    if (inflatedBytes > LIMITS.ratioFreeBytes && inflatedBytes > compressedBytes * LIMITS.ratio) {
      throw new HostError('too-large', { part: name, kind: 'ratio', limit: `${LIMITS.ratio}:1` });
    }
    total += inflatedBytes;
    if (total > LIMITS.totalBytes) throw tooLarge('ZIP', 'total', LIMITS.totalBytes);
  }
}

function checkOverlaps(entries: readonly ZipEntry[], directoryStart: number): void {
  const inPlace = [...entries].sort((a, b) => a.start - b.start);
  inPlace.forEach((entry, i) => {
    const next = inPlace[i + 1]?.start ?? directoryStart;
    if (entry.end > next) throw new HostError('malformed', { part: entry.name, kind: 'overlap' });
  });
}

function noArchive(): HostError {
  return new HostError('not-a-workbook', { kind: 'binary' });
}

function tooLarge(part: string, kind: string, limit: number): HostError {
  return new HostError('too-large', { part, kind, limit: kind === 'parts' ? limit : `${limit / 1024 / 1024} MB` });
}
