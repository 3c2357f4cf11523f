import fc from 'fast-check';
import { crc32, plainCrc32 } from '../../src/hosts/file/crc32';
import { Package } from '../../src/hosts/file/package';
import { thrownBy } from '../support/thrown-by';
import { makeArchive, type ArchiveOptions, type ArchivePart } from '../support/archive';
import { makeWorkbook } from '../support/workbook';

const TYPES: ArchivePart = { name: '[Content_Types].xml', content: '<Types/>' };
const PARTS: readonly ArchivePart[] = [
  TYPES,
  { name: 'xl/a.xml', content: '<a>first</a>' },
  { name: 'xl/média/ü.xml', content: '<u/>' },
  { name: 'xl/stored.bin', content: new Uint8Array([1, 2, 3]), stored: true },
  { name: 'xl/z.xml', content: `<z>${'text '.repeat(500)}</z>` },
];

/** The stored bytes of an entry, found by its local header: an account of its own, for comparison. */
function storedBytes(archive: Uint8Array, name: string): Buffer {
  const bytes = Buffer.from(archive);
  const header = bytes.indexOf(Buffer.concat([Buffer.from('PK\x03\x04')]), 0);
  for (let at = header; at >= 0; at = bytes.indexOf('PK\x03\x04', at + 4, 'latin1')) {
    const nameEnd = at + 30 + bytes.readUInt16LE(at + 26);
    if (bytes.toString('utf8', at + 30, nameEnd) !== name) continue;
    const next = bytes.indexOf('PK\x03\x04', nameEnd, 'latin1');
    return bytes.subarray(at, next < 0 ? bytes.indexOf('PK\x01\x02', nameEnd, 'latin1') : next);
  }
  throw new Error(`no ${name}`);
}

const LAYOUTS: readonly (readonly [string, ArchiveOptions])[] = [
  ['plain', {}],
  ['data descriptors', { descriptors: 'signed' }],
  ['data descriptors without signature', { descriptors: 'bare' }],
  ['data descriptors with long sizes', { descriptors: 'wide', zip64: true }],
  ['zip64', { zip64: true }],
  ['a prefix its offsets do not count', { prefix: '#!\u0001 stub\n' }],
  ['a prefix its offsets count', { prefix: '#!\u0001 stub\n', countsPrefix: true }],
  ['a prefix and zip64', { prefix: '#!\u0001 stub\n', zip64: true }],
  ['a comment that looks like an end record', { comment: 'PK\x05\x06 and then some more text to be long enough' }],
];

