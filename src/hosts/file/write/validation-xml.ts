import { rectToA1 } from '../../../domain/address';
import type { Validation } from '../../../app/port';
import { quoteText } from './formula-text';
import { escapeText } from './xml-text';

/** Excel's limit for a list that stands in the rule itself. */
const INLINE_LIMIT = 255;

/** Whether a drop-down list can be written: short enough, and no entry with the comma that parts them. */
export function fitsInline({ list }: Validation): boolean {
  return list.length > 0 && list.join(',').length <= INLINE_LIMIT && list.every((entry) => !entry.includes(','));
}

/** Drop-down lists that offer and never refuse what else is typed; those that cannot be written are left out, and `applyPatches` says so. */
export function validationsXml(validations: readonly Validation[]): string {
  const fitting = validations.filter(fitsInline);
  if (fitting.length === 0) return '';
  return `<dataValidations count="${fitting.length}">${fitting.map(validationXml).join('')}</dataValidations>`;
}

/** One list that fits. */
export function validationXml({ rect, list }: Validation): string {
  return (
    `<dataValidation type="list" allowBlank="1" showInputMessage="1" sqref="${rectToA1(rect)}">` +
    `<formula1>${escapeText(quoteText(list.join(',')))}</formula1></dataValidation>`
  );
}
