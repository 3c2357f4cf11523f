import type { CellWrite, UpdateSheet } from '../../src/app/port';
import { Package } from '../../src/hosts/file/package';
import { survey } from '../../src/hosts/file/survey';
import { applyPatches } from '../../src/hosts/file/write/apply-patches';
import type { XmlElement } from '../../src/hosts/file/write/xml-tree';
import { workbookParts, type SheetInput } from '../support/workbook';
import { thrownBy } from '../support/thrown-by';
import { makeArchive, type ArchivePart } from '../support/archive';
import { elements, rootOf } from './file-writing-fixture';

const SHEET = 'Achados';
const PART = 'xl/worksheets/sheet1.xml';
const TABLE = 'xl/tables/table1.xml';
const COLUMNS = ['Id', 'Nota', 'Nota do time'];

/** A sheet of ours as Excel left it after a planner worked on it: rows 1 to 3 are a table A1:C3. */
const SAVED: SheetInput = {
  name: SHEET,
  mark: 'accord;run=1',
  before:
    '<dimension ref="A1:C3"/><sheetViews><sheetView workbookViewId="0" tabSelected="1"/></sheetViews>' +
    '<cols><col min="1" max="2" width="31.5" style="1" customWidth="1"/></cols>',
  data:
    '<row r="1" spans="1:3" ht="40" customHeight="1"><c r="A1" s="1" t="inlineStr"><is><t>Id</t></is></c><c r="B1" t="inlineStr"><is><t>Nota</t></is></c><c r="C1" t="inlineStr"><is><t>Nota do time</t></is></c></row>\n' +
    '<row r="2" spans="1:3"><c r="A2" t="inlineStr"><is><t>S01</t></is></c><c r="B2" s="1"><v>50</v></c><c r="C2" t="inlineStr"><is><r><t>rico</t></r></is></c></row>\n' +
    '<row r="3" spans="1:3" hidden="1"><c r="A3" t="inlineStr"><is><t>S02</t></is></c><c r="B3" s="1"><v>60</v></c></row>',
  tables: [{ name: 'AccordFindings', rect: { top: 0, left: 0, bottom: 2, right: 2 }, columns: COLUMNS }],
};

const UPDATE: UpdateSheet = { kind: 'update', sheet: SHEET, mark: 'accord;run=2', shifts: [], cells: [], tables: [] };
const GROWTH = { name: 'AccordFindings', rect: { top: 0, left: 0, bottom: 3, right: 2 } };
const SHIFT = { table: 'AccordFindings', before: 3, count: 1, left: 0, right: 2 };
const NEW_ROW: readonly CellWrite[] = [{ row: 3, column: 0, content: 'S03', style: 'text' }];
const OTHER: SheetInput = { name: 'Plano', cells: [['Perfil']] };

interface Saved {
  readonly sheet?: Partial<SheetInput>;
  readonly others?: readonly SheetInput[];
  /** Attributes and content of the table part. */
  readonly table?: { readonly attributes?: string; readonly inside?: string };
  readonly parts?: readonly ArchivePart[];
  readonly names?: string;
}

function saved({ sheet = {}, others = [OTHER], table = {}, parts = [], names = '' }: Saved = {}): Package {
  const tables = SAVED.tables!.map((one) => ({ ...one, ...table }));
  const made = workbookParts([{ ...SAVED, tables, ...sheet }, ...others]).map((part) =>
    part.name === 'xl/workbook.xml'
      ? { ...part, content: String(part.content).replace('</definedNames>', `${names}</definedNames>`) }
      : part,
  );
  const replaced = made.map((part) => parts.find(({ name }) => name === part.name) ?? part);
  return Package.open(
    makeArchive([...replaced, ...parts.filter(({ name }) => !made.some((one) => one.name === name))]),
  );
}

function updated(pkg: Package, patch: Partial<UpdateSheet>): Package {
  applyPatches(pkg, [{ ...UPDATE, ...patch }]);
  return Package.open(pkg.toBytes());
}

const cellsOf = (pkg: Package): Readonly<Record<string, XmlElement>> =>
  Object.fromEntries(elements(rootOf(pkg, PART), 'c').map((cell) => [cell.attributes['r'], cell])) as Record<
    string,
    XmlElement
  >;
