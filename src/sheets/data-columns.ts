import { machine, planner, type SheetColumn } from './columns';

/** Columns of AccordData: one row a thing that was read, asked or missing. */
export const DATA_COLUMNS: readonly SheetColumn[] = [
  machine('kind', ['Tipo', 'Kind', 'Tipo'], 22, 'label'),
  machine('where', ['Onde', 'Where', 'Dónde'], 28, 'link'),
  machine('found', ['Encontrado', 'Found', 'Encontrado'], 28, 'wrap'),
  machine('meaning', ['Lido como', 'Read as', 'Leído como'], 30, 'wrap'),
  machine('todo', ['O que fazer', 'What to do', 'Qué hacer'], 60, 'wrap'),
  planner('answer', ['Resposta', 'Answer', 'Respuesta'], 24, 'text'),
  machine('state', ['Situação', 'Status', 'Estado'], 13, 'wrap'),
  machine('id', ['Código', 'Id', 'Código'], 24, 'code'),
];
