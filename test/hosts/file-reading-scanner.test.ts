import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { columnName } from '../../src/domain/address';
import { HostError } from '../../src/domain/issue';
import { plainNumber } from '../../src/hosts/file/plain-number';
import { sheetScanner, type ScanManner } from '../../src/hosts/file/sheet-scanner';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const X14AC = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac';
const STRINGS = ['Ouro', 'Prata', ' São Paulo ', ''];

interface Refused {
  readonly code: string;
  readonly details: object;
}

/** All that a scan tells, or the refusal it ends with. */
function told(xml: Uint8Array, manner: ScanManner, pieceBytes = xml.length): readonly unknown[] | Refused {
  const events: unknown[] = [];
  const scanner = sheetScanner(
    { part: 'sheet', strings: STRINGS, dateSystem: 1904 },
    {
      row: (row, isHidden) => events.push([row, isHidden]),
      cell: (cell) => events.push({ ...cell }),
      element: (name, attributes) =>
        events.push([name, Object.entries(attributes).map(([key, { value }]) => [key, value])]),
    },
    manner,
  );
  try {
    for (let at = 0; at < xml.length; at += pieceBytes) scanner.write(xml.subarray(at, at + pieceBytes));
    scanner.end();
    return events;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { code: error.code, details: error.details };
  }
}

/** How far a sheet reaches, row by row, as a survey asks for it; the refusal it ends with is the parser's to tell. */
function reach(xml: string, manner: ScanManner, skips: boolean, pieceBytes: number): readonly unknown[] | null {
  const rows: unknown[] = [];
  const last = new Map<number, number>();
  const to = (row: number, column: number): void => void last.set(row, Math.max(column, last.get(row) ?? -1));
  const bytes = Buffer.from(xml);
  const scanner = sheetScanner(
    { part: 'sheet', strings: STRINGS, dateSystem: 1904 },
    {
      row: (row, isHidden) => rows.push([row, isHidden]),
      cell: ({ row, column }) => to(row, column),
      skips: () => skips,
      skipped: to,
      element: (name) => rows.push(name),
    },
    manner,
  );
  try {
    for (let at = 0; at < bytes.length; at += pieceBytes) scanner.write(bytes.subarray(at, at + pieceBytes));
    scanner.end();
    return [...rows, ...last];
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return null;
  }
}

const PARSER: ScanManner = { isPlain: false, lookaheadBytes: 0 };

/** Both readers must tell the same, however the bytes are cut. */
function agree(xml: string | Uint8Array, lookaheadBytes: number, pieceBytes: number): void {
  const bytes = typeof xml === 'string' ? Buffer.from(xml) : xml;
  expect(told(bytes, { isPlain: true, lookaheadBytes }, pieceBytes)).toEqual(told(bytes, PARSER));
}

