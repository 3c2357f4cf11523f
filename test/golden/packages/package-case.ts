import { makeWorkbook, workbookParts, type CellInput, type Dialect, type SheetInput } from '../../support/workbook';
import { makeArchive, type ArchivePart } from '../../support/archive';

/** One and the same pair of policies, in a file that is odd in one way. */
export interface PackageCase {
  readonly title: string;
  readonly bytes: Uint8Array;
  /** `.xlsm` goes in and comes out. */
  readonly extension?: '.xlsx' | '.xlsm';
  /** Terms that differ from `TERMS` because of the oddity; null where there is none to read. */
  readonly terms?: Readonly<Record<string, readonly string[]>>;
  /** Words that a line of the data sheet must hold. */
  readonly told?: readonly string[];
  /** Parts that must come out as they went in. */
  readonly kept?: readonly string[];
}

export const TERMS: Readonly<Record<string, readonly string[]>> = {
  Ouro: [
    'discount 12.5% @Comercial!B2',
    'paymentTerms 28/42/56 @Comercial!C2',
    'deliveryFrequency 3/week @Logística!B2',
    'availability 98% @Logística!C2',
  ],
  'Prata & Cia': [
    'discount 5% @Comercial!B3',
    'paymentTerms 30 @Comercial!C3',
    'deliveryFrequency 1/week @Logística!B3',
    'availability 95% @Logística!C3',
  ],
};

const percent = (value: number): CellInput => ({ value, format: '0.0%' });
const COMMERCIAL: SheetInput = {
  name: 'Comercial',
  cells: [
    ['Perfil', 'Desconto', 'Prazo de pagamento'],
    ['Ouro', percent(0.125), '28/42/56'],
    ['Prata & Cia', percent(0.05), '30 dias'],
  ],
};
const LOGISTICS: SheetInput = {
  name: 'Logística',
  cells: [
    ['Perfil', 'Frequência de entrega', 'Disponibilidade'],
    ['Ouro', '3x/semana', percent(0.98)],
    ['Prata & Cia', '1x/semana', percent(0.95)],
  ],
};
const PAIR = [COMMERCIAL, LOGISTICS];
const inDialect = (title: string, dialect: Dialect): PackageCase => ({ title, bytes: makeWorkbook(PAIR, dialect) });

/** The logistics sheet with another availability for Ouro. */
const availability = (cell: CellInput): SheetInput => ({
  ...LOGISTICS,
  cells: [LOGISTICS.cells![0]!, ['Ouro', '3x/semana', cell], LOGISTICS.cells![2]!],
});
const inline = (inside: string): CellInput => ({ attributes: 't="inlineStr"', inside: `<is>${inside}</is>` });

/** Every part changed by `change`; parts may be added. */
function changed(change: (name: string, xml: string) => string, added: readonly ArchivePart[] = []): Uint8Array {
  const parts = workbookParts(PAIR).map(({ name, content }) => ({ name, content: change(name, content.toString()) }));
  return makeArchive([...parts, ...added]);
}

const insert = (part: string, before: string, xml: string) => (name: string, whole: string) =>
  name === part ? whole.replace(before, xml + before) : whole;

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rows = (count: number, row: (r: number) => string): string =>
  Array.from({ length: count }, (_, r) => row(r)).join('');

