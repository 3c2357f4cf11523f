import type { Texts } from '../../i18n/texts';

/** Words of the views that show a review: scores, findings, data, rules, functions, and the selected cell. */
export interface ResultTexts {
  readonly portfolio: string;
  readonly interval: string;
  readonly notScored: string;
  readonly coverage: string;
  readonly reach: string;
  readonly atStake: string;
  readonly unknownMoney: string;
  readonly bestRepair: string;
  readonly matrix: string;
  readonly back: string;
  readonly cellStates: Readonly<Record<'unknown' | 'outOfReach' | 'notApplicable', string>>;
  readonly critical: string;
  readonly filters: string;
  readonly level: string;
  readonly owner: string;
  readonly severity: string;
  readonly profile: string;
  readonly all: string;
  readonly withMoney: string;
  readonly shown: string;
  readonly showMore: string;
  readonly none: string;
  readonly gain: string;
  readonly measure: string;
  readonly limits: string;
  readonly formula: string;
  readonly why: string;
  readonly cells: string;
  readonly toDo: string;
  readonly wholeBook: string;
  readonly exempt: string;
  readonly questions: string;
  readonly noQuestions: string;
  readonly options: string;
  readonly answerHere: string;
  readonly answerAfter: string;
  readonly health: string;
  readonly healthy: string;
  readonly outOfReach: string;
  readonly unlockWith: string;
  readonly or: string;
  readonly weight: string;
  readonly state: Readonly<Record<'inReach' | 'outOfReach' | 'off', string>>;
  readonly changeIt: string;
  readonly selected: string;
  readonly selectCell: string;
  readonly notOurs: string;
  readonly usedFor: string;
  readonly headingOf: string;
  readonly readAs: string;
  readonly readings: Readonly<Record<'blank' | 'unreadable' | 'asked' | 'notApplicable', string>>;
  readonly touching: string;
  readonly noTouching: string;
  readonly arguments: string;
  readonly optional: string;
  readonly example: string;
  readonly insert: string;
  readonly insertHint: string;
  readonly inserted: string;
}

