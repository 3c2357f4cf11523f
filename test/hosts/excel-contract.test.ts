/** @jest-environment-options {"globalsCleanup": "off"} */
import { enter } from '../support/simulated-excel/cells';
import { bookOfGrids, openInExcel } from '../support/simulated-excel/open';
import { workbookContract } from './contract';

workbookContract('Excel', ({ sheets, isStructureLocked }) => {
  const { book, port } = openInExcel(bookOfGrids(sheets, isStructureLocked));
  return Promise.resolve({
    port,
    type: (at, value) => {
      const sheet = book.sheets.find(({ name }) => name === at.sheet)!;
      enter(sheet, at.row, at.column, value ?? '');
      return Promise.resolve();
    },
  });
});
