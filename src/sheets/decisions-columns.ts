import { machine, type SheetColumn } from './columns';

/** Columns of AccordDecisions: one row a decision taken, in the order in which they were taken. Nobody types here. */
export const DECISIONS_COLUMNS: readonly SheetColumn[] = [
  machine('id', ['Código', 'Id', 'Código'], 13, 'code'),
  machine('date', ['Data', 'Date', 'Fecha'], 11, 'text'),
  machine('cycle', ['Ciclo', 'Cycle', 'Ciclo'], 9, 'text'),
  machine('profile', ['Perfil', 'Profile', 'Perfil'], 17, 'wrap'),
  machine('rule', ['Regra', 'Rule', 'Regla'], 22, 'wrap'),
  machine('question', ['Questão', 'Question', 'Cuestión'], 40, 'wrap'),
  machine('commercialCell', ['Célula comercial', 'Commercial cell', 'Celda comercial'], 15, 'wrap'),
  machine('logisticsCell', ['Célula logística', 'Logistics cell', 'Celda logística'], 15, 'wrap'),
  machine('decision', ['Decisão', 'Decision', 'Decisión'], 17, 'wrap'),
  machine('term', ['Termo', 'Term', 'Término'], 16, 'wrap'),
  machine('from', ['De', 'From', 'De'], 15, 'wrap'),
  machine('to', ['Para', 'To', 'A'], 15, 'wrap'),
  machine('money', ['Em jogo por mês', 'At stake a month', 'En juego por mes'], 13, 'money'),
  machine('owner', ['Responsável', 'Owner', 'Responsable'], 13, 'wrap'),
  machine('due', ['Prazo', 'Due', 'Plazo'], 11, 'text'),
  machine('note', ['Anotação', 'Note', 'Anotación'], 22, 'wrap'),
  machine('state', ['Situação', 'State', 'Estado'], 14, 'wrap'),
  machine('agreed', ['Valor combinado', 'Value agreed', 'Valor acordado'], 12, 'code'),
];
