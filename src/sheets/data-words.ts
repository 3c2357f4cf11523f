import type { TableRole } from '../domain/book';
import type { FieldName } from '../domain/terms';
import type { Texts } from '../i18n/texts';

/** What a row of *Alignment Data* is about. */
export const DATA_KINDS = [
  'question',
  'issue',
  'missing',
  'reach',
  'stranger',
  'table',
  'column',
  'list',
  'plan',
  'notice',
] as const;
export type DataKind = (typeof DATA_KINDS)[number];

export const NOTICES = ['macros-kept', 'signature-void', 'external-links'] as const;
export type Notice = (typeof NOTICES)[number];

/** Figures of orders that count as none where nobody says otherwise. */
export const ASSUMED_FIELDS = ['smallOrderFee', 'recoveredShare'] as const satisfies readonly FieldName[];
export type AssumedField = (typeof ASSUMED_FIELDS)[number];

/** Words of *Alignment Data*. {slots} are filled by `fillPlain`. */
export interface DataWords {
  readonly kinds: Readonly<Record<DataKind, string>>;
  readonly states: Readonly<Record<'open' | 'done' | 'read' | 'unread', string>>;
  /** Names of rows about what was not read. */
  readonly unread: Readonly<Record<'table' | 'column' | 'sheet', string>>;
  /** Why a sheet is not read. */
  readonly noProfiles: string;
  readonly roles: Readonly<Record<TableRole, string>>;
  readonly answerWith: string;
  readonly answerFreely: string;
  readonly missingFor: string;
  readonly ask: string;
  /** A minimum order is in a unit, and the list does not say that its quantities are. */
  readonly askQuantityUnit: string;
  /** Plan and orders tell of no month alike. */
  readonly askPublishedPlan: string;
  /** What money rests on because nobody says otherwise, and the column that would. */
  readonly assumed: Readonly<Record<AssumedField, { readonly meaning: string; readonly todo: string }>>;
  readonly because: Readonly<Record<string, string>>;
  readonly cannotTell: string;
  readonly outOfReach: string;
  readonly unlockWith: string;
  /** The same where a list of many rows would tell. */
  /** The column that is enough for orders stopped by a rule, with the words it takes. */
  readonly reasonColumn: string;
  readonly unlockWithList: Readonly<Record<'orders' | 'portfolio' | 'plan', string>>;
  readonly or: string;
  readonly strangerFound: string;
  readonly strangerTodo: string;
  readonly tableFound: string;
  readonly notRead: string;
  readonly by: Readonly<Record<'heading' | 'words' | 'mapping', string>>;
  readonly correctMapping: string;
  readonly restored: string;
  readonly notices: Readonly<Record<Notice, string>>;
}

