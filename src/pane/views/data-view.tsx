import { Caption1, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ourCell } from '../../app/our-cells';
import type { Reviewed } from '../../app/review-workbook';
import type { Issue, Question } from '../../domain/issue';
import { FIELD_NAMES } from '../../i18n/fields';
import { fillPlain } from '../../i18n/format';
import { issueSentence } from '../../i18n/issues';
import { ruleOf } from '../../rules';
import { CellLink } from '../parts/cell-link';
import { PlainList } from '../parts/plain-list';
import { Section } from '../parts/section';
import { usePane } from '../state/pane-context';
import { RESULT_TEXTS } from '../texts/result-texts';

/** What only a person can tell: questions, cells to look at, and what a missing column keeps out of reach. */
export function DataView({ reviewed }: { reviewed: Reviewed }): ReactElement {
  const { language } = usePane();
  const words = RESULT_TEXTS[language];
  const { book, own, review } = reviewed;
  const issues = [...book.issues, ...own.memory.issues, ...review.issues];
  const outside = review.rules.filter(({ state }) => state === 'outOfReach');
  return (
    <>
      <Section title={words.questions}>
        {book.questions.length === 0 && <Text>{words.noQuestions}</Text>}
        <PlainList>
          {book.questions.map((question) => (
            <QuestionRow key={question.id} question={question} reviewed={reviewed} />
          ))}
        </PlainList>
      </Section>
      <Section title={words.health}>
        {issues.length === 0 && <Text>{words.healthy}</Text>}
        <PlainList>
          {issues.map((issue, index) => (
            <IssueText key={index} issue={issue} />
          ))}
        </PlainList>
      </Section>
      {outside.length > 0 && (
        <Section title={words.outOfReach}>
          <PlainList>
            {outside.map(({ rule, unlock }) => (
              <div key={rule}>
                <Text block weight="semibold">
                  {`${rule} ${ruleOf(rule)?.texts[language].title ?? ''}`}
                </Text>
                {unlock.map((fields) => (
                  <Caption1 key={fields.join()} block>
                    {fillPlain(
                      words.unlockWith,
                      { fields: fields.map((field) => FIELD_NAMES[language][field]).join(` ${words.or} `) },
                      language,
                    )}
                  </Caption1>
                ))}
              </div>
            ))}
          </PlainList>
        </Section>
      )}
    </>
  );
}

/** The sentence of an issue, which leads to its cell. */
function IssueText({ issue }: { issue: Issue }): ReactElement {
  const { language } = usePane();
  const sentence = issueSentence(issue, language);
  if (!issue.at) return <Text>{sentence}</Text>;
  return (
    <CellLink at={issue.at} found={issue.found}>
      {sentence}
    </CellLink>
  );
}

function QuestionRow({ question, reviewed }: { question: Question; reviewed: Reviewed }): ReactElement {
  const { language } = usePane();
  const words = RESULT_TEXTS[language];
  const answer = ourCell(reviewed, 'data', `question:${question.id}`, 'answer');
  return (
    <div>
      <IssueText issue={question.issue} />
      {question.options.length > 0 && (
        <Caption1 block>{fillPlain(words.options, { options: question.options.join(' | ') }, language)}</Caption1>
      )}
      {answer ? (
        <CellLink at={answer.at} found={answer.found}>
          {words.answerHere}
        </CellLink>
      ) : (
        <Caption1 block>{words.answerAfter}</Caption1>
      )}
    </div>
  );
}
