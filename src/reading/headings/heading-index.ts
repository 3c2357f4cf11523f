import { LANGUAGES, type Language } from '../../domain/language';
import { FIELDS, type FieldName } from '../../domain/terms';
import { wordsOf } from '../../domain/text';
import { FIELD_NAMES } from '../../i18n/fields';
import { COMMERCIAL_HEADINGS } from './commercial';
import { CONTEXT_HEADINGS, PROFILE_HEADINGS, PROFILE_PATTERN, type ContextName } from './context';
import { FIGURE_HEADINGS } from './figures';
import type { HeadingTable } from './heading-table';
import { stemOf } from './stems';
import { LOGISTICS_HEADINGS, STOCKOUT_COMPANIONS, STOCKOUT_HEADINGS, UNMET } from './logistics';

export interface FieldHeading {
  readonly field: FieldName;
  readonly languages: readonly Language[];
}

const fields = new Map<string, FieldHeading[]>();
const profiles = new Map<string, { readonly rank: number; readonly languages: Language[] }>();
const contexts = new Map<string, ContextName>();

function add(spelling: string, field: FieldName, language: Language): void {
  const words = wordsOf(spelling);
  const known = fields.get(words) ?? [];
  const same = known.find((heading) => heading.field === field);
  const languages = same ? [...new Set([...same.languages, language])] : [language];
  fields.set(words, [...known.filter((heading) => heading !== same), { field, languages }]);
}

const TABLES: readonly HeadingTable[] = [COMMERCIAL_HEADINGS, LOGISTICS_HEADINGS, FIGURE_HEADINGS];
for (const field of Object.keys(FIELDS) as FieldName[]) {
  for (const language of LANGUAGES) {
    add(FIELD_NAMES[language][field], field, language);
    for (const table of TABLES) for (const spelling of table[field]?.[language] ?? []) add(spelling, field, language);
  }
}
PROFILE_HEADINGS.forEach((spellings, rank) => {
  for (const language of LANGUAGES) {
    for (const spelling of spellings[language]) {
      const known = profiles.get(spelling);
      profiles.set(spelling, { rank: known?.rank ?? rank, languages: [...(known?.languages ?? []), language] });
    }
  }
});
for (const context of Object.keys(CONTEXT_HEADINGS) as ContextName[]) {
  for (const spelling of CONTEXT_HEADINGS[context]) contexts.set(spelling, context);
}

/** As likely as the segments that are listed; in which language, it does not say. */
const SORT_OF_BUYER = { rank: 1, languages: [] } as const;

/** The fields a spelling stands for, in any language; several where it is ambiguous. */
export function fieldsOf(words: string): readonly FieldHeading[] {
  return fields.get(words) ?? [];
}

export function profileHeading(
  words: string,
): { readonly rank: number; readonly languages: readonly Language[] } | null {
  return profiles.get(words) ?? (PROFILE_PATTERN.test(words) ? SORT_OF_BUYER : null);
}

export function contextOf(words: string): ContextName | null {
  return contexts.get(words) ?? null;
}

/** `% não atendido`, `Índice de falta`: what is missed, with nothing beside it that would make it something else. */
export function isStockout(words: string): boolean {
  if (STOCKOUT_HEADINGS.includes(words)) return true;
  const rest = words.split(' ').filter((word) => !STOCKOUT_COMPANIONS.includes(word));
  return UNMET.test(rest.join(' '));
}

/** Spellings of at least two words, for finding them inside a longer heading. */
export const LONG_SPELLINGS: readonly (readonly [words: readonly string[], FieldName])[] = [...fields.entries()]
  .filter(([words, known]) => words.includes(' ') && known.length === 1)
  .map(([words, known]) => [words.split(' '), known[0]!.field] as const);

const stems = new Map<string, Set<FieldName>>();
for (const [words, known] of fields) {
  const stem = stemOf(words);
  // `On time` without its small word is any time, `% especiais` without its sign any special,
  // and `volume para desconto` no discount.
  if (stem === null || / para /.test(words) || (!stem.includes(' ') && /^(on|in|a|no|em) |%/.test(words))) continue;
  const held = stems.get(stem) ?? new Set();
  for (const { field } of known) held.add(field);
  stems.set(stem, held);
}

/** The field whose spelling comes down to the same words; null where none does, or several. */
export function fieldOfStem(words: string): FieldName | null {
  const stem = stemOf(words);
  const held = stem === null ? undefined : stems.get(stem);
  return held?.size === 1 ? ([...held][0] ?? null) : null;
}
