import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Run } from '../../src/app/port';
import { cellAt, type CellValue, type SurveyedSheet, type TableRef } from '../../src/domain/survey';
import { serialOfIso } from '../../src/hosts/file/iso-date';
import { Package } from '../../src/hosts/file/package';
import { rows } from '../../src/hosts/file/rows';
import { survey } from '../../src/hosts/file/survey';
import { makeWorkbook, type CellInput, type Dialect, type SheetInput } from '../support/workbook';

const POLICY: SheetInput = {
  name: 'Política & "prazos"',
  cells: [
    ['Perfil', 'Prazo', 'Verba'],
    ['Ouro', { value: 30, format: '0 "dias"' }, null],
    [null, true, { value: 0.05, format: '0.0%', formula: 'A1&"<x>"' }],
    [],
    ['  Prata ', { value: '', formula: 'IF(1,"")' }, -1.5e-7],
  ],
  tables: [{ name: 'Prazos', rect: { top: 0, left: 0, bottom: 4, right: 2 }, columns: ['Perfil', 'Prazo', 'Verba'] }],
};

const DIALECTS: readonly (readonly [string, Dialect])[] = [
  ['plain', {}],
  ['with prefixed elements', { prefix: 'x' }],
  ['strict', { strict: true }],
  ['with absolute targets', { targets: 'absolute' }],
  ['with other folder names', { folder: 'Livro 1/partes', targets: 'absolute' }],
  ['with texts inside the cells', { texts: 'inline' }],
  ['without cell addresses', { withoutPlaces: true }],
  ['in UTF-16', { encoding: 'utf-16le' }],
  ['with byte-order marks', { encoding: 'utf-8-bom' }],
  ['with data descriptors and zip64', { archive: { descriptors: 'wide', zip64: true } }],
];

async function surveyed(sheets: readonly SheetInput[], dialect?: Dialect) {
  return survey(Package.open(makeWorkbook(sheets, dialect)));
}

async function onlySheet(sheet: Omit<SheetInput, 'name'>, dialect?: Dialect): Promise<SurveyedSheet> {
  const [found] = (await surveyed([{ name: 'A', ...sheet }], dialect)).sheets;
  if (!found) throw new Error('no sheet');
  return found;
}

/** The cell that such a `<c>` becomes. */
async function cellOf(attributes: string, inside: string, dialect?: Dialect) {
  return cellAt(await onlySheet({ cells: [[{ attributes, inside }]] }, dialect), 0, 0);
}

