import { machine, type SheetColumn } from './columns';

/** Columns of AccordHistory: one long table, a row for each thing known when a cycle was closed. */
export const HISTORY_COLUMNS: readonly SheetColumn[] = [
  machine('cycle', ['Ciclo', 'Cycle', 'Ciclo'], 11, 'text'),
  machine('kind', ['Tipo', 'Kind', 'Tipo'], 12, 'text'),
  machine('profile', ['Perfil', 'Profile', 'Perfil'], 24, 'text'),
  machine('key', ['Item', 'Item', 'Ítem'], 44, 'wrap'),
  machine('value', ['Valor', 'Value', 'Valor'], 13, 'number'),
  machine('text', ['Texto', 'Text', 'Texto'], 34, 'wrap'),
  machine('id', ['Código', 'Id', 'Código'], 30, 'code'),
];
