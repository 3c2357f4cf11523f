/** What the pane needs once somebody checks: loaded apart, so that its first screen is there at once. */
export { reviewWorkbook, writeReview } from '../app/review-workbook';
export { CellMeaning } from './parts/cell-meaning';
export { FunctionsView } from './views/functions-view';
export { ResultView } from './views/result-view';
