import { PAIRINGS } from '../../domain/outcome';
import type { ProfileReview } from '../../review/model';
import { ALIGNMENT_COLUMNS } from '../../sheets/alignment-columns';
import { CellError } from '../cell-error';
import { reviewRanges } from '../review-ranges';
import type { AnswerCell, SheetFunction } from '../sheet-function';
import { COMMERCIAL_PARAM, LOGISTICS_PARAM, SETTINGS_PARAM } from './shared-params';
import { headingsOf, numberCell, pairingCell, scoreCell } from './shown-cells';

const KEYS = ['profile', 'score', 'low', 'high', 'coverage', 'strategic', 'tactical', 'operational', ...PAIRINGS];

// The example by hand: S01, S02, S13 to S15, S04 and S17 of the key accounts, by their weights, and what the others miss.
const KEY_PAYMENT = (100 * (3 - 42 / (7 / 3 + 15))) / 1.5;
const KEY = (2 * (100 + 100 + 100 + 100 + KEY_PAYMENT + 40) + 3 * 100) / 15;
const SMALL = (500 / 7 + 100 + 0) / 3;
const BARE = ['–', '–', '–', '–', '–'];
const BEYOND = ['–', '–', '–'];
const EXAMPLE_PAIRINGS = PAIRINGS.map((pairing) => headingsOf(ALIGNMENT_COLUMNS, [pairing], 'en')[0]!);

export const matrix: SheetFunction = {
  name: 'MATRIX',
  params: [COMMERCIAL_PARAM, LOGISTICS_PARAM, SETTINGS_PARAM],
  returns: 'range',
  texts: {
    'pt-BR': 'Notas de todos os perfis: geral, intervalo, cobertura, níveis e os 12 pares; uma linha por perfil.',
    en: 'Scores of all profiles: overall, interval, coverage, levels and the 12 pairings; one row a profile.',
    es: 'Notas de todos los perfiles: general, intervalo, cobertura, niveles y los 12 pares; una fila por perfil.',
  },
  notes: {
    'pt-BR':
      'A primeira linha são os títulos. "?" é desconhecida, "–" fora de alcance, "n/a" não se aplica. Uma fórmula só serve a tabela inteira: prefira-a a uma SCORE por célula.',
    en: 'The first row holds the headings. "?" is unknown, "–" out of reach, "n/a" not applicable. One formula serves the whole table: prefer it to a SCORE per cell.',
    es: 'La primera fila son los títulos. "?" es desconocida, "–" fuera de alcance, "n/a" no se aplica. Una sola fórmula sirve la tabla entera: prefiérala a un SCORE por celda.',
  },
  run: (commercial, logistics, settings) => {
    const reviewed = reviewRanges(commercial, logistics, settings);
    if (reviewed instanceof CellError) return reviewed;
    return [headingsOf(ALIGNMENT_COLUMNS, KEYS, reviewed.language), ...reviewed.review.profiles.map(rowOf)];
  },
  examples: {
    'MATRIX(Commercial,Logistics)': [
      ['Profile', 'Score', 'Low', 'High', 'Coverage', 'Strategic', 'Tactical', 'Operational', ...EXAMPLE_PAIRINGS],
      ['Key accounts', KEY, KEY, KEY, 1, KEY, '–', '–', 100, 100, 100, ...BARE, KEY_PAYMENT, ...BEYOND],
      ['Wholesale', 40, 40, 40, 1, 40, '–', '–', 50, 300 / 7, 0, ...BARE, 100, ...BEYOND],
      ['Small stores', SMALL, SMALL, SMALL, 1, SMALL, '–', '–', 'n/a', '–', 'n/a', ...BARE, '–', ...BEYOND],
    ],
    'MATRIX(Commercial,Commercial)': '#VALUE!',
  },
};

function rowOf({ name, score, levels, pairings }: ProfileReview): AnswerCell[] {
  return [
    name,
    scoreCell(score),
    numberCell(score.low),
    numberCell(score.high),
    numberCell(score.coverage),
    ...[levels.strategic, levels.tactical, levels.operational].map(scoreCell),
    ...pairings.map(pairingCell),
  ];
}
