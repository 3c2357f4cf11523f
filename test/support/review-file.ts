import { reviewWorkbook, type Reviewed, type ReviewOptions } from '../../src/app/review-workbook';
import type { Run } from '../../src/app/port';
import { openWorkbookFile } from '../../src/hosts/file/workbook-file';

export const SILENT: Run = { progress: () => undefined, cancelled: () => false };

/** The day of every review in tests. */
export const TODAY = '2026-11-22';

/** Reviews a workbook on disk, writing nothing. */
export async function reviewFile(path: string, options: Partial<ReviewOptions> = {}): Promise<Reviewed> {
  return reviewWorkbook(await openWorkbookFile(path), { today: TODAY, ...options }, SILENT);
}
