import type { Spelling } from './sheet-sink';

/** Reads from a place on; answers the place behind what it read, −1 when that is not spelled as it knows. */
export type PlainRead = (bytes: Buffer, from: number) => number;

/** Attributes of one tag, found by their number in a list of names. */
export interface PlainAttributes {
  /**
   * Reads from behind the name of the element to its `>` or `/` and answers that place; −1 where the tag is not as
   * writers usually have it: attributes of the list, each at most once, in double quotes, with nothing to be decoded.
   */
  read(bytes: Buffer, from: number): number;
  /** The value of the attribute at this place of the list; undefined where the tag does not have it. */
  value(bytes: Buffer, index: number): string | undefined;
}

export function plainAttributes(names: readonly string[]): PlainAttributes {
  const spelled = names.map((name) => Buffer.from(`${name}="`));
  const starts = new Int32Array(names.length);
  const ends = new Int32Array(names.length);

  /** Which of the names stands here; −1 for none. */
  const named = (bytes: Buffer, at: number): number => {
    for (let i = 0; i < spelled.length; i++) if (isAt(bytes, at, spelled[i] as Buffer)) return i;
    return -1;
  };
  return {
    read: (bytes, from) => {
      ends.fill(0);
      let at = from;
      while (bytes[at] === 0x20) {
        const name = named(bytes, at + 1);
        if (name < 0 || ends[name] !== 0) return -1;
        at += 1 + (spelled[name] as Buffer).length;
        starts[name] = at;
        while (isPlain(bytes[at] as number)) at++;
        if (bytes[at] !== 0x22) return -1;
        ends[name] = at++;
      }
      return bytes[at] === 0x3e || bytes[at] === 0x2f ? at : -1;
    },
    value: (bytes, index) => (ends[index] === 0 ? undefined : bytes.toString('latin1', starts[index], ends[index])),
  };
}

/** True when these very bytes stand at the place. */
export function isAt(bytes: Buffer, at: number, literal: Buffer): boolean {
  for (let i = 0; i < literal.length; i++) if (bytes[at + i] !== literal[i]) return false;
  return true;
}

/** A tag of the sheet's own spelling. */
export function literalOf({ prefix }: Spelling, xml: string): Buffer {
  return Buffer.from(xml.replace(/<(\/?)/g, `<$1${prefix}`));
}

export function isBetween(byte: number, low: number, high: number): boolean {
  return byte >= low && byte <= high;
}

/** A byte of ASCII that stands for itself in a quoted value. */
function isPlain(byte: number): boolean {
  return byte >= 0x20 && byte < 0x80 && byte !== 0x22 && byte !== 0x26 && byte !== 0x3c;
}
