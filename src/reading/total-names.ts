import { isProfileName } from '../domain/profile-name';
import type { Language } from '../domain/language';
import { isCellError } from '../domain/survey';
import { wordsOf } from '../domain/text';
import { issueOf } from './findings';
import { plainText } from './grammar/found';
import { isBlank, isNotApplicable } from './grammar/silence';
import { isFilled } from './layout/raw-table';
import { isConfirmed } from './lone-names';
import type { ProfileRow } from './profile-row';
import type { ReadingRun } from './read-cell';
import { policyTerms, type ReadTable } from './role';

/** What says no more than that all is summed. */
const PLAIN_TOTAL =
  /^((sub ?)?tota(l|is|les)|grand total|medias?|averages?|promedios?|mean|consolidado|soma|sum|suma)( (geral|gerais|general|generales|ponderad[oa]|simples|clientes|customers|perfis|profiles|segmentos?|canal|canais|do|da|dos|das|de|del|por|of|the|weighted|simple|\d+))*$/;
const TOTAL = /^(sub ?)?tota(l|is|les) |^(grand total|medias?|averages?|promedios?|mean|consolidado|soma|sum|suma) /;
/** Formulas of lines of sums and means. */
export const SUMS = /^(SUM|SUBTOTAL|AVERAGE|AGGREGATE|COUNT|MEDIAN|SUMPRODUCT)/i;

/**
 * Whether a row named like a total, such as "Total Atacado", is a profile. A total sums numbers; a row with words for a
 * term of a policy, such as 28/42 or weekly, is asked about, and of one with numbers only it is told that it is none.
 */
export function isNamedLikeTotal(
  row: ProfileRow,
  { columns }: ReadTable,
  language: Language | null,
  run: ReadingRun,
): boolean {
  const words = wordsOf(row.name);
  if (isProfileName(row.name) || !TOTAL.test(words) || PLAIN_TOTAL.test(words)) return false;
  const terms = policyTerms(columns);
  const cells = columns.flatMap(({ field, raw }) => {
    const cell = raw.cells[row.index]?.cell;
    return field !== null &&
      field !== 'profile' &&
      terms.includes(field) &&
      cell &&
      isFilled(cell) &&
      !isCellError(cell.value)
      ? [cell]
      : [];
  });
  if (cells.length === 0 || cells.some(({ formula }) => SUMS.test(formula ?? ''))) return false;
  const isSaid = ({ value }: (typeof cells)[number]): boolean => {
    const text = typeof value === 'string' ? plainText(value) : '';
    return /[a-z/+]/.test(text) && !isBlank(text) && !isNotApplicable(text);
  };
  if (cells.some(isSaid)) return isConfirmed('row-maybe-total', row, language, run);
  run.findings.issues.push(issueOf('row-not-profile', row.name, row.at));
  return false;
}
