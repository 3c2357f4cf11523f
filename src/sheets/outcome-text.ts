import type { Language } from '../domain/language';
import type { Assumption, Scored } from '../domain/outcome';
import { FIELDS, type ReadingMark } from '../domain/terms';
import { FIELD_NAMES } from '../i18n/fields';
import { fill, formatShown } from '../i18n/format';
import { READING_NOTES } from '../i18n/notes';
import { WORDS, type Words } from '../i18n/words';
import type { Rule } from '../rules/rule';

/**
 * What a rule found, in sentences: the wording its remarks choose, the remarks' own sentences, the defaults that
 * decided, and how its cells were understood where that is not plain.
 */
export function explanationText(rule: Rule, outcome: Scored, language: Language, currency: string | null): string {
  const texts = rule.texts[language];
  const wording = outcome.remarks.map((remark) => texts.explainWhen?.[remark]).find((text) => text !== undefined);
  const remarks = outcome.remarks.flatMap((remark) => texts.remarks?.[remark] ?? []);
  return [
    ...[wording ?? texts.explain, ...remarks].map((text) => fill(text, outcome.shown, language, currency)),
    ...outcome.assumed.map((assumption) => `${assumptionText(assumption, language)}.`),
    ...readingNotes(outcome, language),
    ...hoursAsWritten(outcome, language),
  ].join(' ');
}

/** "Assumido: Cobertura de estoque do cliente 15 dias" */
export function assumptionText({ what, value, unit }: Assumption, language: Language): string {
  const words = WORDS[language];
  const name = isParameter(what) ? words.parameters[what] : FIELD_NAMES[language][what];
  const isWord = unit === 'yesNo' || unit === 'word';
  const text = `${words.assumed}: ${name}${isWord ? ':' : ''} ${assumedValue(value, unit, language)}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const isParameter = (what: Assumption['what']): what is keyof Words['parameters'] => what in WORDS.en.parameters;

function assumedValue(value: Assumption['value'], unit: Assumption['unit'], language: Language): string {
  if (typeof value === 'number' && unit !== 'yesNo' && unit !== 'word') {
    return formatShown({ as: unit === 'share' ? 'percent' : unit, value }, language, null);
  }
  const word = value === true ? 'yes' : value === false ? 'no' : String(value);
  return formatShown({ as: 'word', value: word }, language, null);
}

/** Marks that a reader of a finding need not be told: the value is plainly what the cell says. */
const PLAIN: readonly ReadingMark[] = ['percent-inferred', 'typed-in-settings', 'answered', 'equal-shares'];

/** A promise in hours is judged in days, so the cell is quoted: nobody wrote "D+0,7". */
function hoursAsWritten({ sources }: Scored, language: Language): readonly string[] {
  return sources
    .filter(({ field, found }) => FIELDS[field].kind === 'leadTime' && /\d\s*h/i.test(found))
    .map(({ field, found }) => `${FIELD_NAMES[language][field]}: "${found}".`);
}

function readingNotes({ sources }: Scored, language: Language): readonly string[] {
  return sources.flatMap(({ field, marks }) =>
    marks
      .filter((mark) => !PLAIN.includes(mark))
      .map((mark) => `${FIELD_NAMES[language][field]}: ${READING_NOTES[language][mark]}.`),
  );
}
