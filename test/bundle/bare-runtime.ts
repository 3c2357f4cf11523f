import { createContext, runInContext } from 'node:vm';

/** Built-ins that ECMAScript 2016 did not know, and everything that is not of the language. */
const YOUNGER: Readonly<Record<string, readonly string[]>> = {
  globalThis:
    'globalThis BigInt BigInt64Array BigUint64Array WeakRef FinalizationRegistry SharedArrayBuffer Atomics AggregateError Iterator WebAssembly Intl console escape unescape'.split(
      ' ',
    ),
  Object: 'entries values fromEntries getOwnPropertyDescriptors hasOwn groupBy'.split(' '),
  'Array.prototype': 'flat flatMap at findLast findLastIndex toSorted toReversed toSpliced with'.split(' '),
  Array: ['fromAsync'],
  'String.prototype':
    'padStart padEnd trimStart trimEnd trimLeft trimRight matchAll replaceAll at isWellFormed toWellFormed normalize localeCompare'.split(
      ' ',
    ),
  Promise: 'allSettled any withResolvers try'.split(' '),
  'Promise.prototype': ['finally'],
  Map: ['groupBy'],
  'Set.prototype': 'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom'.split(
    ' ',
  ),
  'Number.prototype': ['toLocaleString'],
  'RegExp.prototype': ['dotAll', 'hasIndices'],
  Symbol: ['asyncIterator', 'matchAll'],
};

export interface BareRuntime {
  readonly associated: ReadonlyMap<string, unknown>;
  /** Patterns of the regular expressions that were put together while the script ran. */
  readonly patterns: readonly string[];
  /** What an expression comes to in that engine, as JSON. */
  json(expression: string): unknown;
  /** Calls a function as Excel does; errors come back as their codes. */
  call(name: string, given: readonly unknown[]): unknown;
}

/** An engine with nothing but the language of 2016 and `CustomFunctions`, after running a script. */
export function bareRuntime(source: string): BareRuntime {
  const associated = new Map<string, (...given: unknown[]) => unknown>();
  const patterns: string[] = [];
  const context = createContext({
    CustomFunctions: {
      associate: (name: string, run: (...given: unknown[]) => unknown) => associated.set(name, run),
      Error: class {
        constructor(
          readonly code: string,
          readonly message: string,
        ) {}
      },
    },
    tellPattern: (pattern: string) => patterns.push(pattern),
  });
  const deletions = Object.entries(YOUNGER).flatMap(([owner, names]) =>
    names.map((name) => (owner === 'globalThis' ? `delete this.${name};` : `delete ${owner}.${name};`)),
  );
  runInContext(deletions.join('\n'), context);
  runInContext(
    `(function (root, Real, tell) {
      root.RegExp = function RegExp(pattern, flags) { tell(String(pattern)); return new Real(pattern, flags); };
      root.RegExp.prototype = Real.prototype;
      delete root.tellPattern;
    })(this, RegExp, tellPattern)`,
    context,
  );
  runInContext(source, context);
  return {
    associated,
    patterns,
    json: (expression) => JSON.parse(String(runInContext(`JSON.stringify(${expression})`, context))) as unknown,
    call(name, given) {
      const run = associated.get(name);
      if (!run) throw new Error(`${name} is not registered`);
      try {
        // The invocation that Excel hands over behind the arguments must not matter.
        const missing = Array.from({ length: Math.max(0, run.length - given.length) }, () => null);
        return codes(run(...given, ...missing));
      } catch (error) {
        return codes(error);
      }
    },
  };
}

/** Plain data of this realm, errors as their codes; what is neither is thrown on. */
function codes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(codes);
  if (typeof value !== 'object' || value === null) return value;
  if ('code' in value && typeof value.code === 'string' && value.code.startsWith('#')) return value.code;
  throw value as Error;
}
