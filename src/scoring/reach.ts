import type { Pairing } from '../domain/outcome';
import type { Judged } from './pairings';

/** "8 of 19 rules, 5 of 12 pairings": printed beside every score, because reach changes it (ERRATA 117, 118). */
export interface Reach {
  readonly rules: number;
  readonly rulesInReach: number;
  readonly pairings: number;
  readonly pairingsInReach: number;
}

/** Counts rules that are switched on and weigh something; in reach is all that has a place for its inputs. */
export function reachOf(rules: readonly Judged[]): Reach {
  const pairings = new Set<Pairing>();
  const pairingsInReach = new Set<Pairing>();
  let on = 0;
  let inReach = 0;
  for (const rule of rules) {
    if (rule.outcome.kind === 'off' || !(rule.userWeight > 0)) continue;
    on += 1;
    if (rule.pairing) pairings.add(rule.pairing);
    if (rule.outcome.kind === 'outOfReach') continue;
    inReach += 1;
    if (rule.pairing) pairingsInReach.add(rule.pairing);
  }
  return { rules: on, rulesInReach: inReach, pairings: pairings.size, pairingsInReach: pairingsInReach.size };
}
