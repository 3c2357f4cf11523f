import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { templateSheets } from '../../app/template';
import { HostError } from '../../domain/issue';
import type { Language } from '../../domain/language';
import { newWorkbook } from '../../hosts/file/blank';
import { CLI } from '../../i18n/cli';
import { fillPlain } from '../../i18n/format';
import { checkTarget } from './targets';

/** `accord template`: an empty pair of policies. Never replaces a file. */
export async function templateCommand(out: string, { lang = 'pt-BR' }: { readonly lang?: Language }): Promise<void> {
  const file = basename(out);
  await checkTarget(out, '.xlsx');
  if (existsSync(out)) throw new HostError('output-exists', { file });
  try {
    await writeFile(out, newWorkbook(templateSheets(lang)));
  } catch (reason) {
    throw new HostError('file-unwritable', { file, detail: (reason as NodeJS.ErrnoException).code ?? '' }, reason);
  }
  process.stderr.write(`${fillPlain(CLI[lang].wrote, { file: out }, lang)}\n`);
}
