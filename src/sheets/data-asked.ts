import { toA1 } from '../domain/address';
import type { Issue, Question } from '../domain/issue';
import { cellOfSurvey, type Survey } from '../domain/survey';
import { FIELDS, type FieldName } from '../domain/terms';
import type { Language } from '../domain/language';
import { FIELD_NAMES } from '../i18n/fields';
import { fillPlain, formatList } from '../i18n/format';
import { wordedFound } from '../i18n/found-words';
import { issueSentence } from '../i18n/issues';
import { dataRow } from './data-row';
import { DATA_WORDS } from './data-words';
import { QUESTION } from './read-answers';
import type { SheetInput, WantedRow } from './wanted';

/** Questions first, then every cell that was not used as it stands. */
export function askedRows({ book, memory, review, survey, language }: SheetInput): readonly WantedRow[] {
  const issues = [...book.issues, ...memory.issues, ...review.issues];
  return [
    ...book.questions.map((question) => questionRow(question, survey, language)),
    ...issues.map((issue) => issueRow(issue, survey, language)),
  ];
}

/** The issue with its cell as the reader of the sheet writes numbers. */
function worded(issue: Issue, survey: Survey, language: Language): Issue {
  return issue.at ? { ...issue, found: wordedFound(issue.found, cellOfSurvey(survey, issue.at), language) } : issue;
}

function questionRow({ id, issue: said, options }: Question, survey: Survey, language: Language): WantedRow {
  const issue = worded(said, survey, language);
  const words = DATA_WORDS[language];
  const how =
    options.length === 0 ? words.answerFreely : fillPlain(words.answerWith, { options: options.join(' | ') }, language);
  const row = dataRow(
    {
      kind: 'question',
      key: id,
      at: issue.at,
      found: issue.found,
      meaning: aboutText(issue, language),
      todo: `${issueSentence(issue, language)} ${how}`,
      state: 'open',
    },
    language,
  );
  return { ...row, id: QUESTION + id, input: { key: 'answer', style: 'inputText', offers: options } };
}

function issueRow(said: Issue, survey: Survey, language: Language): WantedRow {
  const issue = worded(said, survey, language);
  const { at, code } = issue;
  return dataRow(
    {
      kind: 'issue',
      key: at ? `${code}:${at.sheet}!${toA1(at)}` : `${code}:${detailsKey(said)}`,
      at,
      found: issue.found,
      meaning: aboutText(issue, language),
      todo: issueSentence(issue, language),
      state: 'open',
    },
    language,
  );
}

function detailsKey({ details = {}, found }: Issue): string {
  return [found, ...Object.keys(details).map((key) => String(details[key]))].join(' ');
}

/** The field or parameter a cell was taken for; the fields it may be where that is the question. */
function aboutText({ details = {} }: Issue, language: Language): string {
  const names = String(details.fields ?? details.field ?? '').split(',');
  return formatList(
    names.filter(isField).map((name) => FIELD_NAMES[language][name]),
    language,
  );
}

const isField = (name: string): name is FieldName => Object.keys(FIELDS).includes(name);
