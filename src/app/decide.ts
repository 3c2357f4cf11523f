import type { Language } from '../domain/language';
import { agreedNote } from '../i18n/agreed-note';
import { DECISION_WORDS, type DecisionKind } from '../i18n/decisions';
import { valueText } from '../i18n/values';
import type { CellWrite, SheetPatch } from '../sheets/patch';
import { markText } from '../sheets/mark';
import { readTerm, type TypedTerm } from '../sheets/read-term';
import { safeText } from '../sheets/safe-text';
import { serialOfDay } from '../sheets/serial-of-day';
import type { Reviewed } from './review-workbook';

/** A decision as it goes into the planner's four columns of one finding. */
export interface Decided {
  readonly finding: string;
  readonly decision: DecisionKind;
  readonly owner: string;
  /** `2026-12-31`; null where no day was set. */
  readonly due: string | null;
  readonly note: string;
  /** Another value than the lever's, where a term is to change. */
  readonly agreed?: TypedTerm;
}

/**
 * The write of a decision into *Alignment Findings*, where the finding stands now. Null where its row or one of the
 * planner's columns is not there yet: an ordinary write makes it.
 */
export function decisionPatch({ own, survey, review }: Reviewed, decided: Decided): SheetPatch | null {
  const found = own.tables.findings;
  const row = found?.rows.get(decided.finding);
  if (!found || row === undefined) return null;
  const word = DECISION_WORDS[found.own.mark.language][decided.decision];
  const contents = {
    decision: word,
    owner: textOrBlank(decided.owner),
    due: decided.due === null ? null : serialOfDay(decided.due, survey.dateSystem),
    note: textOrBlank(noteOf(decided, found.own.mark.language, review.currency)),
  };
  const cells = Object.entries(contents).flatMap(([key, content]): CellWrite[] => {
    const column = found.columns.get(key);
    if (column === undefined) return [];
    // A day shows as one also where the planner cleared the format of the cell.
    return [key === 'due' ? { row, column, content, style: 'inputDate' } : { row, column, content }];
  });
  if (cells.length < Object.keys(contents).length) return null;
  const { sheet, mark } = found.own;
  return { kind: 'update', sheet: sheet.name, mark: markText(mark), shifts: [], cells, tables: [] };
}

/** The planner's words behind the value agreed, which is written as the sheet's language writes it. */
function noteOf({ note, agreed }: Decided, language: Language, currency: string | null): string {
  if (!agreed) return note;
  const { field, text } = agreed;
  const read = agreed.language === language ? null : readTerm(agreed);
  return agreedNote(
    { field, text: read ? valueText(field, read.value, language, currency) : text, rest: note },
    language,
  );
}

const textOrBlank = (text: string): string | null => (text.trim() === '' ? null : safeText(text.trim()));
