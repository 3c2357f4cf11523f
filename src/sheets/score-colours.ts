import { BAND_SYMBOLS } from '../i18n/words';
import { BAND_FROM } from '../scoring/weights';
import type { ConditionalFormat } from './patch';

/** Worst score first. Each band has its symbol and its lightness, so that greyscale and red-green blindness lose nothing. */
export const BAND_COLOURS = {
  broken: { fill: '8C1D18', color: 'FFFFFF' },
  misaligned: { fill: 'E08F45', color: '2B1500' },
  watch: { fill: 'F6D36B', color: '3D2E00' },
  aligned: { fill: 'EAF4FB', color: '0B3D5C' },
} as const;

/** Number formats carry the symbol: a coloured cell can be read without its colour. */
const withSymbol = (band: keyof typeof BAND_SYMBOLS): string => `"${BAND_SYMBOLS[band]} "0.0`;

/** The bands of a score (DOMAIN §5), and the mark of a critical rule that breaks. */
export const SCORE_COLOURS: ConditionalFormat['rules'] = [
  { when: { beginsWith: '!' }, ...BAND_COLOURS.broken, bold: true },
  { when: { below: BAND_FROM.misaligned }, ...BAND_COLOURS.broken, bold: true, numberFormat: withSymbol('broken') },
  {
    when: { from: BAND_FROM.misaligned, below: BAND_FROM.watch },
    ...BAND_COLOURS.misaligned,
    numberFormat: withSymbol('misaligned'),
  },
  {
    when: { from: BAND_FROM.watch, below: BAND_FROM.aligned },
    ...BAND_COLOURS.watch,
    numberFormat: withSymbol('watch'),
  },
  { when: { from: BAND_FROM.aligned }, ...BAND_COLOURS.aligned, numberFormat: withSymbol('aligned') },
];
