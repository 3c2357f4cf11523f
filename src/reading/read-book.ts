import type { Book } from '../domain/book';
import type { Memory } from '../domain/memory';
import type { Survey } from '../domain/survey';
import type { Beside } from './beside';
import { withClassTerms } from './by-class';
import { withTermsForAll } from './for-all';
import { profileCards } from './layout/profile-cards';
import { profileSheets } from './layout/profile-sheets';
import { titledTerms } from './layout/titled-terms';
import { withValuesOnly } from './layout/value-columns';
import { orderListOf } from './orders/find-order-lists';
import { readParameters } from './parameters';
import { notesElsewhere } from './scale-note-elsewhere';
import { besidePlan, planBeside, planTables } from './plan/plan-beside';
import { readPolicies, type ReadOptions } from './read-policies';

export type { ReadOptions } from './read-policies';

const BESIDE: Beside = {
  profileSheets,
  profileCards,
  titledTerms,
  withValuesOnly,
  withClassTerms,
  withTermsForAll,
  orderListOf,
  notesElsewhere,
  readParameters,
  planBeside,
  besidePlan,
  planTables,
};

/**
 * The workbook as understood: terms with their cells, and an issue or question for all that was not. Pure; the survey
 * holds the team's own sheets only.
 * Throws HostError: no-policy, only-commercial, only-logistics, two-candidates, no-table-there.
 */
export function readBook(given: Survey, memory: Memory, options: ReadOptions = {}): Book {
  return readPolicies(given, memory, options, BESIDE);
}
