import type { CellWrite, CreateSheet } from '../../src/app/port';
import { Package } from '../../src/hosts/file/package';
import { survey } from '../../src/hosts/file/survey';
import { applyPatches } from '../../src/hosts/file/write/apply-patches';
import type { XmlElement } from '../../src/hosts/file/write/xml-tree';
import { FINDINGS } from './contract';
import { elements, richPackage, rootOf } from './file-writing-fixture';

const STYLES = 'xl/styles.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function sheetOf(cells: readonly CellWrite[], sheet = 'Ours', more: Partial<CreateSheet> = {}): CreateSheet {
  return { ...FINDINGS, sheet, cells, tables: [], conditionalFormats: [], validations: [], ...more };
}

const score = (sheet: string): CreateSheet => sheetOf([{ row: 0, column: 0, content: 1, style: 'score' }], sheet);
const listOf = (pkg: Package, name: string): readonly XmlElement[] =>
  elements(rootOf(pkg, STYLES), name)[0]?.children ?? [];

function styled(styles: string): Package {
  return richPackage({ [STYLES]: `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` });
}

describe('formats of our cells', () => {
  it('are added once: the same style on other sheets and in later runs is found again', () => {
    const pkg = richPackage();
    applyPatches(pkg, [score('One'), score('Two')]);
    const once = pkg.text(STYLES);
    applyPatches(pkg, [score('Three')]);
    expect(pkg.text(STYLES)).toBe(once);
    expect(listOf(pkg, 'cellXfs')).toHaveLength(2);
  });

  it('reuse the number format and the looks of the workbook itself', () => {
    const pkg = richPackage();
    applyPatches(pkg, [
      sheetOf([
        { row: 0, column: 0, content: 1, style: 'label' },
        { row: 0, column: 1, content: 1, style: 'score' },
      ]),
    ]);
    const [, label, scored] = listOf(pkg, 'cellXfs');
    expect(scored?.attributes).toMatchObject({ numFmtId: '170', fontId: '0', fillId: '0', borderId: '0', xfId: '0' });
    expect(listOf(pkg, 'numFmts')).toHaveLength(1);
    const font = listOf(pkg, 'fonts')[Number(label?.attributes['fontId'])]!;
    expect(font.children.map(({ local, attributes }) => [local, ...Object.values(attributes)])).toEqual([
      ['b'],
      ['sz', '10'],
      ['color', '1'],
      ['name', 'Aptos'],
      ['scheme', 'minor'],
    ]);
  });

  it('keep the counts of the lists true, and what else stands in the part', () => {
    const pkg = richPackage();
    applyPatches(pkg, [FINDINGS]);
    for (const name of ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs']) {
      const list = elements(rootOf(pkg, STYLES), name)[0]!;
      expect([name, Number(list.attributes['count'])]).toEqual([name, list.children.length]);
    }
    expect(pkg.text(STYLES)).toContain('<!-- kept too -->');
  });

  it('find an equal format in the words of another program', () => {
    const pkg = styled(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts>' +
        '<fonts><font><name val="Calibri"/><family val="2"/><sz val="11.0"/><b val="false"/><u val="none"/></font></fonts>' +
        '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill/></fill></fills>' +
        '<borders><border diagonalUp="false"><left/><right style="none"/><top/><bottom/><diagonal/></border></borders>' +
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment horizontal="general"/></xf></cellStyleXfs>' +
        '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
        '<xf numFmtId="164" fontId="0" fillId="1" borderId="7" xfId="0" applyFill="false" applyBorder="0" applyAlignment="true" applyProtection="false">' +
        '<alignment horizontal="center" vertical="top" textRotation="0" wrapText="false" indent="0" shrinkToFit="false"/><protection locked="true" hidden="false"/></xf></cellXfs>',
    );
    const before = pkg.text(STYLES);
    applyPatches(pkg, [score('One')]);
    expect(pkg.text(STYLES)).toBe(before);
    expect(elements(rootOf(pkg, 'xl/worksheets/sheet2.xml'), 'c')[0]?.attributes['s']).toBe('1');
  });

  it('do not take a format for equal that its own flag switches off', () => {
    const pkg = styled(
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="164" fontId="0" applyNumberFormat="0"><alignment horizontal="center" vertical="top"/></xf></cellXfs>',
    );
    pkg.set(
      STYLES,
      pkg
        .text(STYLES)
        .replace(
          '<cellXfs>',
          '<numFmts><numFmt numFmtId="164" formatCode="0.0"/></numFmts><cellStyleXfs><xf/></cellStyleXfs><cellXfs>',
        ),
    );
    applyPatches(pkg, [score('One')]);
    expect(listOf(pkg, 'cellXfs')).toHaveLength(3);
  });

  it('fill lists that are empty with what a workbook needs, in the order of the schema', () => {
    const pkg = styled('<cellXfs/><cellStyles count="0"/>');
    applyPatches(pkg, [
      sheetOf([{ row: 0, column: 0, content: 'a', style: 'input' }], 'Ours', {
        conditionalFormats: FINDINGS.conditionalFormats,
      }),
    ]);
    expect(rootOf(pkg, STYLES).children.map(({ local }) => local)).toEqual([
      'fonts',
      'fills',
      'borders',
      'cellXfs',
      'cellStyles',
      'dxfs',
    ]);
    expect(listOf(pkg, 'cellXfs')).toHaveLength(2);
    expect(listOf(pkg, 'fills').map((fill) => elements(fill, 'patternFill')[0]?.attributes['patternType'])).toEqual([
      'none',
      'gray125',
      'solid',
    ]);
  });

  it('bring a styles part to a workbook without one', async () => {
    const pkg = richPackage();
    const rels = 'xl/_rels/workbook.xml.rels';
    pkg.set(rels, pkg.text(rels).replace(/<Relationship [^>]*styles.xml"\/>/, ''));
    pkg.drop(STYLES);
    applyPatches(pkg, [FINDINGS]);
    const after = Package.open(pkg.toBytes());
    const target = elements(rootOf(after, rels), 'Relationship').find((one) =>
      one.attributes['Type']?.endsWith('/styles'),
    );
    expect(target?.attributes['Target']).toBe('styles.xml');
    expect(after.text('[Content_Types].xml')).toContain('/xl/styles.xml');
    expect((await survey(after)).sheets[2]?.rows[3]?.[1]).toEqual({ value: 62.5, format: '0.0' });
  });

  it('need no styles where no cell has one', () => {
    const pkg = richPackage();
    applyPatches(pkg, [sheetOf([{ row: 0, column: 0, content: 'a' }])]);
    expect(pkg.text(STYLES)).not.toContain('count="2"><xf');
    expect(listOf(pkg, 'cellXfs')).toHaveLength(1);
  });

  it('share a conditional format of the same meaning, whatever its number formats are called', () => {
    const rule = { when: { below: 5 }, fill: '8E1B1B', color: 'FFFFFF', bold: true, numberFormat: '"✖ "0.0' };
    const rect = { top: 0, left: 0, bottom: 5, right: 0 };
    const formats = [{ rect, rules: [rule, { ...rule, when: { from: 9 } }, { ...rule, numberFormat: '0.000' }] }];
    const pkg = richPackage();
    applyPatches(pkg, [
      sheetOf([], 'One', { conditionalFormats: formats }),
      sheetOf([], 'Two', { conditionalFormats: formats }),
    ]);
    expect(listOf(pkg, 'dxfs')).toHaveLength(3);
    const numbers = listOf(pkg, 'dxfs')
      .flatMap((dxf) => elements(dxf, 'numFmt'))
      .map((one) => one.attributes['numFmtId']);
    expect(numbers).toEqual(['171', '172']);
    const before = pkg.text(STYLES);
    const again = before.replace(
      '<fill><patternFill patternType="solid"><bgColor rgb="FF8E1B1B"/>',
      '<fill><patternFill><bgColor rgb="ff8e1b1b"/>',
    );
    pkg.set(STYLES, again);
    applyPatches(pkg, [sheetOf([], 'Three', { conditionalFormats: formats })]);
    expect(pkg.text(STYLES)).toBe(again);
  });
});

describe('text that looks like a formula', () => {
  it('carries the mark of text, in the format of the cell', () => {
    const pkg = richPackage();
    applyPatches(pkg, [
      sheetOf([
        { row: 0, column: 0, content: '=A1', style: 'score' },
        { row: 0, column: 1, content: '+1' },
        { row: 0, column: 2, content: '@x' },
      ]),
    ]);
    const xfs = listOf(pkg, 'cellXfs');
    const formats = elements(rootOf(pkg, 'xl/worksheets/sheet2.xml'), 'c').map(
      ({ attributes }) => xfs[Number(attributes['s'])]?.attributes,
    );
    expect(formats.map((format) => format?.['quotePrefix'])).toEqual(['1', '1', '1']);
    expect(formats.map((format) => format?.['numFmtId'])).toEqual(['170', '0', '0']);
    expect(xfs).toHaveLength(3);
  });

  it('keeps alignment and protection of a cell that exists, once', () => {
    const pkg = richPackage({
      [STYLES]: `<styleSheet xmlns="${MAIN}"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0"/><xf numFmtId="9" quotePrefix="0"><alignment horizontal="right"/><protection locked="0"/></xf></cellXfs></styleSheet>`,
      'xl/workbook.xml': String(richPackage().text('xl/workbook.xml')).replace(
        '<definedName name="Taxa">',
        '<definedName name="_Accord" localSheetId="0">"accord"</definedName><definedName name="Taxa">',
      ),
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="44"/></row></sheetData></worksheet>`,
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
    });
    const cells = ['-1', '=2'].map((content, column) => ({ row: 0, column, content }));
    const update = { kind: 'update' as const, sheet: 'Plano & Cia', mark: 'accord', shifts: [], cells, tables: [] };
    applyPatches(pkg, [update, update]);
    expect(
      listOf(pkg, 'cellXfs').map(({ attributes, children }) => [
        attributes['numFmtId'],
        attributes['quotePrefix'],
        children.length,
      ]),
    ).toEqual([
      ['0', undefined, 0],
      ['9', '0', 2],
      ['9', '1', 2],
      // A format that does not exist is the default one.
      ['0', '1', 0],
    ]);
  });
});
