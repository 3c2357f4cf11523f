/** @jest-environment-options {"globalsCleanup": "off"} */
import { Package } from '../../src/hosts/file/package';
import { applyPatches } from '../../src/hosts/file/write/apply-patches';
import { bookOfGrids, openInExcel } from '../support/simulated-excel/open';
import { sheetNamed } from '../support/simulated-excel/planner';
import { FINDINGS, MORE_PAGES, PAGED, write } from './contract';
import { elements, richPackage, rootOf } from './file-writing-fixture';

jest.setTimeout(60_000);

describe('a sheet printed page by page, in a file', () => {
  const partOf = (pkg: Package): string =>
    pkg.names
      .filter((name) => /worksheets\/sheet\d+\.xml$/.test(name))
      .find((name) => pkg.text(name).includes('S01:a'))!;
  const breaksOf = (pkg: Package): readonly (string | undefined)[] =>
    elements(rootOf(pkg, partOf(pkg)), 'brk').map(({ attributes }) => attributes['id']);

  it('has its scale, its columns and a break above each page', () => {
    const pkg = richPackage();
    applyPatches(pkg, [PAGED]);
    const root = rootOf(pkg, partOf(pkg));
    expect(elements(root, 'pageSetup')[0]?.attributes).toMatchObject({ scale: '70', orientation: 'portrait' });
    // Excel leaves manual breaks out of account on a sheet that is fitted to pages.
    expect(elements(root, 'pageSetUpPr')).toEqual([]);
    expect(breaksOf(pkg)).toEqual(['4']);
    expect(pkg.text('xl/workbook.xml')).toContain("'Achados d''Ouro'!$A:$B</definedName>");
    const order = root.children.map(({ local }) => local);
    expect(order.indexOf('rowBreaks')).toBeGreaterThan(order.indexOf('headerFooter'));
    expect(order.indexOf('rowBreaks')).toBeLessThan(order.indexOf('tableParts'));
  });

  it('gets further breaks once, with their count', () => {
    const pkg = richPackage();
    applyPatches(pkg, [PAGED]);
    applyPatches(pkg, [MORE_PAGES]);
    applyPatches(pkg, [MORE_PAGES]);
    expect(breaksOf(pkg)).toEqual(['4', '5']);
    const held = elements(rootOf(pkg, partOf(pkg)), 'rowBreaks')[0]!.attributes;
    expect([held['count'], held['manualBreakCount']]).toEqual(['2', '2']);
  });

  it('loses the breaks of pages that begin elsewhere now, and keeps those of the planner', () => {
    const pkg = richPackage();
    applyPatches(pkg, [PAGED]);
    applyPatches(pkg, [{ ...MORE_PAGES, breaks: [9] }]);
    applyPatches(pkg, [{ ...MORE_PAGES, breaks: [7], staleBreaks: [4, 6] }]);
    expect(breaksOf(pkg)).toEqual(['9', '7']);
    const held = elements(rootOf(pkg, partOf(pkg)), 'rowBreaks')[0]!.attributes;
    expect([held['count'], held['manualBreakCount']]).toEqual(['2', '2']);
    applyPatches(pkg, [{ ...MORE_PAGES, breaks: [], staleBreaks: [7, 9] }]);
    // An element without a break is no worksheet that Excel opens.
    expect(elements(rootOf(pkg, partOf(pkg)), 'rowBreaks')).toEqual([]);
  });

  it('gets its first break where somebody took all of them away', () => {
    const pkg = richPackage();
    applyPatches(pkg, [FINDINGS]);
    applyPatches(pkg, [MORE_PAGES]);
    expect(breaksOf(pkg)).toEqual(['5']);
    const order = rootOf(pkg, partOf(pkg)).children.map(({ local }) => local);
    expect(order.indexOf('rowBreaks')).toBe(order.indexOf('headerFooter') + 1);
  });

  it('is one page wide and has no breaks where none are asked for', () => {
    const pkg = richPackage();
    applyPatches(pkg, [FINDINGS]);
    expect(breaksOf(pkg)).toEqual([]);
    expect(elements(rootOf(pkg, partOf(pkg)), 'pageSetUpPr')[0]?.attributes).toMatchObject({ fitToPage: '1' });
  });
});

describe('a sheet printed page by page, in Excel', () => {
  it('has its scale, its columns and a break above each page', async () => {
    const excel = openInExcel(bookOfGrids({ Política: { rows: [['Perfil'], ['Atacado']] } }));
    await write(excel.port, [PAGED]);
    const { page } = sheetNamed(excel.book, FINDINGS.sheet);
    expect(page.get('Orientation')).toBe('Portrait');
    expect(page.get('Zoom')).toEqual({ scale: 70 });
    expect(page.get('PrintArea')).toBe('A:B');
    expect(page.get('Breaks')).toEqual([5]);
    await write(excel.port, [MORE_PAGES]);
    expect(page.get('Breaks')).toEqual([5, 6]);
  });
});
