/** Some entries of one container of a value: a list or a plain record, found by the keys that lead to it. */
export interface Piece {
  readonly path: readonly Key[];
  readonly entries: readonly (readonly [key: Key, value: unknown])[];
}

type Key = string | number;

/** Values in one piece: copying them from one thread to another takes a few milliseconds. */
const VALUES_A_PIECE = 10_000;

/** A value in pieces that are quickly copied, each cut only when it is asked for. What is no list and no plain record stays whole. */
export function* cutUp(value: unknown, most = VALUES_A_PIECE): Generator<Piece, void> {
  yield* piecesOf({ value }, [], most);
}

function* piecesOf(container: object, path: readonly Key[], most: number): Generator<Piece, void> {
  const heavy: (readonly [Key, object])[] = [];
  let entries: (readonly [Key, unknown])[] = [];
  let weight = 0;
  for (const key of keysOf(container)) {
    const child = (container as Readonly<Record<Key, unknown>>)[key];
    const own = weightOf(child, most);
    const isCut = own > most && isContainer(child);
    if (isCut) heavy.push([key, child]);
    const added = isCut ? 1 : own;
    if (entries.length > 0 && weight + added > most) {
      yield { path, entries };
      entries = [];
      weight = 0;
    }
    // Filled by pieces of its own, which come later.
    entries.push([key, isCut ? emptyLike(child) : child]);
    weight += added;
  }
  // What has to be cut holds something.
  yield { path, entries };
  for (const [key, child] of heavy) yield* piecesOf(child, [...path, key], most);
}

export interface Joining {
  add(piece: Piece): void;
  value(): unknown;
}

/** A value from its pieces, added in the order in which they were cut. */
export function joining(): Joining {
  const root: Record<Key, unknown> = {};
  return {
    add: ({ path, entries }) => {
      let container = root;
      for (const key of path) container = container[key] as Record<Key, unknown>;
      for (const [key, value] of entries) container[key] = value;
    },
    value: () => root['value'],
  };
}

const emptyLike = (container: object): object => (Array.isArray(container) ? [] : {});

/** The places of a list that hold something: rows without a cell are missing from a survey, and stay missing. */
const keysOf = (container: object): readonly Key[] =>
  Array.isArray(container) ? Object.keys(container).map(Number) : Object.keys(container);

function isContainer(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}

/** Values inside a value, itself included; counted no further than just above `most`. */
function weightOf(value: unknown, most: number): number {
  if (typeof value !== 'object' || value === null) return 1;
  let weight = 1;
  const children: Iterable<unknown> =
    value instanceof Map ? flat(value) : value instanceof Set ? value : isContainer(value) ? Object.values(value) : [];
  for (const child of children) {
    weight += weightOf(child, most - weight);
    if (weight > most) return weight;
  }
  return weight;
}

function* flat(map: ReadonlyMap<unknown, unknown>): Generator<unknown, void> {
  for (const [key, value] of map) {
    yield key;
    yield value;
  }
}
