/** What a rule found, in sentences: for views that may not look into the generated sheets. */
export { explanationText as outcomeExplanation } from '../../sheets/outcome-text';
