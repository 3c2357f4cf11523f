import { Caption1, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Reviewed } from '../../app/review-workbook';
import type { FieldName } from '../../domain/terms';
import { FIELD_NAMES } from '../../i18n/fields';
import { fillPlain } from '../../i18n/format';
import { valueText } from '../../i18n/values';
import { usePane } from '../state/pane-context';
import type { Scenario } from '../state/use-scenarios';
import { MEETING_TEXTS } from '../texts/meeting-texts';
import { PlainList } from './plain-list';
import { TextLink } from './text-link';

interface TriedChangesProps {
  readonly scenario: Scenario | undefined;
  readonly reviewed: Reviewed;
}

/** The terms a scenario changes, each with what the policy says, to be taken back one by one. */
export function TriedChanges({ scenario, reviewed }: TriedChangesProps): ReactElement {
  const { language, scenarios } = usePane();
  const words = MEETING_TEXTS[language];
  const { book, review } = reviewed;
  const tried = book.profiles.flatMap((profile) =>
    (scenario?.changes[profile.key] ?? []).map((change) => ({ profile, ...change })),
  );
  if (tried.length === 0) return <Text>{words.noChanges}</Text>;
  const shown = (field: FieldName, value: unknown): string => valueText(field, value, language, review.currency);
  return (
    <PlainList label={words.changes}>
      {tried.map(({ profile, field, value }) => {
        const reading = profile.readings[field];
        const before = reading?.kind === 'value' ? shown(field, reading.value) : words.blank;
        const name = FIELD_NAMES[language][field];
        return (
          <div key={`${profile.key} ${field}`}>
            <Caption1 block>{profile.name}</Caption1>
            <Text block>{`${name}: ${before} → ${shown(field, value)}`}</Text>
            <TextLink onClick={() => scenarios.remove(profile.key, field)}>
              {fillPlain(words.remove, { field: name.toLowerCase() }, language)}
            </TextLink>
          </div>
        );
      })}
    </PlainList>
  );
}