export const DATA_WORDS: Texts<DataWords> = {
  'pt-BR': {
    kinds: {
      question: 'Pergunta',
      issue: 'Célula a conferir',
      missing: 'Dado que falta',
      reach: 'Regra fora de alcance',
      stranger: 'Perfil sem política',
      table: 'Tabela lida',
      column: 'Coluna lida',
      list: 'Contagem da lista',
      plan: 'Plano lido',
      notice: 'Aviso',
    },
    states: { open: 'em aberto', done: 'resolvido', read: 'lido', unread: 'não lido' },
    unread: { table: 'Tabela não usada', column: 'Coluna não usada', sheet: 'Planilha não usada' },
    noProfiles: 'sem tabela com perfis de cliente',
    roles: {
      commercial: 'política comercial',
      logistics: 'política logística',
      both: 'política comercial e logística',
      figures: 'números por perfil',
      parameters: 'parâmetros da empresa',
      list: 'lista (pedidos ou carteira): só os perfis são conferidos',
      plan: 'plano do S&OP',
      other: 'não usada',
    },
    answerWith: 'Responda na coluna amarela, por exemplo: {options}.',
    answerFreely: 'Responda na coluna amarela.',
    missingFor: 'falta {field}: {rules} sem nota',
    ask: 'Pergunte a {owner}: {field} de {profile}.',
    askPublishedPlan:
      'Nenhum mês inteiro tem plano e pedidos de {profile}: inclua o plano publicado dos meses da lista de pedidos.',
    askQuantityUnit:
      'O mínimo de {profile} é em {unit}: diga no título da quantidade pedida o que ela conta, por exemplo "Qtde pedida ({unit})".',
    assumed: {
      smallOrderFee: {
        meaning: 'O02 conta o custo inteiro das entregas pequenas: nenhuma lista diz o que foi cobrado por elas',
        todo: 'Se há taxa de pedido pequeno, inclua na lista de pedidos a coluna Taxa cobrada.',
      },
      recoveredShare: {
        meaning:
          'P03 conta todos os pedidos parados por uma regra como perdidos: nenhuma lista diz quais voltaram depois',
        todo: 'Se parte deles foi recuperada, inclua em uma tabela com uma linha por perfil a coluna "{field}".',
      },
    },
    because: {
      'too-few-profiles': 'há perfis de menos com dados para comparar',
      'no-declared-logic': 'a empresa não declarou a lógica (escalonada ou compensação); declare-a nos ajustes',
      'no-data': 'não há dados para comparar',
      'too-few-orders': 'há pedidos de menos no período (menos de 20)',
      'unit-mismatch': 'os dois mínimos estão em unidades diferentes',
    },
    cannotTell: 'não pôde ser avaliada: {why}',
    outOfReach: 'a pasta não tem lugar para os dados desta regra',
    unlockWith: 'Inclua uma coluna na política, ou preencha nos ajustes: {fields}.',
    reasonColumn:
      'Na lista de pedidos basta a coluna Motivo: em cada pedido parado, cortado ou salvo, a regra que ele encontrou (crédito, mínimo, horário de corte, fora de rota, cota, prazo, desconto).',
    unlockWithList: {
      orders: 'Inclua uma lista de pedidos, ou uma tabela com uma linha por perfil: {fields}.',
      portfolio: 'Inclua uma tabela vendedor × perfil com as confirmações do pacote: {fields}.',
      plan: 'Inclua as tabelas do plano de S&OP, ou uma tabela com uma linha por perfil: {fields}.',
    },
    or: 'ou',
    strangerFound: '{lines} linhas em {sheet}',
    strangerTodo: 'Inclua o perfil nas duas políticas ou corrija o nome na lista. Sem política ele não é avaliado.',
    tableFound: '{rows} linhas, {columns} colunas',
    notRead: 'não usada',
    by: { heading: 'pelo título', words: 'pelas palavras do título', mapping: 'pelo seu mapeamento' },
    correctMapping: 'Se não for isso, corrija em Mapeamento, na planilha de ajustes.',
    restored:
      'A coluna "{heading}" tinha sido apagada de {sheet}; ela voltou à direita da tabela. Escreva de novo o que falta nela.',
    notices: {
      'macros-kept': 'A pasta tem macros; elas foram mantidas como estavam.',
      'signature-void': 'A pasta tem assinatura digital, que deixa de valer quando uma planilha é acrescentada.',
      'external-links': 'A pasta tem vínculos com outros arquivos; os valores lidos são os da última atualização.',
    },
  },
  en: {
    kinds: {
      question: 'Question',
      issue: 'Cell to check',
      missing: 'Missing data',
      reach: 'Rule out of reach',
      stranger: 'Profile without a policy',
      table: 'Table read',
      column: 'Column read',
      list: 'Count of the list',
      plan: 'Plan read',
      notice: 'Notice',
    },
    states: { open: 'open', done: 'settled', read: 'read', unread: 'not read' },
    unread: { table: 'Table not used', column: 'Column not used', sheet: 'Sheet not used' },
    noProfiles: 'no table with customer profiles',
    roles: {
      commercial: 'commercial policy',
      logistics: 'logistics policy',
      both: 'commercial and logistics policy',
      figures: 'figures by profile',
      parameters: 'company parameters',
      list: 'list (orders or portfolio): only its profiles are checked',
      plan: 'S&OP plan',
      other: 'not used',
    },
    answerWith: 'Answer in the yellow column, for example: {options}.',
    answerFreely: 'Answer in the yellow column.',
    missingFor: '{field} is missing: {rules} without a score',
    ask: 'Ask {owner} for {field} of {profile}.',
    askPublishedPlan:
      'No whole month has both plan and orders of {profile}: add the plan that was published for the months of the order list.',
    askQuantityUnit:
      'The minimum of {profile} is in {unit}: say in the heading of the ordered quantity what it counts, for example "Ordered qty ({unit})".',
    assumed: {
      smallOrderFee: {
        meaning: 'O02 counts the whole cost of small drops: no list says what was charged for them',
        todo: 'Where there is a fee for small orders, add the column Surcharge to the list of orders.',
      },
      recoveredShare: {
        meaning: 'P03 counts all orders stopped by a rule as lost: no list says which came back later',
        todo: 'Where a part was recovered, add the column "{field}" to a table with one row a profile.',
      },
    },
    because: {
      'too-few-profiles': 'too few profiles have data to compare',
      'no-declared-logic': 'the company has not declared its logic (tiered or trade-off); declare it in the settings',
      'no-data': 'there is no data to compare',
      'too-few-orders': 'there are too few orders in the period (fewer than 20)',
      'unit-mismatch': 'the two minimums are in different units',
    },
    cannotTell: 'could not be judged: {why}',
    outOfReach: 'the workbook has no place for the data of this rule',
    unlockWith: 'Add a column to the policy, or fill in the settings: {fields}.',
    reasonColumn:
      'In the order list one column is enough, Reason: of every order stopped, cut or saved, the rule it met (credit, minimum, cut-off, out of route, quota, term, discount).',
    unlockWithList: {
      orders: 'Add a list of orders, or a table with one row a profile: {fields}.',
      portfolio: 'Add a table rep × profile with the confirmations of the package: {fields}.',
      plan: 'Add the tables of the S&OP plan, or a table with one row a profile: {fields}.',
    },
    or: 'or',
    strangerFound: '{lines} lines in {sheet}',
    strangerTodo:
      'Add the profile to both policies or correct its name in the list. Without a policy it is not judged.',
    tableFound: '{rows} rows, {columns} columns',
    notRead: 'not used',
    by: { heading: 'by its heading', words: 'by the words of its heading', mapping: 'by your mapping' },
    correctMapping: 'If this is wrong, correct it under Mapping, in the settings sheet.',
    restored:
      'The column "{heading}" had been deleted from {sheet}; it is back at the right of the table. Write again what is missing in it.',
    notices: {
      'macros-kept': 'The workbook has macros; they were kept as they were.',
      'signature-void': 'The workbook has a digital signature, which is void once a sheet is added.',
      'external-links': 'The workbook has links to other files; the values read are those of the last update.',
    },
  },
  es: {
    kinds: {
      question: 'Pregunta',
      issue: 'Celda por revisar',
      missing: 'Dato faltante',
      reach: 'Regla fuera de alcance',
      stranger: 'Perfil sin política',
      table: 'Tabla leída',
      column: 'Columna leída',
      list: 'Conteo de la lista',
      plan: 'Plan leído',
      notice: 'Aviso',
    },
    states: { open: 'abierto', done: 'resuelto', read: 'leído', unread: 'no leído' },
    unread: { table: 'Tabla no usada', column: 'Columna no usada', sheet: 'Hoja no usada' },
    noProfiles: 'sin tabla con perfiles de cliente',
    roles: {
      commercial: 'política comercial',
      logistics: 'política logística',
      both: 'política comercial y logística',
      figures: 'datos por perfil',
      parameters: 'parámetros de la empresa',
      list: 'lista (pedidos o cartera): solo se revisan sus perfiles',
      plan: 'plan del S&OP',
      other: 'no se usa',
    },
    answerWith: 'Responda en la columna amarilla, por ejemplo: {options}.',
    answerFreely: 'Responda en la columna amarilla.',
    missingFor: 'falta {field}: {rules} sin nota',
    ask: 'Pregunte a {owner}: {field} de {profile}.',
    askPublishedPlan:
      'Ningún mes entero tiene plan y pedidos de {profile}: agregue el plan publicado de los meses de la lista de pedidos.',
    askQuantityUnit:
      'El mínimo de {profile} es en {unit}: diga en el encabezado de la cantidad pedida qué cuenta, por ejemplo "Cant. pedida ({unit})".',
    assumed: {
      smallOrderFee: {
        meaning: 'O02 cuenta el costo entero de las entregas pequeñas: ninguna lista dice qué se cobró por ellas',
        todo: 'Si hay recargo por pedido pequeño, agregue a la lista de pedidos la columna Recargo cobrado.',
      },
      recoveredShare: {
        meaning:
          'P03 cuenta como perdidos todos los pedidos detenidos por una regla: ninguna lista dice cuáles volvieron después',
        todo: 'Si una parte se recuperó, agregue a una tabla con una fila por perfil la columna "{field}".',
      },
    },
    because: {
      'too-few-profiles': 'muy pocos perfiles tienen datos para comparar',
      'no-declared-logic': 'la empresa no declaró su lógica (escalonada o compensación); declárela en los ajustes',
      'no-data': 'no hay datos para comparar',
      'too-few-orders': 'hay muy pocos pedidos en el período (menos de 20)',
      'unit-mismatch': 'los dos mínimos están en unidades diferentes',
    },
    cannotTell: 'no pudo evaluarse: {why}',
    outOfReach: 'el libro no tiene lugar para los datos de esta regla',
    unlockWith: 'Agregue una columna a la política, o complete en los ajustes: {fields}.',
    reasonColumn:
      'En la lista de pedidos basta la columna Motivo: en cada pedido detenido, cortado o salvado, la regla que encontró (crédito, mínimo, hora de corte, fuera de ruta, cupo, plazo, descuento).',
    unlockWithList: {
      orders: 'Agregue una lista de pedidos, o una tabla con una fila por perfil: {fields}.',
      portfolio: 'Agregue una tabla vendedor × perfil con las confirmaciones del paquete: {fields}.',
      plan: 'Agregue las tablas del plan de S&OP, o una tabla con una fila por perfil: {fields}.',
    },
    or: 'o',
    strangerFound: '{lines} líneas en {sheet}',
    strangerTodo: 'Agregue el perfil a las dos políticas o corrija el nombre en la lista. Sin política no se evalúa.',
    tableFound: '{rows} filas, {columns} columnas',
    notRead: 'no se usa',
    by: { heading: 'por su encabezado', words: 'por las palabras del encabezado', mapping: 'por su mapeo' },
    correctMapping: 'Si no es así, corríjalo en Mapeo, en la hoja de ajustes.',
    restored:
      'La columna "{heading}" se había eliminado de {sheet}; volvió a la derecha de la tabla. Escriba de nuevo lo que falte en ella.',
    notices: {
      'macros-kept': 'El libro tiene macros; se conservaron como estaban.',
      'signature-void': 'El libro tiene firma digital, que pierde validez al agregar una hoja.',
      'external-links':
        'El libro tiene vínculos a otros archivos; los valores leídos son los de la última actualización.',
    },
  },
};