describe('a survey', () => {
  it.each(DIALECTS)('finds the same in every dialect: %s', async (_, dialect) => {
    const found = await surveyed([POLICY, { name: 'Plano' }], dialect);
    const [policy, plan] = found.sheets;
    expect(found.sheets.map(({ name }) => name)).toEqual(['Política & "prazos"', 'Plano']);
    expect(policy?.rows).toEqual([
      [text('Perfil'), text('Prazo'), text('Verba')],
      [text('Ouro'), { value: 30, format: '0 "dias"' }],
      [null, { value: true, format: 'General' }, { value: 0.05, format: '0.0%', formula: 'A1&"<x>"' }],
      [],
      [text('  Prata '), { value: '', format: 'General', formula: 'IF(1,"")' }, { value: -1.5e-7, format: 'General' }],
    ]);
    expect([policy?.rowCount, policy?.columnCount]).toEqual([5, 3]);
    expect(policy?.tables).toEqual([
      {
        name: 'Prazos',
        rect: { top: 0, left: 0, bottom: 4, right: 2 },
        hasHeader: true,
        hasTotals: false,
        columns: ['Perfil', 'Prazo', 'Verba'],
        filtered: false,
      },
    ]);
    expect(found.tableNames).toEqual(['Prazos']);
    expect(plan).toMatchObject({ rows: [], rowCount: 0, columnCount: 0, tables: [], visibility: 'visible' });
  });

  it('knows the file by its bytes', async () => {
    const bytes = makeWorkbook([POLICY]);
    expect((await survey(Package.open(bytes))).fingerprint).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect((await survey(Package.open(bytes), undefined, 'given')).fingerprint).toBe('given');
  });

  it('reads any cell a planner can fill as it is, in every dialect', async () => {
    const value = fc.oneof(
      fc.string({
        unit: fc.constantFrom('a', 'é', '中', ' ', '"', '<', '&', '\n', "'", ';', '1', ',', '😀', '_', 'x'),
      }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    );
    const dialect = fc.constantFrom(...DIALECTS.map(([, one]) => one));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 5 }), dialect, async (cells, one) => {
        const sheet = await onlySheet({ cells }, one);
        cells.forEach((row, r) =>
          row.forEach((input, c) => {
            const found = cellAt(sheet, r, c)?.value ?? null;
            if (typeof input === 'number') expect(found).toBeCloseTo(input, 10);
            else expect(found).toBe(input);
          }),
        );
        const filled = cells.map((row) => row.some((cell) => cell !== null));
        expect(sheet.rowCount).toBe(filled.lastIndexOf(true) + 1);
      }),
      { numRuns: 150 },
    );
  });

  it('shows what the workbook says of its sheets', async () => {
    const found = await surveyed(
      [
        { name: 'A', state: 'hidden', mark: 'findings;1;pt-BR;"r1"' },
        { name: 'Gráfico', type: 'chartsheet' },
        { name: 'B', state: 'veryHidden', behind: '<sheetProtection sheet="1" password="CC1A"/>' },
        { name: 'C', mark: 'alignment', behind: '<sheetProtection objects="1"/>' },
      ],
      { workbookBefore: '<workbookPr date1904="true"/><workbookProtection lockStructure="1"/>' },
    );
    expect(
      found.sheets.map(({ name, visibility, mark, isProtected }) => [name, visibility, mark, isProtected]),
    ).toEqual([
      ['A', 'hidden', 'findings;1;pt-BR;"r1"', false],
      ['B', 'veryHidden', undefined, true],
      ['C', 'visible', 'alignment', false],
    ]);
    expect([found.dateSystem, found.isStructureLocked]).toEqual([1904, true]);
    expect(found.sheets.map((sheet) => 'mark' in sheet)).toEqual([true, false, true]);
  });

  it('takes for a mark nothing but a text, scoped to a sheet', async () => {
    const names = [
      '<definedName name="_Accord">"global"</definedName>',
      '<definedName name="_Accord" localSheetId="0">A!$A$1</definedName>',
      '<definedName name="_ACCORD" localSheetId="1">="ours"</definedName>',
      '<definedName name="Outro" localSheetId="2">"x"</definedName>',
    ];
    const { sheets } = await surveyed([{ name: 'A' }, { name: 'B' }, { name: 'C' }], {
      workbookBehind: `<definedNames>${names.join('')}</definedNames>`,
    });
    expect(sheets.map(({ mark }) => mark)).toEqual([undefined, 'ours', undefined]);
  });

  it('is of 1900 and unlocked when the workbook does not say otherwise', async () => {
    const found = await surveyed([{ name: 'A' }], {
      workbookBefore: '<workbookPr/><workbookProtection lockWindows="1"/>',
    });
    expect([found.dateSystem, found.isStructureLocked, found.notices]).toEqual([1900, false, []]);
  });

  it('tells of macros, signatures and links to other files', async () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const link = `<Relationship Id="e" Type="${office}/externalLink" Target="externalLinks/externalLink1.xml"/>`;
    const vba = `<Relationship Id="v" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>`;
    expect((await surveyed([{ name: 'A' }], { relationships: link + vba })).notices).toEqual([
      'macros-kept',
      'external-links',
    ]);

    const pkg = Package.open(makeWorkbook([{ name: 'A' }]));
    const origin =
      '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>';
    pkg.set('_rels/.rels', pkg.text('_rels/.rels').replace('</Relationships>', `${origin}</Relationships>`));
    expect((await survey(pkg)).notices).toEqual(['signature-void']);
  });

  it('shows merges, and what is hidden inside the cells in use', async () => {
    const sheet = await onlySheet({
      before:
        '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4"/><col min="6" max="16384" hidden="true"/></cols>',
      data: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/><row r="4" hidden="1"><c r="G4"><v>1</v></c></row><row r="9" hidden="1"/>',
      behind: '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B2"/></mergeCells>',
    });
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 1, bottom: 1, right: 1 },
    ]);
    expect(sheet.hiddenRows).toEqual([1, 3]);
    expect(sheet.hiddenColumns).toEqual([1, 2, 5, 6]);
  });

  it.each<[string, string, string, boolean]>([
    [
      'rows hidden by a criterion',
      '<row r="2" hidden="1"/>',
      '<filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn>',
      true,
    ],
    [
      'a criterion that hides nothing',
      '',
      '<filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn>',
      false,
    ],
    ['rows hidden by hand', '<row r="2" hidden="1"/>', '', false],
    ['a button taken away', '<row r="2" hidden="1"/>', '<filterColumn colId="0" hiddenButton="1"/>', false],
  ])('tells a filtered table: %s', async (_, hidden, criterion, filtered) => {
    const rect = { top: 0, left: 0, bottom: 2, right: 0 };
    const attributes = 'headerRowCount="0" totalsRowCount="1"';
    const inside = `<autoFilter ref="A1:A3">${criterion}</autoFilter>`;
    const sheet = await onlySheet({
      data: `<row r="1"><c r="A1"><v>1</v></c></row>${hidden}<row r="3"><c r="A3"><v>1</v></c></row>`,
      tables: [{ name: 'T', rect, columns: ['linha 1_x000a_linha 2'], attributes, inside }],
    });
    expect(sheet.tables).toEqual([
      { name: 'T', rect, hasHeader: false, hasTotals: true, columns: ['linha 1\nlinha 2'], filtered },
    ]);
  });
});

