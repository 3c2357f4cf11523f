import type { Weekday } from '../../domain/terms';

const NAMES: readonly (readonly [RegExp, Weekday])[] = [
  [/^(seg|segundas?|2[aª]s?|mon|mondays?|lu|lun|lunes)$/, 1],
  [/^(ter|tercas?|3[aª]s?|tue|tues|tuesdays?|ma|mar|martes)$/, 2],
  [/^(qua|quartas?|4[aª]s?|wed|wednesdays?|mi|mie|miercoles)$/, 3],
  [/^(qui|quintas?|5[aª]s?|thu|thur|thurs|thursdays?|ju|jue|jueves)$/, 4],
  [/^(sex|sextas?|6[aª]s?|fri|fridays?|vi|vie|viernes)$/, 5],
  [/^(sab|sabados?|sat|saturdays?)$/, 6],
  [/^(dom|domingos?|sun|sundays?)$/, 7],
];

export interface Weekdays {
  readonly days: readonly Weekday[];
  /** `ter-qui`: a range or two days; only a person can tell. Both readings are in `either`. */
  readonly either?: { readonly range: readonly Weekday[]; readonly names: readonly [string, string] };
}

/** Weekdays named in a text: `Seg/Qua/Sex`, `2ª/4ª/6ª`, `seg-sex`, `ter e qui`. null when it is about something else. */
export function readWeekdays(plain: string): Weekdays | null {
  const text = plain
    .replace(/^(?:de (?=.+ a )|from (?=.+ to )|todos los |tod[oa]s? (?:[ao]s )?|every |cada )/, '')
    .replace(/\s*-?\s*feiras?\b/g, '')
    .replace(/\.(?=[a-z])/g, '/')
    .replace(/\./g, '');
  const letters = lettersOf(text);
  if (letters) return { days: letters };
  const words = text.split(/\s*(?:[/,;+&]|\se\s|\sy\s|\sand\s|\s-\s|-|\s)\s*/).filter((word) => word !== '');
  const joiners = words.filter((word) => RANGE_WORD.test(word)).length;
  const days = words.filter((word) => !RANGE_WORD.test(word)).map(dayOf);
  if (days.length === 0 || days.some((day) => day === null) || joiners > 1) return null;
  const known = days as Weekday[];
  const [first, last] = known;
  if (known.length === 2 && first !== undefined && last !== undefined && last > first) {
    if (joiners === 1) return { days: span(first, last) };
    const isDash = /^[^\s/,;+&-]+\s*-\s*[^\s/,;+&-]+$/.test(text);
    // From Monday to the end of the week is a range in every office; ter-qui is not clear.
    if (isDash && first === 1 && last >= 5) return { days: span(first, last) };
    if (isDash) return { days: known, either: { range: span(first, last), names: [words[0] ?? '', words[1] ?? ''] } };
  }
  return joiners === 0 ? { days: [...new Set(known)].sort((a, b) => a - b) } : null;
}

/** English and Spanish weekdays by their first letters. M of Spanish is two days, told apart only beside an X. */
const ENGLISH: Readonly<Record<string, Weekday>> = { m: 1, t: 2, tu: 2, w: 3, th: 4, r: 4, f: 5, sa: 6, su: 7 };
const SPANISH: Readonly<Record<string, Weekday>> = { l: 1, x: 3, j: 4, v: 5, s: 6, d: 7 };

/** `M/W/F`, `L/X/V`, `L-V`: null when a letter may be another day, or another language's. */
function lettersOf(text: string): readonly Weekday[] | null {
  const letters = /^(mwf|mtwtf|lxv|lmxjv)$/.test(text) ? text.split('') : text.split(/\s*(?:[/,;+&-]|\sa\s)\s*/);
  if (letters.length < 2 || new Set(letters).size < letters.length) return null;
  const isOf = (table: Readonly<Record<string, Weekday>>): boolean =>
    letters.every((letter) => table[letter] !== undefined);
  const spanish = letters.indexOf('x') >= 0 ? { ...SPANISH, m: 2 as const } : SPANISH;
  const table =
    isOf(spanish) && letters.some((letter) => /^[lxjv]$/.test(letter)) ? spanish : isOf(ENGLISH) ? ENGLISH : null;
  // Of Portuguese letters S, T and Q each are two days.
  if (!table || (table === ENGLISH && !letters.some((letter) => /^(m|w|f)$/.test(letter)))) return null;
  const days = letters.flatMap((letter) => table[letter] ?? []);
  const [first, last] = days;
  if (!/^[a-z]+\s*(?:-|a)\s*[a-z]+$/.test(text)) return [...days].sort((a, b) => a - b);
  return first === 1 && last !== undefined && last >= 5 ? span(first, last) : null;
}

const RANGE_WORD = /^(a|ate|to|through|al|hasta)$/;

function dayOf(word: string): Weekday | null {
  return NAMES.find(([names]) => names.test(word))?.[1] ?? null;
}

function span(first: Weekday, last: Weekday): Weekday[] {
  return ([1, 2, 3, 4, 5, 6, 7] as const).filter((day) => day >= first && day <= last);
}
