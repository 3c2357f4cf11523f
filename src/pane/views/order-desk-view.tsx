import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { Reviewed } from '../../app/review-workbook';
import type { Language } from '../../domain/language';
import type { DeskAnswer } from '../../domain/order-desk';
import type { DeskProblem } from '../../functions/orders/desk-answers';
import { fillPlain } from '../../i18n/format';
import { Choice } from '../parts/choice';
import { DeskAnswerCard } from '../parts/desk-answer-card';
import { PlainList } from '../parts/plain-list';
import { usePane } from '../state/pane-context';
import { DESK_VIEW_TEXTS, type DeskViewTexts } from '../texts/desk-texts';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  lines: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '96px',
    resize: 'vertical',
    padding: tokens.spacingHorizontalS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** An order pasted from a sheet, judged against the whole package of its profile; it stays in this view. */
export function OrderDeskView({ reviewed }: { reviewed: Reviewed }): ReactElement {
  const { language } = usePane();
  const words = DESK_VIEW_TEXTS[language];
  const styles = useStyles();
  const [text, setText] = useState('');
  const [profile, setProfile] = useState<string | null>(null);
  const { book } = reviewed;
  const answers = useDeskAnswers(reviewed, text, profile ?? '');
  return (
    <>
      <Text>{words.intro}</Text>
      <Choice
        label={words.profile}
        all={words.fromOrder}
        value={profile}
        options={book.profiles.map(({ name }) => name)}
        nameOf={(name) => name}
        onChange={setProfile}
      />
      <label className={styles.field}>
        <Caption1>{words.paste}</Caption1>
        <textarea
          className={styles.lines}
          value={text}
          spellCheck={false}
          wrap="off"
          onChange={({ target }) => setText(target.value)}
        />
        <Caption1>{words.pasteHint}</Caption1>
      </label>
      <div aria-live="polite" aria-label={words.answers}>
        {'kind' in answers ? (
          <Text>{problemText(answers, words, language)}</Text>
        ) : (
          <PlainList label={words.answers}>
            {answers.map((answer, index) => (
              <DeskAnswerCard key={index} answer={answer} reviewed={reviewed} />
            ))}
          </PlainList>
        )}
      </div>
    </>
  );
}

const NONE: readonly DeskAnswer[] = [];

/** The answers to what is pasted; those before stay until the new ones are here. */
function useDeskAnswers(reviewed: Reviewed, text: string, profile: string): readonly DeskAnswer[] | DeskProblem {
  const { language, ask, failed } = usePane();
  const [answers, setAnswers] = useState<readonly DeskAnswer[] | DeskProblem>(NONE);
  useEffect(() => {
    let isLatest = true;
    if (text.trim() === '') setAnswers(NONE);
    else {
      ask(reviewed, 'desk', { text, profile, language }).then(
        (answered) => isLatest && setAnswers(answered),
        (failure: unknown) => isLatest && failed(failure),
      );
    }
    return () => {
      isLatest = false;
    };
  }, [reviewed, text, profile, language, ask, failed]);
  return answers;
}

function problemText(problem: DeskProblem, words: DeskViewTexts, language: Language): string {
  switch (problem.kind) {
    case 'nothing':
      return words.nothing;
    case 'no-profile':
      return words.noProfile;
    case 'no-such-profile':
      return fillPlain(words.noSuchProfile, { found: problem.found }, language);
  }
}
