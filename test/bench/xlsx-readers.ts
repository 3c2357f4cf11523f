import { inflateRawSync } from 'node:zlib';
import { read, utils } from '@e965/xlsx';
import { streamXlsxRows } from 'hucre/xlsx';
import { Package } from '../../src/hosts/file/package';
import { rows } from '../../src/hosts/file/rows';
import { survey } from '../../src/hosts/file/survey';
import { readZip } from '../../src/hosts/file/zip';
import type { Totals } from './orders-workbook';

export type Reader = (bytes: Uint8Array) => Promise<Totals | null>;

const QUIET = { progress: () => undefined, cancelled: () => false };

/** Our rows as `app` asks for them: all ten columns, from the bytes of the file on. */
export const ourRows: Reader = async (bytes) => {
  const totals = { cases: 0, prices: 0, letters: 0 };
  const rect = { top: 0, left: 0, bottom: 1_048_575, right: 9 };
  const table = { sheet: 'Pedidos', headerRow: 0, rect };
  for await (const block of rows(Package.open(bytes), table, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], QUIET)) {
    for (const row of block.rows) add(totals, row);
  }
  return totals;
};

export const ourSurvey: Reader = async (bytes) => {
  await survey(Package.open(bytes), QUIET);
  return null;
};

/** The least a reader in Node can do: the sheet inflated, into pieces that nobody looks at. */
export function inflateAlone(sheetPart: string): Reader {
  return (bytes) => {
    const entry = readZip(bytes).entries.find(({ name }) => name === sheetPart);
    if (!entry) throw new Error(`no ${sheetPart}`);
    inflateRawSync(bytes.subarray(entry.contentStart, entry.contentStart + entry.compressedBytes));
    return Promise.resolve(null);
  };
}

export const hucreStream: Reader = async (bytes) => {
  const totals = { cases: 0, prices: 0, letters: 0 };
  let isHeading = true;
  for await (const { values } of streamXlsxRows(bytes)) {
    if (!isHeading) add(totals, values);
    isHeading = false;
  }
  return totals;
};

export const sheetJs: Reader = (bytes) => {
  const totals = { cases: 0, prices: 0, letters: 0 };
  const sheet = read(bytes, { dense: true }).Sheets['Pedidos'];
  if (!sheet) throw new Error('no sheet');
  const [, ...lines] = utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1 });
  for (const line of lines) add(totals, line);
  return Promise.resolve(totals);
};

function add(totals: { -readonly [K in keyof Totals]: number }, row: readonly unknown[]): void {
  totals.cases += row[5] as number;
  totals.prices += row[6] as number;
  totals.letters += (row[2] as string).length;
}
