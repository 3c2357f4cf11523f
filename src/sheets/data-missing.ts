import type { FoldedReadings } from '../domain/book';
import type { Outcome, Owner } from '../domain/outcome';
import { FIELDS, type FieldName } from '../domain/terms';
import { FIELD_NAMES } from '../i18n/fields';
import { fillPlain } from '../i18n/format';
import { WORDS } from '../i18n/words';
import { ruleOf } from '../rules';
import type { Rule } from '../rules/rule';
import { dataRow } from './data-row';
import { DATA_WORDS } from './data-words';
import { wordsOf } from '../domain/text';
import { SHEET_WORDS } from './sheet-words';
import { listTelling } from './needed-figures';
import { todoOf } from './todo-of';
import type { SheetInput, WantedRow } from './wanted';

/** Of a profile, or of the whole workbook: the field that is missing and the rules that wait for it. */
export function missingRows({ review, book, facts, language }: SheetInput): readonly WantedRow[] {
  const words = DATA_WORDS[language];
  const everyone = SHEET_WORDS[language].wholeWorkbook;
  const groups = [
    ...review.profiles.map(({ key, name, outcomes }) => ({ key, name, outcomes })),
    { key: '*', name: everyone, outcomes: review.portfolio.outcomes },
  ];
  return groups.flatMap(({ key, name, outcomes }) => {
    const isAbsent = isWithoutOrders(key, facts?.folded);
    // Of a profile that no order names, what its orders would say is one question, not ten.
    const { byField, others } = unknownIn(outcomes, (field) =>
      isAbsent && listTelling(field) === 'orders' ? 'ordersInPeriod' : field,
    );
    const missing = [...byField].map(([field, rules]) => {
      const slots = { field: FIELD_NAMES[language][field], profile: name };
      return dataRow(
        {
          kind: 'missing',
          key: `${field}:${key}`,
          where: name,
          found: slots.field,
          meaning: fillPlain(words.missingFor, { ...slots, rules: codesOf(rules) }, language),
          todo:
            todoOf(field, key, book, language) ??
            fillPlain(words.ask, { ...slots, owner: WORDS[language].owners[whoKnows(field, rules)] }, language),
          state: 'open',
        },
        language,
      );
    });
    const unable = others.map(({ rule, why }) =>
      dataRow(
        {
          kind: 'missing',
          key: `${rule.code}:${key}`,
          where: name,
          found: `${rule.code} ${rule.texts[language].title}`,
          meaning: fillPlain(words.cannotTell, { why: words.because[why] ?? why }, language),
          todo: WORDS[language].owners[rule.owner],
          state: 'open',
        },
        language,
      ),
    );
    return [...missing, ...unable];
  });
}

interface Unknown {
  readonly byField: ReadonlyMap<FieldName, readonly Rule[]>;
  readonly others: readonly { readonly rule: Rule; readonly why: string }[];
}

/** There is a list of orders, and none of them is of the profile. */
const isWithoutOrders = (key: string, folded: FoldedReadings | undefined): boolean =>
  folded?.places.ordersInPeriod !== undefined && key !== '*' && folded.profiles[key]?.ordersInPeriod === undefined;

function unknownIn(outcomes: Readonly<Record<string, Outcome>>, askedAs: (field: FieldName) => FieldName): Unknown {
  const byField = new Map<FieldName, Rule[]>();
  const others: { rule: Rule; why: string }[] = [];
  for (const [code, outcome] of Object.entries(outcomes)) {
    const rule = ruleOf(code);
    if (!rule || outcome.kind !== 'unknown') continue;
    for (const field of new Set(outcome.missing.map(askedAs)))
      byField.set(field, [...(byField.get(field) ?? []), rule]);
    if (outcome.because !== undefined && outcome.missing.length === 0) others.push({ rule, why: outcome.because });
  }
  return { byField, others };
}

/** The side that promises a term knows it; a figure is known where its rule is decided. */
function whoKnows(field: FieldName, rules: readonly Rule[]): Owner {
  const { side } = FIELDS[field];
  return side === 'figure' ? (rules[0]?.owner ?? 'finance') : side;
}

const codesOf = (rules: readonly Rule[]): string => rules.map(({ code }) => code).join(', ');

/** Rules the workbook has no place for, each once, with the columns that would unlock it. */
export function reachRows({ review, language }: SheetInput): readonly WantedRow[] {
  const words = DATA_WORDS[language];
  return review.rules.flatMap(({ rule: code, state, unlock }) => {
    const rule = ruleOf(code);
    if (!rule || state !== 'outOfReach') return [];
    const list = unlock
      .flat()
      .map(listTelling)
      .find((from) => from !== undefined);
    const fields = unlock.map((any) => any.map((field) => FIELD_NAMES[language][field]).join(` ${words.or} `));
    return [
      dataRow(
        {
          kind: 'reach',
          key: code,
          where: WORDS[language].levels[rule.level],
          found: `${code} ${rule.texts[language].title}`,
          meaning: words.outOfReach,
          todo: [
            fillPlain(
              list === undefined ? words.unlockWith : words.unlockWithList[list],
              { fields: [...new Set(fields)].join('; ') },
              language,
            ),
            // Seldom recorded, and easily begun: one column says it.
            ...(unlock.flat().includes('killedOrders') ? [words.reasonColumn] : []),
          ].join(' '),
          state: 'open',
        },
        language,
      ),
    ];
  });
}

/** Profiles that lists name and no policy knows: counted, never scored. */
export function strangerRows({ review, language }: SheetInput): readonly WantedRow[] {
  const words = DATA_WORDS[language];
  return review.strangers.map(({ name, sheet, lines, at }) =>
    dataRow(
      {
        kind: 'stranger',
        key: `${sheet}:${wordsOf(name)}`,
        at,
        found: name,
        meaning: fillPlain(words.strangerFound, { lines, sheet }, language),
        todo: words.strangerTodo,
        state: 'open',
      },
      language,
    ),
  );
}