const formulaIn = (pkg: Package, place: string): string | undefined => {
  const cell = cellsOf(pkg)[place];
  return cell && elements(cell, 'f')[0]?.text;
};

describe('cells of a sheet somebody else saved', () => {
  it('change one by one; everything around them stays as written', () => {
    const before = saved().text(PART);
    const after = updated(saved(), { cells: [{ row: 1, column: 1, content: 71.5, style: 'money' }] }).text(PART);
    expect(after).toBe(before.replace('<v>50</v>', '<v>71.5</v>'));
  });

  it('keep their format when emptied, and take the format of their column when new without one', () => {
    const pkg = updated(saved(), {
      cells: [
        { row: 1, column: 1, content: null },
        { row: 5, column: 0, content: 'note' },
        { row: 1, column: 2, content: '' },
      ],
    });
    const cells = cellsOf(pkg);
    expect(cells['B2']).toMatchObject({ attributes: { r: 'B2', s: '1' }, children: [] });
    expect(cells['A6']?.attributes).toMatchObject({ s: '1', t: 'inlineStr' });
    expect(cells['C2']).toBeUndefined();
  });

  it('stand in order among the others, with spans and dimension that reach them', () => {
    const pkg = updated(saved(), {
      cells: [
        { row: 1, column: 6, content: 1 },
        { row: 9, column: 1, content: 2 },
        { row: 4, column: 3, content: 3 },
        { row: 4, column: 0, content: 4 },
      ],
    });
    const rows = elements(rootOf(pkg, PART), 'row');
    expect(rows.map(({ attributes }) => [attributes['r'], attributes['spans']])).toEqual([
      ['1', '1:3'],
      ['2', '1:7'],
      ['3', '1:3'],
      ['5', undefined],
      ['10', undefined],
    ]);
    expect(rows[3]?.children.map(({ attributes }) => attributes['r'])).toEqual(['A5', 'D5']);
    expect(elements(rootOf(pkg, PART), 'dimension')[0]?.attributes['ref']).toBe('A1:G10');
  });

  it('take the format of their row before that of their column, and show wrapped text of a new row whole', () => {
    const data = SAVED.data!.replace('<row r="3"', '<row r="3" s="7" customFormat="1"');
    const long = 'palavra '.repeat(40);
    const pkg = updated(saved({ sheet: { data } }), {
      cells: [
        { row: 2, column: 4, content: 1 },
        { row: 7, column: 0, content: long, style: 'wrap' },
        { row: 8, column: 0, content: 'curto', style: 'wrap' },
        { row: 1, column: 4, content: long, style: 'wrap' },
      ],
    });
    expect(cellsOf(pkg)['E3']?.attributes['s']).toBe('7');
    const heights = elements(rootOf(pkg, PART), 'row').map(({ attributes }) => Number(attributes['ht'] ?? 0));
    expect(heights[0]).toBe(40);
    expect(heights.slice(1, 3)).toEqual([0, 0]);
    expect(heights[3]).toBeGreaterThan(15 * 8);
    expect(heights[4]).toBe(0);
  });

  it('replace formulas, rich text and errors by what is written', async () => {
    const data = SAVED.data!.replace('<v>60</v>', '<f>1/0</f><v>#DIV/0!</v>').replace(
      '<c r="B3" s="1">',
      '<c r="B3" s="1" t="e" cm="1">',
    );
    const pkg = updated(saved({ sheet: { data } }), {
      cells: [
        { row: 2, column: 1, content: 9 },
        { row: 1, column: 2, content: { formula: 'SUM(B2:B3)', value: 'a<b' } },
      ],
    });
    expect(cellsOf(pkg)['B3']).toMatchObject({ attributes: { r: 'B3', s: '1' } });
    expect(formulaIn(pkg, 'B3')).toBeUndefined();
    expect((await survey(pkg)).sheets[0]?.rows[1]?.[2]).toMatchObject({ value: 'a<b', formula: 'SUM(B2:B3)' });
  });

  it('are written into a sheet without any row, in a part that closes itself', async () => {
    const pkg = saved({ sheet: { tables: [] } });
    pkg.set(
      PART,
      pkg
        .text(PART)
        .replace(/<sheetData>[\s\S]*<\/sheetData>/, '<sheetData/>')
        .replace(/<dimension[^>]*>/, ''),
    );
    expect((await survey(updated(pkg, { cells: NEW_ROW }))).sheets[0]?.rows[3]?.[0]?.value).toBe('S03');
  });

  it('fit in rows and cells that say no place', async () => {
    const data = '<row><c t="inlineStr"><is><t>a</t></is></c><c><v>1</v></c></row><row/><row><c><v>3</v></c></row>';
    const pkg = updated(saved({ sheet: { data, tables: [] } }), {
      cells: [
        { row: 0, column: 1, content: 7 },
        { row: 1, column: 0, content: 2 },
        { row: 2, column: 1, content: 4 },
      ],
    });
    expect((await survey(pkg)).sheets[0]?.rows.map((row) => row.map((cell) => cell?.value ?? null))).toEqual([
      ['a', 7],
      [2],
      [3, 4],
    ]);
  });

  it('need a grid: a sheet without one is refused', () => {
    const pkg = saved({ sheet: { tables: [] } });
    pkg.set(PART, pkg.text(PART).replace(/<sheetData>[\s\S]*<\/sheetData>/, ''));
    expect(() => updated(pkg, {})).toThrow('malformed');
    const lost = saved({ sheet: { data: '<row r="1"><c r="1A"/></row>', tables: [] } });
    expect(() => updated(lost, {})).toThrow('malformed');
  });

  it('change nothing at all in a file whose mark and values are those wanted', () => {
    const pkg = saved();
    const bytes = pkg.toBytes();
    applyPatches(pkg, [
      { ...UPDATE, mark: 'accord;run=1', tables: [{ name: 'accordfindings', rect: { ...GROWTH.rect, bottom: 2 } }] },
    ]);
    expect(pkg.toBytes()).toBe(bytes);
  });
});

