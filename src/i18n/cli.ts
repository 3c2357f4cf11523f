import type { Texts } from './texts';

/** Words of the command line: help, and what it says on stderr. {slots} by `fillPlain`. */
export interface CliWords {
  readonly usage: string;
  /** What stands in a usage line for options, a command and each argument. */
  readonly slots: Readonly<Record<'options' | 'command' | 'book' | 'profile' | 'rule' | 'out', string>>;
  readonly commands: string;
  readonly options: string;
  readonly args: string;
  readonly about: string;
  readonly review: string;
  readonly explain: string;
  readonly template: string;
  readonly rules: string;
  readonly sql: string;
  readonly dialect: string;
  readonly sqlFrom: string;
  readonly book: string;
  readonly profile: string;
  readonly rule: string;
  readonly templateOut: string;
  readonly out: string;
  readonly inPlace: string;
  readonly json: string;
  readonly lang: string;
  readonly failUnder: string;
  readonly table: string;
  readonly help: string;
  readonly version: string;
  readonly wrote: string;
  readonly nothingToWrite: string;
  readonly under: string;
  readonly notScored: string;
  readonly misuse: Readonly<
    Record<'unknown' | 'missing' | 'number' | 'cell' | 'language' | 'dialect' | 'both', string>
  >;
  readonly unexpected: string;
  readonly working: string;
}

