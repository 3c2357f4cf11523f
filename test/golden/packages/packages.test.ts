import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reviewWorkbook, writeReview } from '../../../src/app/review-workbook';
import { foundText } from '../../../src/domain/found-text';
import { cellAt } from '../../../src/domain/survey';
import { Package } from '../../../src/hosts/file/package';
import { survey } from '../../../src/hosts/file/survey';
import { openWorkbookFile } from '../../../src/hosts/file/workbook-file';
import { reviewFile, SILENT, TODAY } from '../../support/review-file';
import { inWords } from '../layouts/layout-case';
import { PACKAGE_CASES, TERMS, type PackageCase } from './package-case';

const folder = mkdtempSync(join(tmpdir(), 'accord-packages-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Reviews the file of a case and writes what came out beside it. */
async function reviewed({ bytes, extension = '.xlsx' }: PackageCase) {
  const input = join(folder, `in${extension}`);
  const output = join(folder, `out${extension}`);
  writeFileSync(input, bytes);
  const file = await openWorkbookFile(input);
  const found = await reviewWorkbook(file, { today: TODAY }, SILENT);
  await writeReview(file, found, '2026-11-22T10:00', SILENT);
  await file.save(output);
  return { book: found.book, output };
}

describe('a workbook with', () => {
  it.each(PACKAGE_CASES.map((one) => [one.title, one] as const))(
    '%s',
    async (_, one) => {
      const { book, output } = await reviewed(one);
      expect(inWords(book).terms).toEqual(one.terms ?? TERMS);

      const written = Package.open(readFileSync(output));
      const before = Package.open(one.bytes);
      for (const part of one.kept ?? []) expect(written.bytes(part)).toEqual(before.bytes(part));
      const again = await survey(written);
      expect(again.sheets.filter(({ mark }) => mark !== undefined)).toHaveLength(4);
      const data = again.sheets.find(({ mark }) => mark?.includes('data'));
      const lines = data?.rows.map((row) => row.map((cell) => foundText(cell)).join(' | ')) ?? [];
      for (const words of one.told ?? []) expect(lines).toContainEqual(expect.stringContaining(words));
      expect(inWords((await reviewFile(output)).book).terms).toEqual(one.terms ?? TERMS);
    },
    30_000,
  );
});

describe('the survey of such a workbook', () => {
  const surveyOf = (title: string) => {
    const one = PACKAGE_CASES.find((each) => each.title.startsWith(title));
    if (!one) throw new Error(title);
    return survey(Package.open(one.bytes));
  };

  it('counts a million rows and holds four values', async () => {
    const sheet = (await surveyOf('a sheet that declares')).sheets[2]!;
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1_048_576, 16_384]);
    expect(sheet.rows.flatMap((row) => row.flatMap((cell) => (cell ? [cell.value] : [])))).toEqual([1, 2, 3, 4]);
  });

  it('counts days from 1904', async () => {
    const { sheets, dateSystem } = await surveyOf('days counted');
    expect(foundText(cellAt(sheets[2]!, 0, 0), dateSystem)).toBe('2026-03-01');
  });

  it('keeps every merge', async () => {
    const { merges } = (await surveyOf('50,000')).sheets[0]!;
    expect([merges.length, merges[49_999]]).toEqual([50_000, { top: 99_998, left: 5, bottom: 99_999, right: 6 }]);
  });
});
