import { headlessBook, typeIn, type HeadlessBook } from '../support/headless-grid';
import { makeWorkbook, type CellInput } from '../support/workbook';
import { workbookContract, type Content } from './contract';

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

workbookContract('Univer in a page', async (content) => {
  const opened = await headlessBook(bytesOf(content));
  open.push(opened);
  return { port: opened.book, type: (at, value) => typeIn(opened, at, value as string | number | null) };
});
