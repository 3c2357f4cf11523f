import { toAddress } from '../domain/address';
import type { FieldName, FieldValue, ProfileReadings, Reading } from '../domain/terms';
import { wordsOf } from '../domain/text';
import { typedEvidence } from './column-evidence';
import { ask, issueOf, questionId } from './findings';
import { readClock } from './grammar/clock';
import { foundOfText } from './grammar/found';
import { PHRASES } from './grammar/phrases';
import { matchHeading } from './headings/match-heading';
import type { ReadingRun } from './read-cell';
import { readTyped } from './read-found';
import type { FieldColumn } from './field-column';

type Clock = FieldValue<'paymentClock'>;
type ClockReading = Reading<Clock>;

/**
 * `14 dias da entrega` says where its days begin. That stands in for a clock column without a cell; where the column
 * says otherwise, a person is asked.
 */
export function withStatedClock(
  readings: ProfileReadings,
  columns: readonly FieldColumn[],
  profileKey: string,
  run: ReadingRun,
): ProfileReadings {
  const { paymentTerms: terms, paymentClock: own } = readings;
  if (terms?.kind !== 'value' || terms.value.instalments.every(({ days }) => days <= 0)) return readings;
  // What stands under *Recebimento* is received: that says nothing of goods.
  const heading = (columnOf(columns, 'paymentTerms')?.column.heading ?? '').replace(/^\s*recebimentos?\s*·/i, '');
  const stated = clockIn(terms.found) ?? (namesTermsOnly(heading) ? null : clockIn(heading));
  if (stated === null) return readings;
  if (own === undefined || own.kind === 'blank') {
    const clock: ClockReading = { kind: 'value', value: stated, at: terms.at, found: terms.found, marks: [] };
    return { ...readings, paymentClock: clock };
  }
  const column = columnOf(columns, 'paymentClock');
  if (own.kind !== 'value' || own.value === stated || !column) return readings;
  return { ...readings, paymentClock: contradicted(own, terms, column, profileKey, run) };
}

/** `Invoice terms` are the terms of an invoice: that word is needed to say what is paid, and says nothing of the clock. */
function namesTermsOnly(heading: string): boolean {
  const rest = heading.replace(/\b(invoice|fatura|factura|nota)\b/gi, ' ');
  return rest !== heading && matchHeading(rest).field !== 'paymentTerms';
}

function clockIn(text: string): Clock | null {
  const parsed = readClock(foundOfText(text));
  return parsed.kind === 'value' ? parsed.value : null;
}

const columnOf = (columns: readonly FieldColumn[], field: FieldName): FieldColumn | undefined =>
  columns.find((column) => column.field === field);

function contradicted(
  own: Extract<ClockReading, { kind: 'value' }>,
  terms: Reading,
  { column, evidence }: FieldColumn,
  profileKey: string,
  run: ReadingRun,
): ClockReading {
  const { at, found } = own;
  const id = questionId('ambiguous-term', wordsOf(at.sheet), wordsOf(column.heading), profileKey);
  const answered = readTyped('paymentClock', run.answers[id] ?? '', typedEvidence(evidence));
  if (answered.kind === 'value') return { ...own, value: answered.value, marks: [...own.marks, 'answered'] };
  const { fromInvoice, fromDelivery } = PHRASES[evidence.language];
  const readings = `${found} | ${terms.found} (${toAddress(terms.at)})`;
  const issue = issueOf('ambiguous-term', found, at, { field: 'paymentClock', readings });
  ask(run.findings, { id, issue, options: [fromInvoice, fromDelivery] });
  return { kind: 'asked', at, found, question: id };
}
