import type { Texts } from '../i18n/texts';

export interface ScenarioWords {
  /** Name of the sheet of a scenario that has none, and how the title begins. */
  readonly scenario: string;
  readonly before: string;
  readonly after: string;
  readonly terms: string;
  readonly term: string;
  readonly profile: string;
  readonly standing: string;
  readonly rules: string;
  readonly rule: string;
  readonly becomes: string;
  readonly closes: string;
  readonly opens: string;
  readonly better: string;
  readonly worse: string;
  readonly otherwise: string;
  readonly nothing: string;
}

export const SCENARIO_WORDS: Texts<ScenarioWords> = {
  'pt-BR': {
    scenario: 'Cenário',
    before: 'Hoje',
    after: 'No cenário',
    terms: 'O que muda',
    term: 'Termo',
    profile: 'Perfil',
    standing: 'Nota e dinheiro',
    rules: 'Achados que se movem',
    rule: 'Regra',
    becomes: 'O que acontece',
    closes: '✔ fecha',
    opens: '▲ abre',
    better: 'melhora',
    worse: 'piora',
    otherwise: 'passa a ser julgada, ou deixa de ser',
    nothing: 'Nenhuma regra muda de nota.',
  },
  en: {
    scenario: 'Scenario',
    before: 'Today',
    after: 'In the scenario',
    terms: 'What changes',
    term: 'Term',
    profile: 'Profile',
    standing: 'Score and money',
    rules: 'Findings that move',
    rule: 'Rule',
    becomes: 'What happens',
    closes: '✔ closes',
    opens: '▲ opens',
    better: 'better',
    worse: 'worse',
    otherwise: 'is judged now, or no longer',
    nothing: 'No rule changes its score.',
  },
  es: {
    scenario: 'Escenario',
    before: 'Hoy',
    after: 'En el escenario',
    terms: 'Qué cambia',
    term: 'Término',
    profile: 'Perfil',
    standing: 'Nota y dinero',
    rules: 'Hallazgos que se mueven',
    rule: 'Regla',
    becomes: 'Qué pasa',
    closes: '✔ se cierra',
    opens: '▲ se abre',
    better: 'mejora',
    worse: 'empeora',
    otherwise: 'pasa a evaluarse, o deja de evaluarse',
    nothing: 'Ninguna regla cambia de nota.',
  },
};
