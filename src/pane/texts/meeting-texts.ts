import type { Variant } from '../../app/profile-proposals';
import type { Texts } from '../../i18n/texts';

/** Words of the meeting, of the levers and of what is tried. {slots} are filled by `fillPlain`. */
export interface MeetingTexts {
  readonly levers: string;
  readonly working: string;
  readonly worsens: string;
  readonly tryIt: string;
  readonly proposals: string;
  readonly variants: Readonly<Record<Variant, string>>;
  readonly noProposal: string;
  readonly notAligned: string;
  /** Score and money, each with how it moved. */
  readonly score: string;
  readonly moved: string;
  readonly same: string;
  readonly noScore: string;
  readonly moneyMoved: string;
  readonly noMoney: string;
  readonly agenda: string;
  readonly agendaHint: string;
  readonly agendaPage: string;
  readonly noAgenda: string;
  readonly item: string;
  readonly previous: string;
  readonly next: string;
  readonly toAgenda: string;
  readonly keys: string;
  readonly cells: string;
  readonly noCell: string;
  readonly money: string;
  readonly gone: string;
  readonly decision: string;
  /** Of the value to write down where a term is to change. */
  readonly agreed: string;
  readonly owner: string;
  readonly due: string;
  readonly dueUntil: string;
  readonly note: string;
  readonly reason: string;
  readonly save: string;
  readonly saved: string;
  readonly saveHint: string;
  readonly needsReason: string;
  readonly needsDecision: string;
  readonly whatIf: string;
  readonly whatIfIntro: string;
  readonly scenario: string;
  readonly scenarioName: string;
  readonly newScenario: string;
  readonly copyScenario: string;
  readonly dropScenario: string;
  readonly scenarioNamed: string;
  readonly changes: string;
  readonly noChanges: string;
  readonly remove: string;
  readonly profile: string;
  readonly term: string;
  readonly value: string;
  readonly now: string;
  readonly blank: string;
  readonly tryValue: string;
  readonly notRead: string;
  readonly result: string;
  readonly portfolio: string;
  readonly better: string;
  readonly worse: string;
  readonly otherwise: string;
  readonly more: string;
  readonly beside: string;
  readonly counts: string;
  readonly trial: string;
}

