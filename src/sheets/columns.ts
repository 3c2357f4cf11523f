import type { Texts } from '../i18n/texts';
import type { StyleName } from './patch';

/** A column of a table of ours. What stands in a planner's column is never written by us. */
export interface SheetColumn {
  readonly key: string;
  readonly owner: 'machine' | 'planner';
  readonly heading: Texts;
  /** In characters, as spreadsheets count it. */
  readonly width: number;
  readonly style: StyleName;
}

type Headings = readonly [ptBR: string, en: string, es: string];

export function machine(key: string, headings: Headings, width: number, style: StyleName): SheetColumn {
  return { key, owner: 'machine', heading: inThree(headings), width, style };
}

export function planner(key: string, headings: Headings, width: number, style: StyleName): SheetColumn {
  return { key, owner: 'planner', heading: inThree(headings), width, style };
}

const inThree = ([ptBR, en, es]: Headings): Texts => ({ 'pt-BR': ptBR, en, es });
