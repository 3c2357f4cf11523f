import type { HostError } from '../domain/issue';
import type { Language } from '../domain/language';
import { fillPlain } from './format';
import { REFUSALS } from './refusals';
import { WORDS } from './words';

/** Why something was refused, in words; another wording of it, where one place needs its own. */
export function refusalSentence({ code, details }: HostError, language: Language, wording?: string): string {
  const { policy } = details;
  const named = policy === 'commercial' || policy === 'logistics' ? WORDS[language].owners[policy].toLowerCase() : '';
  return fillPlain(wording ?? REFUSALS[language][code], { ...details, policy: named }, language);
}
