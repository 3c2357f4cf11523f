/** Where the central directory stands. Offsets count from the first byte of the file. */
export interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  /** Bytes before the archive which its own offsets do not count. */
  readonly shift: number;
  readonly comment: Uint8Array;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;

/** Finds the central directory from the end of the file (APPNOTE 4.3.16); null when the file has no end record. */
export function findDirectory(bytes: Uint8Array, view: DataView): Directory | null {
  const lowest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const commentEnd = at + 22 + view.getUint16(at + 20, true);
    // A signature inside the comment is told from the record by its comment reaching exactly to the end.
    if (commentEnd !== bytes.length) continue;
    const directory = readEnd64(view, at) ?? readEnd(view, at);
    if (directory.start < 0 || directory.shift < 0 || directory.start > directory.end) return null;
    return { ...directory, comment: bytes.subarray(at + 22, commentEnd) };
  }
  return null;
}

type Place = Omit<Directory, 'comment'>;

function readEnd(view: DataView, at: number): Place {
  const start = at - view.getUint32(at + 12, true);
  return { start, end: at, count: view.getUint16(at + 10, true), shift: start - view.getUint32(at + 16, true) };
}

function readEnd64(view: DataView, endAt: number): Place | null {
  const locator = endAt - 20;
  if (locator < 56 || view.getUint32(locator, true) !== LOCATOR_64) return null;
  const told = Number(view.getBigUint64(locator + 8, true));
  // Behind a prefix the record is not where the locator tells, but it still ends where the locator begins.
  const at = told <= locator - 56 && view.getUint32(told, true) === END_64 ? told : locator - 56;
  if (view.getUint32(at, true) !== END_64) return null;
  const start = at - Number(view.getBigUint64(at + 40, true));
  return {
    start,
    end: at,
    count: Number(view.getBigUint64(at + 32, true)),
    shift: start - Number(view.getBigUint64(at + 48, true)),
  };
}
