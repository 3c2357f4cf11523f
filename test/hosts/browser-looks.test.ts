import {
  CFNumberOperator,
  ConditionalFormattingRuleModel,
  type INumberHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import { workbookData, type BookFrame } from '../../src/hosts/browser/snapshot/book-snapshot';
import { headlessBook } from '../support/headless-grid';
import { makeWorkbook } from '../support/workbook';
import { FINDINGS, SILENT, write } from './contract';

const BANDS = [
  { when: { below: 50 }, fill: '8E1B1B', color: 'FFFFFF' },
  { when: { from: 50, below: 70 }, fill: 'F0A868', color: '3A2A00' },
  { when: { from: 70, below: 85 }, fill: 'FFF2B3', color: '3A2A00' },
  { when: { from: 85 }, fill: '1E6B3A', color: 'FFFFFF' },
] as const;

/** What Univer is told, evaluated as Univer documents its operators. */
function holds({ operator, value }: INumberHighlightCell, score: number): boolean {
  if (operator === CFNumberOperator.between) return score >= value[0] && score <= value[1];
  if (operator === CFNumberOperator.lessThan) return score < value!;
  if (operator === CFNumberOperator.greaterThanOrEqual) return score >= value!;
  throw new Error(`No band asks for ${operator}`);
}

it('gives every score the one band that its number with one decimal is in', async () => {
  const one = await headlessBook(makeWorkbook([{ name: 'Política', cells: [['Perfil']] }]));
  await write(one.book, [
    { ...FINDINGS, conditionalFormats: [{ rect: { top: 3, left: 1, bottom: 4, right: 1 }, rules: BANDS }] },
  ]);
  const sheetId = one.grid.sheet(FINDINGS.sheet).getSheetId();
  const rules = one.grid.injector.get(ConditionalFormattingRuleModel).getSubunitRules('book', sheetId) ?? [];
  const fillsOf = (score: number): unknown[] =>
    rules
      .map(({ rule }) => rule as INumberHighlightCell)
      .filter((rule) => holds(rule, score))
      .map(({ style }) => style.bg?.rgb);
  const shown = { 0: 0, 49.94: 0, 49.95: 1, 50: 1, 69.94: 1, 69.95: 2, 84.94: 2, 84.95: 3, 97.3: 3, 100: 3 };
  for (const [score, band] of Object.entries(shown)) {
    expect([score, fillsOf(Number(score))]).toEqual([score, [`#${BANDS[band]!.fill}`]]);
  }
  expect((await one.book.survey(SILENT)).sheets).toHaveLength(2);
  one.close();
});

it('shows fonts, fills, borders, formats, heights and frozen panes as the file has them', async () => {
  const { bookSnapshot } = await import('../../src/hosts/browser/snapshot/book-snapshot');
  const { Package } = await import('../../src/hosts/file/package');
  const { readFileSync } = await import('node:fs');
  const pieces = bookSnapshot(Package.open(readFileSync('assets/samples/sop-bebidas.xlsx')));
  let next = await pieces.next();
  while (!next.done) next = await pieces.next();
  const frame: BookFrame = next.value;
  const data = workbookData('b', 'b', frame, 'ptBR' as Parameters<typeof workbookData>[3]);
  const sheet = data.sheets[data.sheetOrder[0]!]!;
  expect(sheet).toMatchObject({
    name: 'Política Comercial',
    freeze: { xSplit: 1, ySplit: 4, startRow: 4, startColumn: 1 },
  });
  const looks = Object.values(data.styles);
  expect(looks).toContainEqual(expect.objectContaining({ bg: { rgb: '#1F3A5F' }, cl: { rgb: '#FFFFFF' }, bl: 1 }));
  expect(looks.some((look) => look?.n?.pattern === '0.0%')).toBe(true);
  expect(sheet.columnData?.[0]?.w).toBeGreaterThan(150);
});
