import type { Texts } from '../../i18n/texts';

/** Words of the printed views. {slots} are filled by `fillPlain`. */
export interface PrintedWords {
  readonly heading: string;
  readonly oneProfile: string;
  readonly profiles: string;
  readonly portfolio: string;
  readonly profile: string;
  readonly score: string;
  readonly interval: string;
  readonly coverage: string;
  readonly reach: string;
  readonly band: string;
  readonly atStake: string;
  readonly bestRepair: string;
  readonly atLeast: string;
  readonly reachOf: string;
  readonly levelOnly: string;
  readonly worst: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly more: string;
  readonly questions: string;
  readonly question: string;
  readonly strangers: string;
  readonly equalWeights: string;
  readonly rule: string;
  readonly level: string;
  readonly owner: string;
  readonly severity: string;
  readonly limits: string;
  readonly measure: string;
  readonly formula: string;
  readonly why: string;
  readonly commercialLever: string;
  readonly logisticsLever: string;
  readonly cells: string;
  readonly missing: string;
  readonly unlock: string;
  readonly or: string;
  readonly exemptUntil: string;
  readonly extended: string;
  readonly costOnly: string;
}

export const PRINTED: Texts<PrintedWords> = {
  'pt-BR': {
    heading: '{file}: {profiles}, conjunto de regras {ruleSet}',
    oneProfile: '{count} perfil',
    profiles: '{count} perfis',
    portfolio: 'Portfólio',
    profile: 'Perfil',
    score: 'Nota',
    interval: 'Intervalo',
    coverage: 'Cobertura',
    reach: 'Alcance',
    band: 'Faixa',
    atStake: 'Em jogo/mês',
    bestRepair: 'Melhor reparo',
    atLeast: 'pelo menos {amount} em jogo por mês',
    reachOf: '{in} de {all} regras',
    levelOnly: 'só {levels}',
    worst: 'pior perfil: {profile}',
    findings: 'Principais achados ({shown} de {all})',
    noFindings: 'Nenhum achado: tudo o que pôde ser avaliado está alinhado.',
    more: 'Todos os achados, com as duas células de cada um: planilha de achados ou --json.',
    question: '1 pergunta a responder na planilha de dados: o que é ambíguo não foi adivinhado.',
    questions: '{count} perguntas a responder na planilha de dados: o que é ambíguo não foi adivinhado.',
    strangers: 'Sem política, citado em {sheet} ({lines} linhas): {profile}',
    equalWeights: 'todos os perfis com o mesmo peso (faltam vendas por perfil)',
    rule: 'Regra',
    level: 'Nível',
    owner: 'Responsável',
    severity: 'Gravidade',
    limits: 'Limites',
    measure: 'Medida',
    formula: 'Fórmula',
    why: 'Por quê',
    commercialLever: 'Comercial poderia',
    logisticsLever: 'Logística poderia',
    cells: 'Células',
    missing: 'Falta',
    unlock: 'Coluna que destrava',
    or: 'ou',
    exemptUntil: 'isenta até {until}: {reason}',
    extended: 'desligada de início',
    costOnly: 'custo sem conflito',
  },
  en: {
    heading: '{file}: {profiles}, rule set {ruleSet}',
    oneProfile: '{count} profile',
    profiles: '{count} profiles',
    portfolio: 'Portfolio',
    profile: 'Profile',
    score: 'Score',
    interval: 'Interval',
    coverage: 'Coverage',
    reach: 'Reach',
    band: 'Band',
    atStake: 'At stake/month',
    bestRepair: 'Best repair',
    atLeast: 'at least {amount} at stake a month',
    reachOf: '{in} of {all} rules',
    levelOnly: '{levels} only',
    worst: 'worst profile: {profile}',
    findings: 'Main findings ({shown} of {all})',
    noFindings: 'No findings: everything that could be judged is aligned.',
    more: 'All findings, each with its two cells: the findings sheet or --json.',
    question: '1 question to answer in the data sheet: nothing ambiguous was guessed.',
    questions: '{count} questions to answer in the data sheet: nothing ambiguous was guessed.',
    strangers: 'Without a policy, named in {sheet} ({lines} lines): {profile}',
    equalWeights: 'all profiles weigh the same (sales per profile are missing)',
    rule: 'Rule',
    level: 'Level',
    owner: 'Owner',
    severity: 'Severity',
    limits: 'Limits',
    measure: 'Measure',
    formula: 'Formula',
    why: 'Why',
    commercialLever: 'Commercial could',
    logisticsLever: 'Logistics could',
    cells: 'Cells',
    missing: 'Missing',
    unlock: 'Column that unlocks it',
    or: 'or',
    exemptUntil: 'exempt until {until}: {reason}',
    extended: 'off at first',
    costOnly: 'cost without conflict',
  },
  es: {
    heading: '{file}: {profiles}, conjunto de reglas {ruleSet}',
    oneProfile: '{count} perfil',
    profiles: '{count} perfiles',
    portfolio: 'Portafolio',
    profile: 'Perfil',
    score: 'Nota',
    interval: 'Intervalo',
    coverage: 'Cobertura',
    reach: 'Alcance',
    band: 'Franja',
    atStake: 'En juego/mes',
    bestRepair: 'Mejor arreglo',
    atLeast: 'al menos {amount} en juego al mes',
    reachOf: '{in} de {all} reglas',
    levelOnly: 'solo {levels}',
    worst: 'peor perfil: {profile}',
    findings: 'Principales hallazgos ({shown} de {all})',
    noFindings: 'Ningún hallazgo: todo lo que pudo evaluarse está alineado.',
    more: 'Todos los hallazgos, con sus dos celdas: la hoja de hallazgos o --json.',
    question: '1 pregunta por responder en la hoja de datos: lo ambiguo no se adivinó.',
    questions: '{count} preguntas por responder en la hoja de datos: lo ambiguo no se adivinó.',
    strangers: 'Sin política, citado en {sheet} ({lines} líneas): {profile}',
    equalWeights: 'todos los perfiles pesan lo mismo (faltan ventas por perfil)',
    rule: 'Regla',
    level: 'Nivel',
    owner: 'Responsable',
    severity: 'Gravedad',
    limits: 'Límites',
    measure: 'Medida',
    formula: 'Fórmula',
    why: 'Por qué',
    commercialLever: 'Comercial podría',
    logisticsLever: 'Logística podría',
    cells: 'Celdas',
    missing: 'Falta',
    unlock: 'Columna que la habilita',
    or: 'o',
    exemptUntil: 'exenta hasta {until}: {reason}',
    extended: 'apagada al inicio',
    costOnly: 'costo sin conflicto',
  },
};
