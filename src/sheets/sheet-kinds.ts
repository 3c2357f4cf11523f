import type { Texts } from '../i18n/texts';

/** The four generated sheets, in the order in which they are added to a workbook. */
export const SHEET_KINDS = ['alignment', 'findings', 'data', 'settings'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** Logs that a check never makes: they come when somebody asks for them, and grow below. */
export const LOG_KINDS = ['decisions', 'history'] as const;
export type LogKind = (typeof LOG_KINDS)[number];

/** Pictures of what the other sheets say: made when somebody asks for them, then kept up to date by every check. */
export const PICTURE_KINDS = ['charts'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** What sellers are handed and what they confirm: made when somebody asks for them, then kept up to date by every check. */
export const CARD_KINDS = ['cards', 'confirmations'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** Every kind of sheet that is ours. */
export const OWN_KINDS = [...SHEET_KINDS, ...LOG_KINDS, ...PICTURE_KINDS, ...CARD_KINDS] as const;
export type OwnKind = SheetKind | LogKind | PictureKind | CardKind;

/** Names of our tables, the same in every language: formulas and custom functions are written with them. */
export const TABLE_NAMES: Readonly<Record<OwnKind, string>> = {
  alignment: 'AccordScores',
  findings: 'AccordFindings',
  data: 'AccordData',
  settings: 'AccordSettings',
  decisions: 'AccordDecisions',
  history: 'AccordHistory',
  charts: 'AccordCharts',
  cards: 'AccordCards',
  confirmations: 'AccordConfirmations',
};

/**
 * Names on the sheet tabs, at most 31 characters. A sheet keeps the name it was made with. *History* alone is no name:
 * Excel reserves it, in the language of its menus, for its list of tracked changes.
 */
export const SHEET_NAMES: Texts<Readonly<Record<OwnKind, string>>> = {
  'pt-BR': {
    alignment: 'Alinhamento',
    findings: 'Achados de Alinhamento',
    data: 'Dados do Alinhamento',
    settings: 'Ajustes do Alinhamento',
    decisions: 'Decisões',
    history: 'Histórico dos Ciclos',
    charts: 'Gráficos do Alinhamento',
    cards: 'Fichas do Pacote',
    confirmations: 'Confirmações do Pacote',
  },
  en: {
    alignment: 'Alignment',
    findings: 'Alignment Findings',
    data: 'Alignment Data',
    settings: 'Alignment Settings',
    decisions: 'Decisions',
    history: 'Cycle History',
    charts: 'Alignment Charts',
    cards: 'Package Cards',
    confirmations: 'Package Confirmations',
  },
  es: {
    alignment: 'Alineación',
    findings: 'Hallazgos de Alineación',
    data: 'Datos de Alineación',
    settings: 'Ajustes de Alineación',
    decisions: 'Decisiones',
    history: 'Historial de Ciclos',
    charts: 'Gráficos de Alineación',
    cards: 'Fichas del Paquete',
    confirmations: 'Confirmaciones del Paquete',
  },
};