export const PACKAGE_CASES: readonly PackageCase[] = [
  inDialect('as Excel saves it', {}),
  inDialect('prefixes before all elements', { prefix: 'x' }),
  inDialect('strict Open XML', { strict: true }),
  inDialect('rows and cells without references', { withoutPlaces: true }),
  inDialect('texts inside the cells', { texts: 'inline' }),
  inDialect('UTF-16', { encoding: 'utf-16le' }),
  inDialect('other folders, absolute targets', { folder: 'Livro 1/partes', targets: 'absolute' }),
  inDialect('sizes behind the content, zip64', { archive: { descriptors: 'wide', zip64: true } }),
  {
    title: 'an error in a cell: unknown, with its address',
    bytes: makeWorkbook([COMMERCIAL, availability({ attributes: 't="e"', inside: '<f>1/0</f><v>#DIV/0!</v>' })]),
    terms: { ...TERMS, Ouro: TERMS['Ouro']!.map((term) => term.replace('98%', 'unreadable')) },
    told: ['#DIV/0!'],
  },
  {
    title: 'rich texts in runs and with a phonetic guide, in cells and shared',
    bytes: makeWorkbook([
      {
        name: 'Comercial',
        cells: [
          [
            'Perfil',
            inline('<r><t>Des</t></r><r><rPr><b/></rPr><t xml:space="preserve">conto</t></r>'),
            'Prazo de pagamento',
          ],
          [inline('<r><t>Ou</t></r><r><t>ro</t></r><rPh sb="0" eb="1"><t>zzz</t></rPh>'), percent(0.125), '28/42/56'],
          ['Prata & Cia', percent(0.05), inline('<t>30 dias</t><phoneticPr fontId="0"/>')],
        ],
      },
      LOGISTICS,
    ]),
  },
  {
    title: 'shared texts in runs and with a phonetic guide',
    bytes: changed((name, xml) =>
      name.endsWith('sharedStrings.xml')
        ? xml.replace(
            /<si><t xml:space="preserve">(..)([^<]*)<\/t><\/si>/g,
            '<si><r><t>$1</t></r><r><rPr><b/></rPr><t xml:space="preserve">$2</t></r><rPh sb="0" eb="1"><t>zzz</t></rPh></si>',
          )
        : xml,
    ),
  },
  {
    title: 'CDATA, comments, and numbered characters between and in cells',
    bytes: makeWorkbook([
      {
        name: 'Comercial',
        data:
          '<!-- > --><row r="1"><c r="A1" t="str"><v><![CDATA[Perfil]]></v></c><!-- a --><c r="B1" t="str"><v>Desco&#110;to</v></c><c r="C1" t="str"><v>Prazo de pagamento</v></c></row>' +
          '<row r="2"><c r="A2" t="str"><v>Our<!-- b -->o</v></c><c r="B2" s="1"><v>0.125</v></c><c r="C2" t="str"><v>28/42/56</v></c></row>' +
          '<row r="3"><c r="A3" t="str"><v>Prata &amp; Cia</v></c><c r="B3" s="1"><v>0.05</v></c><?p ?><c r="C3" t="str"><v>30 dias</v></c></row>',
      },
      LOGISTICS,
    ]),
  },
  {
    title: 'a sheet that declares 1,048,576 rows and holds four values',
    bytes: makeWorkbook([
      ...PAIR,
      {
        name: 'Rascunho',
        before: '<dimension ref="A1:XFD1048576"/>',
        data: '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row><row r="1048576"><c r="A1048576"><v>3</v></c><c r="B1048576"><v>4</v></c></row>',
      },
    ]),
  },
  {
    title: 'a policy that declares 1,048,576 rows',
    bytes: changed((name, xml) =>
      name.endsWith('sheet1.xml')
        ? xml
            .replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>')
            .replace('</sheetData>', '<row r="1048576" s="1" customFormat="1"/></sheetData>')
        : xml,
    ),
  },
  {
    title: '50,000 merges',
    bytes: changed(
      insert(
        'xl/worksheets/sheet1.xml',
        '</worksheet>',
        `<mergeCells>${rows(50_000, (r) => `<mergeCell ref="F${r * 2 + 1}:G${r * 2 + 2}"/>`)}</mergeCells>`,
      ),
    ),
  },
  {
    title: 'days counted from 1904',
    bytes: makeWorkbook([...PAIR, { name: 'Datas', cells: [[{ value: 44620, format: 'dd/mm/yyyy' }]] }], {
      workbookBefore: '<workbookPr date1904="1"/>',
    }),
  },
  {
    title: 'macros',
    extension: '.xlsm',
    bytes: changed(
      insert(
        'xl/_rels/workbook.xml.rels',
        '</Relationships>',
        '<Relationship Id="v" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>',
      ),
      [{ name: 'xl/vbaProject.bin', content: Uint8Array.from({ length: 999 }, (_, i) => (i * 7) % 256) }],
    ),
    told: ['macros'],
    kept: ['xl/vbaProject.bin'],
  },
  {
    title: 'a signature',
    bytes: changed(
      insert(
        '_rels/.rels',
        '</Relationships>',
        '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>',
      ),
      [
        { name: '_xmlsignatures/origin.sigs', content: '' },
        { name: '_xmlsignatures/sig1.xml', content: '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>' },
      ],
    ),
    told: ['assinatura digital', 'deixa de valer'],
    kept: ['_xmlsignatures/origin.sigs', '_xmlsignatures/sig1.xml'],
  },
  {
    title: 'parts of kinds nobody knows',
    bytes: changed(
      insert(
        'xl/_rels/workbook.xml.rels',
        '</Relationships>',
        `<Relationship Id="u" Type="${OFFICE}/unheardOf" Target="odd/thing.dat"/>`,
      ),
      [{ name: 'xl/odd/thing.dat', content: new Uint8Array([0, 255, 1]) }],
    ),
    kept: ['xl/odd/thing.dat'],
  },
];
