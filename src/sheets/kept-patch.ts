import type { Survey } from '../domain/survey';
import { createPatch } from './create-patch';
import type { FoundTable } from './found-table';
import { freeSheetName, freeTableName } from './free-names';
import { FORMAT, inLanguage, type Mark, type RunStamp } from './mark';
import type { SheetPatch } from './patch';
import { updatePatch } from './update-patch';
import type { WantedSheet } from './wanted';

/** A sheet that a check keeps up to date: made where it is not there, null where it already says what it should. */
export function keptPatch(
  wanted: WantedSheet,
  found: FoundTable | null,
  { survey, stamp }: { readonly survey: Survey; readonly stamp: RunStamp },
): SheetPatch | null {
  const { kind, language } = wanted;
  if (!found) {
    const mark: Mark = { ...stamp, kind, format: FORMAT, language, was: [], table: freeTableName(kind, survey) };
    return createPatch(freeSheetName(kind, language, survey), wanted, mark);
  }
  const standing = inLanguage(found.own.mark, language);
  if (updatePatch(wanted, found, standing, []) === null) return null;
  return updatePatch(wanted, found, { ...standing, ...stamp, format: FORMAT }, []);
}
