import { columnName, rectToA1, type Rect } from '../../src/domain/address';
import { makeArchive, type ArchiveOptions, type ArchivePart } from './archive';

/** A cell as a test writes it: a plain value, or one with format and formula, or raw `<c>` content. */
export type CellInput =
  | null
  | number
  | string
  | boolean
  | { readonly value: number | string | boolean; readonly format?: string; readonly formula?: string }
  /** Attributes of `<c>` and what it holds, word for word. */
  | { readonly attributes: string; readonly inside: string };

export interface SheetInput {
  readonly name: string;
  readonly cells?: readonly (readonly CellInput[])[];
  /** Instead of `cells`: the content of `<sheetData>`. */
  readonly data?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** Text of the sheet-scoped name `_Accord`. */
  readonly mark?: string;
  /** Elements before and behind the cells, without the dialect's prefix. */
  readonly before?: string;
  readonly behind?: string;
  readonly tables?: readonly TableInput[];
  /** Relationship type other than worksheet, such as `chartsheet`. */
  readonly type?: string;
}

export interface TableInput {
  readonly name: string;
  readonly rect: Rect;
  readonly columns: readonly string[];
  readonly attributes?: string;
  readonly inside?: string;
}

/** The ways in which workbooks of different programs differ. */
export interface Dialect {
  /** Prefix of all spreadsheet elements, as some writers have: `x`. */
  readonly prefix?: string;
  readonly strict?: boolean;
  readonly texts?: 'shared' | 'inline';
  /** Cells and rows without `r`. */
  readonly withoutPlaces?: boolean;
  readonly targets?: 'relative' | 'absolute';
  readonly folder?: string;
  readonly encoding?: 'utf-8' | 'utf-8-bom' | 'utf-16le';
  /** Content of `<workbook>` before its sheets, and behind them. */
  readonly workbookBefore?: string;
  readonly workbookBehind?: string;
  readonly relationships?: string;
  readonly parts?: readonly ArchivePart[];
  readonly archive?: ArchiveOptions;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Makes the bytes of an .xlsx from literal sheets. */
export function makeWorkbook(sheets: readonly SheetInput[], dialect: Dialect = {}): Uint8Array {
  return makeArchive(workbookParts(sheets, dialect), dialect.archive);
}

/** The parts of such a workbook, for tests that spoil one. */
export function workbookParts(sheets: readonly SheetInput[], dialect: Dialect = {}): readonly ArchivePart[] {
  const folder = dialect.folder ?? 'xl';
  const office = dialect.strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = dialect.strict
    ? 'http://purl.oclc.org/ooxml/spreadsheetml/main'
    : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const strings: string[] = [];
  const formats: string[] = [];
  const root = (name: string, inside: string): string => {
    const { prefix } = dialect;
    const declared = `xmlns${prefix ? `:${prefix}` : ''}="${main}" xmlns:rel="${office}"`;
    const whole = `<${name} ${declared}>${inside}</${name.split(' ')[0] ?? ''}>`;
    const prefixed = prefix ? whole.replace(/<(\/?)([A-Za-z])/g, `<$1${prefix}:$2`) : whole;
    return XML + prefixed;
  };
  const target = (path: string): string => (dialect.targets === 'absolute' ? `/${folder}/${path}` : path);
  const relationship = (id: string, type: string, to: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${to}"/>`;
  const relationships = (inside: string): string =>
    `${XML}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${inside}</Relationships>`;

  const tables = sheets.flatMap((sheet, i) => (sheet.tables ?? []).map((table) => ({ sheet: i, table })));
  const sheetParts = sheets.map((sheet, i) => {
    const data = sheet.data ?? dataOf(sheet.cells ?? [], { dialect, strings, formats });
    const inside = `${sheet.before ?? ''}<sheetData>${data}</sheetData>${sheet.behind ?? ''}`;
    return { name: `${folder}/worksheets/sheet${i + 1}.xml`, content: root('worksheet', inside) };
  });
  const sheetRelationships = sheets.flatMap((_, i) => {
    const own = tables.flatMap((table, t) => (table.sheet === i ? [t] : []));
    if (own.length === 0) return [];
    const inside = own
      .map((t) =>
        relationship(
          `rIdT${t}`,
          'table',
          dialect.targets === 'absolute' ? target(`tables/table${t + 1}.xml`) : `../tables/table${t + 1}.xml`,
        ),
      )
      .join('');
    return [{ name: `${folder}/worksheets/_rels/sheet${i + 1}.xml.rels`, content: relationships(inside) }];
  });
  const names = sheets.map((sheet, i) =>
    sheet.mark === undefined
      ? ''
      : `<definedName name="_Accord" localSheetId="${i}" hidden="1">"${escaped(sheet.mark).split('&quot;').join('&quot;&quot;')}"</definedName>`,
  );
  const listed = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${escaped(name)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} rel:id="rId${i + 1}"/>`,
  );
  const definedNames = names.join('') === '' ? '' : `<definedNames>${names.join('')}</definedNames>`;
  const workbook = `${dialect.workbookBefore ?? ''}<sheets>${listed.join('')}</sheets>${definedNames}${dialect.workbookBehind ?? ''}`;
  const workbookRelationships = [
    ...sheets.map(({ type }, i) =>
      relationship(`rId${i + 1}`, type ?? 'worksheet', target(`worksheets/sheet${i + 1}.xml`)),
    ),
    relationship('rIdS', 'styles', target('styles.xml')),
    ...(strings.length > 0 ? [relationship('rIdT', 'sharedStrings', target('sharedStrings.xml'))] : []),
    dialect.relationships ?? '',
  ];

  const parts: ArchivePart[] = [
    {
      name: '[Content_Types].xml',
      content: `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: relationships(
        relationship(
          'rId1',
          'officeDocument',
          dialect.targets === 'absolute' ? `/${folder}/workbook.xml` : `${folder}/workbook.xml`,
        ),
      ),
    },
    { name: `${folder}/workbook.xml`, content: root('workbook', workbook) },
    { name: `${folder}/_rels/workbook.xml.rels`, content: relationships(workbookRelationships.join('')) },
    ...sheetParts,
    ...sheetRelationships,
    ...tables.map(({ table }, t) => ({
      name: `${folder}/tables/table${t + 1}.xml`,
      content: root('table', '').replace(
        /<(\w*:?)table ([^>]*)>(<\/[^>]*>)$/,
        (_, prefix: string, declared: string, end: string) =>
          `<${prefix}table ${declared} ${tableAttributes(table, t + 1)}>${prefixedInside(tableInside(table), prefix)}${end}`,
      ),
    })),
    { name: `${folder}/styles.xml`, content: root('styleSheet', stylesInside(formats)) },
    ...(strings.length > 0
      ? [
          {
            name: `${folder}/sharedStrings.xml`,
            content: root(
              'sst',
              strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join(''),
            ),
          },
        ]
      : []),
    ...(dialect.parts ?? []),
  ];
  return parts.map((part) => ({ ...part, content: encoded(part, dialect) }));
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] ?? '');
}

