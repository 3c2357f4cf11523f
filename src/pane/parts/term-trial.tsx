import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactElement } from 'react';
import type { Reviewed } from '../../app/review-workbook';
import { FIELDS, SEED_TERMS, type FieldName } from '../../domain/terms';
import { FIELD_NAMES } from '../../i18n/fields';
import { fillPlain } from '../../i18n/format';
import { valueText } from '../../i18n/values';
import { usePane } from '../state/pane-context';
import { MEETING_TEXTS } from '../texts/meeting-texts';
import { Choice } from './choice';
import { TextInput } from './text-input';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** The terms of both policies, the seven promises first. */
const TERMS: readonly FieldName[] = [
  ...SEED_TERMS,
  ...(Object.keys(FIELDS) as FieldName[]).filter(
    (field) => FIELDS[field].side !== 'figure' && !(SEED_TERMS as readonly FieldName[]).includes(field),
  ),
];

/** One term of a profile with another value, typed as in its cell; the cell stays as it is. */
export function TermTrial({ profileKey, reviewed }: { profileKey: string; reviewed: Reviewed }): ReactElement {
  const { language, ask, failed, scenarios } = usePane();
  const words = MEETING_TEXTS[language];
  const styles = useStyles();
  const [field, setField] = useState<FieldName>('paymentTerms');
  const [text, setText] = useState('');
  const [unread, setUnread] = useState<string | null>(null);
  const { book, review } = reviewed;
  const reading = book.profiles.find(({ key }) => key === profileKey)?.readings[field];
  const now = reading?.kind === 'value' ? valueText(field, reading.value, language, review.currency) : words.blank;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    ask(reviewed, 'term', { field, text, language }).then((change) => {
      setUnread(change ? null : fillPlain(words.notRead, { text, field: FIELD_NAMES[language][field] }, language));
      if (!change) return;
      scenarios.add(profileKey, [change]);
      setText('');
    }, failed);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Choice
        label={words.term}
        value={field}
        options={TERMS}
        nameOf={(one) => FIELD_NAMES[language][one]}
        onChange={(one) => setField(one ?? field)}
      />
      <TextInput label={words.value} value={text} onChange={setText} />
      <Caption1>{fillPlain(words.now, { value: now }, language)}</Caption1>
      <div aria-live="polite">{unread !== null && <Text>{unread}</Text>}</div>
      <Button type="submit" style={{ alignSelf: 'flex-start' }} disabledFocusable={text.trim() === ''}>
        {words.tryValue}
      </Button>
    </form>
  );
}