const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.integer({ min: -100_000, max: 100_000 }).map((whole) => String(whole / 100)),
  fc.constantFrom(
    '0',
    '-0',
    '007',
    '.5',
    '5.',
    '1E3',
    '1e-7',
    '+1',
    '1e999',
    'abc',
    '',
    ' 1 ',
    '--1',
    '0x10',
    'Infinity',
    '-',
  ),
  fc.constantFrom(
    '123456789012345678901234567890',
    '0.1234567890123456789',
    '9007199254740993',
    '1.7976931348623157e308',
  ),
);
const letters = fc.string({
  unit: fc.constantFrom(
    'a',
    'é',
    '中',
    '😀',
    ' ',
    '\n',
    '\t',
    '\r',
    '&amp;',
    '&lt;',
    '&#10;',
    '&#x1F600;',
    '_x000D_',
    '>',
    "'",
    '"',
    '\u0085',
    '\ufffd',
  ),
  maxLength: 6,
});
const odd = fc.constantFrom(
  ']]>',
  '&none;',
  '&#0;',
  '&#xD800;',
  '&',
  '<!-- > </v></c> -->',
  '<![CDATA[<b>&]]>',
  '\u0001',
  '\uffff',
  '<?p > ?>',
);
const text = fc.oneof(
  { weight: 8, arbitrary: letters },
  { weight: 1, arbitrary: fc.tuple(letters, odd).map((both) => both.join('')) },
);
const attributes = fc.constantFrom(
  '',
  ' s="3"',
  ' s="0" cm="1"',
  " s='2'",
  '  s="1"',
  ' s = "1"',
  ' s=""',
  ' s="1" s="2"',
  ' q="1"',
  ' q:z="1"',
  ' xml:space="preserve"',
);
const formula = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: letters.map((inside) => `<f>${inside}</f>`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '<f t="shared" si="0"/>',
      '<f t="shared" ref="A1:A2" si="0">B1</f>',
      '<f t="array" ref="A1">{1}</f>',
      '<f/>',
      '<f ca="1"></f>',
      '<f bx="1">A1</f>',
    ),
  },
);
const value = fc.oneof(
  number.map((inside) => ['', `<v>${inside}</v>`] as const),
  fc.constantFrom('0', '1', '2', '3', '99', '', ' 1', '-1').map((inside) => [' t="s"', `<v>${inside}</v>`] as const),
  text.map((inside) => [' t="str"', `<v>${inside}</v>`] as const),
  text.map((inside) => [' t="inlineStr"', `<is><t>${inside}</t></is>`] as const),
  text.map((inside) => [' t="inlineStr"', `<is><t xml:space="preserve">${inside}</t></is>`] as const),
  fc.constantFrom(
    [' t="b"', '<v>1</v>'],
    [' t="b"', '<v>false</v>'],
    [' t="e"', '<v>#N/A</v>'],
    [' t="e"', '<v>#DIV/0!</v>'],
    [' t="d"', '<v>2026-03-01</v>'],
    [' t="d"', '<v>amanhã</v>'],
    [' t="x"', '<v>1</v>'],
    [' t="n"', '<v/>'],
    [' t="str"', '<v></v>'],
    [' t="str"', '<v xml:space="preserve"> a </v>'],
    [' t="inlineStr"', '<is><r><rPr><b/></rPr><t>Ou</t></r><r><t>ro</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is>'],
    [' t="inlineStr"', '<is/>'],
    ['', ''],
    ['', ' '],
    ['', '<v>1</v><v>2</v>'],
    ['', '<v>1</v><extLst><ext><q:v xmlns:q="urn:q">9<v xmlns="urn:r">8</v></q:v></ext></extLst>'],
    ['', '<w>1</w>'],
  ),
);
const between = fc.oneof(
  { weight: 9, arbitrary: fc.constant('') },
  fc.constantFrom(
    '\n',
    ' ',
    '<!-- a > b -->',
    '<?p?>',
    'words',
    '<q:x xmlns:q="urn:q"><row/></q:x>',
    '<x><row r="1"/></x>',
  ),
);
const place = fc.oneof(
  { weight: 8, arbitrary: fc.constant('right' as const) },
  fc.constantFrom('none' as const, 'low' as const, 'dollar' as const, 'other' as const, 'far' as const),
);
const cell = fc.record({
  place,
  attributes: fc.oneof({ weight: 8, arbitrary: fc.constantFrom('', ' s="3"') }, attributes),
  formula,
  value,
  gap: fc.nat(3),
  between,
});
const row = fc.record({
  gap: fc.oneof({ weight: 20, arbitrary: fc.constantFrom(0, 0, 0, 1, 700) }, fc.constantFrom(-1, 2_000_000)),
  hasPlace: fc.constantFrom(true, true, true, false),
  attributes: fc.constantFrom(
    '',
    ' spans="1:3"',
    ' spans="1:3" x14ac:dyDescent="0.25"',
    ' hidden="1"',
    ' hidden="true" ht="12.5" customHeight="1"',
    ' q="1"',
    ' hidden="1" hidden="1"',
    ' s="&quot;"',
  ),
  cells: fc.array(cell, { maxLength: 5 }),
  between,
});
const sheet = fc
  .record({
    prefix: fc.constantFrom('', '', '', 'x:'),
    declares: fc.boolean(),
    rows: fc.array(row, { maxLength: 6 }),
    head: fc.constantFrom('', '<sheetPr/><cols><col min="1" max="2" hidden="1"/></cols>'),
    version: fc.constantFrom('', '', '<?xml version="1.0"?>', '<?xml version="1.1"?>', '\ufeff'),
  })
  .map(({ prefix, declares, rows, head, version }) => {
    let at = 0;
    const data = rows.map(({ gap, hasPlace, attributes: own, cells, between: gapText }) => {
      at += 1 + gap;
      let column = -1;
      const inside = cells.map((one) => {
        column += 1 + one.gap;
        const right = `${columnName(column)}${at}`;
        const spelled = {
          right,
          none: '',
          low: right.toLowerCase(),
          dollar: `$${right}`,
          other: `A${at + 1}`,
          far: `XFE${at}`,
        }[one.place];
        const [type, content] = one.value;
        const found = `<c${spelled === '' ? '' : ` r="${spelled}"`}${one.attributes}${type}`;
        return `${one.between}${content === '' && one.formula === '' ? `${found}/>` : `${found}>${one.formula}${content}</c>`}`;
      });
      const tag = `<row${hasPlace ? ` r="${at}"` : ''}${own}`;
      return `${gapText}${inside.length === 0 ? `${tag}/>` : `${tag}>${inside.join('')}</row>`}`;
    });
    const names = `xmlns${prefix ? ':x' : ''}="${MAIN}"${declares ? ` xmlns:x14ac="${X14AC}"` : ''}`;
    const whole = `<worksheet ${names}>${head}<sheetData>${data.join('')}</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`;
    return (
      version +
      (prefix
        ? whole.replace(
            /<(\/?)(worksheet|sheetPr|cols?|sheetData|row|c|v|f|is|t|r|mergeCells?)(?=[ />])/g,
            `<$1${prefix}$2`,
          )
        : whole)
    );
  });
const cuts = [fc.constantFrom(0, 1, 40, 300, 64 * 1024), fc.integer({ min: 1, max: 400 })] as const;

