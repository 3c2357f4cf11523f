import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).split(sep).join('/'))
    .filter((name) => statSync(name).isFile());

const SOURCES = filesOf('src').filter((name) => /\.tsx?$/.test(name));
const MAX_LINES = 150;

/** Files that are longer for a reason: tables of texts or spellings, which grow by lines, not by thought. */
const LONG: Readonly<Record<string, string>> = {
  'src/i18n/words.ts': 'words in three languages',
  'src/i18n/refusals.ts': 'sentences in three languages',
  'src/i18n/issues.ts': 'sentences in three languages',
  'src/i18n/fields.ts': 'names in three languages',
  'src/i18n/worded-formula.ts': 'names in three languages',
  'src/i18n/cli.ts': 'words in three languages',
  'src/i18n/host-errors-en.ts': 'a sentence for every code of Excel',
  'src/i18n/host-errors-es.ts': 'a sentence for every code of Excel',
  'src/i18n/host-errors-pt.ts': 'a sentence for every code of Excel',
  'src/domain/terms.ts': 'the table of fields',
  'src/app/text/words.ts': 'words in three languages',
  'src/app/template.ts': 'the table of template columns',
  'src/pane/texts/check-texts.ts': 'words in three languages',
  'src/pane/texts/result-texts.ts': 'words in three languages',
  'src/pane/texts/shell-texts.ts': 'words in three languages',
  'src/reading/headings/commercial.ts': 'spellings in three languages',
  'src/reading/headings/context.ts': 'spellings in three languages',
  'src/reading/headings/figures.ts': 'spellings in three languages',
  'src/reading/headings/logistics.ts': 'spellings in three languages',
  'src/sheets/cards-words.ts': 'sentences in three languages',
  'src/sheets/data-words.ts': 'words in three languages',
  'src/sheets/settings-words.ts': 'words in three languages',
  'src/sheets/sheet-words.ts': 'words in three languages',
  'src/reading/headings/concepts.ts': 'spellings in three languages',
  'src/reading/headings/concept-fields.ts': 'the ideas that make each field',
  'src/pane/texts/meeting-texts.ts': 'words in three languages',
  'src/reading/plan/plan-words.ts': 'spellings in three languages',
  'src/sheets/data-plan-words.ts': 'words in three languages',
  'src/reading/orders/role-headings.ts': 'spellings in three languages',
  'src/sheets/data-list-words.ts': 'words in three languages',
  'src/i18n/order-desk-texts.ts': 'sentences in three languages',
  'src/facts/sql/execution-sql.ts': 'one query, clause by clause',
  'src/facts/orders/fold-orders.ts': 'one pass over order lines, whose sums share their arrays',
  'src/facts/orders/close-orders.ts': 'one loop over orders, whose sums share their arrays',
  'src/build/sample/sop.ts': 'the plan of the sample',
  'src/build/sample/order-lines.ts': 'the habits of the sample',
};

describe('files', () => {
  it.each(SOURCES)('%s is named in kebab-case', (name) =>
    expect(name).toMatch(/^(src\/)([a-z0-9-]+\/)*[a-z0-9-]+(\.d)?\.tsx?$/),
  );

  it.each(SOURCES.filter((name) => !(name in LONG)))('%s is short enough to read at once', (name) =>
    expect(readFileSync(name, 'utf8').split('\n').length).toBeLessThanOrEqual(MAX_LINES + 1),
  );

  it('lists no exception that is not needed', () => {
    const needed = Object.keys(LONG).filter((name) => readFileSync(name, 'utf8').split('\n').length > MAX_LINES + 1);
    expect(needed).toEqual(Object.keys(LONG));
  });

  it('has no drawer for leftovers', () =>
    expect(SOURCES.filter((name) => /\b(utils?|helpers?|common|manager|service|misc)\b/.test(name))).toEqual([]));

  it('keeps the top level to what the layout names', () => {
    const allowed =
      /^(src|assets|test|manifest\.xml|webpack\.config\.js|package\.json|package-lock\.json|tsconfig\.json|README\.md|LICENSE|node_modules|dist|dist-web|coverage|\..*)$/;
    expect(readdirSync('.').filter((name) => !allowed.test(name))).toEqual([]);
  });

  it('asks for nothing outside the page or file: no request, no eval', () => {
    const forbidden = /\b(fetch|XMLHttpRequest|WebSocket|sendBeacon|eval)\s*\(|new Function\b|\binnerHTML\b/;
    // The page in the browser takes its sample from its own server; its policy allows no other.
    const asking = SOURCES.filter((name) => forbidden.test(readFileSync(name, 'utf8')));
    expect(asking).toEqual(['src/entries/browser.tsx']);
  });
});
