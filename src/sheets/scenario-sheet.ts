import type { Language } from '../domain/language';
import type { FieldName } from '../domain/terms';
import { FIELD_NAMES } from '../i18n/fields';
import { nameOf } from './history-names';
import { LOG_WORDS } from './log-words';
import type { CreateSheet, StyleName } from './patch';
import { cell, headings, plainSheet, type PlainCell } from './plain-sheet';
import { SCENARIO_WORDS, type ScenarioWords } from './scenario-words';
import { snapshotLine } from './snapshot-line';
import { moneyStyle } from './styles';

interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

type Standing = Pair<{ readonly score: number | null; readonly money: number | null }>;

/** What a scenario changes and what it does, with names for people. */
export interface ScenarioInput {
  /** Name of the sheet, and of the scenario. */
  readonly sheet: string;
  readonly name: string;
  /** `2026-11-22 16:21` */
  readonly time: string;
  readonly currency: string | null;
  readonly terms: readonly (Pair<string> & { readonly profile: string; readonly field: FieldName })[];
  readonly portfolio: Standing;
  readonly profiles: readonly (Standing & { readonly name: string })[];
  /** Rules whose score moved; the profile is null for one of the portfolio. */
  readonly moved: readonly (Pair<number | null> & { readonly rule: string; readonly profile: string | null })[];
}

const WIDTHS = [30, 46, 22, 22, 26];

/** The sheet of a scenario: its terms, score and money, and the findings that close, open or move, before and after. */
export function scenarioSheet(input: ScenarioInput, language: Language): CreateSheet {
  const words = SCENARIO_WORDS[language];
  const { whole, score, money } = LOG_WORDS[language];
  const { name, time, currency, terms, portfolio, profiles, moved, sheet } = input;
  const title = name.startsWith(words.scenario) ? name : `${words.scenario}: ${name}`;
  const pair = (from: number | null, to: number | null, style: StyleName): readonly PlainCell[] =>
    [from, to].map((value) => (value === null ? cell('–', 'center') : cell(value, style)));
  const standing = (who: string, { before, after }: Standing): readonly (readonly PlainCell[])[] => [
    [cell(who, 'label'), cell(score), ...pair(before.score, after.score, 'score')],
    [null, cell(money), ...pair(before.money, after.money, moneyStyle(currency))],
  ];
  return plainSheet({
    sheet,
    rows: [
      [cell(title, 'title')],
      [cell(snapshotLine(time, language), 'stamp')],
      [],
      [cell(words.terms, 'section')],
      headings([words.profile, words.term, words.before, words.after]),
      ...terms.map(({ profile, field, before, after }) => [
        cell(profile, 'label'),
        cell(FIELD_NAMES[language][field]),
        cell(before, 'wrap'),
        cell(after, 'wrap'),
      ]),
      [],
      [cell(words.standing, 'section')],
      headings([words.profile, '', words.before, words.after]),
      ...profiles.flatMap((one) => standing(one.name, one)),
      ...standing(whole, portfolio),
      [],
      [cell(words.rules, 'section')],
      headings([words.profile, words.rule, words.before, words.after, words.becomes]),
      ...moved.map(({ rule, profile, before, after }) => [
        cell(profile ?? whole, 'label'),
        cell(nameOf('outcome', rule, language), 'wrap'),
        ...pair(before, after, 'score'),
        cell(becomes({ before, after }, words), 'center'),
      ]),
      ...(moved.length === 0 ? [[cell(words.nothing, 'note')]] : []),
    ],
    columnWidths: WIDTHS,
    headingRow: 0,
  });
}

/** A rule whose score is 100 has nothing to find. */
function becomes({ before, after }: Pair<number | null>, words: ScenarioWords): string {
  if (before === null || after === null) return words.otherwise;
  if (after >= WHOLE && before < WHOLE) return words.closes;
  if (before >= WHOLE && after < WHOLE) return words.opens;
  return after > before ? words.better : words.worse;
}

/** What shows as 100 with one decimal. */
const WHOLE = 99.95;
