import fc from 'fast-check';
import { dayOf } from '../../src/domain/found-text';
import type { PaymentPlan } from '../../src/domain/terms';
import { NO_UNITS, type Evidence } from '../../src/reading/evidence';
import { readDays } from '../../src/reading/grammar/days';
import { readDecimal, type DecimalMark } from '../../src/reading/grammar/decimal';
import { calendarDays } from '../../src/reading/grammar/duration';
import { foundOfText, plainText } from '../../src/reading/grammar/found';
import { readMoney } from '../../src/reading/grammar/money';
import { readPayment } from '../../src/reading/grammar/payment';
import { shareOfText } from '../../src/reading/grammar/percent';
import { isBlank, isNotApplicable } from '../../src/reading/grammar/silence';
import type { Parsed } from '../../src/reading/parsed';
import { compactDay, daySerial, isDay } from '../../src/reading/order-cells/day-serial';
import { plainCode, SILENT } from '../../src/reading/order-cells/plain-code';
import { scanCell } from '../../src/reading/order-cells/scan-cell';
import { newScanned, type ScanOptions, type ScannedKind } from '../../src/reading/order-cells/scanned';
import { CURRENCIES, readWord, SPELLINGS } from '../../src/reading/order-cells/words';

const BRAZIL: ScanOptions = {
  kind: 'number',
  mark: ',',
  trust: 'firm',
  isDayFirst: true,
  dateSystem: 1900,
  isMillion: false,
  hasTimeUnit: false,
};

const into = newScanned();
function scan(text: string, options: Partial<ScanOptions> = {}): readonly [ScannedKind, number?] {
  const kind = scanCell(text, { ...BRAZIL, ...options }, into);
  return ['text', 'asked', 'blank'].includes(kind) ? [kind] : [kind, into.value];
}

const NUMBERS: readonly (readonly [string, number])[] = [
  ['0', 0],
  ['1500', 1500],
  ['1.500', 1500],
  ['1.234.567', 1234567],
  ['1.234,56', 1234.56],
  ['1,234.56', 1234.56],
  ['0,5', 0.5],
  ['12,5', 12.5],
  ['1234,567', 1234.567],
  ['0.500', 0.5],
  ['-12', -12],
  ['− 12', -12],
  ['+3', 3],
  ['(1.234,50)', -1234.5],
  ['1.234,56-', -1234.56],
  ['1 234,50', 1234.5],
  ['1\u00a0234\u202f567', 1234567],
  ['1’234', 1234],
  ['  7\u200b ', 7],
];

describe('numbers', () => {
  it.each(NUMBERS)('%s is %d', (text, value) => {
    expect(scan(text)).toEqual(['number', value]);
  });

  it.each([
    '1.',
    '1..2',
    '1,2,3',
    '12 34',
    '1.23.456',
    '1,234,5.6',
    '12 345 67',
    '5 5',
    '--5',
    '(5',
    '5)',
    '1'.repeat(22),
  ])('%s is no number', (text) => {
    expect(scan(text)).toEqual(['text']);
  });

  it('follows the evidence of the column where the text could be either', () => {
    expect(scan('1.500', { mark: '.' })).toEqual(['number', 1.5]);
    expect(scan('1.500', { mark: '.', trust: 'habit' })).toEqual(['asked']);
    expect(scan('1,500', { mark: '.', trust: 'habit' })).toEqual(['number', 1500]);
    expect(scan('1.500', { mark: null })).toEqual(['asked']);
    expect(scan('1.500 dias', { mark: null })).toEqual(['asked']);
  });

  it('takes three decimals of money for the other habit unless a person said so', () => {
    expect(scan('1,700', { kind: 'money' })).toEqual(['asked']);
    expect(scan('R$ 1,700')).toEqual(['asked']);
    expect(scan('1,700', { kind: 'money', trust: 'said' })).toEqual(['number', 1.7]);
    expect(scan('R$ 1,700 mi')).toEqual(['money', 1_700_000]);
  });
});

const MONEY: readonly (readonly [string, number, (typeof CURRENCIES)[number]])[] = [
  ['R$ 1.500,00', 1500, 'R$'],
  ['R$1.500', 1500, 'R$'],
  ['-R$ 5', -5, 'R$'],
  ['R$ -5', -5, 'R$'],
  ['(R$ 5,20)', -5.2, 'R$'],
  ['US$ 250', 250, 'US$'],
  ['U$S 250', 250, 'US$'],
  ['USD 250', 250, 'US$'],
  ['250 USD', 250, 'US$'],
  ['$ 12', 12, '$'],
  ['12,30 €', 12.3, '€'],
  ['€12', 12, '€'],
  ['£ 3', 3, '£'],
  ['MXN 1 234,50', 1234.5, 'MXN'],
  ['1,5 mil', 1500, ''],
  ['R$ 1,5k', 1500, 'R$'],
  ['2 milhões', 2e6, ''],
  ['3 mi', 3e6, ''],
  ['50 reais', 50, ''],
  ['2 mil reais', 2000, ''],
  ['R$ -', 0, 'R$'],
];

