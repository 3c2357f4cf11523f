import { reviewWorkbook, type Reviewed } from '../../app/review-workbook';
import type { Run } from '../../app/port';
import type { CellRef } from '../../domain/address';
import type { Language } from '../../domain/language';
import type { WorkbookFile } from '../../hosts/file/workbook-file';
import { today } from '../clock';

/** What every command that checks a workbook takes. */
export interface ReadArguments {
  readonly lang?: Language;
  readonly table?: readonly CellRef[];
}

/** Checks a workbook as of today. */
export function readWorkbook(file: WorkbookFile, { lang, table }: ReadArguments, run: Run): Promise<Reviewed> {
  return reviewWorkbook(
    file,
    { today: today(), ...(lang ? { language: lang } : {}), ...(table ? { tables: table } : {}) },
    run,
  );
}
