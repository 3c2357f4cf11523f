import type { Texts } from '../../i18n/texts';

/** Words of the cycles and of the sheets that are made for a meeting. {slots} are filled by `fillPlain`. */
export interface CycleTexts {
  readonly title: string;
  readonly name: string;
  readonly close: string;
  readonly closeHint: string;
  readonly isClosed: string;
  readonly freeze: string;
  readonly freezeHint: string;
  readonly charts: string;
  readonly chartsHint: string;
  readonly cards: string;
  readonly cardsHint: string;
  readonly compare: string;
  readonly from: string;
  readonly to: string;
  readonly now: string;
  readonly noCycle: string;
  readonly nothing: string;
  readonly same: string;
  readonly writeScenario: string;
}

export const CYCLE_TEXTS: Texts<CycleTexts> = {
  'pt-BR': {
    title: 'Ciclos e planilhas da reunião',
    name: 'Nome do ciclo',
    close: 'Fechar o ciclo',
    closeHint:
      'Acrescenta notas, termos e limites ao Histórico dos Ciclos e o que foi decidido a Decisões. Nada é reescrito.',
    isClosed: 'O ciclo {cycle} já está fechado.',
    freeze: 'Congelar para a reunião',
    freezeHint: 'Copia placar e achados, só valores, em uma planilha nova que o Accord não muda mais.',
    charts: 'Planilha de gráficos',
    chartsHint: 'Notas, dinheiro em jogo, margem e evolução; depois cada gravação a mantém.',
    cards: 'Fichas do pacote',
    cardsHint: 'Uma ficha por perfil, uma por página, e a tabela de quem confirmou; depois cada gravação as mantém.',
    compare: 'O que mudou',
    from: 'Do ciclo',
    to: 'Ao ciclo',
    now: 'agora',
    noCycle: 'Nenhum ciclo foi fechado ainda. Depois do primeiro, aqui se vê o que mudou e por quê.',
    nothing: 'Nada mudou.',
    same: 'Escolha dois ciclos diferentes.',
    writeScenario: 'Gravar em uma planilha',
  },
  en: {
    title: 'Cycles and sheets of the meeting',
    name: 'Name of the cycle',
    close: 'Close the cycle',
    closeHint:
      'Adds scores, terms and limits to Cycle History and what was decided to Decisions. Nothing is rewritten.',
    isClosed: 'Cycle {cycle} is closed already.',
    freeze: 'Freeze for the meeting',
    freezeHint: 'Copies scores and findings, values only, to a new sheet that Accord never changes.',
    charts: 'Sheet of charts',
    chartsHint: 'Scores, money at stake, margin and trend; from then on every write keeps it.',
    cards: 'Package cards',
    cardsHint: 'One card a profile, one a page, and the table of who confirmed; from then on every write keeps them.',
    compare: 'What moved',
    from: 'From cycle',
    to: 'To cycle',
    now: 'now',
    noCycle: 'No cycle is closed yet. After the first, this shows what moved and why.',
    nothing: 'Nothing moved.',
    same: 'Choose two different cycles.',
    writeScenario: 'Write to a sheet',
  },
  es: {
    title: 'Ciclos y hojas de la reunión',
    name: 'Nombre del ciclo',
    close: 'Cerrar el ciclo',
    closeHint:
      'Agrega puntajes, términos y límites al Historial de Ciclos y lo decidido a Decisiones. Nada se reescribe.',
    isClosed: 'El ciclo {cycle} ya está cerrado.',
    freeze: 'Congelar para la reunión',
    freezeHint: 'Copia puntajes y hallazgos, solo valores, a una hoja nueva que Accord no cambia más.',
    charts: 'Hoja de gráficos',
    chartsHint: 'Puntajes, dinero en juego, margen y evolución; después cada escritura la mantiene.',
    cards: 'Fichas del paquete',
    cardsHint:
      'Una ficha por perfil, una por página, y la tabla de quién confirmó; después cada escritura las mantiene.',
    compare: 'Qué cambió',
    from: 'Del ciclo',
    to: 'Al ciclo',
    now: 'ahora',
    noCycle: 'Todavía no hay ciclos cerrados. Después del primero, aquí se ve qué cambió y por qué.',
    nothing: 'Nada cambió.',
    same: 'Elija dos ciclos diferentes.',
    writeScenario: 'Escribir en una hoja',
  },
};
