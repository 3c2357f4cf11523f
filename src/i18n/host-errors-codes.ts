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
