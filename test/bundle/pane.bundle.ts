import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtAddIn } from '../e2e/built-add-in';
import { ORIGIN } from '../e2e/excel-in-chromium';

jest.setTimeout(300000);

/** What stands between a click on the ribbon and the first screen. */
const MOST_KILOBYTES_AT_FIRST = 135;
/** With every view of a result, in three languages: all that the page itself ever loads. */
const MOST_KILOBYTES_OF_PANE = 200;
/** What the worker loads, behind the first screen: the reader, the rules and the sheets, in three languages. */
const MOST_KILOBYTES_OF_REVIEWER = 255;

const PAGE = ['taskpane.js', 'views.js'];
const REVIEWER = ['worker.js', 'reviewer.js'];

describe('the bundle of the task pane', () => {
  let sizes: Readonly<Record<string, number>> = {};
  let scripts = '';
  const sumOf = (names: readonly string[]): number => names.reduce((sum, name) => sum + sizes[name]!, 0);

  beforeAll(async () => {
    const folder = await builtAddIn(ORIGIN);
    const files = readdirSync(folder).filter((name) => name.endsWith('.js') && name !== 'functions.js');
    // The sample workbook is data, and fetched only when somebody asks for it.
    expect(files.sort()).toEqual([...PAGE, ...REVIEWER, 'sample.js'].sort());
    const texts = [...PAGE, ...REVIEWER].map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
    sizes = Object.fromEntries(texts.map(([name, text]) => [name, gzipSync(text, { level: 9 }).length / 1024]));
    scripts = texts.map(([, text]) => text).join('\n');
  });

  it('shows its first screen after little', () => {
    expect(sizes['taskpane.js']).toBeLessThanOrEqual(MOST_KILOBYTES_AT_FIRST);
  });

  it('stays small with every view of a result', () => {
    expect(sumOf(PAGE)).toBeLessThanOrEqual(MOST_KILOBYTES_OF_PANE);
  });

  it('leaves reading and judging to a worker of its own', () => {
    expect(sumOf(REVIEWER)).toBeLessThanOrEqual(MOST_KILOBYTES_OF_REVIEWER);
  });

  it('is React for production, and carries neither a function that calculates nor a worked example of a rule', () => {
    expect(scripts).not.toContain('react-dom.development');
    expect(scripts).not.toContain('examples:[{');
    expect(scripts).not.toMatch(/compute:\(/);
  });
});
