import { PAIRINGS, type COLUMNS, type Pairing, type ROWS } from '../domain/outcome';
import { machine, type SheetColumn } from './columns';

type Short = readonly [ptBR: string, en: string, es: string];

/** Twelve columns side by side: names no longer than a narrow column can hold. */
const ROW_NAMES: Readonly<Record<(typeof ROWS)[number], Short>> = {
  PROMO: ['Verba', 'Support', 'Apoyo'],
  DISC: ['Desconto', 'Discount', 'Descuento'],
  PAY: ['Pagamento', 'Payment', 'Pago'],
};
const COLUMN_NAMES: Readonly<Record<(typeof COLUMNS)[number], Short>> = {
  FREQ: ['Frequência', 'Frequency', 'Frecuencia'],
  AVAIL: ['Disponib.', 'Availab.', 'Disponib.'],
  TIME: ['Prazo de entrega', 'Delivery time', 'Plazo de entrega'],
  SPEC: ['Pedido especial', 'Special order', 'Pedido especial'],
};

/** "Pagamento × Frequência", in each language. */
function inShort(pairing: Pairing): Short {
  const [row, column] = pairing.split('×') as [(typeof ROWS)[number], (typeof COLUMNS)[number]];
  const of = (nth: 0 | 1 | 2): string => `${ROW_NAMES[row][nth]} × ${COLUMN_NAMES[column][nth]}`;
  return [of(0), of(1), of(2)];
}

/** Columns of AccordScores: one row a profile. */
export const ALIGNMENT_COLUMNS: readonly SheetColumn[] = [
  machine('profile', ['Perfil', 'Profile', 'Perfil'], 26, 'label'),
  machine('score', ['Nota', 'Score', 'Nota'], 11, 'score'),
  machine('low', ['Mínimo', 'Low', 'Mínimo'], 9, 'score'),
  machine('high', ['Máximo', 'High', 'Máximo'], 9, 'score'),
  machine('coverage', ['Cobertura', 'Coverage', 'Cobertura'], 11, 'share'),
  machine('reach', ['Alcance', 'Reach', 'Alcance'], 16, 'wrap'),
  machine('band', ['Faixa', 'Band', 'Franja'], 16, 'wrap'),
  machine('strategic', ['Estratégico', 'Strategic', 'Estratégico'], 12, 'score'),
  machine('tactical', ['Tático', 'Tactical', 'Táctico'], 10, 'score'),
  machine('operational', ['Operacional', 'Operational', 'Operativo'], 12, 'score'),
  machine('money', ['Em jogo por mês', 'At stake a month', 'En juego por mes'], 15, 'money'),
  ...PAIRINGS.map((pairing) => machine(pairing, inShort(pairing), 12, 'score')),
  machine('repair', ['Melhor reparo', 'Best repair', 'Mejor arreglo'], 30, 'wrap'),
  machine('gain', ['Ganho do reparo', 'Gain of the repair', 'Ganancia del arreglo'], 11, 'gain'),
];

/** Columns of AccordScores that hold scores and are coloured by band. */
export const SCORE_KEYS: readonly string[] = ['score', 'strategic', 'tactical', 'operational', ...PAIRINGS];
