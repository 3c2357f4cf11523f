import fc from 'fast-check';
import type { Run } from '../../src/app/port';
import { HostError, REFUSAL_CODES } from '../../src/domain/issue';
import { Package } from '../../src/hosts/file/package';
import { rows } from '../../src/hosts/file/rows';
import { survey } from '../../src/hosts/file/survey';
import { applyPatches } from '../../src/hosts/file/write/apply-patches';
import { makeArchive, type ArchivePart } from '../support/archive';
import { workbookParts, type SheetInput } from '../support/workbook';
import { FINDINGS } from './contract';
import { RICH_PARTS } from './file-writing-fixture';

const QUIET: Run = { progress: () => undefined, cancelled: () => false };
const SHEETS: readonly SheetInput[] = [
  {
    name: 'Política',
    before: '<sheetPr/><dimension ref="A1:C3"/><cols><col min="1" max="2" width="9" hidden="1"/></cols>',
    cells: [
      ['Perfil', 'Prazo', 'Verba'],
      ['Ouro', { value: 0.5, format: '0.0%' }, { value: 30, formula: 'SUM(B1:B2)' }],
      [true, { attributes: 't="e"', inside: '<v>#N/A</v>' }, { attributes: 't="d"', inside: '<v>2026-03-01</v>' }],
    ],
    behind:
      '<sheetProtection sheet="1"/><autoFilter ref="A1:C3"/><mergeCells count="1"><mergeCell ref="E1:F2"/></mergeCells>',
    tables: [{ name: 'T', rect: { top: 0, left: 0, bottom: 2, right: 2 }, columns: ['Perfil', 'Prazo', 'Verba'] }],
  },
  { name: 'Dados', mark: 'accord;kind=data', cells: [[1, 2, 'três']] },
];
const GOOD: readonly (readonly ArchivePart[])[] = [
  workbookParts(SHEETS),
  workbookParts(SHEETS, { texts: 'inline', prefix: 'x', strict: true }),
  Object.entries(RICH_PARTS).map(([name, content]) => ({ name, content })),
];

/** One change to the parts of a package. */
type Change = (parts: readonly ArchivePart[]) => readonly ArchivePart[];

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

/** Changes the text of one XML part. */
const inText =
  (part: number, edit: (text: string) => string): Change =>
  (parts) => {
    const xml = parts.filter(({ name }) => /(xml|rels)$/.test(name));
    const chosen = pick(xml, part);
    return parts.map((one) => (one === chosen ? { ...one, content: edit(one.content.toString()) } : one));
  };
/** Replaces one of the matches of a pattern. */
const replaceOne = (text: string, pattern: RegExp, at: number, by: (match: string) => string): string => {
  const matches = [...text.matchAll(pattern)];
  const match = pick(matches, at);
  if (!match) return text;
  return text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length);
};

const at = fc.nat(10_000);
const hostile = fc.oneof(
  fc.constantFrom(
    '',
    '-1',
    '0',
    '1e309',
    'NaN',
    '4294967296',
    '99999999999999999999',
    'A0',
    'XFE1',
    'A1:XFD1048576',
    '$A$1',
  ),
  fc.constantFrom(
    '../../etc/passwd',
    '/',
    'file:///x',
    'xl/worksheets/sheet1.xml',
    'sheet2.xml',
    '%2e%2e/x',
    '__proto__',
    'constructor',
  ),
  fc.constantFrom(
    'true',
    'on',
    'veryHidden',
    'inlineStr',
    's',
    'shared',
    'External',
    '😀',
    '&#0;',
    '&amp;',
    '&lol;',
    '<',
    'A'.repeat(40_000),
  ),
  fc.string({ maxLength: 8 }),
);
const ATTRIBUTE = /\s[\w:]+="[^"]*"/g;
const ELEMENT = /<[\w:]+(?:\s[^<>]*)?\/>|<([\w:]+)(?:\s[^<>]*)?>[^<]*<\/\1>/g;
const TAG = /<[^<>]*>/g;

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(at, at, hostile)
      .map(([part, which, value]) =>
        inText(part, (text) =>
          replaceOne(text, ATTRIBUTE, which, (found) => found.replace(/"[^"]*"/, () => `"${value}"`)),
        ),
      ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(at, at)
      .map(([part, which]) => inText(part, (text) => replaceOne(text, ATTRIBUTE, which, () => ''))),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(at, at)
      .map(([part, which]) => inText(part, (text) => replaceOne(text, ATTRIBUTE, which, (found) => found + found))),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(at, at, fc.nat(3))
      .map(([part, which, times]) =>
        inText(part, (text) => replaceOne(text, ELEMENT, which, (found) => found.repeat(times))),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(at, at).map(([part, which]) => inText(part, (text) => replaceOne(text, TAG, which, () => ''))),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(at, at)
      .map(([part, which]) => inText(part, (text) => replaceOne(text, TAG, which, (found) => found.repeat(150)))),
  },
  {
    weight: 1,
    arbitrary: at.map(
      (which): Change =>
        (parts) =>
          parts.filter((one) => one !== pick(parts, which)),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(at, fc.uint8Array({ maxLength: 40 })).map(
      ([which, content]): Change =>
        (parts) =>
          parts.map((one) => (one === pick(parts, which) ? { ...one, content } : one)),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(at, at).map(
      ([which, other]): Change =>
        (parts) =>
          parts.map((one) =>
            one === pick(parts, which) ? { ...one, content: pick(parts, other)?.content ?? '' } : one,
          ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(at, fc.constantFrom('xl/Workbook.XML', '../x', 'a//b', '[Content_Types].xml', 'xl/é.xml')).map(
      ([which, name]): Change =>
        (parts) =>
          parts.map((one) => (one === pick(parts, which) ? { ...one, name } : one)),
    ),
  },
);
const broken = fc
  .tuple(fc.constantFrom(...GOOD), fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([parts, changes]) => changes.reduce((so, one) => one(so), parts));

/** Does the work; nothing but a refusal with a known code may come of it. */
async function doneOrRefused(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    expect(REFUSAL_CODES).toContain(error.code);
  }
}

describe('a package broken in any way', () => {
  it('is surveyed or refused, and so are its rows', async () => {
    await fc.assert(
      fc.asyncProperty(broken, (parts) =>
        doneOrRefused(async () => {
          const pkg = Package.open(makeArchive(parts));
          for (const { name, rowCount } of (await survey(pkg)).sheets) {
            const rect = { top: 0, left: 0, bottom: rowCount, right: 5 };
            for await (const block of rows(pkg, { sheet: name, headerRow: -1, rect }, [0, 1, 2], QUIET)) {
              expect(block.rows.every((row) => row.length === 3)).toBe(true);
            }
          }
        }),
      ),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('gets a sheet of ours or is refused', async () => {
    await fc.assert(
      fc.asyncProperty(broken, (parts) =>
        doneOrRefused(async () => {
          const pkg = Package.open(makeArchive(parts));
          await survey(pkg);
          applyPatches(pkg, [FINDINGS]);
          const names = (await survey(Package.open(pkg.toBytes()))).sheets.map(({ name }) => name);
          expect(names).toContain(FINDINGS.sheet);
        }),
      ),
      { numRuns: 600 },
    );
  }, 60_000);
});
