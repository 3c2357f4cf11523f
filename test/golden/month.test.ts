import { readFileSync, writeFileSync } from 'node:fs';
import { toA1 } from '../../src/domain/address';
import { cellAt, type Survey, type SurveyedSheet } from '../../src/domain/survey';
import { reviewWorkbook, writeReview, type Reviewed } from '../../src/app/review-workbook';
import { openWorkbookFile } from '../../src/hosts/file/workbook-file';
import { Package } from '../../src/hosts/file/package';
import { SILENT, TODAY } from '../support/review-file';
import { temporaryFolder } from '../support/accord';

const file = temporaryFolder();
const sheetOf = (survey: Survey, kind: string): SurveyedSheet =>
  survey.sheets.find(({ mark }) => mark?.includes(`kind=${kind};`))!;
const rowOf = (sheet: SurveyedSheet, text: string): number =>
  sheet.rows.findIndex((row) => row?.some((cell) => cell?.value === text));
const columnOf = (sheet: SurveyedSheet, heading: string): number =>
  sheet.tables[0]!.columns.indexOf(heading) + sheet.tables[0]!.rect.left;
const valueAt = (sheet: SurveyedSheet, row: number, heading: string): unknown =>
  cellAt(sheet, row, columnOf(sheet, heading))?.value ?? null;

/** Types into a cell that is there, as a person would: its format stays. */
function type(pkg: Package, part: string, at: { row: number; column: number }, content: string | number): void {
  const inside = typeof content === 'number' ? `<v>${content}</v>` : `<is><t>${content}</t></is>`;
  const kind = typeof content === 'number' ? '' : ' t="inlineStr"';
  let isTyped = false;
  const text = pkg
    .text(part)
    .replace(new RegExp(`<c r="${toA1(at)}"( s="\\d+")?[^>]*?(/>|>.*?</c>)`), (_, style = '') => {
      isTyped = true;
      return `<c r="${toA1(at)}"${style as string}${kind}>${inside}</c>`;
    });
  if (!isTyped) throw new Error(`no cell ${toA1(at)}`);
  pkg.set(part, text);
}

async function run(path: string, time: string): Promise<{ reviewed: Reviewed; patches: number; survey: Survey }> {
  const book = await openWorkbookFile(path);
  const reviewed = await reviewWorkbook(book, { today: TODAY }, SILENT);
  const patches = await writeReview(book, reviewed, time, SILENT);
  await book.save(path);
  return { reviewed, patches, survey: await book.survey(SILENT) };
}

