import type { Weekday } from '../../domain/terms';

const NAMES: readonly (readonly [RegExp, Weekday])[] = [
  [/^(seg|segundas?|2[aª]s?|mon|mondays?|lun|lunes)$/, 1],
  [/^(ter|tercas?|3[aª]s?|tue|tues|tuesdays?|mar|martes)$/, 2],
  [/^(qua|quartas?|4[aª]s?|wed|wednesdays?|mie|miercoles)$/, 3],
  [/^(qui|quintas?|5[aª]s?|thu|thur|thurs|thursdays?|jue|jueves)$/, 4],
  [/^(sex|sextas?|6[aª]s?|fri|fridays?|vie|viernes)$/, 5],
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
    .replace(/^(?:todos los |tod[oa]s? (?:[ao]s )?|every |cada )/, '')
    .replace(/\s*-?\s*feiras?\b/g, '')
    .replace(/\.(?=[a-z])/g, '/')
    .replace(/\./g, '');
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

const RANGE_WORD = /^(a|ate|to|through|al|hasta)$/;

function dayOf(word: string): Weekday | null {
  return NAMES.find(([names]) => names.test(word))?.[1] ?? null;
}

function span(first: Weekday, last: Weekday): Weekday[] {
  return ([1, 2, 3, 4, 5, 6, 7] as const).filter((day) => day >= first && day <= last);
}
