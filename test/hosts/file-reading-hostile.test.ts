import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { HostError, REFUSAL_CODES, type RefusalCode } from '../../src/domain/issue';
import { LIMITS } from '../../src/hosts/file/limits';
import { inflate, inflateInSteps, type InflateInSteps } from '../../src/hosts/file/node-zlib';
import { Package } from '../../src/hosts/file/package';
import { placesBudget } from '../../src/hosts/file/sheet-rows';
import { survey } from '../../src/hosts/file/survey';
import { thrownBy } from '../support/thrown-by';
import { makeArchive, type ArchivePart } from '../support/archive';
import { makeWorkbook, workbookParts, type SheetInput } from '../support/workbook';

const NORTHWIND = new Uint8Array(readFileSync('assets/samples/northwind.xlsx'));
const TYPES: ArchivePart = { name: '[Content_Types].xml', content: '<Types/>' };
const SHEETS: readonly SheetInput[] = [
  {
    name: 'Política',
    cells: [
      ['Perfil', 'Prazo'],
      ['Ouro', { value: 0.5, format: '0.0%' }],
    ],
    tables: [{ name: 'T', rect: { top: 0, left: 0, bottom: 1, right: 1 }, columns: ['Perfil', 'Prazo'] }],
  },
];

/** The refusal of opening and surveying, or null when it succeeds. Anything but a HostError fails the test. */
async function refusalOf(
  bytes: Uint8Array,
  open = (file: Uint8Array) => Package.open(file),
): Promise<{ code: RefusalCode; details: object } | null> {
  try {
    await survey(open(bytes));
    return null;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    expect(REFUSAL_CODES).toContain(error.code);
    return { code: error.code, details: error.details };
  }
}

async function refuses(bytes: Uint8Array, code: RefusalCode, details: object): Promise<void> {
  expect(await refusalOf(bytes)).toEqual({ code, details: expect.objectContaining(details) as object });
}

/** The workbook with one part replaced or added. */
function spoilt(name: string, content: string | Uint8Array): Uint8Array {
  const parts = workbookParts(SHEETS);
  const replaced = parts.map((part) => (part.name === name ? { name, content } : part));
  return makeArchive(parts.some((part) => part.name === name) ? replaced : [...parts, { name, content }]);
}

function worksheet(inside: string): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return spoilt('xl/worksheets/sheet1.xml', `<worksheet xmlns="${main}">${inside}</worksheet>`);
}

/** So many attributes, all different. */
function attributes(count: number): string {
  return Array.from({ length: count }, (_, i) => `a${i}=""`).join(' ');
}

