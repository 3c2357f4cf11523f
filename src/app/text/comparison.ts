import type { Language } from '../../domain/language';
import { fillPlain, formatList, formatMoney, formatNumber } from '../../i18n/format';
import type { Texts } from '../../i18n/texts';
import type { Review } from '../../review/model';
import { nameOf, type HistoryKind } from '../../sheets/history-names';
import { WHOLE } from '../../sheets/history-rows';
import { LOG_WORDS } from '../../sheets/log-words';
import type { MoveCause, MovedItem, MovedOutcome, MovedProfile } from '../compare-cycles';
import type { Moved } from '../try-terms';

/** Profiles named as the cause of a change; more would be a list and no reason. */
const MOST_NAMES = 3;

interface ComparisonWords {
  readonly heading: string;
  readonly now: string;
  readonly nothing: string;
  readonly causes: Readonly<Record<MoveCause, string>>;
  readonly unknown: string;
}

const COMPARISON_WORDS: Texts<ComparisonWords> = {
  'pt-BR': {
    heading: '{file}: {before} → {after}',
    now: 'agora',
    nothing: 'Nada mudou.',
    causes: {
      term: 'um termo mudou',
      limit: 'um limite mudou',
      data: 'dados que chegaram ou saíram',
      elsewhere: 'mudança em {profiles}',
      other: 'mudou o conjunto dos perfis ou um parâmetro',
    },
    unknown: 'sem valor',
  },
  en: {
    heading: '{file}: {before} → {after}',
    now: 'now',
    nothing: 'Nothing moved.',
    causes: {
      term: 'a term changed',
      limit: 'a limit changed',
      data: 'data arrived or left',
      elsewhere: 'a change in {profiles}',
      other: 'the set of profiles or a parameter changed',
    },
    unknown: 'no value',
  },
  es: {
    heading: '{file}: {before} → {after}',
    now: 'ahora',
    nothing: 'Nada cambió.',
    causes: {
      term: 'un término cambió',
      limit: 'un límite cambió',
      data: 'datos que llegaron o salieron',
      elsewhere: 'un cambio en {profiles}',
      other: 'cambió el conjunto de perfiles o un parámetro',
    },
    unknown: 'sin valor',
  },
};

export interface Compared {
  readonly file: string;
  /** Names of the two cycles; null is the workbook as it is now. */
  readonly before: string | null;
  readonly after: string | null;
  readonly moved: readonly MovedProfile[];
}

/** What moved of one profile, in words: its name, and a line for score, money, each rule, term and setting. */
export interface ComparisonBlock {
  readonly name: string;
  readonly lines: readonly string[];
}

export function comparisonBlocks(
  moved: readonly MovedProfile[],
  { profiles, currency }: Pick<Review, 'profiles' | 'currency'>,
  language: Language,
): readonly ComparisonBlock[] {
  const words = COMPARISON_WORDS[language];
  const names = new Map(profiles.map(({ key, name }) => [key, name]));
  const show = (value: number | null): string => (value === null ? words.unknown : formatNumber(value, language, 1));
  const money = (value: number | null): string =>
    value === null ? words.unknown : formatMoney(value, language, currency);
  const line = (name: string, text: (value: number | null) => string, pair: Moved<number | null>): string[] =>
    text(pair.before) === text(pair.after) ? [] : [`${name}: ${text(pair.before)} → ${text(pair.after)}`];
  const nameFor = (key: string): string => (key === WHOLE ? LOG_WORDS[language].whole : (names.get(key) ?? key));
  const cause = ({ cause: why, elsewhere }: MovedOutcome): string => {
    const shown = elsewhere.slice(0, MOST_NAMES).map(nameFor);
    const all = elsewhere.length > MOST_NAMES ? [...shown, '…'].join(', ') : formatList(shown, language);
    return fillPlain(words.causes[why], { profiles: all }, language);
  };
  return moved.map(({ key, score, money: atStake, outcomes, terms, settings }) => ({
    name: nameFor(key),
    lines: [
      ...line(LOG_WORDS[language].score, show, score),
      ...line(LOG_WORDS[language].money, money, atStake),
      ...outcomes.map(
        (one) => `${nameOf('outcome', one.rule, language)}: ${show(one.before)} → ${show(one.after)} (${cause(one)})`,
      ),
      ...terms.map((term) => itemText('term', term, words, language)),
      ...settings.map(
        ({ kind, ...item }) => `${LOG_WORDS[language].kinds[kind]}: ${itemText(kind, item, words, language)}`,
      ),
    ],
  }));
}

/** The same for a command line: a profile a block. */
export function comparisonText(
  { file, before, after, moved }: Compared,
  review: Pick<Review, 'profiles' | 'currency'>,
  language: Language,
): string {
  const words = COMPARISON_WORDS[language];
  const heading = fillPlain(words.heading, { file, before: before ?? words.now, after: after ?? words.now }, language);
  const blocks = comparisonBlocks(moved, review, language).map(({ name, lines }) =>
    [name, ...lines.map((one) => `    ${one}`)].join('\n'),
  );
  return [heading, ...(blocks.length > 0 ? blocks : [words.nothing])].join('\n\n');
}

function itemText(
  kind: HistoryKind,
  { key, before, after }: MovedItem,
  words: ComparisonWords,
  language: Language,
): string {
  return `${nameOf(kind, key, language)}: ${before || words.unknown} → ${after || words.unknown}`;
}