describe('formulas several cells share', () => {
  const data = SAVED.data!.replace(
    '<v>50</v>',
    '<f t="shared" ref="B2:B3" si="0">$A2&amp;C$1&amp;"B2"&amp;SUM(A:A)</f><v>1</v>',
  ).replace('<v>60</v>', '<f t="shared" si="0"/><v>2</v>');

  it('become formulas of their own when the first of them is written over', () => {
    const pkg = updated(saved({ sheet: { data } }), { cells: [{ row: 1, column: 1, content: 5 }] });
    expect(formulaIn(pkg, 'B3')).toBe('$A3&C$1&"B2"&SUM(A:A)');
    expect(formulaIn(pkg, 'B2')).toBeUndefined();
  });

  it('are left alone by any other write', () => {
    const pkg = updated(saved({ sheet: { data } }), { cells: [{ row: 2, column: 0, content: 'x' }] });
    expect(pkg.text(PART)).toContain('<f t="shared" si="0"/>');
  });
});

describe('a table of ours', () => {
  it('grows with its filter and sorting; formats and lists that ended with it reach the new row', () => {
    const behind =
      '<conditionalFormatting sqref="B2:B3 E1:E3"><cfRule type="expression" priority="1"><formula>B2&gt;5</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="2"><dataValidation sqref="C2:C3"/><dataValidation sqref="C3"/></dataValidations>' +
      '<hyperlinks><hyperlink ref="A3" location="Plano!A1"/></hyperlinks>' +
      '<extLst><ext xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:conditionalFormatting><xm:sqref>A2:C3</xm:sqref></x14:conditionalFormatting></ext></extLst>';
    const inside =
      '<autoFilter ref="A1:C3"><filterColumn colId="0"/></autoFilter><sortState ref="A2:C3"><sortCondition ref="B2:B3"/></sortState>';
    const pkg = updated(saved({ sheet: { behind }, table: { inside } }), { cells: NEW_ROW, tables: [GROWTH] });
    const root = rootOf(pkg, PART);
    const table = rootOf(pkg, TABLE);
    expect(table.attributes['ref']).toBe('A1:C4');
    expect(
      ['autoFilter', 'sortState', 'sortCondition'].map((name) => elements(table, name)[0]?.attributes['ref']),
    ).toEqual(['A1:C4', 'A2:C4', 'B2:B4']);
    expect(elements(root, 'conditionalFormatting')[0]?.attributes['sqref']).toBe('B2:B4 E1:E3');
    expect(elements(root, 'dataValidation').map(({ attributes }) => attributes['sqref'])).toEqual(['C2:C4', 'C3']);
    expect(elements(root, 'hyperlink')[0]?.attributes['ref']).toBe('A3');
    expect(elements(root, 'sqref')[0]?.text).toBe('A2:C4');
    expect(elements(root, 'formula')[0]?.text).toBe('B2>5');
  });

  it('grows above its row of totals, which moves down with what it adds up', () => {
    const data = `${SAVED.data!.replace(/<row r="3".*$/, '')}<row r="3"><c r="A3"><f>SUBTOTAL(103,A2:A2)</f><v>1</v></c></row>`;
    const table = { attributes: 'totalsRowCount="1"', inside: '<autoFilter ref="A1:C2"/>' };
    const pkg = updated(saved({ sheet: { data }, table }), {
      shifts: [{ ...SHIFT, before: 2 }],
      cells: [{ row: 2, column: 0, content: 'S02', style: 'text' }],
      tables: [GROWTH],
    });
    expect(rootOf(pkg, TABLE).attributes['ref']).toBe('A1:C4');
    expect(elements(rootOf(pkg, TABLE), 'autoFilter')[0]?.attributes['ref']).toBe('A1:C3');
    expect(formulaIn(pkg, 'A4')).toBe('SUBTOTAL(103,A2:A2)');
  });

  it('is reworded with the formulas that name its columns', () => {
    const data = SAVED.data!.replace(
      '<v>60</v>',
      '<f>SUM(AccordFindings[[#This Row],[Nota]],AccordFindings[Nota],Outra[Nota],[1]x)</f><v>0</v>',
    );
    const inside = '';
    const pkg = saved({
      sheet: { data },
      table: { inside },
      names: '<definedName name="Total">SUM(AccordFindings[Nota])</definedName>',
    });
    pkg.set(
      TABLE,
      pkg
        .text(TABLE)
        .replace(
          /name="Nota do time"\/>/,
          'name="Nota do time"><calculatedColumnFormula>AccordFindings[[#This Row],[Nota]]*2</calculatedColumnFormula></tableColumn>',
        ),
    );
    const columns = ["It's [#1]", 'Score', 'Nota do time'];
    const headings = columns.map((content, column) => ({ row: 0, column, content }));
    const after = updated(pkg, {
      cells: headings,
      tables: [{ ...GROWTH, rect: { ...GROWTH.rect, bottom: 2 }, columns }],
    });
    expect(elements(rootOf(after, TABLE), 'tableColumn').map(({ attributes }) => attributes['name'])).toEqual(columns);
    expect(elements(rootOf(after, TABLE), 'calculatedColumnFormula')[0]?.text).toBe(
      'AccordFindings[[#This Row],[Score]]*2',
    );
    expect(formulaIn(after, 'B3')).toBe(
      'SUM(AccordFindings[[#This Row],[Score]],AccordFindings[Score],Outra[Nota],[1]x)',
    );
    expect(after.text('xl/workbook.xml')).toContain(
      '<definedName name="Total">SUM(AccordFindings[Score])</definedName>',
    );
  });

  it('is not reworded while formulas elsewhere name the column that would change', () => {
    const others = [{ name: 'Plano', data: '<row r="1"><c r="A1"><f>SUM(AccordFindings[Nota])</f></c></row>' }];
    const columns = ['Id', 'Score', 'Nota do time'];
    const headings = columns.map((content, column) => ({ row: 0, column, content }));
    const patch = { cells: headings, tables: [{ ...GROWTH, columns }] };
    expect(() => updated(saved({ others }), patch)).toThrow('heading-in-use');
    const elsewhere = [
      { name: 'Plano', data: '<row r="1"><c r="A1"><f>SUM(AccordFindings[Id])+ROWS(AccordFindings)</f></c></row>' },
    ];
    expect(() => updated(saved({ others: elsewhere }), patch)).not.toThrow();
  });

  it('grows by a column at the right, with its filter', () => {
    const columns = [...COLUMNS, 'Decisão'];
    const after = updated(saved({ table: { inside: '<autoFilter ref="A1:C3"/>' } }), {
      cells: [
        { row: 0, column: 3, content: 'Decisão', style: 'heading' },
        { row: 1, column: 3, content: null, style: 'input' },
      ],
      tables: [{ name: 'AccordFindings', rect: { top: 0, left: 0, bottom: 2, right: 3 }, columns }],
    });
    const table = rootOf(after, TABLE);
    expect(table.attributes['ref']).toBe('A1:D3');
    expect(elements(table, 'autoFilter').map((one) => one.attributes['ref'])).toEqual(['A1:D3']);
    expect(elements(table, 'tableColumns')[0]!.attributes['count']).toBe('4');
    expect(elements(table, 'tableColumn').map(({ attributes }) => attributes['name'])).toEqual(columns);
    expect(new Set(elements(table, 'tableColumn').map(({ attributes }) => attributes['id'])).size).toBe(4);
  });

  it('never grows sideways without a heading, loses columns, or changes a heading in its cell alone', () => {
    const wide = { ...GROWTH, rect: { ...GROWTH.rect, right: 3 } };
    expect(() => updated(saved(), { tables: [wide] })).toThrow('shall have');
    expect(() => updated(saved(), { tables: [{ ...GROWTH, columns: ['Id'] }] })).toThrow('3 columns');
    expect(() => updated(saved(), { cells: [{ row: 0, column: 1, content: 'Score' }] })).toThrow('in its cell alone');
  });

  it('must say where it stands', () => {
    const pkg = saved();
    pkg.set(TABLE, pkg.text(TABLE).replace('ref="A1:C3"', 'ref="?"'));
    expect(() => updated(pkg, {})).toThrow('malformed');
  });
});

