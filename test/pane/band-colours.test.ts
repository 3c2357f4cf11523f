import { LANGUAGES } from '../../src/domain/language';
import { BAND_SYMBOLS, WORDS } from '../../src/i18n/words';
import { BAND_COLOURS } from '../../src/pane/parts/band-colours';
import type { Band } from '../../src/review/model';
import { BAND_COLOURS as SHEET_COLOURS } from '../../src/sheets/score-colours';

type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

const BANDS: readonly Band[] = ['aligned', 'watch', 'misaligned', 'broken'];

/** What is left of linear red, green and blue: Machado, Oliveira and Fernandes 2009, severity 1. */
const EYES: Readonly<Record<string, Matrix>> = {
  'all three cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const EYE_NAMES = Object.keys(EYES);

const linear = (hex: string): Rgb => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
};

/** Relative luminance (WCAG 2.2) as these eyes see it. */
function luminance(hex: string, eyes: string): number {
  const colour = linear(hex);
  const seen = EYES[eyes]!.map((row) => {
    const sum = row.reduce((total, weight, index) => total + weight * colour[index]!, 0);
    return Math.min(1, Math.max(0, sum));
  });
  return 0.2126 * seen[0]! + 0.7152 * seen[1]! + 0.0722 * seen[2]!;
}

function contrast(one: string, other: string, eyes: string): number {
  const [light = 0, dark = 0] = [luminance(one, eyes), luminance(other, eyes)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(EYE_NAMES)('bands before eyes with %s', (eyes) => {
  it.each(BANDS)('%s can be read', (band) => {
    expect(contrast(BAND_COLOURS[band].fill, BAND_COLOURS[band].text, eyes)).toBeGreaterThanOrEqual(4.5);
  });

  it('grow darker from good to bad, so that neighbours differ in greyscale print too', () => {
    for (const [index, band] of BANDS.slice(1).entries()) {
      const better = BAND_COLOURS[BANDS[index]!].fill;
      const worse = BAND_COLOURS[band].fill;
      expect(luminance(worse, eyes)).toBeLessThan(luminance(better, eyes));
      expect(contrast(better, worse, eyes)).toBeGreaterThan(1.2);
    }
  });
});

describe('bands without any colour', () => {
  it('have a sign each, and a word each in every language', () => {
    expect(new Set(BANDS.map((band) => BAND_SYMBOLS[band])).size).toBe(BANDS.length);
    for (const language of LANGUAGES) {
      expect(new Set(BANDS.map((band) => WORDS[language].bands[band])).size).toBe(BANDS.length);
    }
  });
});

describe('bands in the sheets', () => {
  it.each(BANDS)('%s has the colours of the pane', (band) => {
    const { fill, text } = BAND_COLOURS[band];
    const inSheets = SHEET_COLOURS[band];
    expect([`#${inSheets.fill}`, `#${inSheets.color}`].map((one) => one.toLowerCase())).toEqual([fill, text]);
  });
});
