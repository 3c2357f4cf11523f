import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { Reviewed } from '../../app/review-workbook';
import type { Language } from '../../domain/language';
import type { DeskAnswer, DeskReason, DeskState } from '../../domain/order-desk';
import { foundText } from '../../domain/found-text';
import { cellOfSurvey } from '../../domain/survey';
import type { DeskProblem } from '../../functions/orders/desk-answers';
import { FIELD_NAMES } from '../../i18n/fields';
import { wordedFound } from '../../i18n/found-words';
import { fillPlain } from '../../i18n/format';
import { deskHeadline, deskSentence } from '../../i18n/order-desk';
import type { Band } from '../../review/model';
import { BAND_COLOURS } from '../parts/band-colours';
import { CellLink } from '../parts/cell-link';
import { Choice } from '../parts/choice';
import { PlainList } from '../parts/plain-list';
import { usePane } from '../state/pane-context';
import { DESK_VIEW_TEXTS, type DeskViewTexts } from '../texts/desk-texts';

const SYMBOLS: Readonly<Record<DeskState, string>> = { within: '✔', if: '◐', unknown: '?', outside: '✖' };
const BANDS: Readonly<Record<DeskState, Band>> = {
  within: 'aligned',
  if: 'watch',
  unknown: 'misaligned',
  outside: 'broken',
};

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
  headline: {
    display: 'inline-block',
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
  },
  reason: {
    display: 'grid',
    gridTemplateColumns: '1.5em 1fr',
    marginTop: tokens.spacingVerticalXS,
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
              <Answered key={index} answer={answer} reviewed={reviewed} />
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

function Answered({ answer, reviewed }: { answer: DeskAnswer; reviewed: Reviewed }): ReactElement {
  const { language } = usePane();
  const styles = useStyles();
  const { fill, text } = BAND_COLOURS[BANDS[answer.state]];
  const words = DESK_VIEW_TEXTS[language];
  const { order, profile } = answer;
  return (
    <div>
      <Text block weight="semibold">
        {order === null ? profile : fillPlain(words.order, { order, profile }, language)}
      </Text>
      <span className={styles.headline} style={{ backgroundColor: fill, color: text }}>
        {`${SYMBOLS[answer.state]} ${deskHeadline(answer, language)}`}
      </span>
      {answer.reasons.map((reason) => (
        <Reason key={`${reason.topic} ${reason.code}`} reason={reason} reviewed={reviewed} />
      ))}
    </div>
  );
}

function Reason({ reason, reviewed }: { reason: DeskReason; reviewed: Reviewed }): ReactElement {
  const { language } = usePane();
  const styles = useStyles();
  const { survey, review } = reviewed;
  return (
    <div className={styles.reason}>
      <span aria-hidden="true">{SYMBOLS[reason.state]}</span>
      <span>
        <Text block>{deskSentence(reason, language, review.currency)}</Text>
        {reason.sources.map(({ field, at, found }) => {
          const cell = cellOfSurvey(survey, at);
          return (
            <Caption1 key={field} block>
              {`${FIELD_NAMES[language][field]} "${wordedFound(found, cell, language)}" `}
              <CellLink at={at} found={foundText(cell, survey.dateSystem) || found} />
            </Caption1>
          );
        })}
      </span>
    </div>
  );
}
