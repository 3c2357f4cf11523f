import { openWorkbookFile } from '../../src/hosts/file/workbook-file';

let peakBytes = 0;
const RUN = {
  progress: (): void => {
    peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
  },
  cancelled: () => false,
};

/** Reads a workbook as a review does, survey and all rows, and prints the most memory it took, in MB. */
async function main(path: string): Promise<void> {
  const file = await openWorkbookFile(path);
  await file.survey(RUN);
  const table = { sheet: 'Pedidos', headerRow: 0, rect: { top: 0, left: 0, bottom: 1_048_575, right: 9 } };
  const columns = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  let rowCount = 0;
  for await (const block of file.rows(table, columns, RUN)) rowCount += block.rows.length;
  if (rowCount === 0) throw new Error('no rows');
  process.stdout.write(`${Math.round(peakBytes / 1024 / 1024)}\n`);
}

void main(process.argv[2] ?? '');
