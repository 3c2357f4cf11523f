import type { HostErrorTexts } from './host-errors-codes';

/** Excel's error codes in English. */
export const HOST_ERRORS_EN: HostErrorTexts = {
  AccessDenied: {
    what: 'Excel does not let this part of the workbook be changed: it is protected, or you may only read.',
    next: 'Unprotect the Accord sheet or ask for permission to edit, then refresh.',
  },
  ActivityLimitReached: {
    what: 'Excel was asked too much in a short time.',
    next: 'Wait a minute and refresh.',
  },
  ApiNotAvailable: {
    what: 'This Excel does not offer something that Accord needs.',
    next: 'Update Excel or open the workbook in Excel on the web.',
  },
  ApiNotFound: {
    what: 'This version of Excel is older than Accord needs.',
    next: 'Update to Excel 2021 or Microsoft 365, or use Excel on the web.',
  },
  BadPassword: {
    what: 'The password given to Excel is wrong.',
    next: 'Unprotect the sheet with the right password and refresh.',
  },
  'Client Error': {
    what: 'Something failed inside Excel, without an explanation.',
    next: 'Close and reopen the pane; if it happens again, reopen the workbook.',
  },
  Conflict: {
    what: 'Somebody else changed the workbook at the same time.',
    next: 'Wait until it has synchronised and refresh.',
  },
  ContentLengthRequired: {
    what: 'A server on the way to Excel refused the request.',
    next: 'Tell network support and try from another connection.',
  },
  EmptyChartSeries: {
    what: 'A chart of the workbook has lost its data.',
    next: 'Check the series of the chart and refresh.',
  },
  FilteredRangeConflict: {
    what: 'A filter keeps room from being made on the Accord sheet.',
    next: 'Clear the filter of the table and refresh.',
  },
  FormulaLengthExceedsLimit: {
    what: 'A formula became too long for Excel.',
    next: 'Shorten the names of the sheets concerned and refresh.',
  },
  GeneralException: {
    what: 'Excel met an internal error.',
    next: 'Save the workbook, reopen it and refresh.',
  },
  HostRestartNeeded: {
    what: 'The add-in was updated and Excel has to be restarted.',
    next: 'Save everything, then close and open Excel.',
  },
  InactiveWorkbook: {
    what: 'Another workbook is in front and this one has lost the focus.',
    next: 'Return to this workbook and refresh.',
  },
  InsertDeleteConflict: {
    what: 'Rows could not be inserted: something below the table would be torn apart.',
    next: 'Move what stands below the table elsewhere and refresh.',
  },
  InvalidArgument: {
    what: 'Excel did not accept something it was given.',
    next: 'Refresh; if it happens again, copy the diagnostics of the pane and tell support.',
  },
  InvalidBinding: {
    what: 'A connection to the workbook is no longer valid.',
    next: 'Close and reopen the pane.',
  },
  InvalidOperation: {
    what: 'The operation is not possible in the state the workbook is in.',
    next: 'Close open dialogs of Excel and refresh.',
  },
  InvalidOperationInCellEditMode: {
    what: 'A cell is being edited, and Excel waits until you finish.',
    next: 'Finish editing with Enter or Esc; Accord goes on by itself.',
  },
  InvalidReference: {
    what: 'A range that Accord was about to use does not exist any more.',
    next: 'Refresh: the workbook will be read again.',
  },
  InvalidRequest: {
    what: 'Excel did not understand the request.',
    next: 'Close and reopen the pane; if it happens again, update Excel.',
  },
  InvalidRibbonDefinition: {
    what: 'Excel did not accept the buttons of the add-in.',
    next: 'Restart Excel; if it happens again, have the add-in installed anew.',
  },
  InvalidSelection: {
    what: 'What is selected does not fit this operation.',
    next: 'Select one single cell and try again.',
  },
  ItemAlreadyExists: {
    what: 'A sheet, table or name that Accord was about to make exists already.',
    next: 'Refresh: another name will be chosen.',
  },
  ItemNotFound: {
    what: 'A sheet or table that Accord was about to use does not exist any more.',
    next: 'Refresh: the workbook will be read again.',
  },
  MemoryLimitReached: {
    what: 'Excel has run out of memory.',
    next: 'Close other workbooks and refresh.',
  },
  MergedRangeConflict: {
    what: 'Merged cells or another table stand where the Accord table has to grow.',
    next: 'Unmerge the cells or move the other table, then refresh.',
  },
  NonBlankCellOffSheet: {
    what: 'There is no room: filled cells would be pushed off the end of the sheet.',
    next: 'Delete unused rows at the end of the sheet and refresh.',
  },
  NotImplemented: {
    what: 'This Excel does not have this function yet.',
    next: 'Use Excel on a computer or update Excel.',
  },
  OperationCellsExceedLimit: {
    what: 'The operation reaches more cells than Excel accepts.',
    next: 'Delete stray data in the last rows and columns and refresh.',
  },
  PivotTableRangeConflict: {
    what: 'A pivot table stands where the Accord table has to grow.',
    next: 'Move the pivot table to another sheet and refresh.',
  },
  RangeExceedsLimit: {
    what: 'A range has too many cells to be read at once.',
    next: 'Delete stray data far from the tables and refresh.',
  },
  RefreshWorkbookLinksBlocked: {
    what: 'Excel may not refresh the external links of the workbook.',
    next: 'Allow the links under Data, Edit Links, and refresh.',
  },
  RequestAborted: {
    what: 'Excel stopped the request half-way.',
    next: 'Refresh: what was left incomplete will be done again.',
  },
  RequestPayloadSizeLimitExceeded: {
    what: 'The result is too large to be sent to Excel on the web at once.',
    next: 'Open the workbook in Excel on a computer and refresh.',
  },
  ResponsePayloadSizeLimitExceeded: {
    what: 'The workbook is too large to be read at once in Excel on the web.',
    next: 'Open the workbook in Excel on a computer and refresh.',
  },
  ServiceNotAvailable: {
    what: 'The Excel service does not answer.',
    next: 'Wait a minute, check the connection and refresh.',
  },
  Unauthenticated: {
    what: 'Excel does not know your account any more.',
    next: 'Sign in to Microsoft 365 again and reopen the workbook.',
  },
  UnsupportedFeature: {
    what: 'The sheet uses a feature that Excel does not combine with this operation.',
    next: 'Copy the data to a plain sheet and refresh.',
  },
  UnsupportedOperation: {
    what: 'Excel does not offer this operation here.',
    next: 'Use Excel on a computer and refresh.',
  },
  UnsupportedSheet: {
    what: 'The operation does not exist on chart and macro sheets.',
    next: 'Select a plain sheet and try again.',
  },
  other: {
    what: 'Excel refused the operation with the code {excel}.',
    next: 'Refresh; if it happens again, reopen the workbook and give support this code.',
  },
};
