import type { Texts } from '../i18n/texts';
import type { LogKind } from './sheet-kinds';

/** What became of a decision by the time of a later check. */
export const DECISION_STATES = ['open', 'inForce', 'done', 'otherwise', 'overdue', 'replaced', 'withdrawn'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** Words of the logs beside their headings. */
export interface LogWords {
  readonly titles: Readonly<Record<LogKind, string>>;
  readonly intros: Readonly<Record<LogKind, string>>;
  readonly kinds: Readonly<Record<'score' | 'outcome' | 'term' | 'limit' | 'weight' | 'parameter', string>>;
  readonly whole: string;
  readonly score: string;
  readonly money: string;
  readonly states: Readonly<Record<DecisionState, string>>;
}

export const LOG_WORDS: Texts<LogWords> = {
  'pt-BR': {
    titles: { decisions: 'Decisões', history: 'Histórico dos ciclos' },
    intros: {
      decisions:
        'Gerada pelo Accord a partir das colunas amarelas dos achados: decida lá. A situação é conferida a cada revisão.',
      history: 'Gerada pelo Accord ao fechar cada ciclo. As linhas nunca são reescritas.',
    },
    kinds: {
      score: 'nota',
      outcome: 'resultado',
      term: 'termo',
      limit: 'limite',
      weight: 'peso',
      parameter: 'parâmetro',
    },
    whole: 'Portfólio',
    score: 'Nota',
    money: 'Em jogo por mês',
    states: {
      open: 'aberta',
      inForce: 'em vigor',
      done: 'cumprida',
      otherwise: 'mudou de outro modo',
      overdue: 'atrasada',
      replaced: 'substituída',
      withdrawn: 'retirada',
    },
  },
  en: {
    titles: { decisions: 'Decisions', history: 'History of the cycles' },
    intros: {
      decisions:
        'Made by Accord from the yellow columns of the findings: decide there. The state is looked up at every check.',
      history: 'Made by Accord when a cycle is closed. Rows are never rewritten.',
    },
    kinds: {
      score: 'score',
      outcome: 'outcome',
      term: 'term',
      limit: 'limit',
      weight: 'weight',
      parameter: 'parameter',
    },
    whole: 'Portfolio',
    score: 'Score',
    money: 'At stake a month',
    states: {
      open: 'open',
      inForce: 'in force',
      done: 'done',
      otherwise: 'changed otherwise',
      overdue: 'overdue',
      replaced: 'replaced',
      withdrawn: 'withdrawn',
    },
  },
  es: {
    titles: { decisions: 'Decisiones', history: 'Historial de los ciclos' },
    intros: {
      decisions:
        'Hecha por Accord a partir de las columnas amarillas de los hallazgos: decida allí. El estado se verifica en cada revisión.',
      history: 'Hecha por Accord al cerrar cada ciclo. Las filas nunca se reescriben.',
    },
    kinds: {
      score: 'nota',
      outcome: 'resultado',
      term: 'término',
      limit: 'límite',
      weight: 'peso',
      parameter: 'parámetro',
    },
    whole: 'Portafolio',
    score: 'Nota',
    money: 'En juego por mes',
    states: {
      open: 'abierta',
      inForce: 'vigente',
      done: 'cumplida',
      otherwise: 'cambió de otro modo',
      overdue: 'atrasada',
      replaced: 'reemplazada',
      withdrawn: 'retirada',
    },
  },
};
