import { withFolded } from '../review/with-folded';
import { valueText } from '../i18n/values';
import { freeName } from '../sheets/free-names';
import type { SheetPatch } from '../sheets/patch';
import { tabName } from '../sheets/plain-sheet';
import { scenarioSheet } from '../sheets/scenario-sheet';
import { SCENARIO_WORDS } from '../sheets/scenario-words';
import type { Reviewed } from './reviewed';
import { minuteOf } from '../sheets/mark';
import { tryTerms, type TriedChanges } from './try-terms';

export interface NamedScenario {
  readonly name: string;
  readonly changes: TriedChanges;
  /** `2026-11-22 16:21` */
  readonly time: string;
}

/** A new sheet that says what a scenario would do. It goes by the scenario's name; one of that name stays as it is. */
export function scenarioPatch(reviewed: Reviewed, { name, changes, time }: NamedScenario): SheetPatch {
  const { review, book: asRead, facts, survey, language } = reviewed;
  const book = withFolded(asRead, facts);
  const { portfolio, profiles, moved } = tryTerms(reviewed, changes);
  const names = new Map(book.profiles.map((profile) => [profile.key, profile.name]));
  const nameOf = (key: string): string => names.get(key) ?? key;
  const { scenario } = SCENARIO_WORDS[language];
  const wanted = tabName(name) === '' ? scenario : name;
  const tab = tabName(wanted.startsWith(scenario) ? wanted : `${scenario} ${wanted}`);
  const taken = new Set(survey.sheets.map((one) => one.name.toLowerCase()));
  const sheet = freeName(taken, (nth) => (nth === 1 ? tab : `${tab.slice(0, 26)} (${nth})`));
  const terms = book.profiles.flatMap(({ key, name: profile, readings }) =>
    (changes[key] ?? []).map(({ field, value }) => {
      const reading = readings[field];
      const text = (said: unknown): string => valueText(field, said, language, review.currency);
      return { profile, field, before: reading?.kind === 'value' ? text(reading.value) : '–', after: text(value) };
    }),
  );
  return scenarioSheet(
    {
      sheet,
      name: wanted,
      time: minuteOf(time),
      currency: review.currency,
      terms,
      portfolio,
      profiles: profiles.map((one) => ({ ...one, name: nameOf(one.key) })),
      moved: moved.map((one) => ({ ...one, profile: one.profileKey === null ? null : nameOf(one.profileKey) })),
    },
    language,
  );
}
