import { Caption1, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Reviewed } from '../../app/review-workbook';
import type { CellRef } from '../../domain/address';
import type { Language } from '../../domain/language';
import { FIELD_NAMES } from '../../i18n/fields';
import { fillPlain } from '../../i18n/format';
import { READING_NOTES } from '../../i18n/notes';
import { valueText } from '../../i18n/values';
import { ruleOf } from '../../rules';
import { usePane } from '../state/pane-context';
import { findingsTouching, meaningOf, type CellMeaning as Meaning } from '../state/touching';
import { RESULT_TEXTS } from '../texts/result-texts';
import { TextLink } from './text-link';

/** What a cell is, how it was read, and the findings that depend on it. */
export function CellMeaning({ at, reviewed }: { at: CellRef; reviewed: Reviewed }): ReactElement {
  const { language, change } = usePane();
  const words = RESULT_TEXTS[language];
  const meaning = meaningOf(at, reviewed.book);
  const findings = findingsTouching(at, reviewed.review);
  const isUsed = meaning.kind === 'term' || findings.length > 0;
  return (
    <>
      <Text block>
        {meaning.kind === 'none' && isUsed ? words.usedFor : meaningText(meaning, language, reviewed.review.currency)}
      </Text>
      {isUsed && <Caption1 block>{findings.length > 0 ? words.touching : words.noTouching}</Caption1>}
      {findings.map(({ id, rule }) => (
        <div key={id}>
          <TextLink onClick={() => change({ view: 'findings', finding: id })}>
            {ruleOf(rule)?.texts[language].title ?? rule}
          </TextLink>
        </div>
      ))}
    </>
  );
}

function meaningText(meaning: Meaning, language: Language, currency: string | null): string {
  const words = RESULT_TEXTS[language];
  if (meaning.kind === 'none') return words.notOurs;
  const field = FIELD_NAMES[language][meaning.field];
  if (meaning.kind === 'heading') return fillPlain(words.headingOf, { field }, language);
  const { reading, profile } = meaning;
  const value =
    reading.kind === 'value'
      ? [
          valueText(meaning.field, reading.value, language, currency),
          ...reading.marks.map((mark) => READING_NOTES[language][mark]),
        ].join('; ')
      : words.readings[reading.kind];
  return fillPlain(words.readAs, { field, profile: profile.name, value }, language);
}
