import { wordedFound } from '../../src/i18n/found-words';
import fc from 'fast-check';
import { LANGUAGES } from '../../src/domain/language';
import { CLI } from '../../src/i18n/cli';
import {
  fill,
  fillPlain,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
  formatShort,
  formatShown,
} from '../../src/i18n/format';
import { formatLimits, formatMeasure } from '../../src/i18n/measures';
import { REFUSALS } from '../../src/i18n/refusals';
import { pairingName, WORDS } from '../../src/i18n/words';

describe('numbers as a language writes them', () => {
  it.each([
    ['pt-BR', '1.234.567,5'],
    ['en', '1,234,567.5'],
    ['es', '1.234.567,5'],
  ] as const)('%s groups thousands and marks decimals', (language, text) =>
    expect(formatNumber(1234567.5, language, 1)).toBe(text),
  );
  it('shows infinity and minus signs', () => {
    expect([formatNumber(Infinity, 'en'), formatNumber(-Infinity, 'en'), formatNumber(-2, 'en')]).toEqual([
      '∞',
      '−∞',
      '−2',
    ]);
    expect(formatNumber(-0.04, 'en', 1)).toBe('0.0');
  });
  it('shows no more decimals than needed', () => {
    expect([2, 2.5, 0.13, 1 / 3].map((value) => formatShort(value, 'pt-BR'))).toEqual(['2', '2,5', '0,13', '0,33']);
  });
  it('writes shares as percentages', () => {
    expect(formatPercent(0.1621, 'pt-BR')).toBe('16,2\u00a0%');
    expect(formatPercent(0.12, 'en')).toBe('12%');
  });
  it('writes money without cents from 100 upwards', () => {
    expect(formatMoney(1500, 'pt-BR', 'R$')).toBe('R$\u00a01.500');
    expect(formatMoney(36.5, 'en', '$')).toBe('$\u00a036.50');
    expect(formatMoney(-20, 'es', null)).toBe('−20');
  });
  it('writes every whole number so that its digits are found again', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(...LANGUAGES), (value, language) => {
        const digits = formatNumber(value, language).replace('−', '-').replace(/[.,]/g, '');
        expect(Number(digits)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe('sentences', () => {
  it('fills slots with values as their kind is written', () => {
    const shown = {
      drop: { as: 'money', value: 3461.54 },
      freq: { as: 'perWeek', value: 2 },
      term: { as: 'days', value: 1 },
      wait: { as: 'hours', value: 24 },
      missing: { as: 'fields', value: ['availability', 'specialOrderRule'] },
      who: { as: 'text', value: 'Atacado' },
      gap: { as: 'points', value: 0.145 },
      count: { as: 'integer', value: 12 },
      ratio: { as: 'ratio', value: 1.187 },
      logic: { as: 'word', value: 'tradeOff' },
    } as const;
    expect(fill('{who}: {drop}, {freq}, {term}, {wait}, {gap}, {count}, {ratio}, {logic}', shown, 'pt-BR', 'R$')).toBe(
      'Atacado: R$~3.462, 2~vezes por semana, 1~dia, 24~horas, 14,5~p.p., 12, 1,19, compensação'
        .split('~')
        .join('\u00a0'),
    );
    expect(fill('{missing}', shown, 'en', null)).toMatch(/ and /);
    expect(fill('{nobody}', shown, 'en', null)).toBe('{nobody}');
  });
  it('passes unknown words and fields through', () => {
    expect(formatShown({ as: 'word', value: 'Zzz' }, 'en', null)).toBe('Zzz');
    expect(formatShown({ as: 'field', value: 'Zzz' }, 'en', null)).toBe('Zzz');
  });
  it('joins lists', () => {
    expect([formatList([], 'es'), formatList(['a'], 'es'), formatList(['a', 'b', 'c'], 'es')]).toEqual([
      '',
      'a',
      'a, b y c',
    ]);
  });
  it('says what limits mean', () => {
    expect(formatLimits({ kind: 'max', ok: 1, bad: 1.25 }, 'ratio', 'pt-BR')).toBe('100 até 1; 0 a partir de 1,25');
    expect(formatLimits({ kind: 'min', ok: 0.97, bad: 0.9 }, 'share', 'en')).toBe('100 from 97%; 0 up to 90%');
    expect(formatLimits({ kind: 'band', zeroBelow: 0.25, okFrom: 0.5, okTo: 1.5, zeroAbove: 3 }, 'ratio', 'en')).toBe(
      '100 between 0.5 and 1.5; 0 up to 0.25 and from 3',
    );
    expect(formatMeasure(0.14, 'points', 'es')).toBe('14\u00a0p. p.');
    expect(formatMeasure(4.5, 'days', 'en')).toBe('4.5\u00a0days');
  });
});

const slots = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();

describe.each(LANGUAGES)('texts in %s', (language) => {
  it('fill the same slots in every refusal as in English', () => {
    for (const [code, text] of Object.entries(REFUSALS[language])) {
      expect([code, slots(text)]).toEqual([code, slots(REFUSALS.en[code as keyof typeof REFUSALS.en])]);
    }
  });
  it('fill the same slots on the command line as in English', () => {
    const flat = (words: (typeof CLI)['en']): [string, string][] => [
      ...Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      ...Object.entries(words.misuse),
    ];
    expect(flat(CLI[language]).map(([key, text]) => [key, slots(text)])).toEqual(
      flat(CLI.en).map(([key, text]) => [key, slots(text)]),
    );
  });
  it('name pairings by their two families', () => {
    const name = pairingName('PAY×FREQ', WORDS[language]);
    expect(name).toBe(`${WORDS[language].families.PAY} × ${WORDS[language].families.FREQ}`);
  });
  it('are complete: nothing is empty', () => {
    const empty = (value: unknown): boolean =>
      typeof value === 'string' ? value.trim() === '' : Object.values(value as object).some(empty);
    expect([WORDS[language], CLI[language], REFUSALS[language]].some(empty)).toBe(false);
  });
});

it('says a refusal as a sentence', () => {
  expect(fillPlain(REFUSALS.en['too-large'], { file: 'a.xlsx', part: 'xl/x.xml', limit: '1 GiB' }, 'en')).toContain(
    'xl/x.xml (limit: 1 GiB)',
  );
});

it.each([
  ['25,000', 25000, 'pt-BR', '25.000'],
  ['1,234.5', 1234.5, 'es', '1.234,5'],
  ['R$ 1,500.00', 1500, 'pt-BR', 'R$ 1.500,00'],
  ['95.0%', 0.95, 'pt-BR', '95,0%'],
  ['2026-12-10 08:30', 46366.35, 'es', '10/12/2026 08:30'],
  ['2026-12-10', 46366, 'en', '2026-12-10'],
  ['25,000', 25000, 'en', '25,000'],
  ['25,000', '25,000', 'pt-BR', '25,000'],
] as const)('words the found text %s of %j in %s as %s', (found, value, language, worded) => {
  expect(wordedFound(found, { value, format: 'General' }, language)).toBe(worded);
  expect(wordedFound(found, null, language)).toBe(found);
});
