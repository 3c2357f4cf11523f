import fc from 'fast-check';
import type { Run } from '../../src/app/port';
import type { CellValue, TableRef } from '../../src/domain/survey';
import { heldSheets, type HeldSheets } from '../../src/hosts/file/held-sheets';
import { narrowNumbers } from '../../src/hosts/file/narrow-numbers';
import { Package } from '../../src/hosts/file/package';
import { rows } from '../../src/hosts/file/rows';
import { slabs } from '../../src/hosts/file/slabs';
import { survey } from '../../src/hosts/file/survey';
import { makeWorkbook, type CellInput, type Dialect, type SheetInput } from '../support/workbook';

const QUIET: Run = { progress: () => undefined, cancelled: () => false };
const NAME = 'Pedidos';

/** A list of orders as people have them: numbers of many kinds, texts, and cells that are something else. */
function orderLines(count: number, more: (row: number) => readonly CellInput[] = () => []): CellInput[][] {
  return Array.from({ length: count }, (_, r) => [
    100_000 + r,
    { value: 45_658 + (r % 365), format: 'dd/mm/yyyy' },
    `Cliente ${r % 50}`,
    r % 7 === 0 ? null : (100 + (r % 9900)) / 100,
    -r / 3,
    r % 11 === 0 ? 'a definir' : r * 1e6,
    r % 13 === 0 ? { value: 5, formula: 'A1*2' } : r % 2 === 0,
    r % 17 === 0 ? { attributes: 't="e"', inside: '<v>#N/A</v>' } : 0.125,
    ...more(r),
  ]);
}

function opened(sheet: Omit<SheetInput, 'name'>, dialect?: Dialect): Package {
  return Package.open(
    makeWorkbook(
      [
        { name: 'Outra', cells: [['x']] },
        { name: NAME, ...sheet },
      ],
      dialect,
    ),
  );
}

const table = (top: number, bottom: number): TableRef => ({
  sheet: NAME,
  headerRow: top,
  rect: { top, left: 0, bottom, right: 7 },
});

/** The filled rows with their numbers, however they come in blocks. */
async function filledRows(pkg: Package, of: TableRef, columns: readonly number[], held?: HeldSheets, run = QUIET) {
  const found: (readonly [number, readonly CellValue[]])[] = [];
  let blocks = 0;
  for await (const block of rows(pkg, of, columns, run, held)) {
    blocks++;
    block.rows.forEach((cells, i) => {
      if (cells.some((cell) => cell !== null)) found.push([block.firstRow + i, [...cells]]);
    });
  }
  return { found, blocks };
}

async function holding(pkg: Package, limit?: number): Promise<HeldSheets> {
  const held = heldSheets(limit);
  await survey(pkg, QUIET, '', held);
  return held;
}