describe('money', () => {
  it.each(MONEY)('%s is %d in %s', (text, value, currency) => {
    expect([...scan(text), CURRENCIES[into.currency]]).toEqual(['money', value, currency]);
  });

  it('asks whether M is a thousand or a million, but not of English prices', () => {
    expect(scan('R$ 2M')).toEqual(['asked']);
    expect(scan('US$ 2M', { isMillion: true })).toEqual(['money', 2e6]);
    expect(scan('2M', { isMillion: true })).toEqual(['asked']);
  });

  it.each([
    'R$',
    'R$ R$ 5',
    'R$ 5 USD',
    '5 mil mi',
    'R$ 5 dias',
    '5% R$',
    'R$ 5%',
    'r 5',
    'us 5',
    '(R$ 5',
    'R$ cinco',
    'R$ 1..5',
  ])('%s is no money', (text) => {
    expect(scan(text)).toEqual(['text']);
  });
});

it.each([
  ['12%', 0.12],
  ['12,5 %', 0.125],
  ['-3%', -0.03],
  ['(3%)', -0.03],
  ['0%', 0],
  ['100 %', 1],
])('%s is the share %d', (text, share) => {
  expect(scan(text)).toEqual(['percent', share]);
});

const DAYS: readonly (readonly [string, ScannedKind, number])[] = [
  ['D+2', 'workingDays', 2],
  ['d 0', 'workingDays', 0],
  ['D1', 'workingDays', 1],
  ['D + 3 dias úteis', 'workingDays', 3],
  ['D+3 corridos', 'days', 3],
  ['48h', 'days', 2],
  ['36 horas', 'days', 1.5],
  ['3 dias', 'days', 3],
  ['1 día', 'days', 1],
  ['3 d.u.', 'workingDays', 3],
  ['3 DIAS ÚTEIS', 'workingDays', 3],
  ['2 business days', 'workingDays', 2],
  ['5 dias corridos', 'days', 5],
  ['5 calendar days', 'days', 5],
  ['30 DDL', 'days', 30],
  ['2 semanas', 'days', 14],
  ['12 meses', 'days', 365],
];

describe('days', () => {
  it.each(DAYS)('%s is %s, %d', (text, kind, days) => {
    const [read, value] = scan(text);
    expect([read, value]).toEqual([kind, expect.closeTo(days, 9)]);
  });

  it.each([
    'D',
    'D+',
    'D-1',
    'D+1000',
    'D+2 h',
    'DD+2',
    'D+2/3',
    '3 dias horas',
    '3 semanas úteis',
    '1-2 dias',
    '3 úteis corridos',
    '3 business',
    '3 dias!',
  ])('%s is no number of days', (text) => {
    expect(['text', 'workingDays']).toContain(scan(text)[0]);
    if (text !== '3 business') expect(scan(text)).toEqual(['text']);
  });
});

const SERIAL = daySerial(2022, 4, 8, 1900);
const DATES: readonly (readonly [string, number])[] = [
  ['08/04/2022', SERIAL],
  ['8/4/22', SERIAL],
  ['08-04-2022', SERIAL],
  ['08.04.2022', SERIAL],
  ['2022-04-08', SERIAL],
  ['2022/4/8', SERIAL],
  ['20220408', SERIAL],
  ['20220408 06:00', SERIAL + 0.25],
  ['08-abr-2022', SERIAL],
  ['8-Apr-22', SERIAL],
  ['08/ABR./2022', SERIAL],
  ['8 de abril de 2022', SERIAL],
  ['1º de março de 2024', daySerial(2024, 3, 1, 1900)],
  ['April 8, 2022', SERIAL],
  ['Friday, April 8, 2022', SERIAL],
  ['sexta-feira, 8 de abril de 2022', SERIAL],
  ['viernes, 8 de abril de 2022', SERIAL],
  ['sex, 08/04/2022', SERIAL],
  ['08/04/2022 12:00', SERIAL + 0.5],
  ['08/04/2022, 18:00:00', SERIAL + 0.75],
  ['2022-04-08T06:00:00.000Z', SERIAL + 0.25],
  ['4 abr 2022 12:00 am', daySerial(2022, 4, 4, 1900)],
  ['08/04/2022 12:00 p. m.', SERIAL + 0.5],
  ['08/04/2022 6:00 PM', SERIAL + 0.75],
  ['31/12/99', daySerial(1999, 12, 31, 1900)],
  ['29/02/2024', daySerial(2024, 2, 29, 1900)],
];