describe('a cell', () => {
  it.each<[string, string, string, CellValue | undefined]>([
    ['a number', '', '<v>1.5</v>', 1.5],
    ['a number by type', 't="n"', '<v> 1E3 </v>', 1000],
    ['a number that is none', '', '<v>abc</v>', 'abc'],
    ['an infinite number', '', '<v>1e999</v>', '1e999'],
    ['true', 't="b"', '<v>1</v>', true],
    ['false', 't="b"', '<v>0</v>', false],
    ['an error', 't="e"', '<v>#N/A</v>', { error: '#N/A' }],
    ['a text of a formula', 't="str"', '<v>a_x000D_b</v>', 'a\rb'],
    ['an escaped escape', 't="str"', '<v>_x005F_x000D_</v>', '_x000D_'],
    [
      'a text with runs and a phonetic guide',
      't="inlineStr"',
      '<is><r><rPr><b/></rPr><t>Ou</t></r><r><t>ro</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is>',
      'Ouro',
    ],
    ['a CDATA section', 't="str"', '<v><![CDATA[<a> & b]]></v>', '<a> & b'],
    [
      'an extension that is not ours',
      't="n"',
      '<v>1</v><extLst><ext><q:v xmlns:q="urn:q">9<v xmlns="urn:r">8</v></q:v></ext></extLst>',
      1,
    ],
    ['an ISO date', 't="d"', '<v>2026-03-01</v>', 46082],
    ['an ISO date that is none', 't="d"', '<v>2026-02-30</v>', '2026-02-30'],
    ['nothing', '', '', undefined],
    ['a style alone', 's="1"', '', undefined],
    ['an empty value', '', '<v/>', undefined],
    ['an empty shared text', 't="s"', '<v/>', undefined],
  ])('holds %s', async (_, attributes, inside, value) => {
    expect((await cellOf(attributes, inside))?.value).toEqual(value);
  });

  it('holds a shared text with its runs joined and its phonetic guide left out', async () => {
    const pkg = Package.open(makeWorkbook([{ name: 'A', cells: [['x', 'y']] }]));
    const items = [
      '<si><r><t>Ouro </t></r><r><rPr><b/></rPr><t xml:space="preserve"> fino</t></r><rPh sb="0" eb="1"><t>zzz</t></rPh><phoneticPr/></si>',
      '<si/>',
    ];
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    pkg.set('xl/sharedStrings.xml', `<sst xmlns="${main}">${items.join('')}</sst>`);
    expect((await survey(pkg)).sheets[0]?.rows).toEqual([[text('Ouro  fino'), text('')]]);
  });

  it.each<[string, string, string | undefined]>([
    ['a formula with its value', '<f>A1+1</f><v>2</v>', 'A1+1'],
    ['an array formula', '<f t="array" ref="A1:A2">{1;2}</f><v>1</v>', '{1;2}'],
    ['the first of shared formulas', '<f t="shared" si="0" ref="A1:A9">B1*2</f><v>2</v>', 'B1*2'],
    ['another of shared formulas', '<f t="shared" si="0"/><v>2</v>', 'shared'],
    ['a formula never calculated', '<f>NOW()</f>', 'NOW()'],
    ['no formula', '<v>2</v>', undefined],
  ])('keeps %s', async (_, inside, formula) => {
    const cell = await cellOf('', inside);
    expect(cell?.formula).toBe(formula);
    expect(cell?.value).toBe(inside.includes('<v>') ? Number(/<v>(.)/.exec(inside)?.[1]) : null);
  });

  it.each<[number, string]>([
    [0, 'General'],
    [9, '0%'],
    [10, '0.00%'],
    [14, 'm/d/yyyy'],
    [4, '#,##0.00'],
    [49, '@'],
    [30, 'yyyy/m/d'],
    [33, 'h:mm:ss'],
    [99, 'General'],
    [164, '[$R$-416] #,##0.00'],
    [44, '_-"R$"\\ * #,##0.00_-'],
  ])('has the format of id %d', async (id, code) => {
    const pkg = Package.open(makeWorkbook([{ name: 'A', cells: [[{ attributes: 's="1"', inside: '<v>1</v>' }]] }]));
    const own = `<numFmts><numFmt numFmtId="164" formatCode="[$R$-416] #,##0.00"/><numFmt numFmtId="44" formatCode="_-&quot;R$&quot;\\ * #,##0.00_-"/></numFmts>`;
    const inside = `${own}<cellStyleXfs><xf numFmtId="1"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="${id}"/></cellXfs><cellStyles/><dxfs><dxf><numFmt numFmtId="9" formatCode="0"/></dxf></dxfs>`;
    pkg.set(
      'xl/styles.xml',
      `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inside}</styleSheet>`,
    );
    expect(cellAt((await survey(pkg)).sheets[0] as SurveyedSheet, 0, 0)?.format).toBe(code);
  });

  it('is General when its style is unknown, and a date when the file says so', async () => {
    expect((await cellOf('s="77"', '<v>1</v>'))?.format).toBe('General');
    expect((await cellOf('t="d"', '<v>2026-03-01</v>'))?.format).toBe('yyyy-mm-dd');
    expect(await cellOf('t="d"', '<v>amanhã</v>')).toEqual(text('amanhã'));
  });

  it('has the place of its address, or the one behind the cell before', async () => {
    const sheet = await onlySheet({
      data: '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c r="B6"><v>5</v></c></row>',
    });
    const places = [
      [0, 0],
      [0, 3],
      [0, 4],
      [4, 0],
      [5, 1],
    ] as const;
    expect(places.map(([row, column]) => cellAt(sheet, row, column)?.value)).toEqual([1, 2, 3, 4, 5]);
  });

  it.each<[string, 1900 | 1904, number | null]>([
    ['1900-01-01', 1900, 1],
    ['1900-02-28', 1900, 59],
    ['1900-03-01', 1900, 61],
    ['2026-03-01', 1900, 46082],
    ['2026-03-01T12:00:00', 1900, 46082.5],
    ['2026-03-01T06:00:00.000Z', 1904, 44620.25],
    ['1904-01-02', 1904, 1],
    ['12:00', 1900, 0.5],
    ['T18:00:00', 1900, 0.75],
    ['1899-12-31', 1900, null],
    ['2026-13-01', 1900, null],
    ['', 1900, null],
    ['28/02/2026', 1900, null],
  ])('counts %s in the days of %d', (iso, dateSystem, serial) => {
    expect(serialOfIso(iso, dateSystem)).toBe(serial);
  });
});

