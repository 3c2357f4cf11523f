import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtAddIn } from '../e2e/built-add-in';
import { ORIGIN } from '../e2e/excel-in-chromium';

jest.setTimeout(300000);

/** What stands between a click on the ribbon and the first screen. The bar is 200; this guards what was reached. */
const MOST_KILOBYTES_AT_FIRST = 135;
/** With what is fetched behind the first screen: the reader, the rules and the sheets, in three languages. */
const MOST_KILOBYTES_IN_ALL = 350;

describe('the bundle of the task pane', () => {
  let sizes: Readonly<Record<string, number>> = {};
  let scripts = '';

  beforeAll(async () => {
    const folder = await builtAddIn(ORIGIN);
    const files = readdirSync(folder).filter((name) => name.endsWith('.js') && name !== 'functions.js');
    const texts = files.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
    // The sample workbook is data, and fetched only when somebody asks for it.
    const code = texts.filter(([, text]) => !text.includes('data:application/'));
    sizes = Object.fromEntries(code.map(([name, text]) => [name, gzipSync(text, { level: 9 }).length / 1024]));
    scripts = code.map(([, text]) => text).join('\n');
  });

  it('shows its first screen after little', () => {
    expect(sizes['taskpane.js']).toBeLessThanOrEqual(MOST_KILOBYTES_AT_FIRST);
  });

  it('stays small in all', () => {
    expect(Object.values(sizes).length).toBeGreaterThan(1);
    expect(Object.values(sizes).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_KILOBYTES_IN_ALL);
  });

  it('is React for production, and carries neither a function that calculates nor a worked example of a rule', () => {
    expect(scripts).not.toContain('react-dom.development');
    expect(scripts).not.toContain('examples:[{');
    expect(scripts).not.toMatch(/compute:\(/);
  });
});
