import type { Language } from '../domain/language';
import { DECISION_WORDS, DECISIONS } from '../i18n/decisions';
import type { Texts } from '../i18n/texts';
import type { SheetKind } from './sheet-kinds';

/** Words of the generated sheets beside headings. {slots} are filled by `fillPlain`. */
export interface SheetWords {
  readonly titles: Readonly<Record<SheetKind, string>>;
  /** Below the title: what the sheet is and which cells are the planner's. */
  readonly intros: Readonly<Record<Exclude<SheetKind, 'alignment'>, string>>;
  readonly stamp: string;
  readonly portfolio: string;
  readonly atStake: string;
  readonly worst: string;
  readonly first: string;
  readonly between: string;
  readonly coverage: string;
  readonly reach: string;
  readonly unknownCritical: string;
  readonly only: string;
  readonly equalWeights: string;
  readonly notScoredShare: string;
  readonly atLeast: string;
  readonly noMoney: string;
  readonly noWorst: string;
  readonly noFinding: string;
  readonly legend: string;
  readonly wholeWorkbook: string;
  readonly withoutPolicy: string;
  readonly open: string;
  /** A finding at full score that costs money all the same. */
  readonly costOnly: string;
  readonly exempt: string;
  readonly closed: string;
  readonly stillCapped: string;
  readonly noCell: string;
  /** Why a pairing has no score: its rules are exempt, weigh nothing or are switched off. */
  readonly pairings: Readonly<Record<'exempt' | 'weightless' | 'off', string>>;
  readonly decisions: readonly string[];
}