describe('a large sheet', () => {
  const lines = (count: number, columns: number): CellInput[][] =>
    Array.from({ length: count }, (_, r) => Array.from({ length: columns }, (_, c) => r * 100 + c));

  it('is surveyed by its first rows, and counted to its end', async () => {
    const sheet = await onlySheet({ cells: lines(900, 30) });
    expect([sheet.rows.length, sheet.rowCount, sheet.columnCount]).toEqual([200, 900, 30]);
    expect(sheet.rows.map((row) => row[29]?.value)).toEqual(Array.from({ length: 200 }, (_, r) => r * 100 + 29));
  });

  it('is whole when it has many rows of few cells, or few rows of many', async () => {
    expect((await onlySheet({ cells: lines(900, 3) })).rows).toHaveLength(900);
    expect((await onlySheet({ cells: lines(150, 200) })).rows).toHaveLength(150);
  });

  it('is whole when it carries our mark: people type in its last row too', async () => {
    expect((await onlySheet({ cells: lines(900, 30), mark: 'findings;1' })).rows).toHaveLength(900);
  });

  it('shows its first filled rows wherever they stand', async () => {
    const data = Array.from({ length: 900 }, (_, r) => {
      const cells = Array.from({ length: 30 }, () => '<c><v>1</v></c>').join('');
      return `<row r="${r * 2 + 11}">${cells}</row>`;
    });
    const sheet = await onlySheet({ data: data.join('') });
    expect(sheet.rows).toHaveLength(409);
    expect(sheet.rows.filter((row) => row.length > 0)).toHaveLength(200);
    expect(sheet.rows[9]).toEqual([]);
  });

  it('is whole to a last lonely cell at the bottom of the grid', async () => {
    const data = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>';
    const sheet = await onlySheet({ data });
    expect([sheet.rowCount, cellAt(sheet, 1_048_575, 0)?.value, sheet.rows[500]]).toEqual([1_048_576, 2, []]);
  });
});

