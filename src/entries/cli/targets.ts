import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, parse } from 'node:path';
import { earlierResult, type EarlierResult } from '../../app/earlier-result';
import { HostError } from '../../domain/issue';
import { realPath, refuseReadOnly, replaceFile } from '../../hosts/file/replace-file';
import { openWorkbookFile } from '../../hosts/file/workbook-file';

/** The copy of a book: `book.accord.xlsx` beside `book.xlsx`; `book.accord.xlsx` is its own copy. */
export function copyOf(book: string, extension: string): string {
  const { dir, name } = parse(book);
  return join(dir, `${name.replace(/\.accord$/i, '')}.accord${extension}`);
}

/**
 * Whether a file could be written there, before the work begins.
 * Throws HostError is-folder, needs-extension, no-folder, file-readonly.
 */
export async function checkTarget(path: string, extension?: string): Promise<void> {
  const file = basename(path);
  const there = await statOf(path);
  if (there?.isDirectory()) throw new HostError('is-folder', { file: path });
  if (path === '' || (extension !== undefined && extname(path).toLowerCase() !== extension)) {
    throw new HostError('needs-extension', { file, extension: extension ?? '.json' });
  }
  const folder = await statOf(dirname(path));
  if (!folder?.isDirectory()) throw new HostError('no-folder', { folder: dirname(path), file });
  await refuseReadOnly(path);
}

/**
 * An earlier result is replaced only when nobody has worked in it.
 * Throws HostError file-exists where it is the book itself, output-not-ours, output-holds-work.
 */
export async function checkCopy(target: string, book: string): Promise<void> {
  const file = basename(target);
  if (await isSameFile(target, book)) throw new HostError('file-exists', { file });
  if (!(await statOf(target))) return;
  const { result, isAsWritten } = await earlierAt(target);
  if (result === 'stranger') throw new HostError('output-not-ours', { file });
  if (result === 'typed-in' || !isAsWritten) throw new HostError('output-holds-work', { file });
}

/** What stands there; whatever cannot be read as a workbook is a stranger too. */
async function earlierAt(target: string): Promise<{ readonly result: EarlierResult; readonly isAsWritten: boolean }> {
  try {
    const earlier = await openWorkbookFile(target);
    return { result: await earlierResult(earlier), isAsWritten: earlier.isAsWritten };
  } catch (error) {
    if (error instanceof HostError) return { result: 'stranger', isAsWritten: false };
    throw error;
  }
}

/**
 * Whether the review may be written there as JSON, before the work begins. Only JSON gives way to it.
 * Throws HostError as `checkTarget`, json-is-book, json-not-json.
 */
export async function checkJson(json: string, books: readonly string[]): Promise<void> {
  await checkTarget(json);
  const file = basename(json);
  for (const book of books) if (await isSameFile(json, book)) throw new HostError('json-is-book', { file });
  const there = await statOf(json);
  if (there?.isFile() && there.size > 0 && !isJson(await readFile(json, 'utf8'))) {
    throw new HostError('json-not-json', { file });
  }
}

/** Whole or not at all, as a workbook is; a device or pipe is written as it stands. */
export async function writeJson(json: string, text: string): Promise<void> {
  const there = await statOf(json);
  if (there && !there.isFile()) await writeFile(json, text);
  else await replaceFile(await realPath(json), [new TextEncoder().encode(text)]);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The same file by whatever path: through links, and by another spelling where the disk knows no case. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  if ((await realPath(one)) === (await realPath(other))) return true;
  const [a, b] = [await statOf(one), await statOf(other)];
  return a !== null && b !== null && a.ino !== 0 && a.ino === b.ino && a.dev === b.dev;
}

async function statOf(path: string): Promise<Awaited<ReturnType<typeof stat>> | null> {
  try {
    return await stat(path);
  } catch {
    return null;
  }
}
