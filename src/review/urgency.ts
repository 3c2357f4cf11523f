import { round } from '../domain/arithmetic';
import { SEVERITIES, type Severity } from '../domain/outcome';

/** What decides which of two findings is looked at first. */
export interface Urgency {
  readonly isExempt: boolean;
  /** Null where the profile is not scored: then money decides. */
  readonly gain: number | null;
  /** Money a month; 0 where it is not valued or unknown. */
  readonly amount: number;
  readonly severity: Severity;
  /** Place of the rule in the catalogue. */
  readonly number: number;
  /** Id of the finding, so that sorting the policy rows changes no rank. */
  readonly id: string;
}

/** Open before exempt, then gain, money, severity, rule number (ERRATA 105); ties nearer than 1e-9 (ERRATA 20). */
export function byUrgency(a: Urgency, b: Urgency): number {
  return (
    Number(a.isExempt) - Number(b.isExempt) ||
    round(b.gain ?? 0, 9) - round(a.gain ?? 0, 9) ||
    round(b.amount, 9) - round(a.amount, 9) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    a.number - b.number ||
    (a.id < b.id ? -1 : 1)
  );
}
