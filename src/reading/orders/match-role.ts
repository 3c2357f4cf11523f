import { LANGUAGES, type Language } from '../../domain/language';
import type { HeadedRole } from '../../domain/order-list';
import { wordsOf } from '../../domain/text';
import { withoutBrackets } from '../headings/heading-units';
import { isSmallWord } from '../headings/heading-words';
import { ROLE_HEADINGS } from './role-headings';

/** Units behind the name of a column, which say nothing of what it is. */
const UNITS = /^(r\$|us\$|\$|brl|usd|eur|%|cx|cxs|un|und|unid|unidades|units|kg|dias|days|r|us)$/;

const roles = new Map<string, Set<HeadedRole>>();
const languages = new Map<string, Set<Language>>();
for (const role of Object.keys(ROLE_HEADINGS) as HeadedRole[]) {
  for (const language of LANGUAGES) {
    for (const spelling of ROLE_HEADINGS[role][language]) {
      const key = plain(spelling);
      roles.set(key, (roles.get(key) ?? new Set()).add(role));
      languages.set(key, (languages.get(key) ?? new Set()).add(language));
    }
  }
}

/** What a column of a list may hold by its heading; empty where nothing is known of it. */
export function rolesOf(heading: string): readonly HeadedRole[] {
  return [...(roles.get(plain(heading)) ?? roles.get(plain(withoutBrackets(heading))) ?? [])];
}

/** Whether people who write a language head a column so. */
export function spellsRole(heading: string, language: Language): boolean {
  return (languages.get(plain(heading)) ?? languages.get(plain(withoutBrackets(heading))))?.has(language) === true;
}

/** Without small words and units: "Valor do pedido (R$)" and "Valor pedido" are one heading. */
function plain(heading: string): string {
  const words = wordsOf(heading.replace(/([%#])/g, ' $1 ')).split(' ');
  const said = words.filter((word) => !isSmallWord(word) && !UNITS.test(word));
  return (said.length > 0 ? said : words).join(' ');
}
