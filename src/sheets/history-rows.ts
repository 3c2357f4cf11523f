import type { Book, Facts } from '../domain/book';
import type { Language } from '../domain/language';
import type { Memory } from '../domain/memory';
import type { Outcome } from '../domain/outcome';
import type { FieldName, Reading } from '../domain/terms';
import { tidy } from '../domain/text';
import { valueText } from '../i18n/values';
import { WORDS } from '../i18n/words';
import type { MoneyAtStake, Review, Score } from '../review/model';
import { settingsInForce } from '../review/settings';
import { withFolded } from '../review/with-folded';
import { RULES } from '../rules';
import { textOf, cellOf, type FoundTable } from './found-table';
import { HISTORY_KINDS, nameOf, type HistoryKind } from './history-names';
import { knownSettings } from './history-settings';
import { LOG_WORDS } from './log-words';
import type { StyleName } from './patch';
import { moneyStyle } from './styles';
import type { WantedRow } from './wanted';

/** One thing that was known when a cycle was closed. `profile` is a key, '*' for the whole portfolio. */
export interface HistoryRow {
  readonly cycle: string;
  readonly kind: HistoryKind;
  readonly profile: string;
  /** `point` or `money` of a score, the code of a rule, the name of a field or parameter. */
  readonly key: string;
  readonly value: number | null;
  readonly text: string;
}

export interface HistoryInput {
  readonly review: Review;
  readonly book: Book;
  readonly facts: Facts;
  readonly memory: Memory;
}

export const WHOLE = '*';

/** Everything of a review that a later cycle may be compared with. Texts are in the language of the sheet. */
export function historyRows(input: HistoryInput, cycle: string, language: Language): readonly HistoryRow[] {
  const { review, facts, memory } = input;
  const book = withFolded(input.book, facts);
  const row = (kind: HistoryKind, profile: string, key: string, value: number | null, text = ''): HistoryRow => ({
    cycle,
    kind,
    profile,
    key,
    value,
    // As a cell gives it back.
    text: tidy(text),
  });
  const scores = (profile: string, { score, money }: { score: Score; money: MoneyAtStake }): HistoryRow[] => [
    row('score', profile, 'point', score.point),
    row('score', profile, 'money', money.total),
  ];
  const outcomes = (profile: string, of: Readonly<Record<string, Outcome>>): HistoryRow[] =>
    Object.entries(of).map(([code, outcome]) =>
      row(
        'outcome',
        profile,
        code,
        outcome.kind === 'scored' ? outcome.score : null,
        WORDS[language].outcomes[outcome.kind],
      ),
    );
  return [
    ...scores(WHOLE, review.portfolio),
    ...review.profiles.flatMap((profile) => scores(profile.key, profile)),
    ...outcomes(WHOLE, review.portfolio.outcomes),
    ...review.profiles.flatMap((profile) => outcomes(profile.key, profile.outcomes)),
    ...book.profiles.flatMap(({ key, readings }) =>
      (Object.entries(readings) as [FieldName, Reading][]).flatMap(([field, reading]) => {
        if (reading.kind !== 'value') return [];
        const value = typeof reading.value === 'number' ? reading.value : null;
        return [row('term', key, field, value, valueText(field, reading.value, language, book.currency))];
      }),
    ),
    ...knownSettings(settingsInForce(RULES, book, memory), language).map(({ kind, key, value, text }) =>
      row(kind, WHOLE, key, value, text),
    ),
  ];
}

/** The same as rows of the sheet, with names for people. */
export function asWantedRows(
  rows: readonly HistoryRow[],
  { profiles, currency }: Pick<Review, 'profiles' | 'currency'>,
  language: Language,
): readonly WantedRow[] {
  const names = new Map(profiles.map(({ key, name }) => [key, name]));
  const words = LOG_WORDS[language];
  return rows.map((row) => {
    const { cycle, kind, profile, key, value, text } = row;
    const contents = {
      cycle,
      kind: words.kinds[kind],
      profile: profile === WHOLE ? words.whole : (names.get(profile) ?? profile),
      key: nameOf(kind, key, language),
      value,
      text,
      id: idOf(row),
    };
    const cells = Object.entries(contents).map(([name, content]) => [name, { content }] as const);
    const style = key === 'money' ? moneyStyle(currency) : STYLE_OF[kind];
    return { id: idOf(row), cells: { ...Object.fromEntries(cells), value: { content: value, style } } };
  });
}

const STYLE_OF: Readonly<Record<HistoryKind, StyleName>> = {
  score: 'score',
  outcome: 'score',
  limit: 'score',
  term: 'number',
  weight: 'number',
  parameter: 'number',
};

const BAR = '|';

const idOf = ({ cycle, kind, profile, key }: HistoryRow): string => [cycle, kind, profile, key].join(BAR);

/** The name of a cycle as it can stand in an id. */
export function cycleName(text: string): string {
  return text.replace(/[|\s]+/g, ' ').trim();
}

/** What the sheet holds, in its order. A row whose id somebody spoiled is left out. */
export function readHistory(found: FoundTable | undefined): readonly HistoryRow[] {
  if (!found) return [];
  return [...found.rows].flatMap(([id, row]): HistoryRow[] => {
    const [cycle, wanted, profile, key, ...rest] = id.split(BAR);
    const kind = HISTORY_KINDS.find((one) => one === wanted);
    if (!cycle || !kind || !profile || !key || rest.length > 0) return [];
    const value = cellOf(found, row, 'value')?.value;
    return [
      { cycle, kind, profile, key, value: typeof value === 'number' ? value : null, text: textOf(found, row, 'text') },
    ];
  });
}
