/** The views of a result: loaded apart, so that the first screen is there at once. */
export { CellMeaning } from './parts/cell-meaning';
export { FunctionsView } from './views/functions-view';
export { MeetingView } from './views/meeting-view';
export { ResultView } from './views/result-view';