describe('a large sheet that is held', () => {
  const DIALECTS: readonly (readonly [string, Dialect])[] = [
    ['plain', {}],
    ['with prefixed elements', { prefix: 'x' }],
    ['with texts inside the cells', { texts: 'inline' }],
    ['without cell addresses', { withoutPlaces: true }],
    ['in UTF-16', { encoding: 'utf-16le' }],
  ];

  it.each(DIALECTS)('has the same survey and the same rows as its file: %s', async (_, dialect) => {
    const pkg = opened({ cells: orderLines(4_100) }, dialect);
    const held = heldSheets();
    expect(await survey(pkg, QUIET, '', held)).toEqual(await survey(pkg, QUIET, ''));
    const columns = [7, 0, 3, 3, 6, 2, 5, 4, 1, 40];
    const kept = await filledRows(pkg, table(3, 3_999), columns, held);
    expect(kept.found).toHaveLength(3_996);
    expect(kept.found).toEqual((await filledRows(pkg, table(3, 3_999), columns)).found);
  });

  it('is the same where rows are far apart, of other lengths and hidden', async () => {
    const filled = (r: number): string =>
      Array.from({ length: 12 }, (_, c) => `<c r="${String.fromCharCode(65 + c)}${r}"><v>${r * c}</v></c>`).join('');
    const numbers = Array.from({ length: 2_500 }, (_, i) => i + 1);
    const data = [
      ...numbers.map((r) => `<row r="${r}">${filled(r)}</row>`),
      '<row r="7000" hidden="1"><c r="B7000"><v>7</v></c></row>',
      '<row r="900001"><c r="N900001"><v>1.5</v></c></row>',
      '<row r="900002"><c r="B900002"><f>A1</f></c></row>',
    ].join('');
    const pkg = opened({ data });
    const held = heldSheets();
    const found = await survey(pkg, QUIET, '', held);
    expect(found).toEqual(await survey(pkg, QUIET, ''));
    expect(found.sheets[1]).toMatchObject({ rowCount: 900_002, columnCount: 14, hiddenRows: [6_999] });
    const kept = await filledRows(pkg, table(0, 1_048_575), [1, 13], held);
    expect(kept.found.slice(-3)).toEqual([
      [2_499, [2_500, null]],
      [6_999, [7, null]],
      [900_000, [null, 1.5]],
    ]);
    expect(kept.found).toEqual((await filledRows(pkg, table(0, 1_048_575), [1, 13])).found);
  });

  it('is given once: the second time its rows are read from the file', async () => {
    const pkg = opened({ cells: orderLines(3_000) });
    const held = await holding(pkg);
    const first = await filledRows(pkg, table(0, 2_999), [0, 4], held);
    expect(held.take('xl/worksheets/sheet2.xml')).toBeUndefined();
    expect((await filledRows(pkg, table(0, 2_999), [0, 4], held)).found).toEqual(first.found);
  });

  it('is not held where it is small, ours, too much or too wide; its rows are the same', async () => {
    const part = 'xl/worksheets/sheet2.xml';
    const small = opened({ cells: orderLines(500) });
    const ours = opened({ cells: orderLines(3_000), mark: 'findings;1' });
    const wide = opened({ cells: orderLines(3_000, () => [...new Array<null>(300).fill(null), 9]) });
    for (const pkg of [small, ours, wide]) expect((await holding(pkg)).take(part)).toBeUndefined();

    const much = opened({ cells: orderLines(3_000) });
    expect((await holding(much, 50_000)).take(part)).toBeUndefined();
    const held = await holding(much, 50_000);
    const found = await filledRows(much, table(0, 2_999), [2, 4], held);
    expect(found.found).toEqual((await filledRows(much, table(0, 2_999), [2, 4])).found);
    expect((await holding(much, 2_000_000)).take(part)?.blocks).toHaveLength(3);
  });

  it('counts what other sheets of the workbook hold', async () => {
    const pkg = Package.open(
      makeWorkbook([
        { name: 'Janeiro', cells: orderLines(3_000) },
        { name: 'Fevereiro', cells: orderLines(3_000) },
      ]),
    );
    const [first, second] = ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'];
    const bytes = (await holding(pkg)).take(first ?? '')?.bytes ?? NaN;
    const held = await holding(pkg, bytes * 1.5);
    expect(held.take(second ?? '')).toBeUndefined();
    expect(held.take(first ?? '')?.bytes).toBe(bytes);
  });

  it('tells how far it is, and stops when asked', async () => {
    const pkg = opened({ cells: orderLines(4_000) });
    const shares: number[] = [];
    const run = { ...QUIET, progress: (_: string, share: number) => void shares.push(share) };
    await filledRows(pkg, table(0, 3_999), [0], await holding(pkg), run);
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
    const stopped = filledRows(pkg, table(0, 3_999), [0], await holding(pkg), { ...QUIET, cancelled: () => true });
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('narrow numbers', () => {
  const again = (numbers: readonly number[]): readonly number[] => {
    const { parts, scale } = narrowNumbers(Float64Array.from(numbers), slabs(1024));
    return Array.from(parts, (part) => part / scale);
  };

  it('are the very numbers they were made of', () => {
    const decimal = fc.tuple(fc.nat(99_999_999), fc.nat(6)).map(([digits, places]) => digits / 10 ** places);
    const any = fc.oneof(decimal, fc.nat(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(-0));
    fc.assert(
      fc.property(fc.oneof(fc.array(decimal, { minLength: 1 }), fc.array(any, { minLength: 1 })), (numbers) => {
        again(numbers).forEach((number, i) => expect(number).toBe(numbers[i]));
      }),
    );
  });

  it.each([
    ['indexes, days and counts', [0, 45_658, 65_535], 2],
    ['prices', [0, 99.99, 655.35], 2],
    ['shares', [0.2475, 0.5, 1], 2],
    ['order numbers', [100_000, 4_294_967_295], 4],
    ['amounts of two decimals', [1_234_567.89, 0.5], 4],
    ['thirds', [1 / 3], 8],
    ['numbers below zero', [-1, 5], 8],
    ['long numbers', [4_294_967_296], 8],
  ])('take few bytes each: %s', (_, numbers, bytes) => {
    expect(narrowNumbers(Float64Array.from(numbers), slabs(64)).parts.BYTES_PER_ELEMENT).toBe(bytes);
  });
});
