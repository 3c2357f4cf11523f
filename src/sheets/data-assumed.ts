import type { Outcome } from '../domain/outcome';
import { FIELD_NAMES } from '../i18n/fields';
import { fillPlain } from '../i18n/format';
import { dataRow } from './data-row';
import { ASSUMED_FIELDS, DATA_WORDS, type AssumedField } from './data-words';
import { SHEET_WORDS } from './sheet-words';
import type { SheetInput, WantedRow } from './wanted';

/** The rule whose money takes each for none. */
const RULES: { readonly [F in AssumedField]: string } = { smallOrderFee: 'O02', recoveredShare: 'P03' };

/** What money was counted in full only because no column says what came back, each once. */
export function assumedRows({ review, book, facts, language }: SheetInput): readonly WantedRow[] {
  const { assumed } = DATA_WORDS[language];
  const all = [...review.profiles.map(({ outcomes }) => outcomes), review.portfolio.outcomes];
  const hasPlace = (field: AssumedField): boolean =>
    [book.places, facts?.folded?.places].some((places) => places?.[field] !== undefined);
  return ASSUMED_FIELDS.filter(
    (field) => !hasPlace(field) && all.some((outcomes) => hasMoney(outcomes[RULES[field]])),
  ).map((field) => {
    const name = FIELD_NAMES[language][field];
    return dataRow(
      {
        kind: 'missing',
        key: `${field}:*`,
        where: SHEET_WORDS[language].wholeWorkbook,
        found: name,
        meaning: assumed[field].meaning,
        todo: fillPlain(assumed[field].todo, { field: name }, language),
        state: 'open',
      },
      language,
    );
  });
}

const hasMoney = (outcome: Outcome | undefined): boolean =>
  outcome?.kind === 'scored' && outcome.money.kind === 'value' && outcome.money.amount > 0;
