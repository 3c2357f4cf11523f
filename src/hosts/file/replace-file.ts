import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { HostError } from '../../domain/issue';

/**
 * Puts bytes in the place of a file, whole or not at all: written beside it, flushed to the disk, then renamed over it.
 * A file that was there keeps its permissions. Throws HostError file-unwritable and file-readonly; the target is then as
 * it was.
 */
export async function replaceFile(target: string, pieces: readonly Uint8Array[]): Promise<void> {
  await refuseReadOnly(target);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const mode = await modeOf(target);
    const file = await open(beside, 'wx', mode);
    try {
      for (const piece of pieces) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
  } catch (reason) {
    await rm(beside, { force: true });
    throw new HostError('file-unwritable', { file: basename(target), detail: codeOf(reason) }, reason);
  }
}

/** A rename would put a new file in the place of one that its owner locked. Throws HostError file-readonly. */
export async function refuseReadOnly(path: string): Promise<void> {
  const there = await stat(path).catch(() => null);
  if (there?.isFile() && (there.mode & 0o222) === 0) throw new HostError('file-readonly', { file: basename(path) });
}

/** Where a path leads in the end, so that a link stays a link; a file that is not there yet is where its folder says. */
export async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (reason) {
    if (codeOf(reason) === 'ENOENT')
      return join(await realpath(dirname(path)).catch(() => resolve(dirname(path))), basename(path));
    throw new HostError('file-unwritable', { file: basename(path), detail: codeOf(reason) }, reason);
  }
}

/** The code of a system error, such as EACCES; its message where it has none. */
export function codeOf(reason: unknown): string {
  if (typeof reason !== 'object' || reason === null) return String(reason);
  if ('code' in reason && typeof reason.code === 'string') return reason.code;
  return 'message' in reason ? String(reason.message) : '';
}

async function modeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).mode & 0o777;
  } catch (reason) {
    if (codeOf(reason) === 'ENOENT') return 0o666;
    throw reason;
  }
}
