import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from '../../src/hosts/file/package';
import { codeOf } from '../../src/hosts/file/replace-file';
import { openWorkbookFile } from '../../src/hosts/file/workbook-file';
import { makeWorkbook } from '../support/workbook';
import { FINDINGS, GROWN, SILENT, write } from './contract';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'accord-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function book(name = 'book.xlsx'): string {
  const path = join(folder, name);
  writeFileSync(path, makeWorkbook([{ name: 'Plano', cells: [['Perfil', 1]] }]));
  return path;
}

describe('a workbook file', () => {
  it('leaves the input untouched and nothing beside the output', async () => {
    const path = book();
    const before = readFileSync(path);
    const file = await openWorkbookFile(path);
    await write(file, [FINDINGS]);
    await file.save(join(folder, 'out.xlsx'));
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['book.xlsx', 'out.xlsx']);
    expect((await (await openWorkbookFile(join(folder, 'out.xlsx'))).survey(SILENT)).sheets).toHaveLength(2);
  });

  it('gives the same bytes for the same input, and the input itself when nothing was written', async () => {
    const path = book();
    const outputs = ['a.xlsx', 'b.xlsx', 'c.xlsx'].map((name) => join(folder, name));
    for (const [index, out] of outputs.entries()) {
      const file = await openWorkbookFile(path);
      await write(file, index < 2 ? [FINDINGS, GROWN] : []);
      await file.save(out);
    }
    const [a, b, c] = outputs.map((out) => readFileSync(out));
    expect(a?.equals(b!)).toBe(true);
    expect(c?.equals(readFileSync(path))).toBe(true);
  });

  it('replaces the input when told to, keeping its permissions and links to it', async () => {
    const path = book();
    chmodSync(path, 0o640);
    const link = join(folder, 'link.xlsx');
    symlinkSync(path, link);
    const file = await openWorkbookFile(link);
    await write(file, [FINDINGS]);
    await file.save(link);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect((await (await openWorkbookFile(path)).survey(SILENT)).sheets).toHaveLength(2);
  });

  it('does not overwrite what somebody saved in the meantime', async () => {
    const path = book();
    const file = await openWorkbookFile(path);
    await write(file, [FINDINGS]);
    const theirs = makeWorkbook([{ name: 'Plano', cells: [['Perfil', 2]] }]);
    writeFileSync(path, theirs);
    await expect(file.save(path)).rejects.toMatchObject({ code: 'inputs-changed', details: { file: 'book.xlsx' } });
    expect(readFileSync(path).equals(Buffer.from(theirs))).toBe(true);
  });

  it('keeps macros in a file that may hold them', async () => {
    const file = await openWorkbookFile(book('book.xlsm'));
    await expect(file.save(join(folder, 'out.xlsx'))).rejects.toMatchObject({ code: 'needs-extension' });
    await file.save(join(folder, 'out.XLSM'));
    expect(existsSync(join(folder, 'out.XLSM'))).toBe(true);
  });

  it('does not replace a file that is read-only', async () => {
    const path = book();
    const file = await openWorkbookFile(path);
    await write(file, [FINDINGS]);
    const before = readFileSync(path);
    chmodSync(path, 0o444);
    await expect(file.save(path)).rejects.toMatchObject({ code: 'file-readonly', details: { file: 'book.xlsx' } });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('names the ending of what it holds, whatever the file is called', async () => {
    const path = book('book.xls');
    const file = await openWorkbookFile(path);
    expect(file.extension).toBe('.xlsx');
    await write(file, [FINDINGS]);
    await expect(file.save(path)).rejects.toMatchObject({ code: 'needs-extension' });
    await file.save(join(folder, 'book.xlsx'));
    const contents = readFileSync(join(folder, 'book.xlsx'));
    const pkg = Package.open(contents);
    const macros =
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>';
    const types = pkg.text('[Content_Types].xml').replace(/<Override PartName="\/xl\/workbook.xml"[^>]*>/, '');
    pkg.set('[Content_Types].xml', types.replace('</Types>', `${macros}</Types>`));
    writeFileSync(join(folder, 'macros'), pkg.toBytes());
    expect((await openWorkbookFile(join(folder, 'macros'))).extension).toBe('.xlsm');
  });

  it('says which file it could not read or write, and leaves no half of one', async () => {
    await expect(openWorkbookFile(join(folder, 'none.xlsx'))).rejects.toMatchObject({
      code: 'file-missing',
      details: { file: 'none.xlsx' },
    });
    await expect(openWorkbookFile(folder)).rejects.toMatchObject({
      code: 'is-folder',
      details: { detail: 'EISDIR' },
    });
    const file = await openWorkbookFile(book());
    mkdirSync(join(folder, 'full.xlsx'));
    writeFileSync(join(folder, 'full.xlsx', 'x'), '');
    await expect(file.save(join(folder, 'full.xlsx'))).rejects.toMatchObject({
      code: 'file-unwritable',
      details: { file: 'full.xlsx' },
    });
    await expect(file.save(join(folder, 'no', 'out.xlsx'))).rejects.toMatchObject({ details: { detail: 'ENOENT' } });
    await expect(file.save(join(folder, 'book.xlsx', 'out.xlsx'))).rejects.toMatchObject({
      details: { detail: 'ENOTDIR' },
    });
    expect(readdirSync(folder).sort()).toEqual(['book.xlsx', 'full.xlsx']);
    writeFileSync(join(folder, 'text.xlsx'), 'Perfil;Desconto');
    await expect(openWorkbookFile(join(folder, 'text.xlsx'))).rejects.toMatchObject({
      code: 'not-a-workbook',
      details: { file: 'text.xlsx' },
    });
  });

  it('says what a file cannot do', async () => {
    const file = await openWorkbookFile(book());
    expect(file.cannot).toEqual(expect.arrayContaining(['watch', 'place', 'reveal']));
    await expect(file.place('=1')).rejects.toMatchObject({ code: 'not-one-empty-cell' });
    const seen: unknown[] = [];
    const stop = await file.watch((what) => seen.push(what));
    await write(file, [FINDINGS]);
    stop();
    expect(seen).toEqual([]);
  });

  it('tells which lists it could not write', async () => {
    const file = await openWorkbookFile(book());
    const validation = { rect: { top: 3, left: 3, bottom: 4, right: 3 }, list: ['a, b'] };
    await write(file, [{ ...FINDINGS, validations: [validation] }]);
    expect(file.leftOut).toEqual([{ sheet: FINDINGS.sheet, validation }]);
  });

  it('hides no mistake of our own behind a refusal', async () => {
    const file = await openWorkbookFile(book());
    await expect(write(file, [{ ...FINDINGS, sheet: 'a/b' }])).rejects.not.toHaveProperty('code');
  });
});

it('names a system error by its code, any other by its words', () => {
  expect([Object.assign(new Error('x'), { code: 'EACCES' }), new Error('words'), 'plain'].map(codeOf)).toEqual([
    'EACCES',
    'words',
    'plain',
  ]);
});
