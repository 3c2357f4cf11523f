import fc from 'fast-check';
import ts from 'typescript';
import { runInNewContext } from 'node:vm';
import { directImports } from '../../src/build/direct-imports';
import { packedWords } from '../../src/build/packed-words';
import { shorterNullChecks } from '../../src/build/shorter-null-checks';
import { unpackedLists, unpackedTexts, unpackedWords } from '../../src/i18n/unpacked';

function made(source: string, transformers: ts.CustomTransformers): string {
  const compilerOptions = { target: ts.ScriptTarget.ES2016, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(source, { fileName: 'src/some/words.ts', compilerOptions, transformers }).outputText;
}

describe('null checks', () => {
  const after = [shorterNullChecks];
  const SOURCE = `
    (given) => [
      given?.name ?? 'none',
      given?.of?.(2)?.length,
      (given?.name).length ?? 0,
      given ?? null,
      given?.list?.[0] ?? given?.list?.length,
    ]`;

  it('are one comparison each', () => {
    const text = made(SOURCE, { after });
    expect(text).toContain('!= null');
    expect(text).not.toMatch(/[!=]==/);
  });

  it('answer what the language answers', () => {
    const value = fc.constantFrom(null, undefined, 0, '', NaN, false, 'x');
    const given = fc.oneof(
      fc.constantFrom(null, undefined),
      fc.record({ name: fc.constantFrom('', 'x'), list: fc.oneof(fc.array(value), value) }),
    );
    type Run = (given: unknown) => unknown;
    const younger = runInNewContext(SOURCE) as Run;
    const older = runInNewContext(made(SOURCE, { after })) as Run;
    const outcome = (run: Run, argument: unknown): unknown => {
      try {
        return JSON.stringify(run(argument));
      } catch {
        return 'thrown';
      }
    };
    fc.assert(fc.property(given, (argument) => expect(outcome(older, argument)).toBe(outcome(younger, argument))));
  });

  it('leave comparisons of two values alone', () => {
    const text = made('const both = (a, b) => a !== null && b !== void 0;', { after });
    expect(text).toContain('a !== null && b !== void 0');
  });
});

describe('names taken out of a module', () => {
  it('are imported by themselves', () => {
    const source = `import * as order from './order'; const { LATE, DAY: day } = order; export const all = [LATE, day, order.LATE];`;
    const text = made(source, { before: [directImports] });
    expect(text).toContain('import { LATE, DAY as day } from "./order"');
    expect(text).not.toContain('const {');
  });

  it('of anything else stay', () => {
    const source = `import { order } from './order'; const { LATE } = order; export const all = [LATE];`;
    expect(made(source, { before: [directImports] })).toContain('const { LATE } = order');
  });
});

describe('packed words', () => {
  /** What a file exports as `all`, with its words packed and taken apart again. */
  function unpacked(source: string): { readonly all: unknown; readonly text: string } {
    const text = made(source, { after: [packedWords('unpacked')] });
    const script = text.replace(/^import .*$/m, '').replace('export const all =', 'all =');
    const context: { all?: unknown } = { unpackedWords, unpackedLists, unpackedTexts } as object;
    runInNewContext(script, context);
    return { all: JSON.parse(JSON.stringify(context.all)) as unknown, text };
  }

  // Separators, quotes, accents and keys with points among them.
  const word = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('', 'a|b', 'c~d', 'prazo', 'não', "d'água"));
  const inLanguages = <T>(of: fc.Arbitrary<T>) => fc.record({ 'pt-BR': of, en: of, es: of });
  const tree = fc.dictionary(
    fc.constantFrom('title', 'late', 'e.g.', 'a~b'),
    fc.oneof(word, fc.dictionary(fc.constantFrom('one', 'many'), word)),
  );

  it('come out as they went in', () => {
    const any = fc.oneof(fc.array(word), inLanguages(fc.array(word)), inLanguages(tree), fc.record({ of: tree }));
    fc.assert(
      fc.property(any, (value) => expect(unpacked(`export const all = ${JSON.stringify(value)};`).all).toEqual(value)),
      { numRuns: 300 },
    );
  });

  it.each([
    ['unpackedWords', ['prazo', 'plazo']],
    ['unpackedLists', { 'pt-BR': ['prazo', 'prazos'], en: ['term'], es: [] }],
    [
      'unpackedTexts',
      { 'pt-BR': { a: 'um', b: { c: 'dois' } }, en: { a: 'one', b: { c: 'two' } }, es: { b: { c: 'dos' }, a: 'uno' } },
    ],
  ])('are packed where they can be: %s', (unpack, value: object) => {
    const { all, text } = unpacked(`export const all = ${JSON.stringify(value)};`);
    expect(text).toContain(unpack);
    expect(all).toEqual(value);
  });

  it('are left alone inside functions, which would take them apart at every call', () => {
    expect(unpacked(`export const all = (() => ['prazo', 'plazo'])();`).text).not.toContain('unpacked');
  });
});