/** A month of a planner: review, decide, answer, correct a policy, review again. */
describe('a month with the workbook', () => {
  const path = (): string => file('mes.xlsx');
  let first: Awaited<ReturnType<typeof run>>;
  let second: Awaited<ReturnType<typeof run>>;
  let typed: Package;
  const at = (survey: Survey, kind: string, id: string, heading: string) => {
    const sheet = sheetOf(survey, kind);
    return { row: rowOf(sheet, id), column: columnOf(sheet, heading) };
  };

  beforeAll(async () => {
    writeFileSync(path(), readFileSync('assets/samples/sop-bebidas.xlsx'));
    first = await run(path(), '2026-11-22 09:00');
    const pkg = Package.open(readFileSync(path()));
    const partOf = (kind: string): string =>
      `xl/worksheets/sheet${first.survey.sheets.indexOf(sheetOf(first.survey, kind)) + 1}.xml`;
    const decide = (id: string, heading: string, content: string | number): void =>
      type(pkg, partOf('findings'), at(first.survey, 'findings', id, heading), content);
    decide('S15:bares e restaurantes', 'Decisão', 'aceitar');
    decide('S15:bares e restaurantes', 'Responsável', 'Marina (RTM)');
    decide('S15:bares e restaurantes', 'Prazo', 46387);
    decide('S15:bares e restaurantes', 'Anotação', 'Verão: antecedência curta combinada com a Logística');
    decide('S04:grandes redes nacionais', 'Anotação', '=levar ao S&amp;OP');
    const asked = first.reviewed.book.questions[0]!;
    const data = sheetOf(first.survey, 'data');
    const question = data.rows.findIndex((row) =>
      row?.some((cell) => typeof cell?.value === 'string' && cell.value.includes(asked.id)),
    );
    type(pkg, partOf('data'), { row: question, column: columnOf(data, 'Resposta') }, '97%');
    const settings = sheetOf(first.survey, 'settings');
    const capital = settings.rows.findIndex((row) => row?.some((cell) => cell?.value === 'parameter:costOfCapital'));
    type(pkg, partOf('settings'), { row: capital, column: columnOf(settings, 'Seu valor') }, 0.12);
    // Commercial now announces the big chains' promotions 30 days ahead.
    type(pkg, 'xl/worksheets/sheet1.xml', { row: 4, column: 11 }, 30);
    typed = Package.open(pkg.toBytes());
    writeFileSync(path(), pkg.toBytes());
    second = await run(path(), '2026-11-25 16:30');
  });

  it('honours the exemption, and keeps what was typed', () => {
    const sheet = sheetOf(second.survey, 'findings');
    const row = rowOf(sheet, 'S15:bares e restaurantes');
    expect(valueAt(sheet, row, 'Situação')).toBe('isento até 31/12/2026');
    expect(valueAt(sheet, row, 'Decisão')).toBe('aceitar');
    expect(valueAt(sheet, row, 'Responsável')).toBe('Marina (RTM)');
    expect(valueAt(sheet, row, 'Prazo')).toBe(46387);
    expect(valueAt(sheet, row, 'Anotação')).toBe('Verão: antecedência curta combinada com a Logística');
    const bars = second.reviewed.review.profiles.find(({ key }) => key === 'bares e restaurantes')!;
    expect(bars.outcomes['S15']!.kind).toBe('exempt');
    expect(bars.levels.strategic.point!).toBeGreaterThan(70);
  });

  it('keeps a note that looks like a formula as text', () => {
    const sheet = sheetOf(second.survey, 'findings');
    const cell = cellAt(sheet, rowOf(sheet, 'S04:grandes redes nacionais'), columnOf(sheet, 'Anotação'));
    expect([cell?.value, cell?.formula]).toEqual(['=levar ao S&OP', undefined]);
  });

  it('closes the finding that the policy change settled, where it stood', () => {
    const id = 'S15:grandes redes nacionais';
    const sheet = sheetOf(second.survey, 'findings');
    expect(rowOf(sheet, id)).toBe(rowOf(sheetOf(first.survey, 'findings'), id));
    expect(String(valueAt(sheet, rowOf(sheet, id), 'Situação'))).toMatch(/^encerrado/);
  });

  it('uses the answer', () => {
    const events = second.reviewed.book.profiles.find(({ key }) => key === 'eventos')!;
    expect(events.readings.availability).toMatchObject({ kind: 'value', value: 0.97, marks: ['answered'] });
    expect(second.reviewed.book.questions).toEqual([]);
  });

  it('uses the setting', () => {
    const chains = second.reviewed.review.profiles.find(({ key }) => key === 'grandes redes nacionais')!;
    // 40,438.36 at 15 % a year becomes 32,350.69 at 12 %.
    expect(chains.outcomes['S04']).toMatchObject({
      money: { kind: 'value', amount: expect.closeTo(32350.68, 1) as number },
    });
  });

  it('counts the run and touches nothing but our own parts', () => {
    expect(sheetOf(second.survey, 'alignment').mark).toContain('run=2;time=2026-11-25 16:30');
    const written = Package.open(readFileSync(path()));
    const changed = written.names.filter(
      (name) => !typed.has(name) || Buffer.compare(typed.bytes(name), written.bytes(name)) !== 0,
    );
    const ours = second.survey.sheets.flatMap(({ mark }, index) =>
      mark ? [`xl/worksheets/sheet${index + 1}.xml`] : [],
    );
    expect(
      changed.filter((name) => !ours.includes(name) && !/tables\/|workbook\.xml$|styles\.xml$/.test(name)),
    ).toEqual([]);
    expect(written.names.every((name) => typed.has(name))).toBe(true);
  });

  it('writes nothing when nothing changed since', async () => {
    const before = readFileSync(path());
    const third = await run(path(), '2026-11-26 08:00');
    expect(third.patches).toBe(0);
    expect(readFileSync(path()).equals(before)).toBe(true);
  });
});