export const SHEET_WORDS: Texts<SheetWords> = {
  'pt-BR': {
    titles: {
      alignment: 'Alinhamento comercial × logístico',
      findings: 'Achados de alinhamento',
      data: 'Como o Accord leu esta pasta',
      settings: 'Ajustes do Accord',
    },
    intros: {
      findings:
        'Gerada pelo Accord: preencha só as colunas amarelas. Decisão "aceitar" (ou "accept", "aceptar") com anotação e prazo isenta a regra até o prazo; nada do que você escrever é apagado.',
      data: 'Gerada pelo Accord: responda as perguntas na coluna amarela. O que é ambíguo fica desconhecido até a resposta; nada foi adivinhado.',
      settings:
        'Gerada pelo Accord: escreva na coluna amarela e rode de novo; apague para voltar ao padrão. Os números que destravam mais regras vêm primeiro.',
    },
    stamp: 'Rodada {run} · {time} · ciclo {cycle} · regras {ruleSet} · dados {inputs} · completa',
    portfolio: 'Portfólio',
    atStake: 'Em jogo por mês',
    worst: 'Perfil mais crítico',
    first: 'Reparar primeiro',
    between: 'entre {low} e {high}',
    coverage: '{share} de cobertura ({label})',
    reach: '{in} de {all} regras',
    unknownCritical: 'críticas sem dados: {rules}',
    only: 'só {levels}',
    equalWeights: 'perfis com o mesmo peso (faltam vendas)',
    notScoredShare: '{share} das vendas sem nota',
    atLeast: 'pelo menos: soma os maiores valores de cada tipo de perda',
    noMoney: 'nada pôde ser valorado',
    noWorst: 'nenhum perfil tem nota',
    noFinding: 'nenhum achado em aberto',
    legend:
      'Faixas: ● Alinhado ≥ 85 · ◆ Atenção ≥ 70 · ▼ Desalinhado ≥ 50 · ✖ Rompido < 50. Nos encontros: ! regra crítica abaixo de 50 · ? desconhecido · – fora de alcance · n/a não se aplica.',
    wholeWorkbook: 'Toda a pasta',
    withoutPolicy: 'não está mais nas políticas',
    open: 'aberto',
    costOnly: 'custo sem conflito',
    exempt: 'isento até {until}',
    closed: 'encerrado · {cycle}',
    stillCapped: 'outra regra crítica ainda limita o nível',
    noCell: '–',
    pairings: { exempt: 'isento', weightless: 'sem peso', off: 'desligado' },
    decisions: decisionsIn('pt-BR'),
  },
  en: {
    titles: {
      alignment: 'Commercial × logistics alignment',
      findings: 'Alignment findings',
      data: 'How Accord read this workbook',
      settings: 'Accord settings',
    },
    intros: {
      findings:
        'Made by Accord: fill in the yellow columns only. Decision "accept" (or "aceitar", "aceptar") with a note and a due date exempts the rule until then; nothing you write is erased.',
      data: 'Made by Accord: answer the questions in the yellow column. What is ambiguous stays unknown until answered; nothing was guessed.',
      settings:
        'Made by Accord: write in the yellow column and run again; clear a cell to return to the default. The figures that unlock most rules come first.',
    },
    stamp: 'Run {run} · {time} · cycle {cycle} · rules {ruleSet} · inputs {inputs} · complete',
    portfolio: 'Portfolio',
    atStake: 'At stake a month',
    worst: 'Most critical profile',
    first: 'Repair first',
    between: 'between {low} and {high}',
    coverage: '{share} coverage ({label})',
    reach: '{in} of {all} rules',
    unknownCritical: 'critical without data: {rules}',
    only: '{levels} only',
    equalWeights: 'profiles weigh the same (sales are missing)',
    notScoredShare: '{share} of sales without a score',
    atLeast: 'at least: the largest amounts of each kind of loss, added up',
    noMoney: 'nothing could be valued',
    noWorst: 'no profile has a score',
    noFinding: 'no open finding',
    legend:
      'Bands: ● Aligned ≥ 85 · ◆ Watch ≥ 70 · ▼ Misaligned ≥ 50 · ✖ Broken < 50. In the pairings: ! critical rule below 50 · ? unknown · – out of reach · n/a not applicable.',
    wholeWorkbook: 'Whole workbook',
    withoutPolicy: 'no longer in the policies',
    open: 'open',
    costOnly: 'cost without conflict',
    exempt: 'exempt until {until}',
    closed: 'closed · {cycle}',
    stillCapped: 'another critical rule still caps the level',
    noCell: '–',
    pairings: { exempt: 'exempt', weightless: 'no weight', off: 'off' },
    decisions: decisionsIn('en'),
  },
  es: {
    titles: {
      alignment: 'Alineación comercial × logística',
      findings: 'Hallazgos de alineación',
      data: 'Cómo leyó Accord este libro',
      settings: 'Ajustes de Accord',
    },
    intros: {
      findings:
        'Hecha por Accord: complete solo las columnas amarillas. La decisión "aceptar" (o "aceitar", "accept") con anotación y plazo exime la regla hasta el plazo; nada de lo que escriba se borra.',
      data: 'Hecha por Accord: responda las preguntas en la columna amarilla. Lo ambiguo queda desconocido hasta la respuesta; nada se adivinó.',
      settings:
        'Hecha por Accord: escriba en la columna amarilla y ejecute de nuevo; borre para volver al valor predeterminado. Los datos que desbloquean más reglas van primero.',
    },
    stamp: 'Corrida {run} · {time} · ciclo {cycle} · reglas {ruleSet} · datos {inputs} · completa',
    portfolio: 'Portafolio',
    atStake: 'En juego por mes',
    worst: 'Perfil más crítico',
    first: 'Arreglar primero',
    between: 'entre {low} y {high}',
    coverage: '{share} de cobertura ({label})',
    reach: '{in} de {all} reglas',
    unknownCritical: 'críticas sin datos: {rules}',
    only: 'solo {levels}',
    equalWeights: 'perfiles con el mismo peso (faltan ventas)',
    notScoredShare: '{share} de las ventas sin nota',
    atLeast: 'al menos: suma los mayores importes de cada tipo de pérdida',
    noMoney: 'nada pudo valorarse',
    noWorst: 'ningún perfil tiene nota',
    noFinding: 'ningún hallazgo abierto',
    legend:
      'Franjas: ● Alineado ≥ 85 · ◆ Atención ≥ 70 · ▼ Desalineado ≥ 50 · ✖ Roto < 50. En los encuentros: ! regla crítica bajo 50 · ? desconocido · – fuera de alcance · n/a no aplica.',
    wholeWorkbook: 'Todo el libro',
    withoutPolicy: 'ya no está en las políticas',
    open: 'abierto',
    costOnly: 'costo sin conflicto',
    exempt: 'exento hasta {until}',
    closed: 'cerrado · {cycle}',
    stillCapped: 'otra regla crítica aún limita el nivel',
    noCell: '–',
    pairings: { exempt: 'exento', weightless: 'sin peso', off: 'apagado' },
    decisions: decisionsIn('es'),
  },
};

/** What the column of decisions offers. */
function decisionsIn(language: Language): readonly string[] {
  return DECISIONS.map((kind) => DECISION_WORDS[language][kind]);
}
