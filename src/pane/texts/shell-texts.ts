import type { RefusalCode } from '../../domain/issue';
import type { Texts } from '../../i18n/texts';

/** Words around the views: navigation, settings of the pane, what is going on. {slots} by `fillPlain`. */
export interface ShellTexts {
  readonly views: Readonly<
    Record<
      'check' | 'scores' | 'findings' | 'meeting' | 'whatIf' | 'desk' | 'data' | 'rules' | 'functions' | 'touches',
      string
    >
  >;
  readonly view: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark' | 'contrast', string>>;
  readonly language: string;
  readonly steps: Readonly<Record<'survey' | 'rows' | 'review' | 'write', string>>;
  readonly cancel: string;
  readonly typing: string;
  /** Nothing was heard of what goes on, or of what was asked, for a quarter of a minute. */
  readonly silent: string;
  readonly startAnew: string;
  readonly interrupted: string;
  readonly stale: string;
  readonly checkAgain: string;
  readonly failed: string;
  readonly unexpected: string;
  /** True after every failure, since no cell of the team is ever written. */
  readonly untouched: string;
  readonly checkFirst: string;
  readonly loading: string;
  readonly notLoaded: string;
  /** The part that reviews ended in the middle of its work. */
  readonly lost: string;
  /** Refusals that tell of something else here than on the command line. */
  readonly refusals: Readonly<Partial<Record<RefusalCode, string>>>;
  readonly useTable: string;
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
      meeting: 'Reunião',
      whatIf: 'E se…',
      desk: 'Atender pedido',
      data: 'Dados',
      rules: 'Regras',
      functions: 'Funções',
      touches: 'O que o Accord toca',
    },
    view: 'Tela',
    theme: 'Tema',
    themes: { auto: 'Do programa', light: 'Claro', dark: 'Escuro', contrast: 'Alto contraste' },
    language: 'Idioma',
    steps: {
      survey: 'Lendo as planilhas…',
      rows: 'Lendo as listas…',
      review: 'Calculando as notas…',
      write: 'Gravando as planilhas do Accord…',
    },
    cancel: 'Cancelar',
    typing: 'Alguém está digitando em uma célula: termine com Enter ou Esc, e o Accord continua sozinho.',
    silent:
      'Faz 15 segundos que o Accord não responde. Nenhuma célula da equipe foi alterada. Pode ser uma pasta muito grande: espere, ou pare e confira de novo.',
    startAnew: 'Parar e conferir de novo',
    interrupted:
      'Uma gravação anterior foi interrompida. As células da equipe não foram tocadas; grave de novo para completar as planilhas do Accord.',
    stale: 'A pasta mudou depois desta conferência. As notas abaixo são as de antes.',
    checkAgain: 'Conferir de novo',
    failed: 'Não deu certo',
    untouched: 'Nenhuma célula da equipe foi alterada.',
    unexpected:
      'Algo inesperado aconteceu. Nenhuma célula da equipe foi alterada. Tente de novo; se repetir, copie o diagnóstico e envie a quem cuida do Accord. ({found})',
    checkFirst: 'Confira a pasta primeiro: aqui aparece o resultado.',
    loading: 'Abrindo…',
    notLoaded:
      'Uma parte do Accord não foi carregada. Nada foi alterado. Confira a conexão e tente de novo; se repetir, feche o painel e abra outra vez.',
    lost: 'A conferência parou no meio: o programa encerrou a parte do Accord que lê a pasta, em geral por falta de memória. Nada foi alterado. Confira de novo; se repetir, feche outras pastas e abas e tente outra vez.',
    refusals: {
      'no-policy':
        'Nenhuma política foi encontrada: procurei uma tabela com uma coluna de perfis de cliente e termos comerciais ou logísticos. Nada foi alterado. Confira se os títulos das colunas dizem o que são.',
      'only-commercial':
        'Só a política comercial foi encontrada ({found}); falta a logística (frequência, disponibilidade, prazos, pedido especial). Nada foi alterado. Inclua-a na pasta e confira de novo.',
      'only-logistics':
        'Só a política logística foi encontrada ({found}); falta a comercial (verba, desconto, pagamento). Nada foi alterado. Inclua-a na pasta e confira de novo.',
      'two-candidates':
        'Duas tabelas podem ser a política {policy}: {first} e {second}. Nada foi alterado. Diga qual vale.',
    },
    useTable: 'Usar {at}',
    goTo: 'Ir para {at}',
    moved: '{at} não tem mais o texto que foi lido ("{found}"). A célula mudou ou andou; confira de novo.',
    close: 'Fechar',
  },
  en: {
    views: {
      check: 'Check',
      scores: 'Scores',
      findings: 'Findings',
      meeting: 'Meeting',
      whatIf: 'What if',
      desk: 'Order desk',
      data: 'Data',
      rules: 'Rules',
      functions: 'Functions',
      touches: 'What Accord touches',
    },
    view: 'View',
    theme: 'Theme',
    themes: { auto: 'As in the program', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    language: 'Language',
    steps: {
      survey: 'Reading the sheets…',
      rows: 'Reading the lists…',
      review: 'Working out the scores…',
      write: 'Writing the Accord sheets…',
    },
    cancel: 'Cancel',
    typing: 'Somebody is typing in a cell: finish with Enter or Esc, and Accord goes on by itself.',
    silent:
      'Accord has not answered for 15 seconds. No cell of the team was changed. It may be a very large workbook: wait, or stop and check again.',
    startAnew: 'Stop and check again',
    interrupted:
      'An earlier write was interrupted. The team’s cells were not touched; write again to complete the Accord sheets.',
    stale: 'The workbook has changed since this check. The scores below are those of before.',
    checkAgain: 'Check again',
    failed: 'That did not work',
    untouched: 'No cell of the team was changed.',
    unexpected:
      'Something unexpected happened. No cell of the team was changed. Try again; if it recurs, copy the diagnostics and send them to whoever looks after Accord. ({found})',
    checkFirst: 'Check the workbook first: the result shows here.',
    loading: 'Opening…',
    notLoaded:
      'A part of Accord was not loaded. Nothing was changed. Check the connection and try again; if it repeats, close the pane and open it once more.',
    lost: 'The check stopped halfway: the part of Accord that reads the workbook was ended by the program, usually for want of memory. Nothing was changed. Check again; if it repeats, close other workbooks and tabs and try once more.',
    refusals: {
      'no-policy':
        'No policy was found: I looked for a table with a column of customer profiles and commercial or logistics terms. Nothing was changed. See whether the headings say what the columns are.',
      'only-commercial':
        'Only the commercial policy was found ({found}); the logistics one is missing (frequency, availability, delivery times, special orders). Nothing was changed. Add it to the workbook and check again.',
      'only-logistics':
        'Only the logistics policy was found ({found}); the commercial one is missing (support, discount, payment). Nothing was changed. Add it to the workbook and check again.',
      'two-candidates':
        'Two tables could be the {policy} policy: {first} and {second}. Nothing was changed. Say which one counts.',
    },
    useTable: 'Use {at}',
    goTo: 'Go to {at}',
    moved: '{at} no longer holds the text that was read ("{found}"). The cell changed or moved; check again.',
    close: 'Close',
  },
  es: {
    views: {
      check: 'Revisar',
      scores: 'Puntajes',
      findings: 'Hallazgos',
      meeting: 'Reunión',
      whatIf: '¿Y si…?',
      desk: 'Atender pedido',
      data: 'Datos',
      rules: 'Reglas',
      functions: 'Funciones',
      touches: 'Qué toca Accord',
    },
    view: 'Vista',
    theme: 'Tema',
    themes: { auto: 'El del programa', light: 'Claro', dark: 'Oscuro', contrast: 'Alto contraste' },
    language: 'Idioma',
    steps: {
      survey: 'Leyendo las hojas…',
      rows: 'Leyendo las listas…',
      review: 'Calculando los puntajes…',
      write: 'Escribiendo las hojas de Accord…',
    },
    cancel: 'Cancelar',
    typing: 'Alguien está escribiendo en una celda: termine con Enter o Esc, y Accord sigue solo.',
    silent:
      'Hace 15 segundos que Accord no responde. No se cambió ninguna celda del equipo. Puede ser un libro muy grande: espere, o detenga y revise de nuevo.',
    startAnew: 'Detener y revisar de nuevo',
    interrupted:
      'Una escritura anterior se interrumpió. Las celdas del equipo no se tocaron; escriba de nuevo para completar las hojas de Accord.',
    stale: 'El libro cambió después de esta revisión. Los puntajes de abajo son los de antes.',
    checkAgain: 'Revisar de nuevo',
    failed: 'No funcionó',
    untouched: 'Ninguna celda del equipo cambió.',
    unexpected:
      'Ocurrió algo inesperado. Ninguna celda del equipo cambió. Intente de nuevo; si se repite, copie el diagnóstico y envíelo a quien cuida de Accord. ({found})',
    checkFirst: 'Primero revise el libro: el resultado aparece aquí.',
    loading: 'Abriendo…',
    notLoaded:
      'Una parte de Accord no se cargó. No se cambió nada. Revise la conexión e intente de nuevo; si se repite, cierre el panel y ábralo otra vez.',
    lost: 'La revisión se detuvo a la mitad: el programa cerró la parte de Accord que lee el libro, en general por falta de memoria. No se cambió nada. Revise de nuevo; si se repite, cierre otros libros y pestañas e intente otra vez.',
    refusals: {
      'no-policy':
        'No se encontró ninguna política: busqué una tabla con una columna de perfiles de cliente y términos comerciales o logísticos. No se cambió nada. Vea si los encabezados dicen qué son las columnas.',
      'only-commercial':
        'Solo se encontró la política comercial ({found}); falta la logística (frecuencia, disponibilidad, plazos, pedidos especiales). No se cambió nada. Inclúyala en el libro y revise de nuevo.',
      'only-logistics':
        'Solo se encontró la política logística ({found}); falta la comercial (apoyo, descuento, pago). No se cambió nada. Inclúyala en el libro y revise de nuevo.',
      'two-candidates':
        'Dos tablas podrían ser la política {policy}: {first} y {second}. No se cambió nada. Diga cuál vale.',
    },
    useTable: 'Usar {at}',
    goTo: 'Ir a {at}',
    moved: '{at} ya no tiene el texto que se leyó ("{found}"). La celda cambió o se movió; revise de nuevo.',
    close: 'Cerrar',
  },
};
