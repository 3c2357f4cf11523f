/** @jest-environment-options {"globalsCleanup": "off"} */
import { readRect } from '../../src/domain/address';
import { enter } from '../support/simulated-excel/cells';
import type { SimSheet } from '../support/simulated-excel/model';
import { bookOfGrids, openInExcel } from '../support/simulated-excel/open';
import { looksContract, workbookContract, type ColumnLook, type Content, type OpenedWithLooks } from './contract';

/** Points of a digit and of the padding beside the text, in the font of a new workbook. */
const [DIGIT_POINTS, PADDING_POINTS] = [5.25, 3.75];

function inExcel({ sheets, isStructureLocked }: Content): Promise<OpenedWithLooks> {
  const { book, port } = openInExcel(bookOfGrids(sheets, isStructureLocked));
  const named = (name: string): SimSheet => book.sheets.find((sheet) => sheet.name === name)!;
  return Promise.resolve({
    port,
    type: (at, value) => {
      enter(named(at.sheet), at.row, at.column, value ?? '');
      return Promise.resolve();
    },
    lookOf: (sheet, column) => Promise.resolve(lookIn(named(sheet), column)),
  });
}

function lookIn({ looks, validations }: SimSheet, column: number): ColumnLook {
  const isIn = (range: string): boolean => {
    const rect = readRect(range);
    return rect !== null && rect.left <= column && column <= rect.right;
  };
  const widths = [...looks].filter(([key]) => / ColumnWidth$/.test(key) && isIn(key.split(' ')[0] ?? ''));
  const points = widths.map(([, value]) => Number(value)).pop() ?? PADDING_POINTS;
  const offers = validations
    .filter(({ address }) => isIn(address))
    .map(({ address, rule }) => {
      const { list } = rule as { readonly list: { readonly source: string } };
      return { range: address, list: list.source.split(',') };
    });
  return { width: (points - PADDING_POINTS) / DIGIT_POINTS, offers };
}

workbookContract('Excel', inExcel);
looksContract('Excel', inExcel);
