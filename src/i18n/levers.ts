import type { Texts } from './texts';

interface LeverWords {
  /** A term from one value to another, with the score of the rule after it. */
  readonly change: string;
  /** The same where no cell holds the term today. */
  readonly set: string;
  /** What is said of the rule: closed, better, or without object. */
  readonly score: string;
  readonly ends: string;
  /** Rules that the change makes worse. */
  readonly breaks: string;
  readonly noTerm: string;
  readonly cannotHelp: string;
}

/** How a lever is said: numbers first, since it is agreed in a meeting. */
export const LEVER_WORDS: Texts<LeverWords> = {
  'pt-BR': {
    change: '{field}: de {from} para {to}',
    set: '{field}: {to}',
    score: 'nota {score}',
    ends: 'a regra deixa de valer',
    breaks: 'piora {rules}',
    noTerm: 'nenhum termo deste lado fecha sozinho',
    cannotHelp: 'nenhum valor deste lado melhora a nota',
  },
  en: {
    change: '{field}: from {from} to {to}',
    set: '{field}: {to}',
    score: 'score {score}',
    ends: 'the rule no longer applies',
    breaks: 'worsens {rules}',
    noTerm: 'no single term on this side closes it',
    cannotHelp: 'no value on this side improves the score',
  },
  es: {
    change: '{field}: de {from} a {to}',
    set: '{field}: {to}',
    score: 'puntaje {score}',
    ends: 'la regla deja de aplicarse',
    breaks: 'empeora {rules}',
    noTerm: 'ningún término de este lado lo cierra solo',
    cannotHelp: 'ningún valor de este lado mejora el puntaje',
  },
};
