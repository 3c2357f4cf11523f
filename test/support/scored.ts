import type { Outcome, Scored } from '../../src/domain/outcome';

/** The outcome as a scored one, or an error that shows what it was instead. */
export function scored(outcome: Outcome): Scored {
  if (outcome.kind !== 'scored') throw new Error(`not scored: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** Money as a number, or null where it is not valued or unknown. */
export function amountOf(outcome: Outcome): number | null {
  const { money } = scored(outcome);
  return money.kind === 'value' ? money.amount : null;
}
