import { fieldsBehind } from '../levers/fields-behind';
import { ruleOf } from '../rules';
import { historyRows, readHistory, WHOLE, type HistoryRow } from '../sheets/history-rows';
import type { Moved } from './try-terms';
import type { Reviewed } from './review-workbook';

/** Why an outcome is another one: a term was changed, a limit was, a figure came or went, other profiles moved, or else. */
export type MoveCause = 'term' | 'limit' | 'data' | 'elsewhere' | 'other';

export interface MovedItem extends Moved<string> {
  /** Name of the field. */
  readonly key: string;
}

export interface MovedOutcome extends Moved<number | null> {
  readonly rule: string;
  readonly cause: MoveCause;
  /** The terms and figures behind it that changed. */
  readonly because: readonly MovedItem[];
  /** Keys of the profiles whose terms changed, where only that can have moved it. */
  readonly elsewhere: readonly string[];
}

/** What moved of one profile between two cycles. */
export interface MovedProfile {
  /** A profile key, '*' for the portfolio. */
  readonly key: string;
  readonly score: Moved<number | null>;
  readonly money: Moved<number | null>;
  /** The largest worsening first. */
  readonly outcomes: readonly MovedOutcome[];
  readonly terms: readonly MovedItem[];
  /** Limits, weights and parameters that are others now; of the portfolio only. */
  readonly settings: readonly MovedSetting[];
}

export interface MovedSetting extends MovedItem {
  readonly kind: (typeof SETTINGS)[number];
}

const SETTINGS = ['limit', 'weight', 'parameter'] as const;

/** Differences that nobody would see. */
const SAME = 0.05;

/** The rows of a closed cycle; null stands for the workbook as it is now. Empty where no such cycle was closed. */
export function cycleRows(
  { own, review, book, facts, language }: Reviewed,
  cycle: string | null,
): readonly HistoryRow[] {
  const found = own.tables.history;
  if (cycle !== null) return readHistory(found).filter((row) => row.cycle === cycle);
  return historyRows({ review, book, facts, memory: own.memory }, '', found?.own.mark.language ?? language);
}

/** What moved between two cycles and why, the portfolio first, then the profiles as they stand in the later one. */
export function compareCycles(before: readonly HistoryRow[], after: readonly HistoryRow[]): readonly MovedProfile[] {
  const keys = new Set([WHOLE, ...[...after, ...before].map(({ profile }) => profile)]);
  const limits = new Set(movedTexts(of(before, WHOLE, 'limit'), of(after, WHOLE, 'limit')).map(({ key }) => key));
  const terms = new Map(
    [...keys].map((profile) => [profile, movedTexts(of(before, profile, 'term'), of(after, profile, 'term'))]),
  );
  return [...keys].map((profile) => movedProfile(profile, before, after, { limits, terms })).filter(isMoved);
}

/** What changed in the whole workbook: rules by code, and terms by profile. */
interface Changed {
  readonly limits: ReadonlySet<string>;
  readonly terms: ReadonlyMap<string, readonly MovedItem[]>;
}

type Rows = readonly HistoryRow[];

function movedProfile(profile: string, before: Rows, after: Rows, changed: Changed): MovedProfile {
  const terms = changed.terms.get(profile)!;
  const [scoreBefore, scoreAfter] = [of(before, profile, 'score'), of(after, profile, 'score')];
  const score = (key: string): Moved<number | null> => ({
    before: scoreBefore.get(key)?.value ?? null,
    after: scoreAfter.get(key)?.value ?? null,
  });
  const old = of(before, profile, 'outcome');
  const outcomes = [...of(after, profile, 'outcome').values()].flatMap(({ key: rule, value }): MovedOutcome[] => {
    const moved = { before: old.get(rule)?.value ?? null, after: value };
    return differ(moved) ? [{ rule, ...moved, ...causeOf(rule, profile, changed) }] : [];
  });
  outcomes.sort((a, b) => drift(a) - drift(b));
  const settings = SETTINGS.flatMap((kind) => movedSettings(of(before, profile, kind), of(after, profile, kind), kind));
  return { key: profile, score: score('point'), money: score('money'), outcomes, terms, settings };
}

/** A cycle that was closed before such settings were kept says nothing of them. */
function movedSettings(
  before: ReadonlyMap<string, HistoryRow>,
  after: ReadonlyMap<string, HistoryRow>,
  kind: MovedSetting['kind'],
): readonly MovedSetting[] {
  if (before.size === 0 || after.size === 0) return [];
  return movedTexts(before, after).map((item) => ({ ...item, kind }));
}

type Cause = Pick<MovedOutcome, 'cause' | 'because' | 'elsewhere'>;

function causeOf(code: string, profile: string, { limits, terms }: Changed): Cause {
  const rule = ruleOf(code);
  // Null where the rule looks at other profiles too, as every rule of the portfolio does.
  const fields: ReadonlySet<string> | null = rule ? fieldsBehind(rule) : new Set();
  const isBehind = ({ key }: MovedItem): boolean => fields === null || fields.has(key);
  const because = terms.get(profile)!.filter(isBehind);
  if (because.length > 0) return { cause: because.every(isData) ? 'data' : 'term', because, elsewhere: [] };
  if (limits.has(code)) return { cause: 'limit', because, elsewhere: [] };
  const looksAround = fields === null || profile === WHOLE;
  const elsewhere = looksAround ? [...terms].filter(([, moved]) => moved.some(isBehind)).map(([key]) => key) : [];
  return { cause: elsewhere.length > 0 ? 'elsewhere' : 'other', because, elsewhere };
}

/** It was not known in one of the two cycles. */
const isData = ({ before, after }: MovedItem): boolean => before === '' || after === '';

function movedTexts(
  before: ReadonlyMap<string, HistoryRow>,
  after: ReadonlyMap<string, HistoryRow>,
): readonly MovedItem[] {
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key): MovedItem[] => {
    const [one, other] = [before.get(key), after.get(key)];
    if (one && other && isSame(one, other)) return [];
    return [{ key, before: one?.text ?? '', after: other?.text ?? '' }];
  });
}

/** A number is compared as one: its text may be rounded. */
function isSame(one: HistoryRow, other: HistoryRow): boolean {
  if (one.value === null || other.value === null) return one.text === other.text;
  return Math.abs(one.value - other.value) <= 1e-9 * Math.max(1, Math.abs(one.value));
}

function of(rows: readonly HistoryRow[], profile: string, kind: HistoryRow['kind']): ReadonlyMap<string, HistoryRow> {
  return new Map(rows.filter((row) => row.profile === profile && row.kind === kind).map((row) => [row.key, row]));
}

function differ({ before, after }: Moved<number | null>): boolean {
  if (before === null || after === null) return before !== after;
  return Math.abs(before - after) > SAME;
}

const isMoved = ({ score, money, outcomes, terms, settings }: MovedProfile): boolean =>
  differ(score) || differ(money) || outcomes.length > 0 || terms.length > 0 || settings.length > 0;

const drift = ({ before, after }: Moved<number | null>): number =>
  before === null || after === null ? 0 : after - before;
