import { type ConditionalFormat, type CreateSheet } from '../../app/port';
import { columnName, rectToA1, toA1, type Rect } from '../../domain/address';
import { besides } from './queue-look';

/** Width of one digit of Excel's default font and the padding of a cell, in points. */
const DIGIT_POINTS = 5.25;
const PADDING_POINTS = 3.75;

/** All of a new sheet that is not in its cells: made once, and the planner's from then on. */
export function queueFrame(sheet: Excel.Worksheet, patch: CreateSheet): void {
  sheet.tabColor = `#${patch.tabColor}`;
  patch.columnWidths.forEach((width, column) => {
    if (width > 0) sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthPoints(width);
  });
  queueFreeze(sheet, patch.freeze);
  const page = sheet.pageLayout;
  page.orientation = patch.pages ? 'Portrait' : 'Landscape';
  page.paperSize = 'A4';
  page.zoom = patch.pages ? { scale: patch.pages.scale } : { horizontalFitToPages: 1 };
  page.setPrintTitleRows(`$${patch.repeatRows[0] + 1}:$${patch.repeatRows[1] + 1}`);
  page.headersFooters.defaultForAllPages.leftFooter = '&A';
  page.headersFooters.defaultForAllPages.rightFooter = '&P / &N';
  if (!patch.pages) return;
  const [first, last] = patch.pages.columns.map(columnName);
  page.setPrintArea(`${first}:${last}`);
  for (const row of patch.pages.breaks) sheet.horizontalPageBreaks.add(toA1({ row, column: 0 }));
}

/** A width in characters as Excel measures columns. */
export const widthPoints = (width: number): number => width * DIGIT_POINTS + PADDING_POINTS;

function queueFreeze(sheet: Excel.Worksheet, { rows, columns }: CreateSheet['freeze']): void {
  const { freezePanes } = sheet;
  if (rows > 0 && columns > 0) freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

/** Conditional formats by value as shown. */
export function queueConditionalFormats(sheet: Excel.Worksheet, formats: readonly ConditionalFormat[]): void {
  for (const { rect, rules } of formats) {
    const range = sheet.getRange(rectToA1(rect));
    const first = toA1({ row: rect.top, column: rect.left });
    for (const rule of rules) {
      const { custom } = range.conditionalFormats.add('Custom');
      custom.rule.formula = conditionFormula(rule.when, first);
      custom.format.fill.color = `#${rule.fill}`;
      custom.format.font.color = `#${rule.color}`;
      if (rule.bold) custom.format.font.bold = true;
      if (rule.numberFormat !== undefined) custom.format.numberFormat = rule.numberFormat;
    }
  }
}

/** Columns of the same rules side by side as one. */
export function joinedFormats(formats: readonly ConditionalFormat[]): readonly ConditionalFormat[] {
  const byRules = new Map<string, { readonly rules: ConditionalFormat['rules']; readonly rects: Rect[] }>();
  for (const { rect, rules } of formats) {
    const key = JSON.stringify(rules);
    const group = byRules.get(key) ?? { rules, rects: [] };
    group.rects.push(rect);
    byRules.set(key, group);
  }
  return [...byRules.values()].flatMap(({ rules, rects }) => besides(rects).map((rect) => ({ rect, rules })));
}

type When = ConditionalFormat['rules'][number]['when'];

/** By value as shown. A plain comparison would also colour blank cells, which compare as zero. */
export function conditionFormula(when: When, first: string): string {
  if ('beginsWith' in when) {
    return `=LEFT(${first},${when.beginsWith.length})="${when.beginsWith.replace(/"/g, '""')}"`;
  }
  const shown = `ROUND(${first},1)`;
  const conditions = [
    ...('from' in when ? [`${shown}>=${when.from}`] : []),
    ...('below' in when ? [`${shown}<${when.below}`] : []),
  ];
  return `=IF(ISNUMBER(${first}),AND(${conditions.join(',')}),FALSE)`;
}
