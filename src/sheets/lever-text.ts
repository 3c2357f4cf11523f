import type { Language } from '../domain/language';
import { FIELD_NAMES } from '../i18n/fields';
import { fillPlain, formatList, formatNumber } from '../i18n/format';
import { LEVER_WORDS } from '../i18n/levers';
import { valueText } from '../i18n/values';
import type { Lever, SideLevers } from '../review/levers-of';

/**
 * What one side could do, in one sentence: the best lever with its numbers, then the words of the rule. Without a lever
 * the sentence says so, still with those words, which may name what no single term gives.
 */
export function leverText(
  side: SideLevers | undefined,
  words: string | undefined,
  language: Language,
  currency: string | null,
): string | null {
  if (!side) return words ?? null;
  const best = side.options[0];
  const said = best ? changeText(best, language, currency) : noneText(side, language);
  return words ? `${said}. ${words}` : `${said}.`;
}

export function noneText({ none }: SideLevers, language: Language): string {
  const { noTerm, cannotHelp } = LEVER_WORDS[language];
  const text = none === 'cannot-help' ? cannotHelp : noTerm;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Prazo de pagamento: de 42 dias para 35 dias, nota 100". */
export function changeText(
  { field, from, value, scoreReached, breaks }: Lever,
  language: Language,
  currency: string | null,
): string {
  const words = LEVER_WORDS[language];
  const change = fillPlain(
    from === null ? words.set : words.change,
    {
      field: FIELD_NAMES[language][field],
      from: from === null ? '' : valueText(field, from, language, currency),
      to: valueText(field, value, language, currency),
    },
    language,
  );
  const score =
    scoreReached === null
      ? words.ends
      : fillPlain(words.score, { score: formatNumber(Math.floor(scoreReached + 1e-9), language) }, language);
  if (breaks.length === 0) return `${change}, ${score}`;
  const rules = formatList(
    breaks.map(({ rule }) => rule),
    language,
  );
  return `${change}, ${score}; ${fillPlain(words.breaks, { rules }, language)}`;
}