describe('room made below a table', () => {
  const BELOW =
    '<row r="4"><c r="A4" t="inlineStr"><is><t>note</t></is></c><c r="B4"><f>SUM(B2:B3)+B5+Plano!B5+SUM(E4:E9)+\'Achados\'!B$6</f><v>1</v></c><c r="E4"><f>B4+SUM(A1:D9)</f><v>1</v></c></row>' +
    '<row r="6"><c r="A6"><f t="array" ref="A6:B7">B2:C3</f><v>1</v></c></row>';
  const data = SAVED.data! + BELOW;

  it('moves the cells of its columns; formulas follow them as in Excel', async () => {
    const pkg = updated(saved({ sheet: { data } }), { shifts: [SHIFT], cells: NEW_ROW, tables: [GROWTH] });
    expect(formulaIn(pkg, 'B5')).toBe("SUM(B2:B3)+B6+Plano!B5+SUM(E4:E9)+'Achados'!B$7");
    expect(formulaIn(pkg, 'E4')).toBe('B5+SUM(A1:D9)');
    const array = elements(cellsOf(pkg)['A7']!, 'f')[0];
    expect([array?.attributes['ref'], array?.text]).toEqual(['A7:B8', 'B2:C3']);
    expect((await survey(pkg)).sheets[0]?.rows.map((row) => row[0]?.value)).toEqual([
      'Id',
      'S01',
      'S02',
      'S03',
      'note',
      undefined,
      1,
    ]);
  });

  it('moves merges, formats, links and names with the cells, and other tables whole', () => {
    const behind =
      '<mergeCells count="2"><mergeCell ref="A5:B6"/><mergeCell ref="E4:F6"/></mergeCells>' +
      '<conditionalFormatting sqref="A4:A9 B1:B9"><cfRule type="expression" priority="1"><formula>A4=$B$5</formula></cfRule></conditionalFormatting>' +
      '<hyperlinks><hyperlink ref="A8" location="x"/></hyperlinks>';
    const second = {
      name: 'Notas',
      rect: { top: 6, left: 0, bottom: 8, right: 1 },
      columns: ['n', 'm'],
      inside: '<autoFilter ref="A7:B9"/>',
    };
    const names =
      '<definedName name="Local" localSheetId="0">$A$5:$A$9</definedName><definedName name="Fora">Achados!$B$9</definedName><definedName name="Outro" localSheetId="1">$A$5</definedName>';
    const pkg = updated(saved({ sheet: { behind, tables: [...SAVED.tables!, second] }, names }), {
      shifts: [{ ...SHIFT, count: 2 }],
      tables: [{ ...GROWTH, rect: { ...GROWTH.rect, bottom: 4 } }],
    });
    const root = rootOf(pkg, PART);
    expect(elements(root, 'mergeCell').map(({ attributes }) => attributes['ref'])).toEqual(['A7:B8', 'E4:F6']);
    expect(elements(root, 'conditionalFormatting')[0]?.attributes['sqref']).toBe('A6:A11 B1:B11');
    expect(elements(root, 'formula')[0]?.text).toBe('A6=$B$7');
    expect(elements(root, 'hyperlink')[0]?.attributes['ref']).toBe('A10');
    const other = rootOf(pkg, 'xl/tables/table2.xml');
    expect([other.attributes['ref'], elements(other, 'autoFilter')[0]?.attributes['ref']]).toEqual([
      'A9:B11',
      'A9:B11',
    ]);
    const texts = elements(rootOf(pkg, 'xl/workbook.xml'), 'definedName').map(({ text }) => text);
    expect(texts).toEqual(['"accord;run=2"', '$A$7:$A$11', 'Achados!$B$11', '$A$5']);
  });

  it.each([
    ['a merge over the edge', { sheet: { behind: '<mergeCells><mergeCell ref="C4:D4"/></mergeCells>' } }, 'C4'],
    [
      'an array formula over the edge',
      { sheet: { data: `${SAVED.data!}<row r="4"><c r="C4"><f t="array" ref="C4:D4">A1</f></c></row>` } },
      'C4',
    ],
    [
      'a wider table',
      {
        sheet: {
          tables: [
            ...SAVED.tables!,
            { name: 'Notas', rect: { top: 6, left: 0, bottom: 8, right: 4 }, columns: ['a', 'b', 'c', 'd', 'e'] },
          ],
        },
      },
      'A7',
    ],
    [
      'a formula elsewhere',
      { others: [{ name: 'Plano', data: '<row r="1"><c r="A1"><f>Achados!$B$5:B6</f></c></row>' }] },
      'B5',
    ],
    [
      'the last row of the sheet',
      { sheet: { data: `${SAVED.data!}<row r="1048576"><c r="A1048576"><v>1</v></c></row>` } },
      'A1048576',
    ],
  ] as const)('is refused where %s would be torn', (_, given, at) => {
    const write = () => updated(saved(given), { shifts: [SHIFT], tables: [GROWTH] });
    expect(thrownBy(write)).toMatchObject({ code: 'cannot-make-room', details: { sheet: SHEET, at } });
  });

  it.each([
    ['comments', '<comments><commentList><comment ref="B6"/></commentList></comments>', 'B6'],
    ['pivotTable', '<pivotTableDefinition><location ref="A8:B12"/></pivotTableDefinition>', 'A8'],
  ])('is refused where %s stand in parts of their own', (type, content, at) => {
    const rels = saved().text('xl/worksheets/_rels/sheet1.xml.rels');
    const address = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const parts = [
      { name: `xl/${type}1.xml`, content },
      {
        name: 'xl/worksheets/_rels/sheet1.xml.rels',
        content: rels.replace(
          '</Rel',
          `<Relationship Id="rId77" Type="${address}/${type}" Target="../${type}1.xml"/></Rel`,
        ),
      },
    ];
    expect(() => updated(saved({ parts }), { shifts: [SHIFT], tables: [GROWTH] })).toThrow(at);
    expect(() => updated(saved({ parts }), { cells: NEW_ROW, tables: [GROWTH] })).not.toThrow();
  });

  it('is made though formulas elsewhere name cells that stay', () => {
    const others = [
      { name: 'Plano', data: '<row r="1"><c r="A1"><f>Achados!B2+\'Achados\'!E9+Achados!A:A</f></c></row>' },
    ];
    expect(() => updated(saved({ others }), { shifts: [SHIFT], tables: [GROWTH] })).not.toThrow();
  });
});

