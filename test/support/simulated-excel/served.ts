/** One object of the simulated Excel, as the engine sees it: names as they travel on the wire. */
export interface Served {
  /** Class of the library, such as `Worksheet`. */
  readonly className: string;
  /** The id the library rewrites later batches with, where the class has one. */
  identity(): Readonly<Record<string, string>> | null;
  has(name: string): 'scalar' | 'object' | 'method' | null;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  /** Navigation property. */
  to(name: string): Served;
  call(name: string, args: readonly unknown[]): unknown;
  /** Items of a collection; null for anything else. */
  items(): readonly Served[] | null;
}

export interface Definition<T> {
  readonly name: string;
  readonly id?: readonly ['Id' | '_Id' | '_ReferenceId', (self: T) => string | undefined];
  readonly get?: Readonly<Record<string, (self: T) => unknown>>;
  readonly set?: Readonly<Record<string, (self: T, value: unknown) => void>>;
  readonly to?: Readonly<Record<string, (self: T) => Served>>;
  /** Methods and, under the name '', the indexer. A method that finds nothing answers null. */
  readonly call?: Readonly<Record<string, (self: T, ...args: readonly never[]) => unknown>>;
  readonly items?: (self: T) => readonly Served[];
}

/** Names served of one class, for the test that holds them against the library's own. */
export interface ServedNames {
  readonly name: string;
  readonly scalars: readonly string[];
  readonly settable: readonly string[];
  readonly objects: readonly string[];
  readonly methods: readonly string[];
}

export const SERVED: ServedNames[] = [];

/** Declares a class; answers what makes objects of it. */
export function serve<T>(definition: Definition<T>): (self: T) => Served {
  const { name, id, get = {}, set = {}, to = {}, call = {}, items } = definition;
  const methods = call as Readonly<Record<string, (self: T, ...args: readonly unknown[]) => unknown>>;
  SERVED.push({
    name,
    scalars: Object.keys(get),
    settable: Object.keys(set),
    objects: Object.keys(to),
    methods: Object.keys(call).filter((one) => one !== ''),
  });
  const missing = (member: string): never => {
    throw new Error(`The simulated Excel does not serve ${name}.${member}`);
  };
  return (self) => ({
    className: name,
    identity() {
      const value = id?.[1](self);
      return id && value !== undefined ? { [id[0]]: value } : null;
    },
    has: (member) => (member in get ? 'scalar' : member in to ? 'object' : member in call ? 'method' : null),
    get: (member) => (get[member] ?? missing(member))(self),
    set: (member, value) => (set[member] ?? missing(member))(self, value),
    to: (member) => (to[member] ?? missing(member))(self),
    // The library names what it has met before by its id: an indexer, which is `GetItem` by another name.
    call: (member, args) =>
      (methods[member === '' && !('' in call) ? 'GetItem' : member] ?? missing(member))(self, ...args),
    items: () => items?.(self) ?? null,
  });
}

export const isServed = (value: unknown): value is Served =>
  typeof value === 'object' && value !== null && 'className' in value && 'identity' in value;
