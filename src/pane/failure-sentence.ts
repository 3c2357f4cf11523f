import { HostError } from '../domain/issue';
import type { Language } from '../domain/language';
import { fillPlain } from '../i18n/format';
import { HOST_ERRORS, hostErrorText } from '../i18n/host-errors';
import { REFUSALS } from '../i18n/refusals';
import { WORDS } from '../i18n/words';
import { SHELL_TEXTS } from './texts/shell-texts';

/** What happened, what was not changed, what to do. */
export function failureSentence(failure: unknown, language: Language): string {
  if (failure instanceof HostError) {
    const { policy, excel } = failure.details;
    if (failure.code === 'excel-refused') {
      const { what, next } = hostErrorText(String(excel), HOST_ERRORS[language]);
      return `${what} ${next}`;
    }
    const named = policy === 'commercial' || policy === 'logistics' ? WORDS[language].owners[policy].toLowerCase() : '';
    const own = SHELL_TEXTS[language].refusals[failure.code];
    return fillPlain(own ?? REFUSALS[language][failure.code], { ...failure.details, policy: named }, language);
  }
  const found = failure instanceof Error ? failure.message : String(failure);
  return fillPlain(SHELL_TEXTS[language].unexpected, { found }, language);
}
