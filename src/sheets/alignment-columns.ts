import { PAIRINGS } from '../domain/outcome';
import { pairingName, WORDS } from '../i18n/words';
import { machine, type SheetColumn } from './columns';

/** Columns of AccordScores: one row a profile. */
export const ALIGNMENT_COLUMNS: readonly SheetColumn[] = [
  machine('profile', ['Perfil', 'Profile', 'Perfil'], 26, 'label'),
  machine('score', ['Nota', 'Score', 'Nota'], 12, 'score'),
  machine('low', ['Mínimo', 'Low', 'Mínimo'], 9, 'score'),
  machine('high', ['Máximo', 'High', 'Máximo'], 9, 'score'),
  machine('coverage', ['Cobertura', 'Coverage', 'Cobertura'], 11, 'percent'),
  machine('reach', ['Alcance', 'Reach', 'Alcance'], 18, 'wrap'),
  machine('band', ['Faixa', 'Band', 'Franja'], 16, 'wrap'),
  machine('strategic', ['Estratégico', 'Strategic', 'Estratégico'], 12, 'score'),
  machine('tactical', ['Tático', 'Tactical', 'Táctico'], 10, 'score'),
  machine('operational', ['Operacional', 'Operational', 'Operativo'], 12, 'score'),
  machine('money', ['Em jogo por mês', 'At stake a month', 'En juego por mes'], 15, 'money'),
  ...PAIRINGS.map((pairing) =>
    machine(
      pairing,
      [pairingName(pairing, WORDS['pt-BR']), pairingName(pairing, WORDS.en), pairingName(pairing, WORDS.es)],
      13,
      'score',
    ),
  ),
  machine('repair', ['Melhor reparo', 'Best repair', 'Mejor arreglo'], 36, 'wrap'),
  machine('gain', ['Ganho do reparo', 'Gain of the repair', 'Ganancia del arreglo'], 11, 'gain'),
];

/** Columns of AccordScores that hold scores and are coloured by band. */
export const SCORE_KEYS: readonly string[] = ['score', 'strategic', 'tactical', 'operational', ...PAIRINGS];