/** A compound file with one directory entry of this name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = Buffer.alloc(512 * 3);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  bytes.write('Root Entry', 512, 'utf16le');
  bytes.write(stream, 512 + 128, 'utf16le');
  return bytes;
}

describe('files that are no workbook', () => {
  it.each<[string, Uint8Array, RefusalCode, object]>([
    ['nothing', new Uint8Array(0), 'empty-file', {}],
    ['a workbook with a password', compoundFile('EncryptedPackage'), 'encrypted', { kind: 'xlsx' }],
    ['an .xls', compoundFile('Workbook'), 'old-workbook', { kind: 'xls' }],
    ['a .csv', Buffer.from('Perfil;Prazo\nOuro;30\n'), 'not-a-workbook', { kind: 'csv' }],
    ['a .csv in UTF-16', Buffer.from('\ufeffPerfil\tPrazo\nOuro\t30\n', 'utf16le'), 'not-a-workbook', { kind: 'csv' }],
    ['a text', Buffer.from('Caro cliente'), 'not-a-workbook', { kind: 'text' }],
    ['a web page named .xls', Buffer.from('<!DOCTYPE html><table>'), 'not-a-workbook', { kind: 'html' }],
    ['XML of 2003', Buffer.from('<?xml version="1.0"?><Workbook/>'), 'not-a-workbook', { kind: 'xml' }],
    ['a .pdf', Buffer.from('%PDF-1.7\n'), 'not-a-workbook', { kind: 'pdf' }],
    ['noise', new Uint8Array([1, 2, 3, 4]), 'not-a-workbook', { kind: 'binary' }],
    ['an .xlsb', makeArchive([TYPES, { name: 'xl/workbook.bin', content: 'x' }]), 'old-workbook', { kind: 'xlsb' }],
    ['an .ods', makeArchive([{ name: 'mimetype', content: 'x' }]), 'not-a-workbook', { kind: 'ods' }],
    ['a .docx', makeArchive([TYPES, { name: 'word/document.xml', content: 'x' }]), 'not-a-workbook', { kind: 'docx' }],
    ['a .pptx', makeArchive([{ name: 'ppt/presentation.xml', content: '' }]), 'not-a-workbook', { kind: 'pptx' }],
    ['another archive', makeArchive([{ name: 'a.txt', content: 'x' }]), 'not-a-workbook', { kind: 'zip' }],
    ['an empty archive', makeArchive([]), 'not-a-workbook', { kind: 'zip' }],
    ['a package without a workbook', makeArchive([TYPES]), 'not-a-workbook', { kind: 'zip' }],
  ])('refuses %s', async (_, bytes, code, details) => await refuses(bytes, code, details));

  it('refuses an .xlsb whose workbook has another name', async () => {
    const parts = workbookParts(SHEETS, { folder: 'x' }).map((part) => ({
      name: part.name.replace('workbook.xml', 'workbook.bin'),
      content: typeof part.content === 'string' ? part.content.replace('workbook.xml', 'workbook.bin') : part.content,
    }));
    await refuses(makeArchive(parts), 'old-workbook', { kind: 'xlsb' });
  });
});

describe('archives that are damaged or lie', () => {
  const part = (claim: ArchivePart['claim']): Uint8Array =>
    makeArchive([
      ...workbookParts(SHEETS).map((one) => (one.name === 'xl/styles.xml' && claim ? { ...one, claim } : one)),
    ]);

  it.each<[string, NonNullable<ArchivePart['claim']>, RefusalCode, object]>([
    ['says it is smaller than it is', { inflatedBytes: 10 }, 'truncated', { part: 'xl/styles.xml' }],
    ['says it is empty', { inflatedBytes: 0 }, 'truncated', { part: 'xl/styles.xml' }],
    ['says it is larger than it is', { inflatedBytes: 100_000 }, 'truncated', { part: 'xl/styles.xml' }],
    ['has another check sum', { crc: 7 }, 'truncated', { part: 'xl/styles.xml' }],
    ['reaches beyond the file', { compressedBytes: 1e6, inflatedBytes: 1e6 }, 'truncated', { part: 'xl/styles.xml' }],
    ['has a password', { flags: 1 }, 'encrypted', { part: 'xl/styles.xml' }],
    ['is compressed in an unknown way', { method: 12 }, 'malformed', { kind: 'compression' }],
    ['says it is stored and is not', { method: 0 }, 'malformed', { kind: 'size' }],
    ['has two names', { localName: 'xl/stylez.xml' }, 'malformed', { kind: 'header' }],
    ['shares the bytes of another', { contentOf: 0 }, 'malformed', { kind: 'header' }],
    [
      'is larger than any part may be',
      { inflatedBytes: LIMITS.partBytes + 1 },
      'too-large',
      { kind: 'part', limit: '500 MB' },
    ],
    ['inflates beyond reason', { inflatedBytes: 100_000_000 }, 'too-large', { kind: 'ratio', limit: '100:1' }],
  ])('refuses a part that %s', async (_, claim, code, details) => await refuses(part(claim), code, details));

  it.each(['../evil.xml', '/evil.xml', 'a\\b.xml', 'a\0.xml', 'C:/evil.xml', 'a/../b.xml', './a.xml'])(
    'refuses the name %j',
    async (name) => await refuses(makeArchive([TYPES, { name, content: '' }]), 'malformed', { kind: 'name' }),
  );

  it('refuses a name that is no UTF-8 although it says so', async () => {
    const bytes = Buffer.from(makeArchive([TYPES, { name: 'xl/~é.xml', content: '<a/>' }]));
    for (let at = bytes.indexOf('~'); at >= 0; at = bytes.indexOf('~', at)) bytes[at] = 0xff;
    await refuses(bytes, 'malformed', { kind: 'name' });
  });

  it('refuses two parts whose names differ in case only', async () => {
    await refuses(
      makeArchive([TYPES, { name: 'xl/a.xml', content: '' }, { name: 'XL/A.xml', content: '' }]),
      'malformed',
      {
        kind: 'twice',
      },
    );
  });

  it('refuses parts that overlap', async () => {
    const same: ArchivePart = { name: 'a.xml', content: '<a/>' };
    const inside = Buffer.from(
      makeArchive([TYPES, { name: 'b.xml', content: makeArchive([same]), stored: true }, same]),
    );
    const record = inside.lastIndexOf('PK\x01\x02', undefined, 'latin1');
    inside.writeUInt32LE(inside.indexOf('a.xml') - 30, record + 42);
    await refuses(inside, 'malformed', { kind: 'overlap' });
  });

  it('refuses more parts than any workbook has', async () => {
    const parts = Array.from({ length: LIMITS.parts + 1 }, (_, i) => ({ name: `${i}`, content: '', stored: true }));
    await refuses(makeArchive(parts), 'too-large', { kind: 'parts', limit: LIMITS.parts });
  });

  it('refuses parts that are too large together', async () => {
    const claim = { inflatedBytes: LIMITS.partBytes, compressedBytes: 5_500_000 };
    const content = new Uint8Array(5_500_000);
    const parts = ['a', 'b', 'c'].map((name) => ({ name, content, stored: true, claim: { ...claim, method: 8 } }));
    await refuses(makeArchive([TYPES, ...parts]), 'too-large', { kind: 'total', limit: '1024 MB' });
  });

  it('refuses a file that is too large before it looks at it', async () => {
    const bytes = new Uint8Array(LIMITS.fileBytes + 1);
    bytes.set([0x50, 0x4b, 3, 4]);
    await refuses(bytes, 'too-large', { kind: 'file', limit: '256 MB' });
  });

  it.each([
    [18, 'compressed'],
    [22, 'inflated'],
  ])('refuses a local header that lies of the %s size', async (field) => {
    const bytes = Buffer.from(makeArchive(workbookParts(SHEETS)));
    const local = bytes.indexOf('xl/styles.xml') - 30;
    bytes.writeUInt32LE(bytes.readUInt32LE(local + field) + 1, local + field);
    await refuses(bytes, 'malformed', { part: 'xl/styles.xml', kind: 'size' });
  });

  it.each([
    'xl/sharedStrings.xml',
    'xl/styles.xml',
    'xl/worksheets/sheet1.xml',
    'xl/workbook.xml',
    'docProps/thumb.bin',
  ])('refuses a bomb in %s', async (part) => {
    await refuses(spoilt(part, new Uint8Array(32 * 1024 * 1024)), 'too-large', { part, kind: 'ratio' });
  });

  it('refuses more texts than a machine should hold, before it inflates them', async () => {
    const part = 'xl/sharedStrings.xml';
    const claim = { inflatedBytes: LIMITS.stringBytes + 1 };
    const content = randomBytes(3 * 1024 * 1024);
    const parts = workbookParts(SHEETS).map((one) => (one.name === part ? { name: part, content, claim } : one));
    await refuses(makeArchive(parts), 'too-large', { part, kind: 'part', limit: '192 MB' });
  });

  it('stops inflating a sheet that is longer than it said', async () => {
    const part = 'xl/worksheets/sheet1.xml';
    const content = Buffer.concat([
      Buffer.from(workbookParts(SHEETS).find(({ name }) => name === part)!.content),
      Buffer.alloc(64 * 1024 * 1024, ' '),
    ]);
    const parts = workbookParts(SHEETS).map((one) =>
      one.name === part ? { name: part, content, claim: { inflatedBytes: 2_000_000 } } : one,
    );
    let inflated = 0;
    const counting: InflateInSteps = async function* (compressed) {
      for await (const piece of inflateInSteps(compressed)) {
        inflated += piece.length;
        yield piece;
      }
    };
    const refusal = await refusalOf(makeArchive(parts), (bytes) => Package.open(bytes, inflate, counting));
    expect(refusal).toMatchObject({ code: 'truncated', details: { part } });
    expect(inflated).toBeLessThan(8 * 1024 * 1024);
  });

  it('refuses a bomb without inflating a byte of it', async () => {
    const bomb = makeArchive([
      ...workbookParts(SHEETS),
      { name: 'xl/bomb.xml', content: new Uint8Array(64 * 1024 * 1024) },
    ]);
    const never = (): Uint8Array => {
      throw new Error('inflated');
    };
    expect(await refusalOf(bomb, (bytes) => Package.open(bytes, never))).toMatchObject({ code: 'too-large' });
  });

  it('never inflates beyond what was declared and held against the limits', () => {
    const content = new Uint8Array(64 * 1024 * 1024);
    const bomb = makeArchive([TYPES, { name: 'a.xml', content, claim: { inflatedBytes: 1000 } }]);
    const given: number[] = [];
    const pkg = Package.open(bomb, (compressed, maxBytes) => {
      given.push(maxBytes);
      return inflate(compressed, maxBytes);
    });
    expect(thrownBy(() => pkg.bytes('a.xml'))).toMatchObject({ code: 'truncated' });
    expect(given).toEqual([1000]);
  });

  it('tells a file cut short from one that is none', async () => {
    await refuses(NORTHWIND.subarray(0, 60_000), 'truncated', { part: 'ZIP' });
    await refuses(NORTHWIND.subarray(0, NORTHWIND.length - 1), 'truncated', { part: 'ZIP' });
  });

  it('refuses a directory that counts fewer or more entries than it holds', async () => {
    for (const difference of [-1, 1]) {
      const bytes = Buffer.from(makeArchive(workbookParts(SHEETS)));
      const end = bytes.length - 22;
      bytes.writeUInt16LE(bytes.readUInt16LE(end + 10) + difference, end + 10);
      await refuses(bytes, 'truncated', { part: 'ZIP', kind: 'directory' });
    }
  });
});

describe('XML that is hostile or broken', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

  it.each([
    ['entities', `<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet xmlns="${main}">&a;</worksheet>`],
    ['an external entity', `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet xmlns="${main}"/>`],
    ['a type alone', `<!DOCTYPE worksheet><worksheet xmlns="${main}"/>`],
    ['a type behind the root', `<worksheet xmlns="${main}"/><!DOCTYPE worksheet>`],
    ['a type inside', `<worksheet xmlns="${main}"><!DOCTYPE worksheet></worksheet>`],
  ])(
    'refuses a document type declaration: %s',
    async (_, xml) =>
      await refuses(spoilt('xl/worksheets/sheet1.xml', xml), 'hostile-xml', { part: 'xl/worksheets/sheet1.xml' }),
  );

  it.each([
    'xl/workbook.xml',
    'xl/styles.xml',
    'xl/sharedStrings.xml',
    'xl/tables/table1.xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
  ])('names the malformed part %s', async (part) => {
    await refuses(spoilt(part, '<unclosed>'), 'malformed', { part });
    await refuses(spoilt(part, '<other xmlns="urn:other"/>'), 'malformed', { part, kind: 'root' });
    await refuses(spoilt(part, '<!DOCTYPE a><a/>'), 'hostile-xml', { part });
    await refuses(spoilt(part, new Uint8Array([0x3c, 0xff, 0xff])), 'malformed', { part, kind: 'encoding' });
  });

  it.each<[string, string, RefusalCode, object]>([
    ['nests too deeply', '<a>'.repeat(200), 'too-large', { kind: 'depth', limit: LIMITS.xmlDepth }],
    ['has a tag without end', `<a ${attributes(700_000)}/>`, 'too-large', { kind: 'token', limit: '4 MB' }],
    ['has a text without end', 'x'.repeat(5_000_000), 'too-large', { kind: 'token' }],
    ['has a comment without end', `<!--${' '.repeat(5_000_000)}-->`, 'too-large', { kind: 'token' }],
    ['uses an entity of its own', '<a>&lol;</a>', 'malformed', { kind: 'xml' }],
    ['has a row beyond the grid', '<sheetData><row r="1048577"/></sheetData>', 'malformed', { kind: 'row' }],
    ['has a row that is no number', '<sheetData><row r="x"/></sheetData>', 'malformed', { kind: 'row' }],
    ['goes back a row', '<sheetData><row r="2"/><row r="1"/></sheetData>', 'malformed', { kind: 'row' }],
    ['has a cell beyond the grid', '<sheetData><row><c r="XFE1"/></row></sheetData>', 'malformed', { kind: 'cell' }],
    ['has a cell of another row', '<sheetData><row r="1"><c r="A2"/></row></sheetData>', 'malformed', { kind: 'cell' }],
    [
      'has too many cells in a row',
      `<sheetData><row>${'<c/>'.repeat(16_385)}</row></sheetData>`,
      'malformed',
      { kind: 'cell' },
    ],
    [
      'points to a text that is not there',
      '<sheetData><row><c t="s"><v>99</v></c></row></sheetData>',
      'malformed',
      { kind: 'string' },
    ],
    ['merges nonsense', '<mergeCells><mergeCell ref="?"/></mergeCells>', 'malformed', { kind: 'merge' }],
    ['has more columns than the grid', `<cols>${'<col/>'.repeat(16_385)}</cols>`, 'malformed', { kind: 'columns' }],
  ])(
    'refuses a sheet that %s',
    async (_, inside, code, details) =>
      await refuses(worksheet(inside), code, { part: 'xl/worksheets/sheet1.xml', ...details }),
  );

  it('refuses a table without name or place', async () => {
    await refuses(spoilt('xl/tables/table1.xml', `<table xmlns="${main}" ref="A1:B2"/>`), 'malformed', {
      kind: 'table',
    });
    await refuses(spoilt('xl/tables/table1.xml', `<table xmlns="${main}" name="T"/>`), 'malformed', { kind: 'table' });
  });

  it('refuses relationships that are none', async () => {
    const rels = 'http://schemas.openxmlformats.org/package/2006/relationships';
    const broken = `<Relationships xmlns="${rels}"><Relationship Id="a"/></Relationships>`;
    await refuses(spoilt('xl/_rels/workbook.xml.rels', broken), 'malformed', { kind: 'relationship' });
    await refuses(spoilt('xl/_rels/workbook.xml.rels', `<Relationships xmlns="${rels}"/>`), 'malformed', {
      kind: 'sheet',
    });
  });

  it('refuses a sheet whose part is missing, and a part that is two sheets', async () => {
    const parts = workbookParts([{ name: 'A' }, { name: 'B' }]);
    await refuses(makeArchive(parts.filter(({ name }) => !name.endsWith('sheet2.xml'))), 'malformed', {
      part: 'xl/worksheets/sheet2.xml',
      kind: 'missing',
    });
    const twice = parts.map((part) => ({
      ...part,
      content: part.content.toString().replace('sheet2.xml', 'sheet1.xml'),
    }));
    await refuses(makeArchive(twice), 'malformed', { part: 'xl/worksheets/sheet1.xml', kind: 'twice' });
  });

  it('refuses parts read as a whole that are as large as only sheets may be', async () => {
    const noise = Buffer.from(Array.from({ length: 400_000 }, (_, i) => (i * 2_654_435_761) % 251));
    const large = Buffer.alloc(LIMITS.smallPartBytes + 1);
    for (let at = 0; at < large.length; at += noise.length) noise.copy(large, at);
    const parts = workbookParts(SHEETS).map((part) =>
      part.name === 'xl/styles.xml' ? { name: part.name, content: large, stored: true } : part,
    );
    await refuses(makeArchive(parts), 'too-large', { part: 'xl/styles.xml', kind: 'part', limit: '32 MB' });
  });

  it('holds no more places than the budget allows', async () => {
    const budget = placesBudget(10);
    budget.take(10, 'a');
    expect(thrownBy(() => budget.take(1, 'a'))).toMatchObject({
      code: 'too-large',
      details: { part: 'a', kind: 'cells', limit: 10 },
    });
    const row = (r: number): string => `<row r="${r}"><c r="XFD${r}"><v>1</v></c></row>`;
    await refuses(
      worksheet(`<sheetData>${Array.from({ length: 600 }, (_, r) => row(r + 1)).join('')}</sheetData>`),
      'too-large',
      { kind: 'cells' },
    );
  });
});

describe('any bytes at all', () => {
  const small = makeWorkbook(SHEETS);
  const bare = makeArchive(workbookParts(SHEETS).map((part) => ({ ...part, stored: true })));

  it('are surveyed or refused: noise', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) =>
        expect(await refusalOf(bytes)).not.toBeNull(),
      ),
      { numRuns: 300 },
    );
  });

  it('are refused: a real workbook cut anywhere', async () => {
    const lengths = fc.integer({ min: 1, max: NORTHWIND.length - 1 });
    await fc.assert(
      fc.asyncProperty(lengths, async (length) => {
        expect((await refusalOf(NORTHWIND.subarray(0, length)))?.code).toMatch(/^(truncated|not-a-workbook)$/);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['deflated', small],
    ['stored', bare],
  ])('are surveyed or refused: a workbook with bytes changed, %s', async (_, workbook) => {
    const change = fc.tuple(fc.nat(workbook.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = new Uint8Array(workbook);
        for (const [at, byte] of changes) bytes[at] = byte;
        await refusalOf(bytes);
      }),
      { numRuns: 500 },
    );
  });

  it('are surveyed or refused: a workbook whose XML is changed under true check sums', async () => {
    const parts = workbookParts(SHEETS);
    const fragments = fc.constantFrom(
      '<',
      '>',
      '"',
      '&',
      '/',
      'row',
      ' r="9"',
      '-1',
      'NaN',
      '<c>',
      '</sheetData>',
      '\u0000',
      'é',
      '1e999',
      '<!--',
      ']]>',
    );
    const change = fc.tuple(fc.nat(parts.length - 1), fc.nat(1500), fc.nat(8), fragments);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const texts = parts.map((part) => part.content.toString());
        for (const [part, at, length, text] of changes) {
          const whole = texts[part] ?? '';
          const place = at % whole.length;
          texts[part] = whole.slice(0, place) + text + whole.slice(place + length);
        }
        await refusalOf(makeArchive(parts.map((part, i) => ({ name: part.name, content: texts[i] ?? '' }))));
      }),
      { numRuns: 1000 },
    );
  });
});
