import type { Issue } from '../domain/issue';
import type { Decision } from '../domain/memory';
import type { Outcome } from '../domain/outcome';
import { wordsOf } from '../domain/text';
import { profileOf } from './finding-id';

/** *Accept*, as planners write it in the decision column, in any of the three languages and in comparable form. */
const ACCEPT_WORDS: readonly string[] = [
  'aceitar',
  'aceito',
  'aceita',
  'aceite',
  'accept',
  'accepted',
  'aceptar',
  'acepto',
  'aceptado',
  'aceptada',
];

export function isAccept(decision: string): boolean {
  return ACCEPT_WORDS.includes(wordsOf(decision));
}

export interface Ruled {
  readonly outcome: Outcome;
  /** The exemption that was asked for and could not be honoured. */
  readonly issue: Issue | null;
}

/** Whether a decision asks for an exemption that could be honoured today. */
function isInForce({ decision, due, note }: Decision, today: string): boolean {
  return isAccept(decision) && due !== null && due >= today && note.trim() !== '';
}

/** Exemptions in force whose profile no policy names: a profile that was renamed has a key of its own. */
export function orphanedExemptions(
  decisions: Readonly<Record<string, Decision>>,
  profiles: readonly { readonly key: string }[],
  today: string,
): readonly Issue[] {
  const known = new Set(profiles.map(({ key }) => key));
  return Object.keys(decisions).flatMap((id): Issue[] => {
    const decision = decisions[id]!;
    const profile = profileOf(id);
    if (profile === null || known.has(profile) || !isInForce(decision, today)) return [];
    const { at, decision: found } = decision;
    return [{ code: 'exemption-orphaned', found, at, details: { finding: id, profile } }];
  });
}

/**
 * The outcome after the planner's decision. An exemption needs a note and a due date that has not passed, the day
 * itself included; otherwise the rule is judged as if nothing had been decided (ERRATA 7). Out of reach and not
 * applicable come before exempt (ERRATA 6).
 */
export function exempted(outcome: Outcome, decision: Decision | undefined, id: string, today: string): Ruled {
  if (outcome.kind !== 'scored' && outcome.kind !== 'unknown') return { outcome, issue: null };
  if (!decision || !isAccept(decision.decision)) return { outcome, issue: null };
  const reason = decision.note.trim();
  const { due, at, decision: found } = decision;
  if (reason === '' || due === null) {
    if (reason !== '' && decision.isDueAsked) return { outcome, issue: null };
    return { outcome, issue: { code: 'exemption-incomplete', found, at, details: { finding: id } } };
  }
  // Days as 2026-12-31 compare as texts.
  if (due < today) return { outcome, issue: { code: 'exemption-expired', found, at, details: { finding: id, due } } };
  return { outcome: { kind: 'exempt', until: due, reason, would: outcome }, issue: null };
}
