import { FIELDS, type FieldName, type FieldValue } from '../domain/terms';
import type { Evidence } from './evidence';
import { GRAMMARS } from './grammar';
import { alternatives } from './grammar/alternatives';
import { foundOfText, type Found } from './grammar/found';
import { isBlank, isNotApplicable, isOpen } from './grammar/silence';
import { unadorned, withoutNotes } from './grammar/unadorned';
import { rangeIssue } from './grammar/range';
import { NOT_APPLICABLE, unreadable, type Parsed } from './parsed';

/** A cell by the grammar of its field; blanks, `n/a` and open terms first, ranges last (ERRATA 14, 15, 35). */
export function readFound<F extends FieldName>(field: F, found: Found, evidence: Evidence): Parsed<FieldValue<F>> {
  if (found.number === null) {
    if (isBlank(found.text)) return { kind: 'blank' };
    if (isNotApplicable(found.text)) return NOT_APPLICABLE;
    if (isOpen(found.text)) return unreadable();
  } else if (!Number.isFinite(found.number)) return unreadable();
  // The table of grammars is typed by kind; indexing it by a field's kind loses the link between the two.
  const grammar = GRAMMARS[FIELDS[field].kind] as (found: Found, evidence: Evidence) => Parsed<FieldValue<F>>;
  const own = grammar(found, evidence);
  const isOpenText = own.kind === 'unreadable' && own.code === 'unreadable' && found.number === null;
  const read = (text: string): Parsed<FieldValue<F>> => grammar(foundOfText(text), evidence);
  const parsed = (isOpenText && (unadorned(found.text, read) ?? alternatives(withoutNotes(found.text), read))) || own;
  if (parsed.kind !== 'value') return parsed;
  const code = rangeIssue(field, parsed.value);
  return code ? unreadable(code) : parsed;
}

/** A text typed on its own, such as a planner's answer. */
export function readTyped<F extends FieldName>(field: F, text: string, evidence: Evidence): Parsed<FieldValue<F>> {
  return readFound(field, foundOfText(text), evidence);
}
