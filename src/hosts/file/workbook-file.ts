import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { HostLimit, Run, WorkbookPort } from '../../app/port';
import { toAddress, type CellRef } from '../../domain/address';
import { foundText } from '../../domain/found-text';
import { HostError } from '../../domain/issue';
import { cellAt, type Survey } from '../../domain/survey';
import { heldSheets } from './held-sheets';
import { fingerprintOf, fingerprintOfFile } from './node-digest';
import { Package } from './package';
import { codeOf, realPath, replaceFile } from './replace-file';
import { rows } from './rows';
import { survey } from './survey';
import { applyPatches, type LeftOut } from './write/apply-patches';
import { isSealed, seal } from './write/seal';

/** A workbook on disk. `write` changes it in memory; only `save` touches a file. */
export interface WorkbookFile extends WorkbookPort {
  /**
   * Writes the workbook as it now stands, whole or not at all: beside the target first, then renamed over it. Where
   * nothing was written before, the target gets the bytes that were read. A changed copy is sealed: see `isAsWritten`.
   * Throws HostError: needs-extension, file-unwritable, file-readonly, and inputs-changed when the target is the input and somebody saved it since.
   */
  save(to: string): Promise<void>;
  /** What the patches asked for and a file could not hold. */
  readonly leftOut: readonly LeftOut[];
  /** How the name of a file that holds this workbook ends: Excel refuses macros in an .xlsx. */
  readonly extension: '.xlsx' | '.xlsm';
  /** A copy that Accord wrote beside its input and that nobody has saved since. */
  readonly isAsWritten: boolean;
}

const CANNOT: readonly HostLimit[] = ['one-step-undo', 'watch', 'reveal', 'place'];

/**
 * Opens an .xlsx or .xlsm. Every HostError names the file: file-missing, file-unreadable, and all that `Package.open`
 * and `survey` refuse.
 */
export async function openWorkbookFile(path: string): Promise<WorkbookFile> {
  const file = basename(path);
  // Not the promise of the same: that one gathers pieces first and holds a large file twice.
  const bytes = await refusing(path, () => readFileSync(path));
  const asRead = fingerprintOf(bytes);
  let pkg = naming(file, () => Package.open(bytes));
  const held = heldSheets();
  const leftOut: LeftOut[] = [];
  const isAsRead = (): boolean => !pkg.isChanged && pkg.toBytes() === bytes;
  const fingerprint = (): string => (isAsRead() ? asRead : fingerprintOf(pkg.toBytes()));
  const surveyed = async (run?: Run): Promise<Survey> => {
    try {
      return await survey(pkg, run, fingerprint(), held);
    } catch (error) {
      throw named(file, error);
    }
  };
  const isUntouched = async (): Promise<boolean> => (await refusing(path, () => fingerprintOfFile(path))) === asRead;

  return {
    cannot: CANNOT,
    leftOut,
    extension: naming(file, () => extensionOf(path, pkg)),
    get isAsWritten() {
      return naming(file, () => isSealed(pkg));
    },
    survey: (run) => surveyed(run),
    rows: (of, columns, run) => rows(pkg, of, columns, run, held),
    async write(patches, expected, run) {
      if (fingerprint() !== expected || !(await isUntouched())) throw new HostError('inputs-changed', { file });
      if (run.cancelled()) throw new HostError('cancelled', { file });
      if (patches.length === 0) return;
      // On a copy, so that a refusal half-way leaves nothing half-written.
      const changed = naming(file, () => {
        const copy = Package.open(pkg.toBytes());
        leftOut.push(...applyPatches(copy, patches));
        return copy;
      });
      pkg = changed;
      held.clear();
      run.progress('write', 1);
    },
    place: () => Promise.reject(new HostError('not-one-empty-cell', { file })),
    reveal: async (at, found) => textAt(await surveyed(), at) === found,
    watch: () => Promise.resolve(() => undefined),
    async save(to) {
      const extension = extensionOf(path, pkg);
      if (extname(to).toLowerCase() !== extension) {
        throw new HostError('needs-extension', { file: basename(to), extension });
      }
      const target = await realPath(to);
      const isInPlace = target === (await realPath(path));
      if (isInPlace && !(await isUntouched())) throw new HostError('inputs-changed', { file });
      if (!isInPlace && !isAsRead()) seal(pkg);
      await replaceFile(target, pkg.toPieces());
    },
  };
}

/** The text of a cell as a person sees it; HostError where the sheet is gone. */
function textAt(found: Survey, at: CellRef): string {
  const sheet = found.sheets.find((one) => one.name === at.sheet);
  if (!sheet) throw new HostError('no-table-there', { at: toAddress(at) });
  return foundText(cellAt(sheet, at.row, at.column), found.dateSystem);
}

async function refusing<T>(path: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (reason) {
    const detail = codeOf(reason);
    const code = REFUSED[detail] ?? 'file-unreadable';
    throw new HostError(code, { file: basename(path), detail }, reason);
  }
}

const REFUSED: Readonly<Record<string, 'file-missing' | 'is-folder'>> = { ENOENT: 'file-missing', EISDIR: 'is-folder' };

/** A workbook under another ending is written under its own. */
function extensionOf(path: string, pkg: Package): WorkbookFile['extension'] {
  const said = extname(path).toLowerCase();
  if (said === '.xlsx' || said === '.xlsm') return said;
  return /macroEnabled/i.test(pkg.text('[Content_Types].xml')) ? '.xlsm' : '.xlsx';
}

function naming<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw named(file, error);
  }
}

function named(file: string, error: unknown): unknown {
  return error instanceof HostError ? new HostError(error.code, { file, ...error.details }, error.reason) : error;
}
