import fc from 'fast-check';
import type { CellWrite, Content } from '../../src/app/port';
import { blankPackage, newWorkbook } from '../../src/hosts/file/blank';
import { Package } from '../../src/hosts/file/package';
import { survey } from '../../src/hosts/file/survey';
import { applyPatches } from '../../src/hosts/file/write/apply-patches';
import { FINDINGS } from './contract';

/** What a text becomes in a file: halves of pairs cannot be stored. */
const stored = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

async function roundTrip(contents: readonly Content[], sheet = 'Ours') {
  const cells = contents.map((content, row): CellWrite => ({ row, column: 0, content }));
  const bytes = newWorkbook([{ ...FINDINGS, sheet, cells, tables: [], conditionalFormats: [], validations: [] }]);
  const { rows } = (await survey(Package.open(bytes))).sheets[0]!;
  return contents.map((_, row) => rows[row]?.[0] ?? null);
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      '=',
      '_x000D_',
      '_',
      'x',
      '0',
      '"',
      "'",
      '&',
      '<',
      '\r',
      '\n',
      '\t',
      ' ',
      '\u0000',
      '\uD800',
      '\uDC00',
      '\uFFFE',
      '￾',
      '😀',
      ']]>',
    ),
  }),
);

describe('text in cells', () => {
  it('comes back as the same text and never as a formula', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          hostile.filter((text) => text !== ''),
          { minLength: 1, maxLength: 20 },
        ),
        async (texts) => {
          const cells = await roundTrip(texts);
          expect(cells.map((cell) => cell?.value)).toEqual(texts.map(stored));
          expect(cells.every((cell) => cell?.formula === undefined)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('comes back the same after it replaced another text', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (first, second) => {
        const pkg = blankPackage();
        applyPatches(pkg, [
          {
            ...FINDINGS,
            cells: [{ row: 0, column: 0, content: first }],
            tables: [],
            conditionalFormats: [],
            validations: [],
          },
        ]);
        const update = { kind: 'update' as const, sheet: FINDINGS.sheet, mark: 'accord', shifts: [], tables: [] };
        applyPatches(pkg, [{ ...update, cells: [{ row: 0, column: 0, content: second }] }]);
        const cell = (await survey(Package.open(pkg.toBytes()))).sheets[0]?.rows[0]?.[0];
        expect(cell?.value ?? '').toBe(stored(second));
      }),
      { numRuns: 100 },
    );
  });

  it('comes back as the text and target of a link, whatever the sheet is called', async () => {
    await fc.assert(
      fc.asyncProperty(
        hostile.filter((text) => text !== ''),
        async (text) => {
          const [cell] = await roundTrip([
            { link: { sheet: `d'Ouro "x" & ${text.replace(/[^a-z]/g, '')}`, row: 6, column: 3 }, text },
          ]);
          expect(cell?.value).toBe(stored(text));
          expect(cell?.formula).toContain(`HYPERLINK("#'d''Ouro ""x"" & `);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is cut with an ellipsis where it is longer than a cell, and never inside a pair', async () => {
    const [plain, pairs, link, exact] = await roundTrip([
      'a'.repeat(32768),
      '😀'.repeat(16384),
      { link: { sheet: 'A', row: 0, column: 0 }, text: 'b'.repeat(300) },
      'c'.repeat(32767),
    ]);
    expect(plain?.value).toBe(`${'a'.repeat(32766)}…`);
    expect(pairs?.value).toBe(`${'😀'.repeat(16383)}…`);
    expect(link?.value).toBe('b'.repeat(300));
    expect(link?.formula).toBe(`HYPERLINK("#'A'!A1","${'b'.repeat(254)}…")`);
    expect(exact?.value).toHaveLength(32767);
  });

  it('keeps sheet names and marks as they are', async () => {
    const sheet = `É "<x>" & _x0041_`;
    const pkg = Package.open(newWorkbook([{ ...FINDINGS, sheet, mark: 'a;"b"=<c>&_x0041_' }]));
    expect((await survey(pkg)).sheets[0]).toMatchObject({ name: sheet, mark: 'a;"b"=<c>&_x0041_' });
  });
});

describe('numbers and booleans in cells', () => {
  it('come back as the same value', async () => {
    const values = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.boolean());
    await fc.assert(
      fc.asyncProperty(fc.array(values, { minLength: 1, maxLength: 20 }), async (contents) => {
        const expected = contents.map((value) => (Object.is(value, -0) ? 0 : value));
        expect((await roundTrip(contents)).map((cell) => cell?.value)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  it.each([NaN, Infinity, -Infinity])('refuse %p, alone and as the value of a formula', async (value) => {
    await expect(roundTrip([value])).rejects.toThrow('cannot hold');
    await expect(roundTrip([{ formula: 'A2', value }])).rejects.toThrow('cannot hold');
  });

  it('keep a formula with its number, and a blank one blank', async () => {
    expect(await roundTrip([{ formula: 'SUM(A2:A3)&"<"', value: 2 }, null, ''])).toEqual([
      { value: 2, format: 'General', formula: 'SUM(A2:A3)&"<"' },
      null,
      null,
    ]);
  });
});