export const RESULT_TEXTS: Texts<ResultTexts> = {
  'pt-BR': {
    portfolio: 'Portfólio',
    interval: 'entre {low} e {high}',
    notScored: 'sem nota',
    coverage: 'cobertura {coverage}',
    reach: '{in} de {all} regras',
    atStake: 'pelo menos {amount} por mês em jogo',
    unknownMoney: 'dinheiro em jogo desconhecido',
    bestRepair: 'Melhor reparo: {rule}, +{gain} pontos',
    matrix: 'Os 12 encontros de termos',
    back: 'Todos os perfis',
    cellStates: { unknown: 'desconhecido', outOfReach: 'fora de alcance', notApplicable: 'não se aplica' },
    critical: 'regra crítica abaixo de 50',
    filters: 'Filtros',
    level: 'Nível',
    owner: 'Responsável',
    severity: 'Gravidade',
    profile: 'Perfil',
    all: 'Todos',
    withMoney: 'Só com dinheiro em jogo',
    shown: '{shown} de {all} achados',
    showMore: 'Mostrar mais {count}',
    none: 'Nenhum achado com estes filtros.',
    gain: '+{gain} pontos se resolvido',
    measure: 'Medida',
    limits: 'Limites',
    formula: 'Fórmula',
    why: 'Por quê',
    cells: 'As células',
    toDo: 'O que fazer',
    wholeBook: 'Toda a pasta',
    exempt: 'isento',
    questions: 'Perguntas a responder',
    noQuestions: 'Nenhuma pergunta: tudo o que foi usado está claro.',
    options: 'Respostas possíveis: {options}',
    answerHere: 'Responder em Dados de Alinhamento',
    answerAfter: 'Grave primeiro; a pergunta aparece em Dados de Alinhamento com lugar para a resposta.',
    health: 'Células e colunas a conferir',
    healthy: 'Nada a conferir.',
    outOfReach: 'Fora de alcance',
    unlockWith: 'Falta a coluna: {fields}',
    or: 'ou',
    weight: 'peso {weight}',
    state: { inReach: 'em uso', outOfReach: 'fora de alcance', off: 'desligada' },
    changeIt: 'Mudar em Ajustes de Alinhamento',
    selected: 'Célula selecionada',
    selectCell: 'Selecione uma célula para ver o que o Accord leu nela.',
    usedFor: 'A coluna desta célula entra nas contas do Accord.',
    notOurs: 'O Accord não usa esta célula.',
    headingOf: 'Título da coluna lida como {field}.',
    readAs: 'Lida como {field} de {profile}: {value}.',
    readings: {
      blank: 'em branco',
      unreadable: 'não entendida',
      asked: 'com uma pergunta em aberto',
      notApplicable: 'não se aplica',
    },
    touching: 'Achados que dependem dela',
    noTouching: 'Nenhum achado depende dela.',
    arguments: 'Argumentos',
    optional: 'opcional',
    example: 'Exemplo',
    insert: 'Inserir na célula selecionada',
    insertHint: 'Só em uma célula vazia.',
    inserted: 'Fórmula inserida.',
  },
  en: {
    portfolio: 'Portfolio',
    interval: 'from {low} to {high}',
    notScored: 'not scored',
    coverage: 'coverage {coverage}',
    reach: '{in} of {all} rules',
    atStake: 'at least {amount} a month at stake',
    unknownMoney: 'money at stake unknown',
    bestRepair: 'Best repair: {rule}, +{gain} points',
    matrix: 'The 12 meetings of terms',
    back: 'All profiles',
    cellStates: { unknown: 'unknown', outOfReach: 'out of reach', notApplicable: 'does not apply' },
    critical: 'critical rule below 50',
    filters: 'Filters',
    level: 'Level',
    owner: 'Owner',
    severity: 'Severity',
    profile: 'Profile',
    all: 'All',
    withMoney: 'Only with money at stake',
    shown: '{shown} of {all} findings',
    showMore: 'Show {count} more',
    none: 'No finding with these filters.',
    gain: '+{gain} points if settled',
    measure: 'Measure',
    limits: 'Limits',
    formula: 'Formula',
    why: 'Why',
    cells: 'The cells',
    toDo: 'What to do',
    wholeBook: 'Whole workbook',
    exempt: 'exempt',
    questions: 'Questions to answer',
    noQuestions: 'No questions: everything that was used is clear.',
    options: 'Possible answers: {options}',
    answerHere: 'Answer in Alignment Data',
    answerAfter: 'Write first; the question then stands in Alignment Data with room for the answer.',
    health: 'Cells and columns to look at',
    healthy: 'Nothing to look at.',
    outOfReach: 'Out of reach',
    unlockWith: 'Missing column: {fields}',
    or: 'or',
    weight: 'weight {weight}',
    state: { inReach: 'in use', outOfReach: 'out of reach', off: 'switched off' },
    changeIt: 'Change in Alignment Settings',
    selected: 'Selected cell',
    selectCell: 'Select a cell to see what Accord read in it.',
    usedFor: 'The column of this cell takes part in what Accord counts.',
    notOurs: 'Accord does not use this cell.',
    headingOf: 'Heading of the column read as {field}.',
    readAs: 'Read as {field} of {profile}: {value}.',
    readings: {
      blank: 'blank',
      unreadable: 'not understood',
      asked: 'with an open question',
      notApplicable: 'does not apply',
    },
    touching: 'Findings that depend on it',
    noTouching: 'No finding depends on it.',
    arguments: 'Arguments',
    optional: 'optional',
    example: 'Example',
    insert: 'Insert into the selected cell',
    insertHint: 'Only into an empty cell.',
    inserted: 'Formula inserted.',
  },
  es: {
    portfolio: 'Portafolio',
    interval: 'entre {low} y {high}',
    notScored: 'sin puntaje',
    coverage: 'cobertura {coverage}',
    reach: '{in} de {all} reglas',
    atStake: 'al menos {amount} por mes en juego',
    unknownMoney: 'dinero en juego desconocido',
    bestRepair: 'Mejor arreglo: {rule}, +{gain} puntos',
    matrix: 'Los 12 encuentros de términos',
    back: 'Todos los perfiles',
    cellStates: { unknown: 'desconocido', outOfReach: 'fuera de alcance', notApplicable: 'no aplica' },
    critical: 'regla crítica por debajo de 50',
    filters: 'Filtros',
    level: 'Nivel',
    owner: 'Responsable',
    severity: 'Gravedad',
    profile: 'Perfil',
    all: 'Todos',
    withMoney: 'Solo con dinero en juego',
    shown: '{shown} de {all} hallazgos',
    showMore: 'Mostrar {count} más',
    none: 'Ningún hallazgo con estos filtros.',
    gain: '+{gain} puntos si se resuelve',
    measure: 'Medida',
    limits: 'Límites',
    formula: 'Fórmula',
    why: 'Por qué',
    cells: 'Las celdas',
    toDo: 'Qué hacer',
    wholeBook: 'Todo el libro',
    exempt: 'exento',
    questions: 'Preguntas por responder',
    noQuestions: 'Ninguna pregunta: todo lo que se usó está claro.',
    options: 'Respuestas posibles: {options}',
    answerHere: 'Responder en Datos de Alineación',
    answerAfter: 'Primero escriba; la pregunta aparece en Datos de Alineación con lugar para la respuesta.',
    health: 'Celdas y columnas por revisar',
    healthy: 'Nada por revisar.',
    outOfReach: 'Fuera de alcance',
    unlockWith: 'Falta la columna: {fields}',
    or: 'o',
    weight: 'peso {weight}',
    state: { inReach: 'en uso', outOfReach: 'fuera de alcance', off: 'apagada' },
    changeIt: 'Cambiar en Ajustes de Alineación',
    selected: 'Celda seleccionada',
    selectCell: 'Seleccione una celda para ver qué leyó Accord en ella.',
    usedFor: 'La columna de esta celda entra en las cuentas de Accord.',
    notOurs: 'Accord no usa esta celda.',
    headingOf: 'Encabezado de la columna leída como {field}.',
    readAs: 'Leída como {field} de {profile}: {value}.',
    readings: {
      blank: 'en blanco',
      unreadable: 'no entendida',
      asked: 'con una pregunta abierta',
      notApplicable: 'no aplica',
    },
    touching: 'Hallazgos que dependen de ella',
    noTouching: 'Ningún hallazgo depende de ella.',
    arguments: 'Argumentos',
    optional: 'opcional',
    example: 'Ejemplo',
    insert: 'Insertar en la celda seleccionada',
    insertHint: 'Solo en una celda vacía.',
    inserted: 'Fórmula insertada.',
  },
};
