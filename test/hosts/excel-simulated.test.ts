/** @jest-environment-options {"globalsCleanup": "off"} */
import { bookOfGrids, openInExcel } from '../support/simulated-excel/open';
import { SERVED } from '../support/simulated-excel/served';

/** What Microsoft's library says of its own classes (an observation: these members are not documented). */
interface LibraryClass {
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
}

openInExcel(bookOfGrids({ Plan: { rows: [['Profile', 1]] } }));
const library = (globalThis as unknown as { Excel: Record<string, { prototype: LibraryClass } | undefined> }).Excel;

const wireName = (name: string): string => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;

/** The source of every member of a class, where the names of its methods on the wire stand as texts. */
function sourceOf(prototype: object): string {
  const members: readonly object[] = Object.values(Object.getOwnPropertyDescriptors(prototype));
  return members
    .flatMap((member) => Object.values(member) as readonly unknown[])
    .filter((one) => typeof one === 'function')
    .map(String)
    .join('\n');
}

describe.each(SERVED.map((served) => [served.name, served] as const))('the simulated %s', (name, served) => {
  const prototype = library[name]?.prototype;

  it('is a class of the library', () => {
    expect(prototype).toBeDefined();
  });

  it('serves no property that the library does not have, and sets none that it only reads', () => {
    const scalars = prototype?._scalarPropertyOriginalNames ?? [];
    expect([...served.scalars, ...served.settable].filter((one) => !scalars.includes(one))).toEqual([]);
    const updateable = scalars.filter((_, index) => prototype?._scalarPropertyUpdateable?.[index]);
    expect(served.settable.filter((one) => !updateable.includes(one))).toEqual([]);
  });

  it('leads to no object and has no method that the library does not have', () => {
    const source = sourceOf(prototype ?? {});
    const objects = (prototype?._navigationPropertyNames ?? []).map(wireName);
    // `workbook.functions` is known to the library by its getter alone.
    const isObject = (one: string): boolean => objects.includes(one) || source.includes(`"${one}"`);
    expect(served.objects.filter((one) => !isObject(one))).toEqual([]);
    // The indexer travels without a name.
    const hasItems = /getItem\b|getItem=/.test(Object.getOwnPropertyNames(prototype ?? {}).join(' '));
    const isMethod = (one: string): boolean => source.includes(`"${one}"`) || (one === 'GetItem' && hasItems);
    expect(served.methods.filter((one) => !isMethod(one))).toEqual([]);
  });

  it('needs no requirement set above ExcelApi 1.14', () => {
    const camel = (one: string): string => `${one.slice(0, 1).toLowerCase()}${one.slice(1)}`;
    const members = [...served.scalars, ...served.settable, ...served.objects, ...served.methods].map(camel);
    const guards = [...sourceOf(prototype ?? {}).matchAll(/"\w+\.(\w+)",[^,]+,"1\.(\d+)"/g)];
    const tooNew = guards.filter(([, member = '', minor]) => members.includes(member) && Number(minor) > 14);
    expect(tooNew.map(([text]) => text)).toEqual([]);
  });
});

describe('what the simulated Excel answers', () => {
  it('throws the errors of the real library for what was not loaded, and for what is not there', async () => {
    openInExcel(bookOfGrids({ Plan: { rows: [['Profile', 1]] } }));
    const read = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('A1:B1');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['Profile', 1]]);
      return range.formulas as unknown;
    });
    await expect(read).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
    const missing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plano').load('name');
      await context.sync();
    });
    await expect(missing).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('reads what it is given as Excel does: numbers, days, logicals and formulas out of texts, not behind an apostrophe', async () => {
    const { book } = openInExcel(bookOfGrids({ Plan: { rows: [] } }));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('A1:F1').values = [
        ['12', '2026-11-22', 'true', '=SUM(A1:A1)', "'12", null],
      ];
      await context.sync();
    });
    const row = [0, 1, 2, 3, 4].map((column) => book.sheets[0]!.cells.get(`0 ${column}`));
    expect(row.map((cell) => cell?.value)).toEqual([12, 46348, true, 0, '12']);
    expect(row[3]?.formula).toBe('=SUM(A1:A1)');
  });

  it('refuses arrays of another size than their range', async () => {
    openInExcel(bookOfGrids({ Plan: { rows: [] } }));
    const wrong = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('A1:B2').values = [[1, 2]];
      await context.sync();
    });
    await expect(wrong).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
