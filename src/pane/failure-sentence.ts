import { ReviewerLost } from '../app/apart/reviewer-lost';
import { HostError } from '../domain/issue';
import type { Language } from '../domain/language';
import { fillPlain } from '../i18n/format';
import { HOST_ERRORS, hostErrorText } from '../i18n/host-errors';
import { refusalSentence } from '../i18n/refusal-sentence';
import { SHELL_TEXTS } from './texts/shell-texts';

/** What happened, what was not changed, what to do. */
export function failureSentence(failure: unknown, language: Language): string {
  if (failure instanceof HostError) {
    if (failure.code === 'excel-refused') {
      const { what, next } = hostErrorText(String(failure.details['excel']), HOST_ERRORS[language]);
      return `${what} ${SHELL_TEXTS[language].untouched} ${next}`;
    }
    return refusalSentence(failure, language, SHELL_TEXTS[language].refusals[failure.code]);
  }
  if (failure instanceof ReviewerLost) return SHELL_TEXTS[language].lost;
  if (failure instanceof Error && failure.name === 'ChunkLoadError') return SHELL_TEXTS[language].notLoaded;
  const found = failure instanceof Error ? failure.message : String(failure);
  return fillPlain(SHELL_TEXTS[language].unexpected, { found }, language);
}
