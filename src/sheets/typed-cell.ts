import type { CellRef } from '../domain/address';
import { LANGUAGES } from '../domain/language';
import type { Cell } from '../domain/survey';
import { fold } from '../domain/text';
import { cellOf, textOf, type FoundTable } from './found-table';
import type { Setting } from './setting-ids';
import { ORIGINS, SETTINGS_WORDS, type Origin } from './settings-words';

export interface TypedCell {
  readonly cell: Cell;
  readonly at: CellRef;
  /** In the planner's own column, or over the value in force. */
  readonly by: 'yours' | 'changed';
}

/**
 * The cell that says what a planner wants of a setting: their own column, or else the value in force where they typed
 * over it. A value in force that came from their column or from the workbook is no typing of theirs.
 */
export function typedCell(table: FoundTable, row: number, kind: Setting['kind']): TypedCell | null {
  const own = cellOf(table, row, 'value');
  if (own && textOf(table, row, 'value') !== '') return { cell: own, at: refOf(table, row, 'value'), by: 'yours' };
  const inForce = cellOf(table, row, 'inForce');
  if (!inForce || textOf(table, row, 'inForce') === '' || isDefault(table, row)) return null;
  const origin = originOf(textOf(table, row, 'origin'));
  const isTheirs =
    origin === 'default' || origin === 'empty' || origin === 'changed' || (kind === 'mapping' && origin === 'workbook');
  return isTheirs ? { cell: inForce, at: refOf(table, row, 'inForce'), by: 'changed' } : null;
}

function isDefault(table: FoundTable, row: number): boolean {
  const inForce = cellOf(table, row, 'inForce')?.value;
  const standard = cellOf(table, row, 'default')?.value;
  if (typeof inForce === 'number' && typeof standard === 'number') return Math.abs(inForce - standard) < 1e-9;
  return fold(textOf(table, row, 'inForce')) === fold(textOf(table, row, 'default'));
}

function refOf(table: FoundTable, row: number, key: string): CellRef {
  return { sheet: table.own.sheet.name, row, column: table.columns.get(key)! };
}

function originOf(text: string): Origin | null {
  return (
    ORIGINS.find((origin) => LANGUAGES.some((language) => SETTINGS_WORDS[language].origins[origin] === text)) ?? null
  );
}
