import type { Texts } from './texts';
import { EXCEL_CODES, type HostErrorText, type HostErrorTexts } from './host-errors-codes';
import { HOST_ERRORS_EN } from './host-errors-en';
import { HOST_ERRORS_ES } from './host-errors-es';
import { HOST_ERRORS_PT } from './host-errors-pt';

/** What happened and what to do next, for every error code that Excel is known to give. */
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
