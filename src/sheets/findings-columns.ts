import { machine, planner, type SheetColumn } from './columns';

/** Columns of AccordFindings: one row a finding, the planner's own four at the end. */
export const FINDINGS_COLUMNS: readonly SheetColumn[] = [
  machine('id', ['Código', 'Id', 'Código'], 12, 'code'),
  machine('rank', ['Ordem', 'Rank', 'Orden'], 8, 'center'),
  machine('profile', ['Perfil', 'Profile', 'Perfil'], 18, 'wrap'),
  machine('level', ['Nível', 'Level', 'Nivel'], 12, 'wrap'),
  machine('pairing', ['Encontro', 'Pairing', 'Encuentro'], 15, 'wrap'),
  machine('rule', ['Regra', 'Rule', 'Regla'], 22, 'wrap'),
  machine('severity', ['Gravidade', 'Severity', 'Gravedad'], 11, 'wrap'),
  machine('measure', ['Medida', 'Measure', 'Medida'], 11, 'wrap'),
  machine('limits', ['Limites', 'Limits', 'Límites'], 16, 'wrap'),
  machine('commercialCell', ['Célula comercial', 'Commercial cell', 'Celda comercial'], 16, 'link'),
  machine('logisticsCell', ['Célula logística', 'Logistics cell', 'Celda logística'], 16, 'link'),
  machine('score', ['Nota', 'Score', 'Nota'], 9, 'score'),
  machine('money', ['Em jogo por mês', 'At stake a month', 'En juego por mes'], 13, 'money'),
  machine('area', ['Área que decide', 'Area that decides', 'Área que decide'], 13, 'wrap'),
  machine('commercialLever', ['Comercial poderia', 'Commercial could', 'Comercial podría'], 30, 'wrap'),
  machine('logisticsLever', ['Logística poderia', 'Logistics could', 'Logística podría'], 30, 'wrap'),
  machine('explanation', ['Explicação', 'Explanation', 'Explicación'], 44, 'wrap'),
  machine('status', ['Situação', 'Status', 'Estado'], 12, 'wrap'),
  planner('decision', ['Decisão', 'Decision', 'Decisión'], 15, 'input'),
  planner('owner', ['Responsável', 'Owner', 'Responsable'], 14, 'input'),
  planner('due', ['Prazo', 'Due', 'Plazo'], 12, 'inputDate'),
  planner('note', ['Anotação', 'Note', 'Anotación'], 28, 'input'),
];
