import type { Texts } from '../../i18n/texts';

/** Words around the views: navigation, settings of the pane, what is going on. {slots} by `fillPlain`. */
export interface ShellTexts {
  readonly views: Readonly<
    Record<'check' | 'scores' | 'findings' | 'data' | 'rules' | 'functions' | 'touches', string>
  >;
  readonly view: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark' | 'contrast', string>>;
  readonly language: string;
  readonly steps: Readonly<Record<'survey' | 'rows' | 'review' | 'write', string>>;
  readonly cancel: string;
  readonly stale: string;
  readonly checkAgain: string;
  readonly failed: string;
  readonly unexpected: string;
  readonly checkFirst: string;
  readonly goTo: string;
  readonly moved: string;
  readonly close: string;
}

export const SHELL_TEXTS: Texts<ShellTexts> = {
  'pt-BR': {
    views: {
      check: 'Conferir',
      scores: 'Notas',
      findings: 'Achados',
      data: 'Dados',
      rules: 'Regras',
      functions: 'Funções',
      touches: 'O que o Accord toca',
    },
    view: 'Tela',
    theme: 'Tema',
    themes: { auto: 'Do Excel', light: 'Claro', dark: 'Escuro', contrast: 'Alto contraste' },
    language: 'Idioma',
    steps: {
      survey: 'Lendo as planilhas…',
      rows: 'Lendo as listas…',
      review: 'Calculando as notas…',
      write: 'Gravando as planilhas do Accord…',
    },
    cancel: 'Cancelar',
    stale: 'A pasta mudou depois desta conferência. As notas abaixo são as de antes.',
    checkAgain: 'Conferir de novo',
    failed: 'Não deu certo',
    unexpected:
      'Algo inesperado aconteceu. Nenhuma célula da equipe foi alterada. Tente de novo; se repetir, copie o diagnóstico e envie a quem cuida do Accord. ({found})',
    checkFirst: 'Confira a pasta primeiro: aqui aparece o resultado.',
    goTo: 'Ir para {at}',
    moved: '{at} não tem mais o texto que foi lido ("{found}"). A célula mudou ou andou; confira de novo.',
    close: 'Fechar',
  },
  en: {
    views: {
      check: 'Check',
      scores: 'Scores',
      findings: 'Findings',
      data: 'Data',
      rules: 'Rules',
      functions: 'Functions',
      touches: 'What Accord touches',
    },
    view: 'View',
    theme: 'Theme',
    themes: { auto: 'As in Excel', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    language: 'Language',
    steps: {
      survey: 'Reading the sheets…',
      rows: 'Reading the lists…',
      review: 'Working out the scores…',
      write: 'Writing the Accord sheets…',
    },
    cancel: 'Cancel',
    stale: 'The workbook has changed since this check. The scores below are those of before.',
    checkAgain: 'Check again',
    failed: 'That did not work',
    unexpected:
      'Something unexpected happened. No cell of the team was changed. Try again; if it recurs, copy the diagnostics and send them to whoever looks after Accord. ({found})',
    checkFirst: 'Check the workbook first: the result shows here.',
    goTo: 'Go to {at}',
    moved: '{at} no longer holds the text that was read ("{found}"). The cell changed or moved; check again.',
    close: 'Close',
  },
  es: {
    views: {
      check: 'Revisar',
      scores: 'Puntajes',
      findings: 'Hallazgos',
      data: 'Datos',
      rules: 'Reglas',
      functions: 'Funciones',
      touches: 'Qué toca Accord',
    },
    view: 'Vista',
    theme: 'Tema',
    themes: { auto: 'El de Excel', light: 'Claro', dark: 'Oscuro', contrast: 'Alto contraste' },
    language: 'Idioma',
    steps: {
      survey: 'Leyendo las hojas…',
      rows: 'Leyendo las listas…',
      review: 'Calculando los puntajes…',
      write: 'Escribiendo las hojas de Accord…',
    },
    cancel: 'Cancelar',
    stale: 'El libro cambió después de esta revisión. Los puntajes de abajo son los de antes.',
    checkAgain: 'Revisar de nuevo',
    failed: 'No funcionó',
    unexpected:
      'Ocurrió algo inesperado. Ninguna celda del equipo cambió. Intente de nuevo; si se repite, copie el diagnóstico y envíelo a quien cuida de Accord. ({found})',
    checkFirst: 'Primero revise el libro: el resultado aparece aquí.',
    goTo: 'Ir a {at}',
    moved: '{at} ya no tiene el texto que se leyó ("{found}"). La celda cambió o se movió; revise de nuevo.',
    close: 'Cerrar',
  },
};
