import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbookFile } from '../../src/hosts/file/workbook-file';
import { columnLook } from '../support/column-look';
import { makeWorkbook, type CellInput, type Dialect } from '../support/workbook';
import { looksContract, workbookContract, type Content, type OpenedWithLooks } from './contract';

const folder = mkdtempSync(join(tmpdir(), 'accord-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
let saves = 0;

function bytesOf({ sheets, isStructureLocked }: Content, dialect: Dialect): Uint8Array {
  const inputs = Object.entries(sheets).map(([name, { rows, mark, isProtected }]) => ({
    name,
    cells: rows as readonly (readonly CellInput[])[],
    ...(mark === undefined ? {} : { mark }),
    ...(isProtected ? { behind: '<sheetProtection sheet="1"/>' } : {}),
  }));
  return makeWorkbook(inputs, {
    ...dialect,
    ...(isStructureLocked ? { workbookBefore: '<workbookProtection lockStructure="1"/>' } : {}),
  });
}

const DIALECTS: Readonly<Record<string, Dialect>> = {
  'an .xlsx on disk': {},
  'an .xlsx of another program': {
    prefix: 'x',
    strict: true,
    texts: 'inline',
    withoutPlaces: true,
    targets: 'absolute',
    folder: 'book',
  },
  'an .xlsx in UTF-16': { encoding: 'utf-16le' },
};

for (const [host, dialect] of Object.entries(DIALECTS)) {
  const opened = async (content: Content): Promise<OpenedWithLooks> => {
    files += 1;
    const path = join(folder, `book-${files}.xlsx`);
    writeFileSync(path, bytesOf(content, dialect));
    const port = await openWorkbookFile(path);
    return {
      port,
      type: (at, value) => {
        const sheet = content.sheets[at.sheet]!;
        const rows = sheet.rows.map((row) => [...row]);
        rows[at.row]![at.column] = value;
        writeFileSync(
          path,
          bytesOf({ ...content, sheets: { ...content.sheets, [at.sheet]: { ...sheet, rows } } }, dialect),
        );
        return Promise.resolve();
      },
      lookOf: async (sheet, column) => {
        saves += 1;
        const saved = join(folder, `saved-${saves}.xlsx`);
        await port.save(saved);
        return columnLook(readFileSync(saved), sheet, column);
      },
    };
  };
  workbookContract(host, opened);
  looksContract(host, opened);
}
