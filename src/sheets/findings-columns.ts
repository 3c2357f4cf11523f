import { machine, planner, type SheetColumn } from './columns';

/** Columns of AccordFindings: one row a finding, the planner's own four at the end. */
export const FINDINGS_COLUMNS: readonly SheetColumn[] = [
  machine('id', ['Código', 'Id', 'Código'], 11, 'code'),
  machine('rank', ['Ordem', 'Rank', 'Orden'], 7, 'center'),
  machine('profile', ['Perfil', 'Profile', 'Perfil'], 17, 'wrap'),
  machine('level', ['Nível', 'Level', 'Nivel'], 11, 'wrap'),
  machine('pairing', ['Encontro', 'Pairing', 'Encuentro'], 14, 'wrap'),
  machine('rule', ['Regra', 'Rule', 'Regla'], 21, 'wrap'),
  machine('severity', ['Gravidade', 'Severity', 'Gravedad'], 11, 'wrap'),
  machine('measure', ['Medida', 'Measure', 'Medida'], 10, 'wrap'),
  machine('limits', ['Limites', 'Limits', 'Límites'], 14, 'wrap'),
  machine('commercialCell', ['Célula comercial', 'Commercial cell', 'Celda comercial'], 15, 'link'),
  machine('logisticsCell', ['Célula logística', 'Logistics cell', 'Celda logística'], 15, 'link'),
  machine('score', ['Nota', 'Score', 'Nota'], 9, 'score'),
  machine('money', ['Em jogo por mês', 'At stake a month', 'En juego por mes'], 12, 'money'),
  machine('area', ['Área que decide', 'Area that decides', 'Área que decide'], 13, 'wrap'),
  machine('commercialLever', ['Comercial poderia', 'Commercial could', 'Comercial podría'], 26, 'wrap'),
  machine('logisticsLever', ['Logística poderia', 'Logistics could', 'Logística podría'], 26, 'wrap'),
  machine('explanation', ['Explicação', 'Explanation', 'Explicación'], 40, 'wrap'),
  machine('status', ['Situação', 'Status', 'Estado'], 11, 'wrap'),
  planner('decision', ['Decisão', 'Decision', 'Decisión'], 13, 'input'),
  planner('owner', ['Responsável', 'Owner', 'Responsable'], 13, 'input'),
  planner('due', ['Prazo', 'Due', 'Plazo'], 11, 'inputDate'),
  planner('note', ['Anotação', 'Note', 'Anotación'], 22, 'input'),
];