describe('a package', () => {
  it.each(LAYOUTS)('reads every part of an archive with %s', (_, options) => {
    const pkg = Package.open(makeArchive(PARTS, options));
    expect(pkg.names).toEqual(PARTS.map(({ name }) => name));
    for (const { name, content } of PARTS) expect(Buffer.from(pkg.bytes(name))).toEqual(Buffer.from(content));
  });

  it.each(LAYOUTS)('gives the very bytes back when nothing changed, with %s', (_, options) => {
    const bytes = makeArchive(PARTS, options);
    expect(Package.open(bytes).toBytes()).toBe(bytes);
  });

  it.each(LAYOUTS)('keeps the stored bytes of all other parts when one changes, with %s', (_, options) => {
    const bytes = Buffer.from(makeArchive(PARTS, options));
    const before = Buffer.from(bytes);
    const pkg = Package.open(bytes);
    pkg.set('xl/a.xml', '<a>second, and longer than the first</a>');
    const written = pkg.toBytes();
    for (const { name } of PARTS.filter((part) => part.name !== 'xl/a.xml')) {
      expect(storedBytes(written, name)).toEqual(storedBytes(before, name));
    }
    const again = Package.open(written);
    expect(again.names).toEqual(PARTS.map(({ name }) => name));
    expect(again.text('xl/a.xml')).toBe('<a>second, and longer than the first</a>');
    expect(again.text('xl/z.xml')).toBe(PARTS[4]?.content);
    expect(bytes).toEqual(before);
  });

  it('keeps the comment of the archive', () => {
    const pkg = Package.open(makeArchive(PARTS, { comment: 'made by hand' }));
    pkg.set('new.xml', '<n/>');
    expect(Buffer.from(pkg.toBytes()).toString('latin1')).toMatch(/made by hand$/);
  });

  it('writes the same bytes for the same changes, on any day', () => {
    const written = [1, 2].map(() => {
      const pkg = Package.open(makeArchive(PARTS));
      pkg.set('xl/ação.xml', '<n/>');
      pkg.drop('xl/a.xml');
      return pkg.toBytes();
    });
    expect(written[1]).toEqual(written[0]);
    const pkg = Package.open(written[0] as Uint8Array);
    expect(pkg.names).toEqual([...PARTS.map(({ name }) => name).filter((name) => name !== 'xl/a.xml'), 'xl/ação.xml']);
  });

  it('is untouched by content that is the same as before, and by a change taken back', () => {
    const bytes = makeArchive(PARTS);
    const pkg = Package.open(bytes);
    pkg.set('xl/a.xml', '<a>first</a>');
    expect(pkg.toBytes()).toBe(bytes);
    pkg.drop('xl/a.xml');
    pkg.set('xl/new.xml', '<n/>');
    pkg.set('xl/a.xml', '<a>first</a>');
    pkg.drop('XL/NEW.xml');
    pkg.drop('xl/never.xml');
    expect(pkg.toBytes()).toBe(bytes);
  });

  it('finds, replaces and drops parts without regard to case', () => {
    const pkg = Package.open(makeArchive(PARTS));
    pkg.set('XL/A.XML', '<a>third</a>');
    expect(pkg.text('xl/a.xml')).toBe('<a>third</a>');
    pkg.set('xl/New.xml', '<n/>');
    pkg.set('xl/new.XML', '<m/>');
    expect(pkg.text('xl/new.xml')).toBe('<m/>');
    pkg.drop('XL/STORED.BIN');
    expect(pkg.has('xl/stored.bin')).toBe(false);
    expect(thrownBy(() => pkg.bytes('xl/stored.bin'))).toMatchObject({ code: 'malformed' });
    expect(pkg.names).toEqual(['[Content_Types].xml', 'xl/a.xml', 'xl/média/ü.xml', 'xl/z.xml', 'xl/New.xml']);
  });

  it('keeps folders of the archive but does not list them', () => {
    const pkg = Package.open(
      makeArchive([TYPES, { name: 'xl/', content: '', stored: true }, { name: 'xl/a.xml', content: '<a/>' }]),
    );
    expect(pkg.names).toEqual(['[Content_Types].xml', 'xl/a.xml']);
    pkg.set('xl/a.xml', '<b/>');
    expect(storedBytes(pkg.toBytes(), 'xl/')).toHaveLength(33);
  });

  it.each([
    ['UTF-8', Buffer.from('<a>é</a>')],
    ['UTF-8 with its mark', Buffer.from('\ufeff<a>é</a>')],
    ['UTF-16', Buffer.from('\ufeff<a>é</a>', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('<a>é</a>', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\ufeff<a>é</a>', 'utf16le').swap16()],
    ['UTF-16, big end first, without a mark', Buffer.from('<a>é</a>', 'utf16le').swap16()],
  ])('reads text in %s', (_, content) => {
    expect(Package.open(makeArchive([TYPES, { name: 'a.xml', content }])).text('a.xml')).toBe('<a>é</a>');
  });

  it('says which part is no text', () => {
    const pkg = Package.open(
      makeArchive([TYPES, { name: 'a.xml', content: new Uint8Array([0x3c, 0x61, 0xff, 0xfe]) }]),
    );
    expect(thrownBy(() => pkg.text('a.xml'))).toMatchObject({
      code: 'malformed',
      details: { part: 'a.xml', kind: 'encoding' },
    });
  });

  it('refuses to make a part whose name leaves the package', () => {
    const pkg = Package.open(makeArchive(PARTS));
    for (const name of ['', '/xl/a.xml', '../a.xml', 'xl\\a.xml', 'C:a.xml', 'xl/./a.xml']) {
      expect(thrownBy(() => pkg.set(name, ''))).toMatchObject({ code: 'malformed' });
    }
  });

  it('reads names of archives older than UTF-8', () => {
    const bytes = Buffer.from(makeArchive([TYPES, { name: 'xl/a~.xml', content: '<a/>' }]));
    for (let at = bytes.indexOf('~'); at >= 0; at = bytes.indexOf('~', at)) bytes[at] = 0xe9;
    expect(Package.open(bytes).names).toContain('xl/aé.xml');
  });

  it('keeps every part through any sequence of changes', () => {
    const name = fc.constantFrom('xl/a.xml', 'xl/z.xml', 'xl/new.xml', 'other.bin');
    const change = fc.tuple(name, fc.option(fc.uint8Array({ maxLength: 40 })));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        const pkg = Package.open(makeArchive(PARTS));
        const wanted = new Map(PARTS.map((part) => [part.name, Buffer.from(part.content)]));
        for (const [part, content] of changes) {
          if (content === null) {
            pkg.drop(part);
            wanted.delete(part);
          } else {
            pkg.set(part, content);
            wanted.set(part, Buffer.from(content));
          }
        }
        const again = Package.open(pkg.toBytes());
        expect([...again.names].sort()).toEqual([...wanted.keys()].sort());
        for (const [part, content] of wanted) expect(Buffer.from(again.bytes(part))).toEqual(content);
      }),
    );
  });
});

describe('the check sum', () => {
  it('is CRC-32 as ZIP defines it', () => {
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array(0))).toBe(0);
  });

  it('is the same with and without help of Node, whole and in pieces', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(100), (bytes, cut) => {
        expect(plainCrc32(bytes)).toBe(crc32(bytes));
        expect(plainCrc32(bytes.subarray(cut), plainCrc32(bytes.subarray(0, cut)))).toBe(plainCrc32(bytes));
      }),
    );
  });
});

describe('a workbook with untouched parts', () => {
  it('keeps the spelling a part is stored under', () => {
    const pkg = Package.open(makeWorkbook([{ name: 'A', cells: [[1]] }]));
    pkg.set('XL/Workbook.xml', '<w/>');
    expect(pkg.names).toContain('xl/workbook.xml');
    expect(pkg.names).not.toContain('XL/Workbook.xml');
  });
});
