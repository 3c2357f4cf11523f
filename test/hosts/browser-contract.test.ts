import { pixelsOfOwnWidth } from '../../src/hosts/browser/grid-pixels';
import { columnLook } from '../support/column-look';
import { headlessBook, typeIn, type HeadlessBook } from '../support/headless-grid';
import { makeWorkbook, type CellInput } from '../support/workbook';
import { looksContract, workbookContract, type Content, type OpenedWithLooks } from './contract';

const open: HeadlessBook[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

function bytesOf({ sheets, isStructureLocked }: Content): Uint8Array {
  const inputs = Object.entries(sheets).map(([name, { rows, mark, isProtected }]) => ({
    name,
    cells: rows as readonly (readonly CellInput[])[],
    ...(mark === undefined ? {} : { mark }),
    ...(isProtected ? { behind: '<sheetProtection sheet="1"/>' } : {}),
  }));
  return makeWorkbook(inputs, isStructureLocked ? { workbookBefore: '<workbookProtection lockStructure="1"/>' } : {});
}

async function inPage(content: Content): Promise<OpenedWithLooks> {
  const opened = await headlessBook(bytesOf(content));
  open.push(opened);
  const { book, grid } = opened;
  return {
    port: book,
    type: (at, value) => typeIn(opened, at, value as string | number | null),
    lookOf: (sheet, column) => {
      // What people see, and what the file that they get back offers: the grid has no drop-down lists.
      const saved = columnLook(book.download(), sheet, column);
      if (saved.width > 0) expect(grid.sheet(sheet).getColumnWidth(column)).toBe(pixelsOfOwnWidth(saved.width));
      return Promise.resolve({ width: saved.width, offers: saved.offers });
    },
  };
}

workbookContract('Univer in a page', inPage);
looksContract('Univer in a page', inPage);
