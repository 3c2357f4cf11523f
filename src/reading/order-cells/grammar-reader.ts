import type { FieldValue } from '../../domain/terms';
import type { Evidence } from '../evidence';
import { foundOf } from '../grammar/found';
import { readFound } from '../read-found';
import type { OrderCellKind } from './order-column-spec';
import { FIELD_OF } from './sample-evidence';

/** A number, or why there is none: nothing written, more than one meaning, or no value of this kind. */
export type GrammarAnswer = number | 'blank' | 'asked' | 'text';

/** Few wordings repeat over a whole list; beyond so many distinct ones a column holds remarks, and is not asked again. */
const MOST_WORDINGS = 2000;

/** Cells that the scanner does not read, by the grammar of policies: what is understood there is understood here. */
export function grammarReader(kind: OrderCellKind, evidence: Evidence): (value: string | number) => GrammarAnswer {
  const known = new Map<string | number, GrammarAnswer>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    if (known.size >= MOST_WORDINGS) return 'text';
    const answer = answerOf(kind, value, evidence);
    known.set(value, answer);
    return answer;
  };
}

function answerOf(kind: OrderCellKind, value: string | number, evidence: Evidence): GrammarAnswer {
  const parsed = readFound(FIELD_OF[kind], foundOf({ value, format: 'General' }), evidence);
  if (parsed.kind === 'unreadable') return 'text';
  if (parsed.kind === 'asked') return 'asked';
  if (parsed.kind !== 'value') return 'blank';
  if (kind === 'date') return 'text';
  return kind === 'payment' ? meanDays(parsed.value as FieldValue<'paymentTerms'>) : Number(parsed.value);
}

/** Days of a plan weighted by their shares. */
function meanDays({ instalments }: FieldValue<'paymentTerms'>): number {
  return instalments.reduce((days, instalment) => days + instalment.share * instalment.days, 0);
}
