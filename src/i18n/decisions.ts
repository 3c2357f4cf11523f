import { LANGUAGES } from '../domain/language';
import type { Texts } from './texts';

/** What a meeting can decide about a finding, in the order in which sheets offer it. */
export const DECISIONS = ['accept', 'commercial', 'logistics', 'postpone', 'needData'] as const;
export type DecisionKind = (typeof DECISIONS)[number];

/** The words as they stand in the planner's column. */
export const DECISION_WORDS: Texts<Readonly<Record<DecisionKind, string>>> = {
  'pt-BR': {
    accept: 'aceitar',
    commercial: 'mudar comercial',
    logistics: 'mudar logística',
    postpone: 'adiar',
    needData: 'faltam dados',
  },
  en: {
    accept: 'accept',
    commercial: 'change commercial',
    logistics: 'change logistics',
    postpone: 'postpone',
    needData: 'need data',
  },
  es: {
    accept: 'aceptar',
    commercial: 'cambiar comercial',
    logistics: 'cambiar logística',
    postpone: 'posponer',
    needData: 'faltan datos',
  },
};

/** The decision that a word offered in any of the languages names; null for any other word. */
export function decisionKindOf(text: string): DecisionKind | null {
  const word = text.trim().toLowerCase();
  return DECISIONS.find((kind) => LANGUAGES.some((language) => DECISION_WORDS[language][kind] === word)) ?? null;
}
