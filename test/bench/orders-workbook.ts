import { makeArchive } from '../support/archive';

const HEADINGS = [
  'Pedido',
  'Data',
  'Cliente',
  'Perfil',
  'Produto',
  'Caixas',
  'Preço',
  'Desconto',
  'Entrega',
  'Especial',
];
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const X14AC = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_PART = 'xl/worksheets/sheet1.xml';
const CUSTOMERS = 5000;
const PROFILES = 20;
const PRODUCTS = 200;

/** What the cells of a workbook of orders come to: the same for every reader that reads them right. */
export interface Totals {
  readonly cases: number;
  readonly prices: number;
  readonly letters: number;
}

export interface OrdersWorkbook {
  readonly bytes: Uint8Array;
  readonly sheetPart: string;
  readonly totals: Totals;
}

/**
 * A workbook of so many order lines of ten columns, spelled as Excel spells it: shared texts, date styles, row spans; with
 * both policies of its profiles where it is to be reviewed.
 */
export function ordersWorkbook(lines: number, withPolicies = false): OrdersWorkbook {
  const strings = [
    ...HEADINGS,
    'sim',
    'não',
    ...named('Cliente', CUSTOMERS),
    ...named('Perfil', PROFILES),
    ...named('Produto', PRODUCTS),
  ];
  const indexes = new Map(strings.map((text, index) => [text, index]));
  const indexOf = (text: string): number => indexes.get(text) ?? 0;
  let seed = 20261122;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 4294967296) * below);
  };
  const totals = { cases: 0, prices: 0, letters: 0 };
  const heading = HEADINGS.map((_, i) => `<c r="${letter(i)}1" t="s"><v>${i}</v></c>`).join('');
  const pieces = [Buffer.from(`${sheetStart(lines)}<row r="1" spans="1:10" x14ac:dyDescent="0.25">${heading}</row>`)];
  for (let first = 0; first < lines; first += 10_000) {
    let text = '';
    for (let line = first; line < Math.min(lines, first + 10_000); line++) {
      const customer = `Cliente ${next(CUSTOMERS)}`;
      const cases = 1 + next(400);
      const price = (100 + next(9900)) / 100;
      totals.cases += cases;
      totals.prices += price;
      totals.letters += customer.length;
      const day = 45658 + next(365);
      const cells = [
        ['', 100_000 + line],
        [' s="1"', day],
        [' t="s"', indexOf(customer)],
        [' t="s"', indexOf(`Perfil ${next(PROFILES)}`)],
        [' t="s"', indexOf(`Produto ${next(PRODUCTS)}`)],
        ['', cases],
        [' s="2"', price],
        [' s="3"', next(100) / 400],
        [' s="1"', day + 1 + next(9)],
        [' t="s"', indexOf(next(10) === 0 ? 'sim' : 'não')],
      ] as const;
      const inside = cells.map(
        ([attributes, value], i) => `<c r="${letter(i)}${line + 2}"${attributes}><v>${value}</v></c>`,
      );
      text += `<row r="${line + 2}" spans="1:10" x14ac:dyDescent="0.25">${inside.join('')}</row>`;
    }
    pieces.push(Buffer.from(text));
  }
  pieces.push(Buffer.from('</sheetData></worksheet>'));
  return {
    bytes: packed(Buffer.concat(pieces), strings, withPolicies ? policies() : []),
    sheetPart: SHEET_PART,
    totals,
  };
}

function named(kind: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `${kind} ${i}`);
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

function sheetStart(lines: number): string {
  return `<worksheet xmlns="${MAIN}" xmlns:x14ac="${X14AC}"><dimension ref="A1:J${lines + 1}"/><sheetData>`;
}

interface SmallSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Policies of the profiles that the orders name, in texts as people write them. */
function policies(): readonly SmallSheet[] {
  const commercial = (name: string, at: number): readonly string[] => [name, `${3 + at}%`, `${14 + at} dias`];
  const logistics = (name: string, at: number): readonly string[] => [
    name,
    `${1 + (at % 5)}x por semana`,
    `${90 + (at % 10)}%`,
    `D+${1 + (at % 6)}`,
  ];
  const profiles = named('Perfil', PROFILES);
  return [
    {
      name: 'Política comercial',
      rows: [['Perfil', 'Desconto máximo', 'Prazo de pagamento'], ...profiles.map(commercial)],
    },
    {
      name: 'Política logística',
      rows: [['Perfil', 'Frequência de entrega', 'Disponibilidade', 'Prazo de entrega'], ...profiles.map(logistics)],
    },
  ];
}

function smallSheet({ rows }: SmallSheet): string {
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const inside = rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('');
  return `<worksheet xmlns="${MAIN}"><sheetData>${inside}</sheetData></worksheet>`;
}

function packed(sheet: Uint8Array, strings: readonly string[], small: readonly SmallSheet[]): Uint8Array {
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${types}.${type}+xml"/>`;
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relationships = (inside: string): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
  const texts = strings.map((text) => `<si><t>${text}</t></si>`).join('');
  const formats = [0, 14, 4, 10]
    .map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`)
    .join('');
  const parts = small.map((one, i) => ({
    name: `xl/worksheets/sheet${i + 2}.xml`,
    content: smallSheet(one),
    type: override(`worksheets/sheet${i + 2}.xml`, 'worksheet'),
    listed: `<sheet name="${one.name}" sheetId="${i + 2}" r:id="rId${i + 4}"/>`,
    relationship: relationship(`rId${i + 4}`, 'worksheet', `worksheets/sheet${i + 2}.xml`),
  }));
  return makeArchive([
    {
      name: '[Content_Types].xml',
      content:
        `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}` +
        `${override('worksheets/sheet1.xml', 'worksheet')}${parts.map(({ type }) => type).join('')}` +
        `${override('styles.xml', 'styles')}${override('sharedStrings.xml', 'sharedStrings')}</Types>`,
    },
    { name: '_rels/.rels', content: relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Pedidos" sheetId="1" r:id="rId1"/>${parts.map(({ listed }) => listed).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationships(
        relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') +
          relationship('rId2', 'styles', 'styles.xml') +
          relationship('rId3', 'sharedStrings', 'sharedStrings.xml') +
          parts.map((part) => part.relationship).join(''),
      ),
    },
    { name: SHEET_PART, content: sheet },
    ...parts.map(({ name, content }) => ({ name, content })),
    {
      name: 'xl/styles.xml',
      content: `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4">${formats}</cellXfs></styleSheet>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      content: `<sst xmlns="${MAIN}" count="${strings.length}" uniqueCount="${strings.length}">${texts}</sst>`,
    },
  ]);
}
