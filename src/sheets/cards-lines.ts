import type { Book, Profile } from '../domain/book';
import type { Memory } from '../domain/memory';
import type { Owner } from '../domain/outcome';
import { FIELDS, type FieldName } from '../domain/terms';
import { FIELD_NAMES } from '../i18n/fields';
import { decisionKindOf } from '../i18n/decisions';
import { fillPlain, formatList, formatNumber } from '../i18n/format';
import { WORDS } from '../i18n/words';
import type { Review } from '../review/model';
import { PACKAGE_FIELDS } from '../review/package-version';
import { ruleOf } from '../rules';
import { BAND_FROM } from '../scoring/weights';
import { promisesOf, type CardPromise } from './cards-promises';
import { shownTerm, type CardTongue } from './cards-terms';
import { datedVersion, type CardVersion } from './cards-version';
import { CARD_WORDS, type CardWords } from './cards-words';
import { bandText } from './score-text';

export interface CardsInput {
  readonly review: Review;
  readonly book: Book;
  readonly memory: Memory;
  /** By profile key. */
  readonly versions: ReadonlyMap<string, CardVersion>;
}

/** One line of a card: both cells as text, '' where nothing stands. */
export interface CardLine {
  readonly item: string;
  readonly value: string;
}

/** Begins the name of a section; its format is found by it. */
export const SECTION = '■ ';

/** Findings named on a card; more would be a list and no card. */
const MOST_FINDINGS = 5;

/** Terms of the rule for orders out of the calendar: a block of its own. */
const SPECIAL_FIELDS: readonly FieldName[] = [
  'specialOrderRule',
  'specialQuota',
  'specialSurcharge',
  'specialLeadTimeHours',
];

/** All lines of a profile's card, the name first. */
export function cardLines(profile: Profile, input: CardsInput, tongue: CardTongue): readonly CardLine[] {
  const { language } = tongue;
  const words = CARD_WORDS[language];
  const fields = PACKAGE_FIELDS.filter((field) => profile.readings[field] ?? input.book.places[field]);
  const of = (some: readonly FieldName[]): readonly CardLine[] =>
    some.map((field) => ({ item: FIELD_NAMES[language][field], value: shownTerm(profile, field, tongue) }));
  const side = (wanted: 'commercial' | 'logistics'): readonly FieldName[] =>
    fields.filter((field) => FIELDS[field].side === wanted && !SPECIAL_FIELDS.includes(field));
  const section = (name: keyof CardWords['sections'], lines: readonly CardLine[]): readonly CardLine[] =>
    lines.length === 0 ? [] : [{ item: `${SECTION}${words.sections[name]}`, value: '' }, ...lines];
  const said = (promises: readonly CardPromise[], sign: string): readonly CardLine[] =>
    promises.map(({ field, text }) => ({
      item: field === null ? '' : FIELD_NAMES[language][field],
      value: `${sign} ${text}`,
    }));
  const { may, mayNot } = promisesOf(profile, fields, tongue);
  return [
    { item: profile.name, value: '' },
    { item: words.score, value: scoreText(profile, input, tongue) },
    { item: words.version, value: versionOf(profile, input, tongue) },
    ...section('commercial', of(side('commercial'))),
    ...section('logistics', of(side('logistics'))),
    ...section('special', of(fields.filter((field) => SPECIAL_FIELDS.includes(field)))),
    ...section('may', said(may, '✓')),
    ...section('mayNot', said(mayNot, '✗')),
    ...section('before', findingLines(profile, input, tongue)),
    ...section('ask', ownerLines(profile, input, tongue)),
  ];
}

/** "72,4 ▲ Atenção (indicativa)", or why there is none. */
function scoreText({ key }: Profile, { review }: CardsInput, { language }: CardTongue): string {
  const score = review.profiles.find((one) => one.key === key)?.score;
  if (!score) return WORDS[language].labels.notScored;
  return [score.point === null ? '' : formatNumber(score.point, language, 1), bandText(score, language)]
    .filter((part) => part !== '')
    .join(' ');
}

function versionOf({ key }: Profile, { versions }: CardsInput, { language }: CardTongue): string {
  const version = versions.get(key);
  return version ? datedVersion(version, language) : '';
}

/** Findings that make a promise of the package unsafe, the most urgent first. */
function findingLines({ key }: Profile, { review }: CardsInput, { language }: CardTongue): readonly CardLine[] {
  const lines = review.findings.flatMap(({ rule: code, profileKey, state, score }): CardLine[] => {
    const rule = ruleOf(code);
    const terms = (rule?.cells ?? []).filter((field) => PACKAGE_FIELDS.includes(field));
    if (!rule || profileKey !== key || state !== 'open' || terms.length === 0) return [];
    if (score === null || score >= BAND_FROM.watch) return [];
    const item = formatList(
      terms.map((field) => FIELD_NAMES[language][field]),
      language,
    );
    const slots = { title: rule.texts[language].title, code, owner: WORDS[language].owners[rule.owner] };
    return [{ item, value: `? ${fillPlain(CARD_WORDS[language].before, slots, language)}` }];
  });
  return lines.slice(0, MOST_FINDINGS);
}

function ownerLines({ key }: Profile, { review, memory }: CardsInput, { language }: CardTongue): readonly CardLine[] {
  const words = CARD_WORDS[language];
  const owner = (who: Owner): string => WORDS[language].owners[who];
  const byOwner = new Map<string, string[]>();
  for (const { id, rule, profileKey } of review.findings) {
    const given = memory.decisions[id];
    if (profileKey !== key || !given || given.owner === '' || given.decision === '') continue;
    if (decisionKindOf(given.decision) === 'accept') continue;
    byOwner.set(given.owner, [...(byOwner.get(given.owner) ?? []), rule]);
  }
  const decided = [...byOwner].map(([name, codes]) =>
    fillPlain(words.decidedBy, { owner: name, codes: codes.join(', ') }, language),
  );
  return [
    { item: words.ask.commercial, value: owner('commercial') },
    { item: words.ask.logistics, value: owner('logistics') },
    { item: words.ask.special, value: owner('customerService') },
    ...(decided.length > 0 ? [{ item: words.decided, value: formatList(decided, language) }] : []),
  ];
}
