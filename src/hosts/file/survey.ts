import type { Run } from '../../app/port';
import { HostError } from '../../domain/issue';
import type { Survey, SurveyedSheet } from '../../domain/survey';
import type { HeldSheets } from './held-sheets';
import { numberFormats } from './number-formats';
import { fingerprintOf } from './node-digest';
import type { Package } from './package';
import { relationshipsOf, type Relationship } from './relationships';
import { sharedStrings } from './shared-strings';
import { placesBudget } from './sheet-rows';
import { surveySheet, type SheetContext } from './survey-sheet';
import { readWorkbook } from './workbook';

/**
 * What there is in a workbook: every worksheet with its cells, of large ones the first rows. Changes nothing. The
 * values of large sheets go to `held`, where it is given.
 * Throws HostError: not-a-workbook, malformed, hostile-xml, truncated, too-large, cancelled.
 */
export async function survey(
  pkg: Package,
  run?: Run,
  fingerprint = fingerprintOf(pkg.toBytes()),
  held?: HeldSheets,
): Promise<Survey> {
  held?.clear();
  const workbook = readWorkbook(pkg);
  const { dateSystem, isStructureLocked, relationships } = workbook;
  let done = 0;
  const context: SheetContext = {
    pkg,
    strings: await sharedStrings(pkg, workbook.stringsPart),
    formats: numberFormats(pkg, workbook.stylesPart),
    dateSystem,
    budget: placesBudget(),
    ...(held ? { held } : {}),
    pause: (share) => {
      if (run?.cancelled()) throw new HostError('cancelled');
      run?.progress('survey', (done + share) / workbook.sheets.length);
    },
  };
  const sheets: SurveyedSheet[] = [];
  for (const listed of workbook.sheets) {
    sheets.push(await surveySheet(listed, context));
    done++;
  }
  return {
    sheets,
    dateSystem,
    isStructureLocked,
    tableNames: sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
    notices: noticesOf(pkg, relationships),
    fingerprint,
  };
}

/** Codes of what a planner should know before we write: worded elsewhere. */
function noticesOf(pkg: Package, relationships: readonly Relationship[]): readonly string[] {
  const has = (type: string): boolean => relationships.some((relationship) => relationship.type === type);
  const isSigned = relationshipsOf(pkg, '').some(({ type }) => type === 'origin');
  return [
    ...(has('vbaProject') ? ['macros-kept'] : []),
    ...(isSigned ? ['signature-void'] : []),
    ...(has('externalLink') ? ['external-links'] : []),
  ];
}
