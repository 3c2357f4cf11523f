import { parse } from 'acorn';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import type { Reviewed } from '../../src/app/review-workbook';
import { functionsConfig } from '../../src/build/functions-webpack';
import { LANGUAGES, type Language } from '../../src/domain/language';
import { FUNCTIONS } from '../../src/functions';
import { EXAMPLE_RANGES } from '../../src/functions/example-ranges';
import type { Argument, Grid } from '../../src/functions/sheet-function';
import { RULES } from '../../src/rules';
import { SETTINGS_COLUMNS } from '../../src/sheets/settings-columns';
import { asExcelGives, expected, functionCall, shown } from '../functions/function-call';
import { rangesOf, type Ranges } from '../functions/ranges-of';
import { temporaryFolder } from '../support/accord';
import { reviewFile } from '../support/review-file';
import { bareRuntime, type BareRuntime } from './bare-runtime';

const folder = temporaryFolder();
jest.setTimeout(120000);

/** A guard against growth, not the goal of 60: DECISIONS 29 says what stands in it, and what of the core it leaves out. */
const MOST_KILOBYTES = 142;

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

/** Functions of the two policies, each as a formula may ask. */
const ASKED: Readonly<Record<string, (ranges: Ranges, settings: Grid | null) => readonly (readonly Argument[])[]>> = {
  MATRIX: ({ commercial, logistics }, settings) => [[commercial, logistics, settings]],
  FINDINGS: ({ commercial, logistics }, settings) => [[commercial, logistics, null, null, settings]],
  CHECK: ({ commercial, logistics }, settings) =>
    RULES.map(({ code }) => [code, commercial, logistics, null, settings]),
  EXPLAIN: ({ commercial, logistics }, settings) =>
    RULES.flatMap(({ code }) =>
      logistics.slice(1).map((row) => [code, commercial, logistics, row[0], settings] as const),
    ),
};

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

  // The bundle leaves out what formulas never read: here it must come to what the whole sources come to.
  describe.each(['northwind', 'sop-bebidas'])('over %s', (sample) => {
    let reviewed: Reviewed;
    beforeAll(async () => {
      reviewed = await reviewFile(`assets/samples/${sample}.xlsx`);
    });

    it.each([null, ...LANGUAGES])('answers what the sources answer, with settings in %s', (language) => {
      const ranges = rangesOf(reviewed);
      const settings = language && spoken(ranges.settings, language);
      for (const [name, calls] of Object.entries(ASKED)) {
        const { run } = FUNCTIONS.find((one) => one.name === name)!;
        const asked = calls(ranges, settings);
        expect(asked.length).toBeGreaterThan(0);
        for (const given of asked) expect(shown(runtime.call(name, given))).toEqual(shown(run(...given)));
      }
    });
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

/** The table of settings with another language in force. */
function spoken(settings: Grid, language: Language): Grid {
  const { heading } = SETTINGS_COLUMNS.find(({ key }) => key === 'inForce')!;
  const column = settings[0]!.findIndex((cell) => typeof cell === 'string' && Object.values(heading).includes(cell));
  return settings.map((row) =>
    row.includes('language') ? row.map((cell, at) => (at === column ? language : cell)) : row,
  );
}

function built(config: webpack.Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}