export const MEETING_TEXTS: Texts<MeetingTexts> = {
  'pt-BR': {
    levers: 'Duas alavancas',
    working: 'Calculando…',
    worsens: 'Pioraria {rule}: nota de {before} para {after}',
    tryIt: 'Experimentar',
    proposals: 'Propostas para alinhar',
    variants: {
      smallest: 'Menor mudança',
      fewestCommercial: 'Menos mudanças no Comercial',
      fewestLogistics: 'Menos mudanças na Logística',
    },
    noProposal: 'Nenhuma mudança de um termo melhora a nota deste perfil.',
    notAligned: 'não chega a alinhado',
    score: 'Nota: {moved}',
    moved: 'de {before} para {after}',
    same: '{after}, sem mudança',
    noScore: 'sem nota',
    moneyMoved: 'Em jogo por mês: {moved}',
    noMoney: 'desconhecido',
    agenda: 'Pauta da reunião',
    agendaHint: 'Primeiro o que mais pesa: dinheiro em jogo × pontos que o reparo devolve.',
    agendaPage: 'Página {page} de {pages}',
    noAgenda: 'Nenhum achado aberto: nada a decidir.',
    item: 'Item {nth} de {all}',
    previous: 'Anterior',
    next: 'Próximo',
    toAgenda: 'Pauta',
    keys: 'Teclas: → ou Page Down avança, ← ou Page Up volta, Esc abre a pauta.',
    cells: 'As duas células',
    noCell: 'nenhuma célula deste lado',
    money: 'Em jogo por mês',
    gone: 'Este achado não aparece mais na última conferência.',
    decision: 'Decisão',
    agreed: 'Valor combinado: {field}',
    owner: 'Responsável',
    due: 'Prazo',
    dueUntil: 'Vale até',
    note: 'Anotação',
    reason: 'Motivo',
    save: 'Gravar decisão',
    saved: 'Gravado em Achados de Alinhamento: {decision}.',
    saveHint: 'Vai para as colunas da equipe em Achados de Alinhamento; as políticas não mudam.',
    needsReason: 'Para aceitar, escreva o motivo e até quando vale.',
    needsDecision: 'Escolha uma decisão.',
    whatIf: 'E se…',
    whatIfIntro: 'Experimente outros termos: nota, dinheiro e achados mudam aqui, nenhuma célula é tocada.',
    scenario: 'Cenário',
    scenarioName: 'Nome do cenário',
    newScenario: 'Novo cenário',
    copyScenario: 'Copiar este',
    dropScenario: 'Descartar este',
    scenarioNamed: 'Cenário {nth}',
    changes: 'Mudanças experimentadas',
    noChanges: 'Ainda nenhuma: escolha um termo abaixo, uma proposta, ou "Experimentar" ao lado de uma alavanca.',
    remove: 'Desfazer {field}',
    profile: 'Perfil',
    term: 'Termo',
    value: 'Valor a experimentar',
    now: 'hoje: {value}',
    blank: 'em branco',
    tryValue: 'Experimentar este valor',
    notRead: 'Não entendi "{text}" como {field}. Escreva como escreveria na célula.',
    result: 'O que mudaria',
    portfolio: 'Portfólio',
    better: 'Melhora',
    worse: 'Piora',
    otherwise: 'Passa a valer ou deixa de valer',
    more: 'e mais {count}',
    beside: 'Cenários lado a lado',
    counts: 'Melhoram: {better} · pioram: {worse} · perfis: {profiles}',
    trial: 'Mudar um termo',
  },
  en: {
    levers: 'Two levers',
    working: 'Working it out…',
    worsens: 'Would worsen {rule}: score from {before} to {after}',
    tryIt: 'Try',
    proposals: 'Proposals to align it',
    variants: {
      smallest: 'Smallest change',
      fewestCommercial: 'Fewest commercial changes',
      fewestLogistics: 'Fewest logistics changes',
    },
    noProposal: 'No change of a term improves the score of this profile.',
    notAligned: 'not aligned yet',
    score: 'Score: {moved}',
    moved: 'from {before} to {after}',
    same: '{after}, no change',
    noScore: 'not scored',
    moneyMoved: 'At stake a month: {moved}',
    noMoney: 'unknown',
    agenda: 'Agenda of the meeting',
    agendaHint: 'What weighs most comes first: money at stake × points that the repair gives back.',
    agendaPage: 'Page {page} of {pages}',
    noAgenda: 'No open finding: nothing to decide.',
    item: 'Item {nth} of {all}',
    previous: 'Previous',
    next: 'Next',
    toAgenda: 'Agenda',
    keys: 'Keys: → or Page Down goes on, ← or Page Up goes back, Esc opens the agenda.',
    cells: 'The two cells',
    noCell: 'no cell on this side',
    money: 'At stake a month',
    gone: 'This finding is no longer in the last check.',
    decision: 'Decision',
    agreed: 'Value agreed: {field}',
    owner: 'Owner',
    due: 'Due',
    dueUntil: 'Valid until',
    note: 'Note',
    reason: 'Reason',
    save: 'Write decision',
    saved: 'Written in Alignment Findings: {decision}.',
    saveHint: 'Goes to the team’s columns of Alignment Findings; the policies stay as they are.',
    needsReason: 'To accept, write the reason and until when it holds.',
    needsDecision: 'Choose a decision.',
    whatIf: 'What if',
    whatIfIntro: 'Try other terms: score, money and findings move here, no cell is touched.',
    scenario: 'Scenario',
    scenarioName: 'Name of the scenario',
    newScenario: 'New scenario',
    copyScenario: 'Copy this one',
    dropScenario: 'Discard this one',
    scenarioNamed: 'Scenario {nth}',
    changes: 'Changes tried',
    noChanges: 'None yet: choose a term below, a proposal, or "Try" beside a lever.',
    remove: 'Undo {field}',
    profile: 'Profile',
    term: 'Term',
    value: 'Value to try',
    now: 'today: {value}',
    blank: 'blank',
    tryValue: 'Try this value',
    notRead: 'I could not read "{text}" as {field}. Write it as you would in the cell.',
    result: 'What would change',
    portfolio: 'Portfolio',
    better: 'Better',
    worse: 'Worse',
    otherwise: 'Begins or ceases to apply',
    more: 'and {count} more',
    beside: 'Scenarios side by side',
    counts: 'Better: {better} · worse: {worse} · profiles: {profiles}',
    trial: 'Change a term',
  },
  es: {
    levers: 'Dos palancas',
    working: 'Calculando…',
    worsens: 'Empeoraría {rule}: puntaje de {before} a {after}',
    tryIt: 'Probar',
    proposals: 'Propuestas para alinear',
    variants: {
      smallest: 'Menor cambio',
      fewestCommercial: 'Menos cambios en Comercial',
      fewestLogistics: 'Menos cambios en Logística',
    },
    noProposal: 'Ningún cambio de un término mejora el puntaje de este perfil.',
    notAligned: 'no llega a alineado',
    score: 'Puntaje: {moved}',
    moved: 'de {before} a {after}',
    same: '{after}, sin cambio',
    noScore: 'sin puntaje',
    moneyMoved: 'En juego por mes: {moved}',
    noMoney: 'desconocido',
    agenda: 'Agenda de la reunión',
    agendaHint: 'Primero lo que más pesa: dinero en juego × puntos que devuelve el arreglo.',
    agendaPage: 'Página {page} de {pages}',
    noAgenda: 'Ningún hallazgo abierto: nada por decidir.',
    item: 'Punto {nth} de {all}',
    previous: 'Anterior',
    next: 'Siguiente',
    toAgenda: 'Agenda',
    keys: 'Teclas: → o Av Pág avanza, ← o Re Pág vuelve, Esc abre la agenda.',
    cells: 'Las dos celdas',
    noCell: 'ninguna celda de este lado',
    money: 'En juego por mes',
    gone: 'Este hallazgo ya no aparece en la última revisión.',
    decision: 'Decisión',
    agreed: 'Valor acordado: {field}',
    owner: 'Responsable',
    due: 'Plazo',
    dueUntil: 'Vale hasta',
    note: 'Anotación',
    reason: 'Motivo',
    save: 'Escribir decisión',
    saved: 'Escrito en Hallazgos de Alineación: {decision}.',
    saveHint: 'Va a las columnas del equipo en Hallazgos de Alineación; las políticas no cambian.',
    needsReason: 'Para aceptar, escriba el motivo y hasta cuándo vale.',
    needsDecision: 'Elija una decisión.',
    whatIf: '¿Y si…?',
    whatIfIntro: 'Pruebe otros términos: puntaje, dinero y hallazgos cambian aquí, ninguna celda se toca.',
    scenario: 'Escenario',
    scenarioName: 'Nombre del escenario',
    newScenario: 'Nuevo escenario',
    copyScenario: 'Copiar este',
    dropScenario: 'Descartar este',
    scenarioNamed: 'Escenario {nth}',
    changes: 'Cambios probados',
    noChanges: 'Todavía ninguno: elija un término abajo, una propuesta, o "Probar" junto a una palanca.',
    remove: 'Deshacer {field}',
    profile: 'Perfil',
    term: 'Término',
    value: 'Valor por probar',
    now: 'hoy: {value}',
    blank: 'en blanco',
    tryValue: 'Probar este valor',
    notRead: 'No entendí "{text}" como {field}. Escríbalo como en la celda.',
    result: 'Qué cambiaría',
    portfolio: 'Portafolio',
    better: 'Mejora',
    worse: 'Empeora',
    otherwise: 'Pasa a aplicarse o deja de aplicarse',
    more: 'y {count} más',
    beside: 'Escenarios lado a lado',
    counts: 'Mejoran: {better} · empeoran: {worse} · perfiles: {profiles}',
    trial: 'Cambiar un término',
  },
};
