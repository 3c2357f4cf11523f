import type { Texts } from './texts';

/** Words of the command line: help, and what it says on stderr. {slots} by `fillPlain`. */
export interface CliWords {
  readonly usage: string;
  /** What stands in a usage line for options, a command and each argument. */
  readonly slots: Readonly<
    Record<'options' | 'command' | 'book' | 'profile' | 'rule' | 'out' | 'cycle' | 'change', string>
  >;
  readonly commands: string;
  readonly options: string;
  readonly args: string;
  readonly about: string;
  readonly review: string;
  readonly explain: string;
  readonly template: string;
  readonly rules: string;
  readonly sql: string;
  readonly close: string;
  readonly cycle: string;
  readonly compare: string;
  readonly scenario: string;
  readonly change: string;
  readonly charts: string;
  readonly cards: string;
  readonly cardsWritten: string;
  readonly freeze: string;
  readonly frozenBefore: string;
  readonly sheetWritten: string;
  readonly closed: string;
  readonly closedBefore: string;
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
    Record<
      | 'unknown'
      | 'missing'
      | 'number'
      | 'cell'
      | 'language'
      | 'dialect'
      | 'both'
      | 'cycle'
      | 'noCycle'
      | 'term'
      | 'value',
      string
    >
  >;
  readonly unexpected: string;
  readonly working: string;
}

export const CLI: Texts<CliWords> = {
  'pt-BR': {
    slots: {
      options: 'opções',
      command: 'comando',
      book: 'pasta',
      profile: 'perfil',
      rule: 'regra',
      out: 'saída',
      cycle: 'ciclo',
      change: 'termo=valor',
    },
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
    close: 'acrescenta a revisão ao Histórico dos Ciclos, com o nome do ciclo',
    cycle: 'nome do ciclo (padrão: o dos ajustes, ou o mês)',
    compare: 'diz o que mudou entre dois ciclos, ou desde o último fechado, e por quê; não grava nada',
    scenario:
      'experimenta termos em um perfil: nota, dinheiro e regras antes e depois; grava uma planilha só com --out ou --in-place',
    change: 'termo=valor, por exemplo "Prazo de pagamento=28 dias"; pode repetir',
    charts: 'faz a planilha de gráficos, ou a atualiza; depois toda revisão a mantém',
    cards: 'faz as fichas do pacote, uma por perfil, e a tabela de confirmações; depois toda revisão as mantém',
    cardsWritten: 'Fichas gravadas em {sheets}.',
    freeze: 'copia placar e achados, só valores, em uma planilha nova para a reunião, que ninguém reescreve',
    frozenBefore: 'A planilha {sheet} já existe e não é reescrita: dê outro nome com --cycle.',
    sheetWritten: 'Planilha {sheet} gravada.',
    closed: 'Ciclo {cycle} fechado.',
    closedBefore:
      'O ciclo {cycle} já está fechado, e o Histórico dos Ciclos não é reescrito: dê outro nome com --cycle.',
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
      cycle: 'Não há ciclo "{found}" no Histórico dos Ciclos desta pasta. Feche um com accord close.',
      noCycle: 'Nenhum ciclo foi fechado nesta pasta ainda: feche o primeiro com accord close.',
      term: 'Não sei que termo é "{found}". Escreva termo=valor com o nome que está nos ajustes.',
      value: 'Não entendi o valor em "{found}".',
    },
    unexpected: 'Erro inesperado; nada foi gravado. Envie esta mensagem a quem mantém o Accord: {found}',
    working: 'revisando',
  },
  en: {
    slots: {
      options: 'options',
      command: 'command',
      book: 'book',
      profile: 'profile',
      rule: 'rule',
      out: 'out',
      cycle: 'cycle',
      change: 'term=value',
    },
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
    close: 'appends the review to Cycle History, under the name of the cycle',
    cycle: 'name of the cycle (default: that of the settings, or the month)',
    compare: 'says what moved between two cycles, or since the last one closed, and why; writes nothing',
    scenario:
      'tries terms on a profile: score, money and rules before and after; writes a sheet only with --out or --in-place',
    change: 'term=value, for example "Payment terms=28 days"; may be repeated',
    charts: 'makes the sheet of charts, or brings it up to date; from then on every review keeps it',
    cards:
      'makes the package cards, one a profile, and the table of confirmations; from then on every review keeps them',
    cardsWritten: 'Cards written to {sheets}.',
    freeze: 'copies scores and findings, values only, to a new sheet for the meeting that nobody rewrites',
    frozenBefore: 'Sheet {sheet} is there already and is not rewritten: give another name with --cycle.',
    sheetWritten: 'Sheet {sheet} written.',
    closed: 'Cycle {cycle} closed.',
    closedBefore:
      'Cycle {cycle} is closed already, and Cycle History is not rewritten: give another name with --cycle.',
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
      cycle: 'There is no cycle "{found}" in the Cycle History of this workbook. Close one with accord close.',
      noCycle: 'No cycle of this workbook is closed yet: close the first one with accord close.',
      term: 'I do not know which term "{found}" is. Write term=value with the name that the settings use.',
      value: 'I do not understand the value in "{found}".',
    },
    unexpected: 'Unexpected error; nothing was written. Send this message to the maintainers of Accord: {found}',
    working: 'reviewing',
  },
  es: {
    slots: {
      options: 'opciones',
      command: 'comando',
      book: 'libro',
      profile: 'perfil',
      rule: 'regla',
      out: 'salida',
      cycle: 'ciclo',
      change: 'término=valor',
    },
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
    close: 'agrega la revisión al Historial de Ciclos, con el nombre del ciclo',
    cycle: 'nombre del ciclo (por omisión: el de los ajustes, o el mes)',
    compare: 'dice qué cambió entre dos ciclos, o desde el último cerrado, y por qué; no guarda nada',
    scenario:
      'prueba términos en un perfil: puntaje, dinero y reglas antes y después; graba una hoja solo con --out o --in-place',
    change: 'término=valor, por ejemplo "Plazo de pago=28 días"; puede repetirse',
    charts: 'hace la hoja de gráficos, o la actualiza; desde entonces cada revisión la mantiene',
    cards:
      'hace las fichas del paquete, una por perfil, y la tabla de confirmaciones; desde entonces cada revisión las mantiene',
    cardsWritten: 'Fichas grabadas en {sheets}.',
    freeze: 'copia puntajes y hallazgos, solo valores, a una hoja nueva para la reunión que nadie reescribe',
    frozenBefore: 'La hoja {sheet} ya existe y no se reescribe: dé otro nombre con --cycle.',
    sheetWritten: 'Hoja {sheet} grabada.',
    closed: 'Ciclo {cycle} cerrado.',
    closedBefore:
      'El ciclo {cycle} ya está cerrado y el Historial de Ciclos no se reescribe: dé otro nombre con --cycle.',
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
      cycle: 'No hay ciclo "{found}" en el Historial de Ciclos de este libro. Cierre uno con accord close.',
      noCycle: 'Todavía no hay ningún ciclo cerrado en este libro: cierre el primero con accord close.',
      term: 'No sé qué término es "{found}". Escriba término=valor con el nombre que usan los ajustes.',
      value: 'No entiendo el valor en "{found}".',
    },
    unexpected: 'Error inesperado; no se guardó nada. Envíe este mensaje a quienes mantienen Accord: {found}',
    working: 'revisando',
  },
};
