import { machine, planner, type SheetColumn } from './columns';

/** Columns of AccordConfirmations: one row a rep and profile, the planner's own three before the id. */
export const CONFIRM_COLUMNS: readonly SheetColumn[] = [
  machine('rep', ['Vendedor', 'Rep', 'Vendedor'], 26, 'wrap'),
  machine('profile', ['Perfil', 'Profile', 'Perfil'], 26, 'wrap'),
  machine('version', ['Versão em vigor', 'Version in force', 'Versión vigente'], 18, 'text'),
  machine('since', ['Desde', 'Since', 'Desde'], 12, 'text'),
  machine('state', ['Situação', 'State', 'Estado'], 34, 'wrap'),
  planner('confirmedVersion', ['Versão confirmada', 'Version confirmed', 'Versión confirmada'], 18, 'inputText'),
  planner('confirmedOn', ['Confirmou em', 'Confirmed on', 'Confirmó el'], 14, 'inputDate'),
  planner('note', ['Anotação', 'Note', 'Anotación'], 30, 'input'),
  machine('id', ['Código', 'Id', 'Código'], 38, 'code'),
];
