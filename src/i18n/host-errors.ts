import type { Texts } from './texts';
import { HOST_ERRORS_EN } from './host-errors-en';
import { HOST_ERRORS_ES } from './host-errors-es';
import { HOST_ERRORS_PT } from './host-errors-pt';

/**
 * The error codes that Microsoft documents for Excel add-ins ("Error handling with the application-specific JavaScript
 * APIs", common and Excel-specific codes), as Excel spells them.
 */
export const EXCEL_CODES = [
  'AccessDenied',
  'ActivityLimitReached',
  'ApiNotAvailable',
  'ApiNotFound',
  'BadPassword',
  'Client Error',
  'Conflict',
  'ContentLengthRequired',
  'EmptyChartSeries',
  'FilteredRangeConflict',
  'FormulaLengthExceedsLimit',
  'GeneralException',
  'HostRestartNeeded',
  'InactiveWorkbook',
  'InsertDeleteConflict',
  'InvalidArgument',
  'InvalidBinding',
  'InvalidOperation',
  'InvalidOperationInCellEditMode',
  'InvalidReference',
  'InvalidRequest',
  'InvalidRibbonDefinition',
  'InvalidSelection',
  'ItemAlreadyExists',
  'ItemNotFound',
  'MemoryLimitReached',
  'MergedRangeConflict',
  'NonBlankCellOffSheet',
  'NotImplemented',
  'OperationCellsExceedLimit',
  'PivotTableRangeConflict',
  'RangeExceedsLimit',
  'RefreshWorkbookLinksBlocked',
  'RequestAborted',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'ServiceNotAvailable',
  'Unauthenticated',
  'UnsupportedFeature',
  'UnsupportedOperation',
  'UnsupportedSheet',
] as const;
export type ExcelCode = (typeof EXCEL_CODES)[number];

/** What happened, in one sentence, and what to do next, beginning with a verb. */
export interface HostErrorText {
  readonly what: string;
  readonly next: string;
}

export type HostErrorTexts = Readonly<Record<ExcelCode, HostErrorText>> & {
  /** For a code nobody has documented; `{excel}` is the code. */
  readonly other: HostErrorText;
};

export const HOST_ERRORS: Texts<HostErrorTexts> = {
  'pt-BR': HOST_ERRORS_PT,
  en: HOST_ERRORS_EN,
  es: HOST_ERRORS_ES,
};

/** The words for a code of Excel's; those of `other`, with the code filled in, for one that is not documented. */
export function hostErrorText(excel: string, texts: HostErrorTexts): HostErrorText {
  const plain = excel.replace(/\s/g, '').toLowerCase();
  const known = EXCEL_CODES.find((code) => code.replace(/\s/g, '').toLowerCase() === plain);
  if (known) return texts[known];
  return { what: texts.other.what.replace('{excel}', () => excel), next: texts.other.next };
}
