import type { Language } from '../../domain/language';
import type { Weekday } from '../../domain/terms';

/** The days that one letter may be: M of Spanish is Tuesday or Wednesday, S of Portuguese Monday, Friday or Saturday. */
const LETTERS: { readonly [L in Language]?: Readonly<Record<string, readonly Weekday[]>> } = {
  'pt-BR': { s: [1, 5, 6], t: [2], q: [3, 4], d: [7] },
  es: { l: [1], m: [2, 3], x: [3], j: [4], v: [5], s: [6], d: [7] },
};
const NAMES: { readonly [L in Language]?: readonly string[] } = {
  'pt-BR': ['seg', 'ter', 'qua', 'qui', 'sex', 'sáb', 'dom'],
  es: ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'],
};
const MOST_CHOICES = 4;

/**
 * What a list of first letters may mean, `L-M-V` or `T/Q`, each written out so that it can be typed as the answer; days
 * follow one another within the week; where X is Wednesday, M is Tuesday. Empty when it is no such list.
 */
export function lettersMayMean(plain: string, language: Language, hasLetterX = false): readonly string[] {
  const table = LETTERS[language];
  const names = NAMES[language];
  const letters = plain.split(/\s*[/,;+&-]\s*|\s+[ey]\s+/);
  if (!table || !names || letters.length < 2 || letters.some((letter) => !table[letter])) return [];
  let choices: readonly (readonly Weekday[])[] = [[]];
  for (const letter of letters)
    choices = choices.flatMap((days) =>
      (table[letter] ?? [])
        .filter((day) => day > (days[days.length - 1] ?? 0) && !(hasLetterX && letter === 'm' && day === 3))
        .map((day) => [...days, day]),
    );
  return choices.length > MOST_CHOICES ? [] : choices.map((days) => days.map((day) => names[day - 1] ?? '').join('/'));
}