export const CLI: Texts<CliWords> = {
  'pt-BR': {
    slots: { options: 'opções', command: 'comando', book: 'pasta', profile: 'perfil', rule: 'regra', out: 'saída' },
    usage: 'Uso:',
    commands: 'Comandos:',
    options: 'Opções:',
    args: 'Argumentos:',
    about: 'Confere, por perfil de cliente, os termos comerciais com os logísticos da pasta de S&OP.',
    review: 'revisa a pasta, grava as planilhas do Accord em uma cópia e imprime o placar',
    explain: 'explica um perfil regra por regra; não grava nada',
    template: 'grava um par de políticas em branco, com listas de escolha',
    rules: 'lista as regras',
    sql: 'imprime a consulta que resume linhas de pedido por perfil, onde os dados estão',
    dialect: 'onde a consulta roda',
    sqlFrom: 'tabela de linhas de pedido (padrão: order_lines)',
    book: 'pasta de trabalho .xlsx ou .xlsm',
    profile: 'nome do perfil de cliente',
    rule: 'código (S03) ou nome da regra',
    templateOut: 'arquivo .xlsx a criar',
    out: 'arquivo de saída (padrão: nome.accord.xlsx ao lado da entrada)',
    inPlace: 'grava na própria pasta de entrada',
    json: 'grava o modelo da revisão em JSON; "-" para a saída padrão, no lugar do placar',
    lang: 'idioma: pt-BR, en ou es',
    failUnder: 'sai com código 1 se a nota do portfólio for menor que N ou não existir',
    table: 'célula de uma tabela de política, quando há mais de uma candidata; pode repetir',
    help: 'mostra esta ajuda',
    version: 'mostra a versão',
    wrote: 'Gravado: {file}',
    nothingToWrite: 'Nada mudou: {file} já diz o que a revisão diz.',
    under: 'Nota do portfólio {score}, abaixo de {limit}.',
    notScored: 'O portfólio não tem nota (cobertura insuficiente), e --fail-under {limit} pede uma.',
    misuse: {
      unknown: 'Não entendi "{found}". Veja accord --help.',
      missing: 'Falta {found}. Veja accord --help.',
      number: '--fail-under pede um número de 0 a 100; recebi "{found}".',
      cell: '--table pede PLANILHA!CÉLULA, por exemplo "Política Comercial!A4"; recebi "{found}".',
      language: '--lang pede pt-BR, en ou es; recebi "{found}".',
      dialect: '--dialect pede duckdb, bigquery, snowflake ou spark; recebi "{found}".',
      both: 'Escolha --out ou --in-place, não os dois.',
    },
    unexpected: 'Erro inesperado; nada foi gravado. Envie esta mensagem a quem mantém o Accord: {found}',
    working: 'revisando',
  },
  en: {
    slots: { options: 'options', command: 'command', book: 'book', profile: 'profile', rule: 'rule', out: 'out' },
    usage: 'Usage:',
    commands: 'Commands:',
    options: 'Options:',
    args: 'Arguments:',
    about: 'Checks commercial against logistics terms per customer profile in an S&OP workbook.',
    review: "reviews the workbook, writes Accord's sheets into a copy and prints the scoreboard",
    explain: 'explains a profile rule by rule; writes nothing',
    template: 'writes an empty pair of policy sheets with drop-down lists',
    rules: 'lists the rules',
    sql: 'prints the query that sums up order lines by profile, where the data lives',
    dialect: 'where the query runs',
    sqlFrom: 'table of order lines (default: order_lines)',
    book: '.xlsx or .xlsm workbook',
    profile: 'name of the customer profile',
    rule: 'code (S03) or name of the rule',
    templateOut: '.xlsx file to create',
    out: 'output file (default: name.accord.xlsx beside the input)',
    inPlace: 'writes into the input workbook itself',
    json: 'writes the review model as JSON; "-" for standard output, instead of the scoreboard',
    lang: 'language: pt-BR, en or es',
    failUnder: 'exits with code 1 if the portfolio score is below N or there is none',
    table: 'a cell of a policy table, where more than one could be it; may be repeated',
    help: 'shows this help',
    version: 'shows the version',
    wrote: 'Written: {file}',
    nothingToWrite: 'Nothing changed: {file} already says what the review says.',
    under: 'Portfolio score {score}, below {limit}.',
    notScored: 'The portfolio has no score (not enough coverage), and --fail-under {limit} asks for one.',
    misuse: {
      unknown: 'I do not understand "{found}". See accord --help.',
      missing: '{found} is missing. See accord --help.',
      number: '--fail-under wants a number from 0 to 100; got "{found}".',
      cell: '--table wants SHEET!CELL, for example "Commercial policy!A4"; got "{found}".',
      language: '--lang wants pt-BR, en or es; got "{found}".',
      dialect: '--dialect takes duckdb, bigquery, snowflake or spark, not "{found}".',
      both: 'Choose --out or --in-place, not both.',
    },
    unexpected: 'Unexpected error; nothing was written. Send this message to the maintainers of Accord: {found}',
    working: 'reviewing',
  },
  es: {
    slots: { options: 'opciones', command: 'comando', book: 'libro', profile: 'perfil', rule: 'regla', out: 'salida' },
    usage: 'Uso:',
    commands: 'Comandos:',
    options: 'Opciones:',
    args: 'Argumentos:',
    about: 'Compara, por perfil de cliente, los términos comerciales con los logísticos del libro de S&OP.',
    review: 'revisa el libro, guarda las hojas de Accord en una copia e imprime el tablero',
    explain: 'explica un perfil regla por regla; no guarda nada',
    template: 'guarda un par de políticas en blanco, con listas de opciones',
    rules: 'lista las reglas',
    sql: 'imprime la consulta que resume líneas de pedido por perfil, donde están los datos',
    dialect: 'dónde se ejecuta la consulta',
    sqlFrom: 'tabla de líneas de pedido (por omisión: order_lines)',
    book: 'libro .xlsx o .xlsm',
    profile: 'nombre del perfil de cliente',
    rule: 'código (S03) o nombre de la regla',
    templateOut: 'archivo .xlsx por crear',
    out: 'archivo de salida (por omisión: nombre.accord.xlsx junto a la entrada)',
    inPlace: 'guarda en el propio libro de entrada',
    json: 'guarda el modelo de la revisión en JSON; "-" para la salida estándar, en lugar del tablero',
    lang: 'idioma: pt-BR, en o es',
    failUnder: 'sale con código 1 si la nota del portafolio es menor que N o no existe',
    table: 'celda de una tabla de política, cuando hay más de una candidata; puede repetirse',
    help: 'muestra esta ayuda',
    version: 'muestra la versión',
    wrote: 'Guardado: {file}',
    nothingToWrite: 'Nada cambió: {file} ya dice lo que dice la revisión.',
    under: 'Nota del portafolio {score}, por debajo de {limit}.',
    notScored: 'El portafolio no tiene nota (cobertura insuficiente) y --fail-under {limit} pide una.',
    misuse: {
      unknown: 'No entendí "{found}". Vea accord --help.',
      missing: 'Falta {found}. Vea accord --help.',
      number: '--fail-under pide un número de 0 a 100; recibí "{found}".',
      cell: '--table pide HOJA!CELDA, por ejemplo "Política Comercial!A4"; recibí "{found}".',
      language: '--lang pide pt-BR, en o es; recibí "{found}".',
      dialect: '--dialect pide duckdb, bigquery, snowflake o spark; recibí "{found}".',
      both: 'Elija --out o --in-place, no ambos.',
    },
    unexpected: 'Error inesperado; no se guardó nada. Envíe este mensaje a quienes mantienen Accord: {found}',
    working: 'revisando',
  },
};
