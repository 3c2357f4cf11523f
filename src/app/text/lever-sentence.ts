/** A lever in one sentence and why one side has none, as the findings sheet says them. */
export { changeText, noneText } from '../../sheets/lever-text';