describe('the reader of bytes', () => {
  it('means the same as the XML parser, on any sheet and however its bytes are cut', () => {
    fc.assert(fc.property(sheet, ...cuts, agree), { numRuns: 3000 });
  }, 60_000);

  it('means the same on sheets that are broken anywhere', () => {
    const fragment = fc.constantFrom(
      '<',
      '>',
      '"',
      '&',
      '/',
      '</row>',
      '</c>',
      '</sheetData>',
      '<sheetData>',
      '<row>',
      '\u0000',
      'é',
      ' ',
      '<!--',
      ']]>',
      '<!DOCTYPE a>',
      'x:',
      '',
    );
    fc.assert(
      fc.property(sheet, fc.nat(), fc.nat(6), fragment, ...cuts, (xml, at, length, text, ...cut) => {
        const place = at % xml.length;
        agree(xml.slice(0, place) + text + xml.slice(place + length), ...cut);
      }),
      { numRuns: 3000 },
    );
  }, 60_000);

  it('means the same on bytes that are no text', () => {
    fc.assert(
      fc.property(sheet, fc.nat(), fc.nat(255), ...cuts, (xml, at, byte, ...cut) => {
        const bytes = Buffer.from(xml);
        bytes[at % bytes.length] = byte;
        const byParser = told(bytes, PARSER);
        const [lookaheadBytes, pieceBytes] = cut;
        const byBytes = told(bytes, { isPlain: true, lookaheadBytes }, pieceBytes);
        // Bytes that are no text are found piece by piece: what else is wrong may be found before.
        if ('code' in byParser) expect(byBytes).toMatchObject({ code: byParser.code });
        else expect(byBytes).toEqual(byParser);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('tells how far rows reach whose cells nobody wants, on any sheet that is in order', () => {
    fc.assert(
      fc.property(sheet, ...cuts, (xml, lookaheadBytes, pieceBytes) => {
        const byParser = reach(xml, PARSER, false, xml.length);
        if (byParser) expect(reach(xml, { isPlain: true, lookaheadBytes }, true, pieceBytes)).toEqual(byParser);
      }),
      { numRuns: 3000 },
    );
  }, 60_000);

  it('does not take for the end of a row what stands in a comment, a text or another row', () => {
    const cells = '<c r="A1"><v>1</v></c>';
    const rows = [
      `<row r="1">${cells}<!-- <c r="D1"><v>1</v></c></row> --><c r="B1"><v>2</v></c></row>`,
      `<row r="1">${cells}</row ><row r="2"><c r="C2"><v>2</v></c></row>`,
      `<row r="1"><c r="A1" t="inlineStr"><is><t>window</t></is></c><c r="B1" s="2"/></row>`,
      `<row r="1">${cells}<c r="D1"/></row><row r="2"><c r="B2" t="s"><v>0</v></c></row>`,
      `<row r="1"><c><v>1</v></c><c><v>2</v></c></row>`,
    ];
    for (const inside of rows) {
      const xml = `<worksheet xmlns="${MAIN}"><sheetData>${inside}</sheetData></worksheet>`;
      const byParser = reach(xml, PARSER, false, xml.length);
      expect(byParser).not.toBeNull();
      expect(reach(xml, { isPlain: true, lookaheadBytes: 0 }, true, xml.length)).toEqual(byParser);
    }
  });

  it('leaves nothing of a usual sheet to the XML parser but its frame', () => {
    const line = (r: number): string =>
      `<row r="${r}" spans="1:4" x14ac:dyDescent="0.25"><c r="A${r}" s="1"><v>${r / 4}</v></c><c r="B${r}" t="s"><v>1</v></c>` +
      `<c r="C${r}" t="inlineStr"><is><t>São &amp; ${r}</t></is></c><c r="D${r}"><f>A${r}*2</f><v>${r / 2}</v></c></row>`;
    const rows = Array.from({ length: 5000 }, (_, r) => line(r + 1)).join('');
    const xml = `<worksheet xmlns="${MAIN}" xmlns:x14ac="${X14AC}"><sheetData>${rows}</sheetData></worksheet>`;
    const parsed = jest.spyOn(SaxesParser.prototype, 'write');
    const events = told(Buffer.from(xml), { isPlain: true, lookaheadBytes: 1024 }, 10_000);
    const letters = parsed.mock.calls.reduce((sum, [text]) => sum + (typeof text === 'string' ? text.length : 0), 0);
    parsed.mockRestore();
    expect(letters).toBe(xml.length - rows.length);
    expect(events).toHaveLength(5000 * 5);
  });

  it('reads numbers as JavaScript does, to the last bit', () => {
    const decimal = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.tuple(fc.integer(), fc.nat(25)).map(([whole, places]) => `${whole}e-${places}`),
      fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(9_999_999)).map(([whole, share]) => `${whole}.${share}`),
      fc.tuple(fc.nat(), fc.nat(), fc.nat()).map((digits) => digits.join('')),
    );
    fc.assert(
      fc.property(decimal, (digits) => {
        const bytes = Buffer.from(`<${digits}<`);
        expect(Object.is(plainNumber(bytes, 1, bytes.length - 1), Number(digits))).toBe(true);
      }),
      { numRuns: 5000 },
    );
  }, 60_000);
});
