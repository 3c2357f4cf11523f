import { machine, type SheetColumn } from './columns';

/**
 * Columns of AccordCharts: what each chart draws, block beside block, so that a chart is one range of cells. A row is
 * the nth of each block; they have nothing else in common.
 */
export const CHARTS_COLUMNS: readonly SheetColumn[] = [
  machine('row', ['Nº', 'No.', 'N.º'], 8, 'center'),
  machine('profile', ['Perfil', 'Profile', 'Perfil'], 24, 'text'),
  machine('low', ['Mínimo', 'Low', 'Mínimo'], 10, 'score'),
  machine('score', ['Nota', 'Score', 'Nota'], 10, 'score'),
  machine('high', ['Máximo', 'High', 'Máximo'], 10, 'score'),
  machine('bucket', ['Em jogo por mês', 'At stake a month', 'En juego por mes'], 26, 'text'),
  machine('amount', ['Valor', 'Amount', 'Importe'], 14, 'money'),
  machine('package', ['Pacote de', 'Package of', 'Paquete de'], 24, 'text'),
  machine('margin', ['Margem que fica', 'Margin left', 'Margen que queda'], 11, 'percent'),
  machine('service', ['Custo de servir', 'Cost to serve', 'Costo de servir'], 11, 'percent'),
  machine('terms', ['Verba e prazo', 'Support and term', 'Apoyo y plazo'], 11, 'percent'),
  machine('goods', ['Custo do produto', 'Cost of goods', 'Costo del producto'], 11, 'percent'),
  machine('discount', ['Desconto', 'Discount', 'Descuento'], 11, 'percent'),
  machine('cycle', ['Ciclo', 'Cycle', 'Ciclo'], 13, 'center'),
  machine('overall', ['Nota do portfólio', 'Portfolio score', 'Nota del portafolio'], 11, 'score'),
];