describe('dates', () => {
  it.each(DATES)('%s is the day %d', (text, serial) => {
    expect(scan(text, { kind: 'date' })).toEqual(['date', expect.closeTo(serial, 9)]);
  });

  it.each([
    ['30/02/2022'],
    ['29/02/2023'],
    ['04/13/2022'],
    ['00/04/2022'],
    ['08/04'],
    ['08/04-2022'],
    ['08/04/022'],
    ['8/123/2022'],
    ['123/4/2022'],
    ['2022-04-123'],
    ['08/04/'],
    ['08/04/x'],
    ['abr 2022'],
    ['abril'],
    ['8 abr'],
    ['8 abr 022'],
    ['abr abr 8 2022'],
    ['8 9 abr 2022'],
    ['00 abr 2022'],
    ['8 abr 2022 tarde'],
    ['8 abr* 2022'],
    ['abr 8 sex 2022'],
    ['08/04/2022 25:00'],
    ['08/04/2022 10'],
    ['08/04/2022 10:60'],
    ['08/04/2022 10:30:00:00'],
    ['08/04/2022 10:'],
    ['08/04/202210:30'],
    ['08/04/2022 13:00 pm'],
    ['08/04/2022 1:00 px'],
    ['20221308'],
    ['45000'],
    ['08/04/1822'],
  ])('%s is no day', (text) => {
    expect(scan(text, { kind: 'date' })).toEqual(['text']);
  });

  it('asks where the column does not tell the day from the month', () => {
    const open = { kind: 'date', isDayFirst: null } as const;
    expect(scan('03/04/2025', open)).toEqual(['asked']);
    expect(scan('03/04/2025 10:30', open)).toEqual(['asked']);
    expect(scan('03/04/2025 nada', open)).toEqual(['text']);
    expect(scan('25/04/2025', open)).toEqual(['date', daySerial(2025, 4, 25, 1900)]);
    expect(scan('04/25/2025', open)).toEqual(['date', daySerial(2025, 4, 25, 1900)]);
    expect(scan('04/04/2025', open)).toEqual(['date', daySerial(2025, 4, 4, 1900)]);
    expect(scan('04/25/2025', { kind: 'date', isDayFirst: false })).toEqual(['date', daySerial(2025, 4, 25, 1900)]);
  });

  it('counts serials of 1904 from their own day zero', () => {
    expect(scan('02/01/1904', { kind: 'date', dateSystem: 1904 })).toEqual(['date', 1]);
  });

  it('is read in a column of something else, but its order is not asked about there', () => {
    expect(scan('08/04/2022')).toEqual(['date', SERIAL]);
    expect(scan('Friday, April 8, 2022')).toEqual(['date', SERIAL]);
    expect(scan('8 de abril de 2022')).toEqual(['date', SERIAL]);
    expect(scan('03/04/2025', { isDayFirst: null })).toEqual(['text']);
    expect(scan('20220408')).toEqual(['number', 20220408]);
  });

  it('counts days as they are taken apart', () => {
    const days = fc.record({
      year: fc.integer({ min: 1905, max: 2199 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
      dateSystem: fc.constantFrom(1900 as const, 1904 as const),
    });
    fc.assert(
      fc.property(days, ({ year, month, day, dateSystem }) => {
        const exists = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
        expect(isDay(year, month, day)).toBe(exists);
        if (!exists) return;
        const serial = daySerial(year, month, day, dateSystem);
        expect(dayOf(serial, dateSystem)).toEqual({ year, month, day });
        expect(compactDay(year * 10000 + month * 100 + day, dateSystem)).toBe(serial);
      }),
    );
  });
});

describe('plain instalments', () => {
  it.each([
    ['28/42/56', 42],
    ['28 / 42 / 56 ddl', 42],
    ['30/60/90 dias', 60],
    ['30', 30],
    ['30 d', 30],
    ['2 dias', 2],
    ['0/30', 15],
    ['0', 0],
    ['à vista', 0],
    ['CONTADO', 0],
  ])('%s is %d days on average', (text, days) => {
    expect(scan(text, { kind: 'payment' })).toEqual(['instalments', days]);
  });

  it.each(['2', '1/2/3', '50/50', '40/60', '30/70'])('asks about %s or leaves it to the grammar', (text) => {
    expect(['asked', 'text']).toContain(scan(text, { kind: 'payment' })[0]);
  });

  it('reads few days where the heading counts days', () => {
    expect(scan('2', { kind: 'payment', hasTimeUnit: true })).toEqual(['instalments', 2]);
  });

  it.each([
    '30/',
    '30/60/',
    '30//60',
    '60/30',
    '401',
    '1000',
    '30 f',
    '30 dias úteis',
    '30/60 boleto!',
    'boleto',
    '2/10 net 30',
  ])('%s is left to the grammar', (text) => {
    expect(scan(text, { kind: 'payment' })).toEqual(['text']);
  });
});

it.each(['', '  ', '\u00a0', '-', '—', '---', '??', '...', '__', 'n/d', 'N/A', 'n.d.', 'TBD', 'a definir', 'pendente'])(
  '"%s" is blank, as it is in policies',
  (text) => {
    expect(scan(text)).toEqual(['blank']);
    expect(isBlank(plainText(text)) || isNotApplicable(plainText(text))).toBe(true);
  },
);

it.each(['-?', 'x', '✔', 'bonificação', '#5', '日本', '=1+1', '5x', '5:30', '.5', ',5', '5 @', '1e5', '\ud83d\ude00'])(
  '"%s" is not read',
  (text) => {
    expect(scan(text)).toEqual(['text']);
  },
);

describe('words', () => {
  const all = SPELLINGS.flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning] as const));

  it('have one meaning each', () => {
    expect(new Set(all.map(([word]) => word)).size).toBe(all.length);
  });

  it.each(all)('%s says %d', (word, meaning) => {
    expect(readWord(` ${word.toUpperCase()}.5`, 1, word.length + 3, into)).toBe(meaning);
    expect(readWord(`${word}x`, 0, word.length + 1, into)).not.toBe(meaning);
  });

  it('longer than any known are not mistaken for one', () => {
    expect(readWord('contadoresaaa', 0, 13, into)).toBe(0);
  });
});

