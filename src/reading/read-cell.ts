import { foundText } from '../domain/found-text';
import type { IssueCode } from '../domain/issue';
import { isCellError, type Cell } from '../domain/survey';
import { FIELDS, type FieldName, type FieldValue, type Reading, type ReadingMark } from '../domain/terms';
import { tidy, wordsOf } from '../domain/text';
import { inBookCurrency } from './book-currency';
import { typedEvidence } from './column-evidence';
import type { Column } from './column';
import { dateOptions } from './date-options';
import type { Evidence } from './evidence';
import { ask, issueOf, questionId, type Findings } from './findings';
import { foundOf } from './grammar/found';
import type { RawCell } from './layout/raw-table';
import type { Parsed } from './parsed';
import { readFound, readTyped } from './read-found';

/** What all cells of a reading share. */
export interface ReadingRun {
  readonly answers: Readonly<Record<string, string>>;
  readonly dateSystem: 1900 | 1904;
  readonly findings: Findings;
}

/** One cell of a profile's row as a reading, with its issue or question told; an answered question is the answer. */
export function readCell<F extends FieldName>(
  field: F,
  column: Column,
  evidence: Evidence,
  { at, cell }: RawCell,
  profileKey: string,
  run: ReadingRun,
): Reading<FieldValue<F>> {
  const found = tidy(foundText(cell, run.dateSystem));
  if (!cell || found === '') return { kind: 'blank', at, found: '' };
  if (isCellError(cell.value)) return refuse('error-cell');
  return settle(
    FIELDS[field].kind === 'text'
      ? textOf(field, cell, evidence)
      : inBookCurrency(readFound(field, foundOf(cell), evidence), foundOf(cell), evidence),
    cell,
  );

  function settle(parsed: Parsed<FieldValue<F>>, source: Cell, ...more: ReadingMark[]): Reading<FieldValue<F>> {
    switch (parsed.kind) {
      case 'value':
        return { kind: 'value', value: parsed.value, at, found, marks: [...parsed.marks, ...more] };
      case 'unreadable':
        return refuse(parsed.code, parsed.details);
      case 'asked':
        return answerOrAsk(parsed, source);
      case 'blank':
      case 'notApplicable':
        return { kind: parsed.kind, at, found };
    }
  }

  function refuse(code: IssueCode, details: Readonly<Record<string, string | number>> = {}): Reading<FieldValue<F>> {
    const issue = issueOf(code, found, at, { field, ...details });
    run.findings.issues.push(issue);
    return { kind: 'unreadable', at, found, issue };
  }

  function answerOrAsk(parsed: Asked, source: Cell): Reading<FieldValue<F>> {
    const whose = parsed.shared ?? profileKey;
    const id = questionId(parsed.code, wordsOf(at.sheet), wordsOf(column.heading), whose);
    const answer = run.answers[id];
    if (answer !== undefined && answer.trim() !== '') {
      const typed = answerTo(parsed, answer, source);
      if (typed !== null) return settle(typed, source, 'answered');
    }
    const isDate = parsed.code === 'ambiguous-date' && typeof source.value === 'number';
    const options = isDate ? dateOptions(field, source.value, run.dateSystem) : parsed.options;
    const readings = options.join(' | ') || '?';
    ask(run.findings, { id, issue: issueOf(parsed.code, found, at, { field, readings, ...parsed.details }), options });
    return { kind: 'asked', at, found, question: id };
  }

  /** What an answer makes of the cell; null when it is none. An answer about a whole column may leave another question. */
  function answerTo(parsed: Asked, answer: string, source: Cell): Parsed<FieldValue<F>> | null {
    if (!parsed.answered) {
      const typed = readTyped(field, answer, typedEvidence(evidence));
      return typed.kind === 'value' || typed.kind === 'notApplicable' ? typed : null;
    }
    // The grammar that asked makes values of the field it reads.
    const made = parsed.answered(answer) as Parsed<FieldValue<F>>;
    if (made.kind === 'unreadable' && made.code === 'unreadable') return null;
    return parsed.code === 'currency-mixed' ? made : inBookCurrency(made, foundOf(source), evidence);
  }
}

type Asked = Extract<Parsed<never>, { kind: 'asked' }>;

/** Text as typed; only a silence is told apart. */
function textOf<F extends FieldName>(field: F, cell: Cell, evidence: Evidence): Parsed<FieldValue<F>> {
  const parsed = readFound(field, foundOf(cell), evidence);
  return parsed.kind === 'value' ? { ...parsed, value: tidy(foundText(cell)) as FieldValue<F> } : parsed;
}
