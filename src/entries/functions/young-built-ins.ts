/**
 * What the core uses and ECMAScript 2016 does not have: the JavaScript-only runtime of Excel may lack it (DECISIONS 5).
 * Written out here because the general polyfills weigh twenty times as much in every formula's bundle.
 */
bring(Array.prototype, 'flatMap', function flatMap<
  T,
  U,
>(this: readonly T[], make: (value: T, index: number, all: readonly T[]) => U | readonly U[], self?: unknown): U[] {
  const made: U[] = [];
  this.forEach((value, index) => {
    const one = make.call(self, value, index, this);
    if (Array.isArray(one)) (one as readonly U[]).forEach((each) => made.push(each));
    else made.push(one as U);
  });
  return made;
});

bring(Object, 'fromEntries', (entries: Iterable<readonly [PropertyKey, unknown]>) => {
  const made = {};
  // Defined, not assigned: a key such as `__proto__` is a key like any other.
  for (const [key, value] of entries)
    Object.defineProperty(made, key, { value, configurable: true, enumerable: true, writable: true });
  return made;
});

bring(Object, 'values', (given: Readonly<Record<string, unknown>>) => Object.keys(given).map((key) => given[key]));

bring(String.prototype, 'padStart', function padStart(this: string, length: number, filler = ' '): string {
  const missing = length - this.length;
  if (!(missing > 0) || filler === '') return String(this);
  return filler.repeat(Math.ceil(missing / filler.length)).slice(0, missing) + String(this);
});

/** Adds what the engine does not have; not enumerable, as its own built-ins. */
function bring(owner: object, name: string, value: unknown): void {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}