it('folds every character as whole texts are folded', () => {
  for (let code = 0x20; code < 0x10000; code += 1) {
    const plain = plainText(`a${String.fromCharCode(code)}a`).slice(1, -1);
    const known = plainCode(code);
    // What is no sign of any cell may be called OTHER; what is called something must be that.
    if (known === SILENT) expect([code, plain]).toEqual([code, '']);
    else if (known > 1 && known !== 0x80) expect([code, plain]).toEqual([code, String.fromCharCode(known)]);
  }
});

const POOLS = {
  lead: [
    '',
    '',
    '',
    '-',
    '+',
    '(',
    'R$ ',
    'US$',
    '$',
    '€ ',
    '-R$ ',
    'BRL ',
    'até ',
    'D+',
    'd ',
    'net ',
    '~',
    'entrada + ',
  ],
  number: [
    '0',
    '1',
    '2',
    '7',
    '28',
    '30',
    '45',
    '100',
    '1500',
    '1.500',
    '1,500',
    '1.234,56',
    '1,234.56',
    '12,5',
    '12.5',
    '0,95',
    '1 234',
    '1.234.567',
    '1,2,3',
    '0.500',
    '30/60',
    '28/42/56',
    '1-2',
    '28,42',
    '28-42-56',
    '50/50',
    '30 60 90',
  ],
  tail: [
    '',
    '',
    '',
    '%',
    ' %',
    'k',
    ' mil',
    ' mi',
    'M',
    ' milhões',
    ' reais',
    ' €',
    ' USD',
    'h',
    ' horas',
    ' dias',
    ' dias úteis',
    ' d.u.',
    ' días hábiles',
    ' business days',
    ' dias corridos',
    ' semanas',
    ' weeks',
    ' meses',
    ' ddl',
    ' dd',
    ' DDL',
    ')',
    '-',
    ' x',
    ' f',
    ' fora o mês',
    '/mês',
    ' max',
  ],
} as const;
const WORDINGS = fc
  .tuple(
    fc.constantFrom('', ' ', '\u00a0', '\u200b'),
    fc.constantFrom(...POOLS.lead),
    fc.oneof(fc.constantFrom(...POOLS.number), fc.stringMatching(/^[0-9]{1,4}([.,/' -][0-9]{1,3}){0,3}$/)),
    fc.constantFrom(...POOLS.tail),
    fc.boolean(),
  )
  .map(([space, lead, number, tail, isUpper]) => {
    const text = `${space}${lead}${number}${tail}`;
    return isUpper ? text.toUpperCase() : text;
  });
const SIGNS = fc.string({ unit: fc.constantFrom(..."0123456789.,/-+%$()' RrDdhkmMxsu€"), minLength: 1, maxLength: 10 });
const COLUMNS = fc.record({
  mark: fc.constantFrom<DecimalMark | null>(',', '.', null),
  trust: fc.constantFrom('habit' as const, 'firm' as const),
  language: fc.constantFrom('pt-BR' as const, 'en' as const, 'es' as const),
});
type ColumnOf = typeof COLUMNS extends fc.Arbitrary<infer T> ? T : never;

const evidenceOf = (column: ColumnOf, field: Evidence['field']): Evidence => ({
  field,
  language: column.language,
  mark: { mark: column.mark, isFirm: column.trust === 'firm' },
  scale: 'percent',
  units: NO_UNITS,
  currency: null,
  looksLikeHours: false,
  isInverse: false,
  isInterval: false,
});

/** The grammar never gives another number, and nothing that it asks about is read. */
function agrees(text: string, scanned: number, parsed: Parsed<number>): void {
  if (Number.isNaN(scanned)) return;
  if (parsed.kind === 'asked') throw new Error(`${JSON.stringify(text)} is asked about, and was read as ${scanned}`);
  if (parsed.kind !== 'value') return;
  if (Math.abs(scanned - parsed.value) <= 1e-12 * Math.abs(parsed.value)) return;
  throw new Error(`${JSON.stringify(text)} is ${parsed.value} by the grammar, and was read as ${scanned}`);
}

const mean = ({ instalments }: PaymentPlan): number =>
  instalments.reduce((sum, part) => sum + part.share * part.days, 0);

describe.each([
  ['wordings', WORDINGS],
  ['signs in any order', SIGNS],
])('agrees with the grammar of policies on %s', (_name, texts) => {
  const runs = { numRuns: 4000 };
  const kindOf = (text: string, column: ColumnOf, kind: ScanOptions['kind']): ScannedKind =>
    scanCell(text, { ...BRAZIL, ...column, kind, isMillion: column.language === 'en' }, into);

  it('of numbers', () => {
    fc.assert(
      fc.property(texts, COLUMNS, (text, column) => {
        const value = kindOf(text, column, 'number') === 'number' ? into.value : NaN;
        const read = readDecimal(plainText(text), { mark: column.mark, isFirm: column.trust === 'firm' });
        const parsed: Parsed<number> =
          read?.kind === 'number'
            ? { kind: 'value', value: read.value, marks: [] }
            : read
              ? { kind: 'asked', code: 'ambiguous-number', options: [] }
              : { kind: 'unreadable', code: 'unreadable' };
        agrees(text, value, parsed);
      }),
      runs,
    );
  });

  it('of money', () => {
    fc.assert(
      fc.property(texts, COLUMNS, (text, column) => {
        const kind = kindOf(text, column, 'money');
        const value = kind === 'money' || kind === 'number' ? into.value : NaN;
        agrees(text, value, readMoney(foundOfText(text), evidenceOf(column, 'packageValue')));
      }),
      runs,
    );
  });

  it('of shares', () => {
    fc.assert(
      fc.property(texts, COLUMNS, (text, column) => {
        const value = kindOf(text, column, 'share') === 'percent' ? into.value : NaN;
        agrees(text, value, shareOfText(plainText(text), evidenceOf(column, 'discountMax')));
      }),
      runs,
    );
  });

  it('of days', () => {
    fc.assert(
      fc.property(texts, COLUMNS, (text, column) => {
        const kind = kindOf(text, column, 'days');
        const days = kind === 'workingDays' ? calendarDays({ days: into.value, working: true }) : into.value;
        const value = ['number', 'days', 'workingDays'].includes(kind) ? days : NaN;
        agrees(text, value, readDays(foundOfText(text), evidenceOf(column, 'termAddedDays')));
      }),
      runs,
    );
  });

  it('of payment', () => {
    fc.assert(
      fc.property(texts, COLUMNS, (text, column) => {
        const value = kindOf(text, column, 'payment') === 'instalments' ? into.value : NaN;
        const parsed = readPayment(foundOfText(text), evidenceOf(column, 'paymentTerms'));
        agrees(text, value, parsed.kind === 'value' ? { ...parsed, value: mean(parsed.value) } : parsed);
      }),
      runs,
    );
  });
});

it('reads most of the plain wordings that the grammar reads', () => {
  const plain = ['1.500', 'R$ 1.500,00', '1,5 mil', '-R$ 20', '(R$ 20)', 'US$ 3', '12.345,6', '7', '1 234,50', '2 mi'];
  expect(plain.filter((text) => scan(text)[0] === 'text')).toEqual([]);
});
