import { toA1 } from '../domain/address';
import type { Issue, Question } from '../domain/issue';
import { FIELDS, type FieldName } from '../domain/terms';
import type { Language } from '../domain/language';
import { FIELD_NAMES } from '../i18n/fields';
import { fillPlain, formatList } from '../i18n/format';
import { issueSentence } from '../i18n/issues';
import { dataRow } from './data-row';
import { DATA_WORDS } from './data-words';
import { QUESTION } from './read-answers';
import type { SheetInput, WantedRow } from './wanted';

/** Questions first, then every cell that was not used as it stands. */
export function askedRows({ book, memory, review, language }: SheetInput): readonly WantedRow[] {
  const issues = [...book.issues, ...memory.issues, ...review.issues];
  return [
    ...book.questions.map((question) => questionRow(question, language)),
    ...issues.map((issue) => issueRow(issue, language)),
  ];
}

function questionRow({ id, issue, options }: Question, language: Language): WantedRow {
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

function issueRow(issue: Issue, language: Language): WantedRow {
  const { at, code } = issue;
  return dataRow(
    {
      kind: 'issue',
      key: at ? `${code}:${at.sheet}!${toA1(at)}` : `${code}:${detailsKey(issue)}`,
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