describe('a column that is made again', () => {
  const LIST = { rect: { top: 1, left: 3, bottom: 9, right: 3 }, list: ['sim', 'não "já"'] };
  const BACK = { column: 3, width: 22, validations: [LIST] };
  const columnsOf = (pkg: Package) => elements(rootOf(pkg, PART), 'col').map(({ attributes }) => attributes);
  const listsOf = (pkg: Package) =>
    elements(rootOf(pkg, PART), 'dataValidation').map((one) => [
      one.attributes['sqref'],
      elements(one, 'formula1')[0]?.text,
    ]);
  const withColumns = (cols: string) => saved({ sheet: { before: cols } });

  it('gets a width of its own beside the others, or in the midst of what was one stretch', () => {
    expect(columnsOf(updated(saved(), { restored: [BACK] }))).toEqual([
      { min: '1', max: '2', width: '31.5', style: '1', customWidth: '1' },
      { min: '4', max: '4', width: '22', customWidth: '1' },
    ]);
    const stretch = withColumns('<cols><col min="2" max="16384" width="9" style="3" hidden="1"/></cols>');
    const both = [BACK, { ...BACK, column: 1, width: 8 }];
    expect(columnsOf(updated(stretch, { restored: both }))).toEqual([
      { min: '2', max: '2', width: '8', style: '3', hidden: '1', customWidth: '1' },
      { min: '3', max: '3', width: '9', style: '3', hidden: '1' },
      { min: '4', max: '4', width: '22', style: '3', hidden: '1', customWidth: '1' },
      { min: '5', max: '16384', width: '9', style: '3', hidden: '1' },
    ]);
  });

  it('gets it where no column had one, before the cells', () => {
    const pkg = updated(withColumns('<sheetFormatPr defaultRowHeight="15"/>'), { restored: [BACK] });
    expect(columnsOf(pkg)).toEqual([{ min: '4', max: '4', width: '22', customWidth: '1' }]);
    const [first, second, third] = rootOf(pkg, PART).children.map(({ local }) => local);
    expect([first, second, third]).toEqual(['sheetFormatPr', 'cols', 'sheetData']);
  });

  it('gets its list behind formats and before links, in the order of the schema', () => {
    const behind =
      '<mergeCells count="1"><mergeCell ref="F1:G1"/></mergeCells>' +
      '<conditionalFormatting sqref="B2:B3"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>' +
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';
    const pkg = updated(saved({ sheet: { behind } }), { restored: [BACK] });
    const order = rootOf(pkg, PART).children.map(({ local }) => local);
    expect(order.slice(order.indexOf('mergeCells'))).toEqual([
      'mergeCells',
      'conditionalFormatting',
      'dataValidations',
      'pageMargins',
    ]);
    expect(listsOf(pkg)).toEqual([['D2:D10', '"sim,não ""já"""']]);
  });

  it('adds its list to those there are, and leaves a column that somebody validates already', () => {
    const held = (sqref: string) =>
      `<dataValidations count="1"><dataValidation type="whole" sqref="${sqref}"><formula1>1</formula1></dataValidation></dataValidations>`;
    const beside = updated(saved({ sheet: { behind: held('A2:B3 C7') } }), { restored: [BACK] });
    expect(listsOf(beside)).toEqual([
      ['A2:B3 C7', '1'],
      ['D2:D10', '"sim,não ""já"""'],
    ]);
    expect(elements(rootOf(beside, PART), 'dataValidations')[0]?.attributes['count']).toBe('2');
    const own = updated(saved({ sheet: { behind: held('A2 C7:E7') } }), { restored: [BACK] });
    expect(listsOf(own)).toEqual([['A2 C7:E7', '1']]);
    expect(columnsOf(own)).toHaveLength(2);
  });

  it('says which list a file cannot hold, and is the same bytes the second time', () => {
    const long = { ...LIST, list: ['a, b'] };
    const pkg = saved();
    const patch = { ...UPDATE, restored: [{ ...BACK, validations: [LIST, long] }] };
    expect(applyPatches(pkg, [patch])).toEqual([{ sheet: SHEET, validation: long }]);
    const once = pkg.text(PART);
    applyPatches(pkg, [patch]);
    expect(pkg.text(PART)).toBe(once);
  });
});