interface Collected {
  readonly dialect: Dialect;
  readonly strings: string[];
  readonly formats: string[];
}

function dataOf(cells: readonly (readonly CellInput[])[], collected: Collected): string {
  const { withoutPlaces } = collected.dialect;
  return cells
    .map((row, r) => {
      const inside = row.map((cell, c) =>
        cellXml(cell, withoutPlaces ? '' : ` r="${columnName(c)}${r + 1}"`, collected),
      );
      return `<row${withoutPlaces ? '' : ` r="${r + 1}"`}>${inside.join('')}</row>`;
    })
    .join('');
}

function cellXml(cell: CellInput, place: string, collected: Collected): string {
  if (cell === null) return place === '' ? '<c/>' : '';
  if (typeof cell === 'object' && 'inside' in cell) return `<c${place} ${cell.attributes}>${cell.inside}</c>`;
  const { value, format, formula } =
    typeof cell === 'object' ? cell : { value: cell, format: undefined, formula: undefined };
  const style = format === undefined ? '' : ` s="${indexIn(collected.formats, format) + 1}"`;
  const f = formula === undefined ? '' : `<f>${escaped(formula)}</f>`;
  if (typeof value === 'number') return `<c${place}${style}>${f}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c${place}${style} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (formula !== undefined) return `<c${place}${style} t="str">${f}<v>${escaped(value)}</v></c>`;
  if (collected.dialect.texts === 'inline')
    return `<c${place}${style} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
  return `<c${place}${style} t="s"><v>${indexIn(collected.strings, value)}</v></c>`;
}

function indexIn(list: string[], item: string): number {
  if (!list.includes(item)) list.push(item);
  return list.indexOf(item);
}

function stylesInside(formats: readonly string[]): string {
  const own = formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(code)}"/>`).join('');
  const xfs = formats.map((_, i) => `<xf numFmtId="${164 + i}"/>`).join('');
  return `<numFmts>${own}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${xfs}</cellXfs>`;
}

function tableAttributes({ name, rect, attributes }: TableInput, id: number): string {
  return `id="${id}" name="${name}" displayName="${name}" ref="${rectToA1(rect)}" ${attributes ?? ''}`;
}

function tableInside({ columns, inside }: TableInput): string {
  const listed = columns.map((name, i) => `<tableColumn id="${i + 1}" name="${escaped(name)}"/>`).join('');
  return `${inside ?? ''}<tableColumns>${listed}</tableColumns>`;
}

function prefixedInside(inside: string, prefix: string): string {
  return inside.replace(/<(\/?)([A-Za-z])/g, `<$1${prefix}$2`);
}

function encoded({ name, content }: ArchivePart, { encoding }: Dialect): string | Uint8Array {
  if (typeof content !== 'string' || !name.endsWith('.xml') || encoding === undefined || encoding === 'utf-8')
    return content;
  const text = `\ufeff${content}`;
  if (encoding === 'utf-8-bom') return text;
  return new Uint8Array(Buffer.from(text.replace('encoding="UTF-8"', 'encoding="UTF-16"'), 'utf16le'));
}
