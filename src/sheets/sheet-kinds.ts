import type { Texts } from '../i18n/texts';

/** The four generated sheets, in the order in which they are added to a workbook. */
export const SHEET_KINDS = ['alignment', 'findings', 'data', 'settings'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** Names of our tables, the same in every language: formulas and custom functions are written with them. */
export const TABLE_NAMES: Readonly<Record<SheetKind, string>> = {
  alignment: 'AccordScores',
  findings: 'AccordFindings',
  data: 'AccordData',
  settings: 'AccordSettings',
};

/** Names on the sheet tabs, at most 31 characters. A sheet keeps the name it was made with. */
export const SHEET_NAMES: Texts<Readonly<Record<SheetKind, string>>> = {
  'pt-BR': {
    alignment: 'Alinhamento',
    findings: 'Achados de Alinhamento',
    data: 'Dados do Alinhamento',
    settings: 'Ajustes do Alinhamento',
  },
  en: {
    alignment: 'Alignment',
    findings: 'Alignment Findings',
    data: 'Alignment Data',
    settings: 'Alignment Settings',
  },
  es: {
    alignment: 'Alineación',
    findings: 'Hallazgos de Alineación',
    data: 'Datos de Alineación',
    settings: 'Ajustes de Alineación',
  },
};
