import type { Texts } from '../i18n/texts';

/** Words of the task pane. {slots} by `fillPlain`. */
export interface PaneTexts {
  readonly check: string;
  readonly checkAgain: string;
  readonly cancel: string;
  readonly steps: Readonly<Record<'survey' | 'rows' | 'review' | 'write', string>>;
  readonly intro: string;
  readonly portfolio: string;
  readonly profile: string;
  readonly score: string;
  readonly band: string;
  readonly notScored: string;
  readonly interval: string;
  readonly write: string;
  readonly written: string;
  readonly nothingToWrite: string;
  readonly stale: string;
  readonly questions: string;
  readonly refused: string;
  readonly unexpected: string;
}

export const PANE_TEXTS: Texts<PaneTexts> = {
  'pt-BR': {
    check: 'Conferir esta pasta',
    checkAgain: 'Conferir de novo',
    cancel: 'Cancelar',
    steps: {
      survey: 'Lendo as planilhas',
      rows: 'Lendo as listas',
      review: 'Calculando as notas',
      write: 'Gravando as planilhas do Accord',
    },
    intro:
      'O Accord lê as duas políticas desta pasta e mostra onde o que o Comercial promete não combina com o que a Logística promete. Conferir não altera nenhuma célula.',
    portfolio: 'Portfólio',
    profile: 'Perfil',
    score: 'Nota',
    band: 'Faixa',
    notScored: 'sem nota',
    interval: 'entre {low} e {high}',
    write: 'Gravar nas planilhas do Accord',
    written: 'Planilhas gravadas: {count}. As células da equipe não foram alteradas.',
    nothingToWrite: 'As planilhas do Accord já diziam isto; nada foi gravado.',
    stale: 'A pasta mudou depois desta conferência. Confira de novo para atualizar as notas.',
    questions: 'Perguntas em aberto: {count}. Responda em Dados de Alinhamento.',
    refused: 'Não deu para conferir',
    unexpected: 'Algo inesperado aconteceu, e nada foi gravado. Tente de novo; se repetir, informe: {found}',
  },
  en: {
    check: 'Check this workbook',
    checkAgain: 'Check again',
    cancel: 'Cancel',
    steps: {
      survey: 'Reading the sheets',
      rows: 'Reading the lists',
      review: 'Working out the scores',
      write: 'Writing the Accord sheets',
    },
    intro:
      'Accord reads both policies of this workbook and shows where what Sales promises does not fit what Logistics promises. Checking changes no cell.',
    portfolio: 'Portfolio',
    profile: 'Profile',
    score: 'Score',
    band: 'Band',
    notScored: 'not scored',
    interval: 'from {low} to {high}',
    write: 'Write to the Accord sheets',
    written: 'Sheets written: {count}. The team’s cells were not changed.',
    nothingToWrite: 'The Accord sheets said so already; nothing was written.',
    stale: 'The workbook has changed since this check. Check again to refresh the scores.',
    questions: 'Open questions: {count}. Answer them in Alignment Data.',
    refused: 'The check could not be done',
    unexpected: 'Something unexpected happened, and nothing was written. Try again; if it recurs, report: {found}',
  },
  es: {
    check: 'Revisar este libro',
    checkAgain: 'Revisar de nuevo',
    cancel: 'Cancelar',
    steps: {
      survey: 'Leyendo las hojas',
      rows: 'Leyendo las listas',
      review: 'Calculando los puntajes',
      write: 'Escribiendo las hojas de Accord',
    },
    intro:
      'Accord lee las dos políticas de este libro y muestra dónde lo que promete Comercial no encaja con lo que promete Logística. Revisar no cambia ninguna celda.',
    portfolio: 'Portafolio',
    profile: 'Perfil',
    score: 'Puntaje',
    band: 'Franja',
    notScored: 'sin puntaje',
    interval: 'entre {low} y {high}',
    write: 'Escribir en las hojas de Accord',
    written: 'Hojas escritas: {count}. Las celdas del equipo no cambiaron.',
    nothingToWrite: 'Las hojas de Accord ya lo decían; no se escribió nada.',
    stale: 'El libro cambió después de esta revisión. Revise de nuevo para actualizar los puntajes.',
    questions: 'Preguntas abiertas: {count}. Respóndalas en Datos de Alineación.',
    refused: 'No se pudo revisar',
    unexpected: 'Ocurrió algo inesperado y no se escribió nada. Intente de nuevo; si se repite, informe: {found}',
  },
};
