const LIST = '\\d{1,2}(?:\\s*(?:,|/|e|y|and)\\s*\\d{1,2})+';
const NAMED = new RegExp(
  `^(?:(?:nas?|nos|tod[oa]s? (?:[ao]s )?|en las?|on|todos los) )?(semanas?|weeks?|dias?|days?) (${LIST})(?: (?:do|del|of the) (?:mes|month))?$`,
);
const ORDINAL = /^\d[aª](?:\s*(?:,|\/|e|y|and)\s*\d[aª])+ semanas?(?: (?:do|del) mes)?$/;

/** Weeks or days of the month that a text names: `dias 15 e 30`, `semana 1 e 3`, `1ª e 3ª semana`. Null for all else. */
export function fixedDates(text: string): { readonly of: 'week' | 'day'; readonly numbers: readonly number[] } | null {
  const numbers = (list: string): number[] => (list.match(/\d+/g) ?? []).map(Number);
  if (ORDINAL.test(text)) return { of: 'week', numbers: numbers(text) };
  const [, unit, list] = NAMED.exec(text) ?? [];
  return unit === undefined || list === undefined
    ? null
    : { of: /^[sw]/.test(unit) ? 'week' : 'day', numbers: numbers(list) };
}
