import { readFileSync } from 'node:fs';
import type { CreateSheet } from '../../src/app/port';
import { newWorkbook } from '../../src/hosts/file/blank';
import { Package } from '../../src/hosts/file/package';
import { survey } from '../../src/hosts/file/survey';
import { applyPatches } from '../../src/hosts/file/write/apply-patches';
import { FINDINGS, GROWN } from './contract';
import { thrownBy } from '../support/thrown-by';
import { RICH_PARTS, elements, richPackage, rootOf } from './file-writing-fixture';

const OURS = 'xl/worksheets/sheet2.xml';
const MAY_CHANGE = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];
const PLAIN: CreateSheet = {
  ...FINDINGS,
  sheet: 'Plain',
  cells: [{ row: 0, column: 0, content: 'x' }],
  tables: [],
  conditionalFormats: [],
  validations: [],
};

/** Whether a text was only added to: every piece of the old one stands in the new one, in order. */
function isAddedTo(before: string, after: string): boolean {
  let at = 0;
  for (const letter of after) if (letter === before[at]) at += 1;
  return at === before.length;
}

describe('parts that are not ours', () => {
  it('stay byte for byte, in a workbook with everything in it', () => {
    const pkg = richPackage();
    applyPatches(pkg, [FINDINGS]);
    applyPatches(pkg, [GROWN]);
    const after = Package.open(pkg.toBytes());
    for (const [name, content] of Object.entries(RICH_PARTS)) {
      if (MAY_CHANGE.includes(name)) continue;
      expect([name, Buffer.from(after.bytes(name))]).toEqual([name, Buffer.from(content)]);
    }
    const added = after.names.filter((name) => !(name in RICH_PARTS));
    expect(added).toEqual(['xl/tables/table2.xml', `${OURS.replace('sheet2.xml', '_rels/sheet2.xml.rels')}`, OURS]);
  });

  it('stay byte for byte in the Northwind workbook', () => {
    const before = Package.open(readFileSync('assets/samples/northwind.xlsx'));
    const pkg = Package.open(readFileSync('assets/samples/northwind.xlsx'));
    const link = { link: { sheet: 'Orders', row: 1, column: 1 }, text: 'B2' };
    applyPatches(pkg, [FINDINGS, { ...PLAIN, cells: [{ row: 0, column: 0, content: link }] }]);
    const changed = before.names.filter(
      (name) => !pkg.has(name) || !Buffer.from(before.bytes(name)).equals(Buffer.from(pkg.bytes(name))),
    );
    expect(changed.filter((name) => !MAY_CHANGE.includes(name))).toEqual([]);
    expect(changed).toContain('xl/workbook.xml');
  });

  it('are only added to where they may change', () => {
    const pkg = richPackage();
    applyPatches(pkg, [FINDINGS]);
    for (const name of MAY_CHANGE) {
      const before = String(RICH_PARTS[name]).replace(/ count="\d+"/g, '');
      expect([name, isAddedTo(before, pkg.text(name).replace(/ count="\d+"/g, ''))]).toEqual([name, true]);
    }
  });

  it('change nothing when there is nothing to write', () => {
    const pkg = richPackage();
    const bytes = pkg.toBytes();
    expect(applyPatches(pkg, [])).toEqual([]);
    expect(pkg.toBytes()).toBe(bytes);
  });
});

