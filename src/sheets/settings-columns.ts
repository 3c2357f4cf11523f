import { machine, planner, type SheetColumn } from './columns';

/** Columns of AccordSettings: one row a setting. */
export const SETTINGS_COLUMNS: readonly SheetColumn[] = [
  machine('kind', ['Tipo', 'Kind', 'Tipo'], 20, 'label'),
  machine('profile', ['Perfil', 'Profile', 'Perfil'], 24, 'wrap'),
  machine('what', ['O que é', 'What it is', 'Qué es'], 44, 'wrap'),
  planner('value', ['Seu valor', 'Your value', 'Su valor'], 18, 'inputText'),
  machine('inForce', ['Valor em vigor', 'Value in force', 'Valor vigente'], 18, 'wrap'),
  machine('default', ['Padrão', 'Default', 'Predeterminado'], 18, 'wrap'),
  machine('unit', ['Como escrever', 'How to write it', 'Cómo escribirlo'], 24, 'note'),
  machine('origin', ['Origem', 'Origin', 'Origen'], 16, 'wrap'),
  machine('unlocks', ['Destrava', 'Unlocks', 'Desbloquea'], 22, 'wrap'),
  machine('source', ['Célula', 'Cell', 'Celda'], 28, 'link'),
  machine('id', ['Código', 'Id', 'Código'], 34, 'code'),
];
