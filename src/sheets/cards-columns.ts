import { machine, type SheetColumn } from './columns';

/** Columns of AccordCards: cards below each other, one line a row. The id stands outside the printed columns. */
export const CARDS_COLUMNS: readonly SheetColumn[] = [
  machine('item', ['Pacote', 'Package', 'Paquete'], 33, 'wrap'),
  machine('value', ['O que vale', 'What holds', 'Lo que rige'], 74, 'wrap'),
  machine('id', ['Código', 'Id', 'Código'], 20, 'code'),
];