describe('the workbook part', () => {
  const pkg = richPackage();
  applyPatches(pkg, [FINDINGS, PLAIN]);
  const root = rootOf(pkg, 'xl/workbook.xml');

  it('lists new sheets last, with ids above all and relationships of their own', () => {
    const listed = elements(root, 'sheet').map(({ attributes }) => [attributes['name'], attributes['sheetId']]);
    expect(listed).toEqual([
      ['Plano & Cia', '4'],
      ['Dados', '12'],
      [FINDINGS.sheet, '13'],
      ['Plain', '14'],
    ]);
    const ids = elements(rootOf(pkg, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((one) => one.attributes['Id']);
    expect(new Set(ids).size).toBe(7);
  });

  it('keeps the active tab, and no sheet of ours is selected', () => {
    expect(elements(root, 'workbookView').map(({ attributes }) => attributes)).toEqual([{ activeTab: '1' }, {}]);
    expect(pkg.text(OURS)).not.toContain('tabSelected');
    expect(pkg.text('xl/workbook.xml')).not.toContain('fullCalcOnLoad');
  });

  it('holds marks and print titles as names of their sheets, in the order of names', () => {
    const names = elements(root, 'definedName').map(({ attributes, text }) => [
      attributes['name'],
      attributes['localSheetId'],
      attributes['hidden'],
      text,
    ]);
    expect(names).toEqual([
      ['_Accord', '2', '1', `"${FINDINGS.mark}"`],
      ['_Accord', '3', '1', `"${FINDINGS.mark}"`],
      ['_xlnm._FilterDatabase', '0', '1', "'Plano & Cia'!$A$1:$B$9"],
      ['_xlnm.Print_Titles', '2', undefined, "'Achados d''Ouro'!$3:$3"],
      ['_xlnm.Print_Titles', '3', undefined, "'Plain'!$3:$3"],
      ['Taxa', undefined, undefined, 'Dados!$B$2'],
    ]);
  });

  it('is written in the words of the workbook: its prefix for relationships, an empty list of names', async () => {
    const bare = String(RICH_PARTS['xl/workbook.xml'])
      .replace(/ xmlns:r="[^"]*"/, '')
      .replace(/<definedNames>.*<\/definedNames>/, '<definedNames/>')
      .replace(
        /<sheet name/g,
        '<sheet xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name',
      )
      .replace(/ r:id/g, ' q:id');
    const other = richPackage({ 'xl/workbook.xml': bare });
    applyPatches(other, [FINDINGS]);
    const { sheets } = await survey(Package.open(other.toBytes()));
    expect(sheets.map(({ name, mark }) => [name, mark])).toEqual([
      ['Plano & Cia', undefined],
      ['Dados', undefined],
      [FINDINGS.sheet, FINDINGS.mark],
    ]);
  });

  it('passes by the relationships of a sheet that is gone', async () => {
    const left = { 'xl/worksheets/_rels/sheet2.xml.rels': String(RICH_PARTS['xl/worksheets/_rels/sheet1.xml.rels']) };
    const other = richPackage(left);
    applyPatches(other, [FINDINGS]);
    expect(other.has(OURS)).toBe(false);
    expect((await survey(other)).sheets[2]?.tables.map(({ name }) => name)).toEqual(['AccordFindings']);
  });

  it('gives a plain sheet no mark, and a workbook without names a place for them', async () => {
    const bytes = newWorkbook([{ ...PLAIN, mark: null }]);
    expect((await survey(Package.open(bytes))).sheets[0]).not.toHaveProperty('mark');
    const children = rootOf(Package.open(bytes), 'xl/workbook.xml').children.map((child) => child.local);
    expect(children).toEqual(['workbookPr', 'bookViews', 'sheets', 'definedNames']);
    expect(newWorkbook([PLAIN])).toEqual(newWorkbook([PLAIN]));
  });

  it.each(['', 'x'.repeat(32), 'a/b', "'quoted", 'History', 'a[1]'])('refuses the sheet name %p', (sheet) => {
    expect(() => applyPatches(richPackage(), [{ ...PLAIN, sheet }])).toThrow('Not a name for a sheet');
  });

  it('refuses a mark longer than a formula can hold', () => {
    expect(() => applyPatches(richPackage(), [{ ...PLAIN, mark: 'x'.repeat(256) }])).toThrow('255');
  });
});

describe('the chain of calculation', () => {
  const chain = (entries: string): Record<string, string> => ({
    'xl/calcChain.xml': String(RICH_PARTS['xl/calcChain.xml']).replace(/<c .*\/>/, entries),
  });

  it('stays while it names sheets of the team only', () => {
    const pkg = richPackage();
    applyPatches(pkg, [FINDINGS]);
    expect(pkg.text('xl/calcChain.xml')).toBe(RICH_PARTS['xl/calcChain.xml']);
  });

  it('goes with its declaration and relationship when it names a sheet of ours', () => {
    const pkg = richPackage(chain('<c r="A2" i="4"/><c r="C4" i="13"/><c r="C5"/>'));
    applyPatches(pkg, [FINDINGS]);
    expect(pkg.has('xl/calcChain.xml')).toBe(false);
    expect(pkg.text('[Content_Types].xml')).not.toContain('calcChain');
    expect(pkg.text('xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(pkg.text('xl/_rels/workbook.xml.rels')).toContain('vbaProject');
  });
});

describe('tables', () => {
  it('have ids above all, a filter, and names nobody has', () => {
    const pkg = richPackage();
    applyPatches(pkg, [FINDINGS]);
    const table = rootOf(pkg, 'xl/tables/table2.xml');
    expect(table.attributes).toMatchObject({ id: '42', displayName: 'AccordFindings', ref: 'A3:D5' });
    expect(elements(table, 'autoFilter')[0]?.attributes).toEqual({ ref: 'A3:D5' });
    expect(elements(table, 'tableColumn').map(({ attributes }) => attributes['name'])).toEqual(
      FINDINGS.tables[0]?.columns,
    );
  });

  it.each(['PERFIS', 'taxa'])('are refused under the name %s, which the workbook has', (name) => {
    const tables = [{ ...FINDINGS.tables[0]!, name }];
    expect(() => applyPatches(richPackage(), [{ ...FINDINGS, tables }])).toThrow('already has something named');
  });

  it('have a row below their heading even when they are made empty', () => {
    const rect = { top: 2, left: 0, bottom: 2, right: 3 };
    const pkg = richPackage();
    applyPatches(pkg, [{ ...FINDINGS, tables: [{ ...FINDINGS.tables[0]!, rect }] }]);
    expect(rootOf(pkg, 'xl/tables/table2.xml').attributes['ref']).toBe('A3:D4');
  });

  it.each([
    ['other texts', ['Id', 'Nota', 'Célula', 'Outra']],
    ['one too few', ['Id', 'Nota', 'Célula']],
  ])('are refused with headings that are not their cells: %s', (_, columns) => {
    const tables = [{ ...FINDINGS.tables[0]!, columns }];
    expect(() => applyPatches(richPackage(), [{ ...FINDINGS, tables }])).toThrow('headings');
  });

  it('spell out a line end in a heading', async () => {
    const pkg = richPackage();
    const cells = [{ row: 0, column: 0, content: 'Em jogo\nR$ "mês"' }];
    const rect = { top: 0, left: 0, bottom: 1, right: 0 };
    applyPatches(pkg, [{ ...PLAIN, cells, tables: [{ name: 'T', rect, columns: ['Em jogo\nR$ "mês"'] }] }]);
    expect(elements(rootOf(pkg, 'xl/tables/table2.xml'), 'tableColumn')[0]?.attributes['name']).toBe(
      'Em jogo_x000a_R$ "mês"',
    );
    expect((await survey(pkg)).sheets[2]?.tables[0]?.columns).toEqual(['Em jogo\nR$ "mês"']);
  });
});

describe('a sheet part', () => {
  const pkg = richPackage();
  const leftOut = applyPatches(pkg, [
    {
      ...FINDINGS,
      conditionalFormats: [
        {
          rect: { top: 3, left: 1, bottom: 9, right: 1 },
          rules: [
            { when: { below: 50 }, fill: '8E1B1B', color: 'FFFFFF', bold: true, numberFormat: '"✖ "0.0' },
            { when: { from: 50, below: 70 }, fill: 'F0A868', color: '5A2A00' },
            { when: { from: 85 }, fill: 'E8F4FA', color: '0B3A5A' },
            { when: { beginsWith: '! "' }, fill: '8E1B1B', color: 'FFFFFF' },
          ],
        },
      ],
      validations: [
        { rect: { top: 3, left: 3, bottom: 9, right: 3 }, list: ['aceitar', 'mudar "já"'] },
        { rect: { top: 3, left: 2, bottom: 9, right: 2 }, list: ['a, b'] },
        { rect: { top: 3, left: 2, bottom: 9, right: 2 }, list: ['x'.repeat(256)] },
      ],
    },
  ]);
  const root = rootOf(pkg, OURS);

  it('has its children in the order of the schema', () => {
    expect(root.children.map((child) => child.local)).toEqual([
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'conditionalFormatting',
      'dataValidations',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'tableParts',
    ]);
  });

  it('prints on A4 landscape, one page wide, with page number and sheet name', () => {
    expect(elements(root, 'pageSetup')[0]?.attributes).toEqual({
      paperSize: '9',
      orientation: 'landscape',
      fitToHeight: '0',
    });
    expect(elements(root, 'pageSetUpPr')[0]?.attributes).toEqual({ fitToPage: '1' });
    expect(elements(root, 'oddFooter')[0]?.text).toBe('&L&A&R&P / &N');
  });

  it('keeps the heading in view', () => {
    expect(elements(root, 'pane')[0]?.attributes).toMatchObject({
      xSplit: '1',
      ySplit: '3',
      topLeftCell: 'B4',
      state: 'frozen',
    });
    const paneOf = (freeze: CreateSheet['freeze']) => {
      const other = richPackage();
      applyPatches(other, [{ ...PLAIN, freeze, columnWidths: [] }]);
      return elements(rootOf(other, OURS), 'pane').map(({ attributes }) => attributes['activePane']);
    };
    expect(paneOf({ rows: 0, columns: 0 })).toEqual([]);
    expect(paneOf({ rows: 1, columns: 0 })).toEqual(['bottomLeft']);
    expect(paneOf({ rows: 0, columns: 1 })).toEqual(['topRight']);
  });

  it('colours numbers only, never blanks or text, in the order of the rules', () => {
    const rules = elements(root, 'cfRule');
    expect(rules.map((rule) => elements(rule, 'formula')[0]?.text)).toEqual([
      'IF(ISNUMBER(B4),AND(ROUND(B4,1)<50),FALSE)',
      'IF(ISNUMBER(B4),AND(ROUND(B4,1)>=50,ROUND(B4,1)<70),FALSE)',
      'IF(ISNUMBER(B4),AND(ROUND(B4,1)>=85),FALSE)',
      'LEFT(B4,3)="! """',
    ]);
    expect(rules.map((rule) => rule.attributes['priority'])).toEqual(['1', '2', '3', '4']);
    const dxf = elements(rootOf(pkg, 'xl/styles.xml'), 'dxf')[Number(rules[0]?.attributes['dxfId'])]!;
    expect(dxf.children.map((child) => child.local)).toEqual(['font', 'numFmt', 'fill']);
    expect(elements(dxf, 'numFmt')[0]?.attributes['formatCode']).toBe('"✖ "0.0');
  });

  it('offers lists that fit into the rule, and says which did not', () => {
    expect(
      elements(root, 'dataValidation').map((one) => [one.attributes['sqref'], elements(one, 'formula1')[0]?.text]),
    ).toEqual([['D4:D10', '"aceitar,mudar ""já"""']]);
    expect(leftOut.map(({ sheet, validation }) => [sheet, validation.list[0]?.length])).toEqual([
      [FINDINGS.sheet, 4],
      [FINDINGS.sheet, 256],
    ]);
  });
});

describe('parts only a writer reads', () => {
  it.each([
    ['malformed', '<calcChain><c></calcChain>'],
    ['malformed', ''],
    ['hostile-xml', '<!DOCTYPE calcChain [<!ENTITY a "b">]><calcChain/>'],
    ['too-large', `${'<c>'.repeat(200)}${'</c>'.repeat(200)}`],
  ])('are refused as %s', (code, chain) => {
    const pkg = richPackage({ 'xl/calcChain.xml': chain });
    expect(thrownBy(() => applyPatches(pkg, [FINDINGS]))).toMatchObject({
      code,
      details: { part: 'xl/calcChain.xml' },
    });
  });

  it('keep their relationship ids apart, however they are spelled', () => {
    const rels = 'xl/_rels/workbook.xml.rels';
    const pkg = richPackage({ [rels]: String(RICH_PARTS[rels]).replace('rId4', 'RID6') });
    applyPatches(pkg, [FINDINGS]);
    const ids = elements(rootOf(pkg, rels), 'Relationship').map(({ attributes }) => attributes['Id']);
    expect(ids.slice(4)).toEqual(['RID6', 'rId9']);
  });
});
