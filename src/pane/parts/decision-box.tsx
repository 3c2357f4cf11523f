import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactElement } from 'react';
import type { Decided } from '../../app/decide';
import type { Reviewed } from '../../app/review-workbook';
import type { Language } from '../../domain/language';
import type { Decision } from '../../domain/memory';
import { agreedOf } from '../../i18n/agreed-note';
import { DECISION_WORDS, decisionKindOf, DECISIONS, type DecisionKind } from '../../i18n/decisions';
import { FIELD_NAMES } from '../../i18n/fields';
import { fillPlain } from '../../i18n/format';
import { valueText } from '../../i18n/values';
import type { Lever } from '../../review/levers-of';
import type { Finding } from '../../review/model';
import { usePane } from '../state/pane-context';
import { useAsked } from '../state/use-asked';
import { MEETING_TEXTS } from '../texts/meeting-texts';
import { TextInput } from './text-input';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalL}`,
    border: 'none',
    margin: 0,
    padding: 0,
  },
  choice: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '36px',
    '& input': { width: '18px', height: '18px', margin: 0, accentColor: tokens.colorCompoundBrandBackground },
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 160px), 1fr))',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
  },
});

interface DecisionBoxProps {
  readonly finding: Finding;
  readonly reviewed: Reviewed;
  /** What stands in the planner's columns now. */
  readonly standing: Decision | undefined;
  readonly isBusy: boolean;
  readonly onDecide: (decided: Decided) => void;
}

/** What was decided, who sees to it and until when: written into the team's columns of the findings. */
export function DecisionBox({ finding, reviewed, standing, isBusy, onDecide }: DecisionBoxProps): ReactElement {
  const { language, ask, failed } = usePane();
  const words = MEETING_TEXTS[language];
  const styles = useStyles();
  const [kind, setKind] = useState<DecisionKind | null>(() => decisionKindOf(standing?.decision ?? ''));
  const [owner, setOwner] = useState(standing?.owner ?? '');
  const [due, setDue] = useState(standing?.due ?? '');
  const [before] = useState(() => agreedOf(standing?.note ?? ''));
  const [note, setNote] = useState(before ? before.rest : (standing?.note ?? ''));
  const [typed, setTyped] = useState<string | null>(before?.text ?? null);
  const [problem, setProblem] = useState<string | null>(null);
  const isAccepted = kind === 'accept';
  const levers = useAsked(reviewed, 'levers', finding.id);
  const lever = kind === 'commercial' || kind === 'logistics' ? (levers?.[kind].options[0] ?? null) : null;
  const field = lever && (before?.field ?? lever.field);
  const offered = lever ? typedText(lever, language, reviewed.review.currency) : '';
  const decide = (kept: DecisionKind, agreed?: Decided['agreed']): void => {
    setProblem(null);
    const day = due === '' ? null : due;
    onDecide({ finding: finding.id, decision: kept, owner, due: day, note, ...(agreed ? { agreed } : {}) });
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (isBusy) return;
    if (kind === null) return setProblem(words.needsDecision);
    if (isAccepted && (note.trim() === '' || due === '')) return setProblem(words.needsReason);
    if (field === null || typed === null || typed === offered) return decide(kind);
    const agreed = { field, text: typed, language };
    ask(reviewed, 'term', agreed).then(
      (read) =>
        read
          ? decide(kind, agreed)
          : setProblem(fillPlain(words.notRead, { text: typed, field: FIELD_NAMES[language][field] }, language)),
      failed,
    );
  };
  return (
    <form className={styles.box} onSubmit={save} noValidate>
      <fieldset className={styles.choices}>
        <legend>
          <Text weight="semibold">{words.decision}</Text>
        </legend>
        {DECISIONS.map((one) => (
          <label key={one} className={styles.choice}>
            <input type="radio" name="decision" value={one} checked={kind === one} onChange={() => setKind(one)} />
            <Text>{DECISION_WORDS[language][one]}</Text>
          </label>
        ))}
      </fieldset>
      <div className={styles.fields}>
        {field !== null && (
          <TextInput
            label={fillPlain(words.agreed, { field: FIELD_NAMES[language][field] }, language)}
            value={typed ?? offered}
            onChange={setTyped}
          />
        )}
        <TextInput label={words.owner} value={owner} onChange={setOwner} />
        <TextInput label={isAccepted ? words.dueUntil : words.due} type="date" value={due} onChange={setDue} />
        <TextInput label={isAccepted ? words.reason : words.note} value={note} onChange={setNote} />
      </div>
      <div aria-live="polite">
        {problem !== null && <Text>{problem}</Text>}
        {problem === null && standing && standing.decision !== '' && (
          <Text>{`✔ ${fillPlain(words.saved, { decision: standing.decision }, language)}`}</Text>
        )}
      </div>
      <Button type="submit" appearance="primary" disabledFocusable={isBusy} style={{ alignSelf: 'flex-start' }}>
        {words.save}
      </Button>
      <Caption1>{words.saveHint}</Caption1>
    </form>
  );
}

/** A value as somebody would type it: a payment plan without its mean term. */
function typedText({ field, value }: Lever, language: Language, currency: string | null): string {
  const text = valueText(field, value, language, currency);
  return field === 'paymentTerms' ? text.split(', ')[0]! : text;
}