describe('rows in blocks', () => {
  const QUIET: Run = { progress: () => undefined, cancelled: () => false };
  const SHEET = 'Pedidos';
  const of = (bottom: number, headerRow = 0): TableRef => ({
    sheet: SHEET,
    headerRow,
    rect: { top: headerRow, left: 0, bottom, right: 4 },
  });

  async function allBlocks(data: string, table: TableRef, columns: readonly number[], run = QUIET) {
    const pkg = Package.open(makeWorkbook([{ name: 'Outra' }, { name: SHEET, data }]));
    const blocks = [];
    for await (const block of rows(pkg, table, columns, run)) blocks.push(block);
    return blocks;
  }

  it('gives every row of the wanted columns, in their order, blanks as null', async () => {
    const data = [
      '<row r="1"><c r="A1"><v>9</v></c></row>',
      '<row r="2"><c r="A2"><v>1</v></c><c r="C2" t="b"><v>1</v></c></row>',
      '<row r="4"><c r="B4"><v>5</v></c><c r="C4" t="e"><v>#REF!</v></c></row>',
      '<row r="5"><c r="B5"><v>6</v></c></row>',
      '<row r="6"><c r="A6"><v>7</v></c></row>',
    ].join('');
    expect(await allBlocks(data, of(4), [2, 0, 2])).toEqual([
      {
        firstRow: 1,
        rows: [
          [true, 1, true],
          [null, null, null],
          [{ error: '#REF!' }, null, { error: '#REF!' }],
        ],
      },
    ]);
  });

  it('hands over blocks of 1,000 rows and jumps over long blank stretches', async () => {
    const row = (r: number): string => `<row r="${r}"><c r="A${r}"><v>${r}</v></c></row>`;
    const numbers = [...Array.from({ length: 12_000 }, (_, r) => r + 2), 900_000, 900_001];
    const blocks = await allBlocks(numbers.map(row).join(''), of(1_048_575), [0]);
    expect(blocks.map(({ firstRow, rows: { length } }) => [firstRow, length])).toEqual([
      ...Array.from({ length: 12 }, (_, i) => [1 + 1000 * i, 1000]),
      [899_999, 2],
    ]);
    const places = blocks.flatMap((block) => block.rows.map(([value], i) => [block.firstRow + i + 1, value]));
    expect(places.every(([place, value]) => place === value)).toBe(true);
    expect(places).toHaveLength(numbers.length);
  });

  it('agrees with the survey of the same sheet', async () => {
    const pkg = Package.open(new Uint8Array(readFileSync('assets/samples/northwind.xlsx')));
    const orders = (await survey(pkg)).sheets.find(({ name }) => name === 'Orders') as SurveyedSheet;
    const ref = { sheet: 'Orders', headerRow: 0, rect: { top: 0, left: 0, bottom: orders.rowCount - 1, right: 19 } };
    const found: (readonly CellValue[])[] = [];
    for await (const block of rows(pkg, ref, [0, 6, 19], QUIET)) found.push(...block.rows);
    expect(found).toHaveLength(1256);
    const surveyedRows = orders.rows.slice(1).map((cells) => [0, 6, 19].map((column) => cells[column]?.value ?? null));
    expect(found.slice(0, 199)).toEqual(surveyedRows);
  });

  it('tells how far it is, and stops when asked', async () => {
    const data = Array.from({ length: 90_000 }, (_, r) => `<row r="${r + 1}"><c r="A${r + 1}"><v>1</v></c></row>`).join(
      '',
    );
    const shares: number[] = [];
    await allBlocks(data, of(90_000), [0], { progress: (_, share) => shares.push(share), cancelled: () => false });
    expect(shares.length).toBeGreaterThan(2);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect(shares.at(-1)).toBe(1);
    await expect(allBlocks(data, of(30_000), [0], { ...QUIET, cancelled: () => true })).rejects.toMatchObject({
      code: 'cancelled',
    });
  });

  it('refuses a sheet that is not there', async () => {
    await expect(allBlocks('', { ...of(3), sheet: 'Nenhuma' }, [0])).rejects.toMatchObject({
      code: 'no-table-there',
      details: { at: 'Nenhuma' },
    });
  });

  it('stops a survey when asked, and tells how far it is', async () => {
    const pkg = Package.open(makeWorkbook([POLICY, { name: 'B' }]));
    const shares: number[] = [];
    await survey(pkg, { progress: (_, share) => shares.push(share), cancelled: () => false });
    expect(shares).toEqual([0.5, 1]);
    await expect(survey(pkg, { ...QUIET, cancelled: () => true })).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('the Northwind workbook', () => {
  it('is surveyed as it is', async () => {
    const { sheets, notices, tableNames } = await survey(
      Package.open(new Uint8Array(readFileSync('assets/samples/northwind.xlsx'))),
    );
    expect(
      sheets.map(({ name, rowCount, columnCount, rows: { length } }) => [name, rowCount, columnCount, length]),
    ).toEqual([
      ['Commercial policy', 4, 8, 4],
      ['Logistics policy', 4, 8, 4],
      ['Plan', 34, 6, 34],
      ['Portfolio', 92, 5, 92],
      ['Orders', 1257, 20, 200],
      ['Read me', 52, 4, 52],
    ]);
    expect(cellAt(sheets[0] as SurveyedSheet, 1, 3)).toEqual({ value: 0.2, format: '0.0%' });
    expect(cellAt(sheets[4] as SurveyedSheet, 1, 2)).toEqual({ value: 35612, format: 'yyyy-mm-dd' });
    expect([notices, tableNames]).toEqual([[], []]);
  });
});

function text(value: string) {
  return { value, format: 'General' };
}
