import type { withClassTerms } from './by-class';
import type { withTermsForAll } from './for-all';
import type { profileCards } from './layout/profile-cards';
import type { profileSheets } from './layout/profile-sheets';
import type { titledTerms } from './layout/titled-terms';
import type { withValuesOnly } from './layout/value-columns';
import type { readParameters } from './parameters';
import type { notesElsewhere } from './scale-note-elsewhere';
import type { orderListOf } from './orders/find-order-lists';
import type { besidePlan, planBeside, planTables } from './plan/plan-beside';

/** What can stand in a workbook beside its policies, and what only whole sheets can say. */
export interface Beside {
  readonly profileSheets: typeof profileSheets;
  readonly profileCards: typeof profileCards;
  readonly titledTerms: typeof titledTerms;
  readonly withValuesOnly: typeof withValuesOnly;
  readonly withClassTerms: typeof withClassTerms;
  readonly withTermsForAll: typeof withTermsForAll;
  readonly notesElsewhere: typeof notesElsewhere;
  readonly readParameters: typeof readParameters;
  readonly orderListOf: typeof orderListOf;
  readonly planBeside: typeof planBeside;
  readonly besidePlan: typeof besidePlan;
  readonly planTables: typeof planTables;
}
