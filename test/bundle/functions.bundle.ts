import { parse } from 'acorn';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import { functionsConfig } from '../../src/build/functions-webpack';
import { FUNCTIONS } from '../../src/functions';
import { EXAMPLE_RANGES } from '../../src/functions/example-ranges';
import { asExcelGives, expected, functionCall, shown } from '../functions/function-call';
import { temporaryFolder } from '../support/accord';
import { bareRuntime, type BareRuntime } from './bare-runtime';

const folder = temporaryFolder();
jest.setTimeout(120000);

/** A guard against growth, not the goal of 60: three languages of headings, words and rules are larger than that. */
const MOST_KILOBYTES = 130;

/** Uses of the built-ins we bring along, the rude ones too; each must come to what this engine's own come to. */
const YOUNG_BUILT_INS = [
  '[1, 2, 3].flatMap((n) => n === 2 ? [] : [n, [n]])',
  '[, 1, , 2].flatMap((n, index, all) => [index, all.length])',
  '[1].flatMap(function () { return this.own; }, { own: [7, 8] })',
  '[[1, , 2]].flatMap((inner) => inner)',
  'Object.fromEntries(new Map([["a", 1], ["b", undefined], ["a", 2]]))',
  'Object.keys(Object.fromEntries([["__proto__", 1]]))',
  'Object.values({ b: 1, a: [2], 1: 3 })',
  'Object.values(Object.create({ inherited: 1 }))',
  '["7".padStart(3), "7".padStart(3, "0"), "7".padStart(6, "ab"), "777".padStart(2, "0"), "7".padStart(3, ""), "7".padStart(NaN)]',
  'Object.keys([1]).concat(Object.keys(Object))',
];

describe('the bundle of the custom functions', () => {
  let source = '';
  let runtime: BareRuntime;

  beforeAll(async () => {
    const config = functionsConfig(process.cwd());
    await built({ ...config, output: { ...config.output, path: folder('') } });
    source = readFileSync(join(folder(''), 'functions.js'), 'utf8');
    runtime = bareRuntime(source);
  });

  it('is ECMAScript 2016, regular expressions included', () => {
    expect(() => parse(source, { ecmaVersion: 7, sourceType: 'script' })).not.toThrow();
    expect(runtime.patterns.filter((pattern) => /\(\?<|\\p\{/.test(pattern))).toEqual([]);
  });

  it('stays small', () => {
    expect(gzipSync(source, { level: 9 }).length / 1024).toBeLessThanOrEqual(MOST_KILOBYTES);
  });

  it.each(YOUNG_BUILT_INS)('brings along built-ins that are as the language has them: %s', (expression) => {
    expect(runtime.json(expression)).toEqual(JSON.parse(String(runInNewContext(`JSON.stringify(${expression})`))));
  });

  it('alone registers every function', () => {
    expect([...runtime.associated.keys()].sort()).toEqual(FUNCTIONS.map(({ name }) => name).sort());
  });

  describe.each(FUNCTIONS.map((declared) => [declared.name, declared] as const))('%s', (name, { params, examples }) => {
    it.each(Object.entries(examples))('%s', (formula, example) => {
      const { given } = functionCall(formula, EXAMPLE_RANGES);
      const answer = runtime.call(
        name,
        asExcelGives(given, (index) => params[index]?.isRange === true),
      );
      expect(shown(answer)).toEqual(expected(example));
    });
  });
});

function built(config: webpack.Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}
