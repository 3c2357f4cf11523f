import fc from 'fast-check';
import { LANGUAGES, type Language } from '../../src/domain/language';
import { EMPTY_MEMORY } from '../../src/domain/memory';
import { FIELDS, type FieldName } from '../../src/domain/terms';
import { NO_UNITS, type Evidence } from '../../src/reading/evidence';
import { foundOf } from '../../src/reading/grammar/found';
import { readBook } from '../../src/reading/read-book';
import { readFound, readTyped } from '../../src/reading/read-found';
import { grid, type Literal } from '../support/grid';

/** A cell as somebody wrote it, and what they meant. */
interface Written {
  readonly field: FieldName;
  readonly cell: string | { readonly value: number; readonly format: string };
  readonly meant: unknown;
  /** The decimal mark of the writer, where the cell has one. */
  readonly mark: ',' | '.';
}

type Mark = ',' | '.';
const MARKS: readonly Mark[] = [',', '.'];
const decimals = (value: number, mark: Mark): string => String(value).replace('.', mark);

const pick = fc.constantFrom;
const USUAL = [7, 14, 15, 21, 28, 30, 35, 42, 45, 56, 60, 90];

/** Spaces of every kind, case, accents left out and padding: what keyboards and copied cells add. */
const noisy = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      pick(' ', '\u00a0', '  ', '\u2009', '\u202f'),
      pick('as', 'upper', 'lower', 'title'),
      fc.boolean(),
      pick('', ' ', '\u00a0', '\u200b', '\t'),
    )
    .map(([gap, letters, isPlain, padding]) => {
      const cased =
        letters === 'upper'
          ? text.toUpperCase()
          : letters === 'lower'
            ? text.toLowerCase()
            : letters === 'title'
              ? text.charAt(0).toUpperCase() + text.slice(1)
              : text;
      const plain = isPlain ? cased.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : cased;
      return padding + plain.replace(/ /g, gap) + padding;
    });
const cellOf = (field: FieldName, texts: readonly string[], meant: unknown, mark: Mark = ','): fc.Arbitrary<Written> =>
  pick(...texts)
    .chain(noisy)
    .map((cell) => ({ field, cell, meant, mark }));

const plan = (days: readonly number[], shares?: readonly number[]): unknown => ({
  instalments: days.map((day, index) => ({ share: shares?.[index] ?? 1 / days.length, days: day })),
});

const payments = fc.uniqueArray(pick(...USUAL), { minLength: 1, maxLength: 4 }).chain((list): fc.Arbitrary<Written> => {
  const days = [...list].sort((a, b) => a - b);
  const lists = ['/', ' / ', '-', ' ', ';', '+', ', ', '|'].map((separator) => days.join(separator));
  const ends = ['', ' ddl', ' dias', 'dd', ' DD', ' días', ' days', ' dias da emissão', ' days from invoice date'];
  return cellOf(
    'paymentTerms',
    lists.flatMap((text) => [...ends.map((end) => text + end), `boleto ${text}`, `net ${text}`]),
    plan(days),
  );
});
const sharedPayments = pick([50, 50], [40, 60], [30, 70]).chain((shares) =>
  cellOf(
    'paymentTerms',
    [`28/56 (${shares.join('/')})`, `28 (${shares[0]}%) / 56 (${shares[1]}%)`, `${shares[0]}% 28 + ${shares[1]}% 56`],
    plan(
      [28, 56],
      shares.map((share) => share / 100),
    ),
  ),
);
const downPayments = pick([30], [30, 60], [28, 42, 56]).chain((days) =>
  cellOf(
    'paymentTerms',
    [`entrada + ${days.join('/')}`, `0/${days.join('/')}`, `à vista / ${days.join('/')}`],
    plan([0, ...days]),
  ),
);

const frequencies = fc.tuple(pick(1, 2, 2.5, 3, 5, 6), pick(...MARKS)).chain(([times, mark]) => {
  const n = decimals(times, mark);
  return fc.oneof(
    cellOf(
      'deliveryFrequency',
      [
        `${n}x/semana`,
        `${n}x por semana`,
        `${n} vezes por semana`,
        `${n}x sem`,
        `${n}/sem`,
        `${n} times a week`,
        `${n} per week`,
        `${n}x/week`,
        `${n} veces por semana`,
        `${n} entregas por semana`,
        n,
      ],
      { perWeek: times },
      mark,
    ),
    fc.constant({
      field: 'deliveryFrequency',
      cell: { value: times, format: 'General' },
      meant: { perWeek: times },
      mark,
    } as const),
  );
});
const WEEKDAYS = [
  ['seg', 'ter', 'qua', 'qui', 'sex', 'sáb'],
  ['segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado'],
  ['2ª', '3ª', '4ª', '5ª', '6ª', 'sáb'],
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
  ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
] as const;
const weekdays = fc
  .tuple(pick(...WEEKDAYS), fc.uniqueArray(pick(1, 2, 3, 4, 5, 6), { minLength: 1, maxLength: 6 }))
  .chain(([names, some]) => {
    const days = [...some].sort((a, b) => a - b);
    const said = days.map((day) => names[day - 1]!);
    // Two names with a dash are a range when they span the week, by design; three are a list.
    const dash = days.length > 2 ? ['-'] : [];
    const texts = ['/', ', ', ' e ', ' / ', ' ', ' y ', ' & ', '; ', ...dash].map((separator) => said.join(separator));
    return cellOf('deliveryFrequency', texts, { perWeek: days.length, days });
  });

const shares = fc.tuple(pick(0.5, 0.9, 0.95, 0.975, 0.98, 0.995, 1), pick(...MARKS)).chain(([share, mark]) => {
  const n = decimals(Math.round(share * 1e6) / 1e4, mark);
  const numbers = [
    { value: share, format: '0.0%' },
    { value: share, format: 'General' },
    { value: Math.round(share * 1e6) / 1e4, format: '0.0' },
  ].map((cell): Written => ({ field: 'availability', cell, meant: share, mark }));
  const texts = [
    `${n}%`,
    `${n} %`,
    n,
    `≥ ${n}%`,
    `mín. ${n}%`,
    `${n} por cento`,
    `${n} percent`,
    `${n}% (meta)`,
    decimals(share, mark),
  ];
  return fc.oneof(cellOf('availability', texts, share, mark), pick(...numbers));
});

const discounts = fc
  .tuple(fc.array(pick(2, 3, 5, 7.5, 10), { minLength: 1, maxLength: 3 }), pick(...MARKS))
  .chain(([steps, mark]) => {
    const meant = Math.round((1 - steps.reduce((left, step) => left * (1 - step / 100), 1)) * 1e12) / 1e12;
    const words = steps.map((step) => decimals(step, mark));
    const texts = [
      `${words.join('%+')}%`,
      `${words.join('% + ')}%`,
      ...(steps.length > 1
        ? [words.join('+'), words.join(' + '), words.join('/'), `${words.join('% e ')}%`]
        : [words[0]!, `até ${words[0]!}%`, `-${words[0]!}%`, `(${words[0]!}%)`]),
    ];
    return cellOf('discount', texts, meant, mark);
  });

const money = fc.tuple(fc.integer({ min: 1, max: 5_000_000 }), pick(...MARKS)).chain(([hundreds, mark]) => {
  const amount = hundreds * 100;
  const group = mark === ',' ? '.' : ',';
  const whole = String(amount).replace(/\B(?=(\d{3})+$)/g, group);
  const thousands = decimals(amount / 1000, mark);
  const texts = [
    `R$ ${whole}${mark}00`,
    `${whole}${mark}00`,
    `R$${amount}`,
    `${amount}`,
    `R$ ${whole}`,
    `${whole} reais`,
    `R$ ${thousands} mil`,
    `${thousands}k`,
    `R$ ${whole}${mark}00 por mês`,
    `BRL ${whole}${mark}00`,
  ];
  return fc.oneof(
    cellOf('creditLimit', texts, amount, mark),
    fc.constant<Written>({
      field: 'creditLimit',
      cell: { value: amount, format: '"R$" #,##0.00' },
      meant: amount,
      mark,
    }),
  );
});
const minima = fc
  .tuple(
    pick(5, 10, 250, 500),
    pick(['kg', 'kg'], ['cx', 'case'], ['caixas', 'case'], ['paletes', 'pallet'], ['cajas', 'case'], ['cases', 'case']),
  )
  .chain(([amount, [word, unit]]) =>
    cellOf('minOrder', [`${amount} ${word}`, `${amount}${word}`, `mín. ${amount} ${word}`], { amount, unit }),
  );

const leadTimes = pick(1, 2, 3, 5).chain((days) =>
  fc.oneof(
    cellOf(
      'leadTime',
      [
        `D+${days}`,
        `D${days}`,
        `D + ${days}`,
        `${days} dias úteis`,
        `${days} d.u.`,
        `${days} business days`,
        `${days} días hábiles`,
        `D+${days} até 12h`,
      ],
      { days, working: true },
    ),
    cellOf(
      'leadTime',
      [
        `${days} dias`,
        `${days * 24}h`,
        `${days * 24} horas`,
        `até ${days} dias`,
        `${days} days`,
        `${days} días`,
        `~${days} dias`,
        `em até ${days * 24}h`,
        `${days - 1}-${days} dias`,
      ],
      { days, working: false },
    ),
  ),
);
const rules = pick(1, 2, 4).chain((times) =>
  cellOf(
    'specialOrderRule',
    [`${times}/mês`, `até ${times} por mês`, `${times}x mês`, `up to ${times} a month`, `hasta ${times} por mes`],
    {
      isAllowed: true,
      quotaPerMonth: times,
    },
  ),
);

const written: fc.Arbitrary<Written> = fc.oneof(
  payments,
  sharedPayments,
  downPayments,
  frequencies,
  weekdays,
  shares,
  discounts,
  money,
  minima,
  leadTimes,
  rules,
);

const evidences = (field: FieldName, mark: Mark): fc.Arbitrary<Evidence> =>
  fc
    .record({
      language: pick(...LANGUAGES),
      mark: pick(
        { mark, isFirm: true },
        { mark: null, isFirm: false },
        { mark: ',' as const, isFirm: false },
        { mark: '.' as const, isFirm: false },
      ),
      scale: pick('percent' as const, 'share' as const),
    })
    .map((more) => ({
      field,
      units: NO_UNITS,
      currency: null,
      looksLikeHours: false,
      isInverse: false,
      isInterval: false,
      ...more,
    }));

const markOf = (language: Language): Mark => (language === 'en' ? '.' : ',');

function isMeant(value: unknown, meant: unknown): boolean {
  if (typeof meant === 'number')
    return typeof value === 'number' && Math.abs(value - meant) < 1e-9 * Math.max(1, meant);
  if (typeof meant !== 'object' || meant === null) return value === meant;
  const [one, other] = [value as Record<string, unknown>, meant as Record<string, unknown>];
  return (
    typeof value === 'object' && value !== null && Object.keys(other).every((key) => isMeant(one[key], other[key]))
  );
}

describe('a cell means what was meant, is unknown, or is asked with the right answer among those offered', () => {
  it('alone, whatever its column says', () => {
    const cases = written.chain((one) => fc.tuple(fc.constant(one), evidences(one.field, one.mark)));
    let known = 0;
    let all = 0;
    fc.assert(
      fc.property(cases, ([{ field, cell, meant }, evidence]) => {
        const parsed =
          typeof cell === 'string' ? readTyped(field, cell, evidence) : readFound(field, foundOf(cell), evidence);
        all += 1;
        if (parsed.kind === 'value') {
          known += 1;
          expect([cell, parsed.value, isMeant(parsed.value, meant)]).toEqual([cell, parsed.value, true]);
        } else if (parsed.kind === 'asked') {
          const typed = { ...evidence, isAnswer: true, mark: { mark: markOf(evidence.language), isFirm: true } };
          const answers = parsed.options.map((option) => readTyped(field, option, typed));
          const isOffered = answers.some((answer) => answer.kind === 'value' && isMeant(answer.value, meant));
          expect([cell, parsed.options, isOffered]).toEqual([cell, parsed.options, true]);
        } else expect([cell, parsed.kind]).toEqual([cell, 'unreadable']);
      }),
      { numRuns: 4000 },
    );
    // Unknown and asked are allowed; a reader that only asks would pass above and be of no use.
    expect(known / all).toBeGreaterThan(0.75);
  });

  it('in columns that mix wordings, languages and numbers', () => {
    const columns = pick(payments, frequencies, shares, discounts, money, leadTimes, rules).chain((kind) =>
      fc.array(kind, { minLength: 2, maxLength: 8 }),
    );
    const HEADINGS: Partial<Record<FieldName, string>> = {
      paymentTerms: 'Prazo de pagamento',
      deliveryFrequency: 'Frequência de entrega',
      availability: 'Disponibilidade',
      discount: 'Desconto',
      creditLimit: 'Limite de crédito',
      leadTime: 'Lead time',
      specialOrderRule: 'Pedido especial',
    };
    fc.assert(
      fc.property(columns, (cells) => {
        const { field } = cells[0]!;
        // One office writes one way within a column; three decimals of the other habit could not be told by anybody.
        const column = cells.filter(({ mark }) => mark === cells[0]!.mark);
        const other = field === 'specialOrderRule' ? 'Ruptura' : 'Pedido especial';
        const book = readBook(
          grid({
            Plan1: [
              ['Perfil', 'Verba promocional', HEADINGS[field]],
              ...column.map(({ cell }, index): Literal[] => [`P${index}`, 'sem verba', cell]),
            ],
            Plan2: [
              ['Perfil', other],
              ...column.map((_, index) => [`P${index}`, field === 'specialOrderRule' ? '5%' : 'livre']),
            ],
          }),
          EMPTY_MEMORY,
        );
        column.forEach(({ cell, meant }, index) => {
          const reading = book.profiles[index]?.readings[field];
          if (reading?.kind === 'value') {
            expect([cell, reading.value, isMeant(reading.value, meant)]).toEqual([cell, reading.value, true]);
          } else expect(['asked', 'unreadable']).toContain(reading?.kind);
        });
      }),
      { numRuns: 600 },
    );
  });
});

describe('garbage', () => {
  const piece = pick(
    ...'0 1 7 14 28/42 1.500 0,95 % / \\ + - – ( ) [ ] x X ª º , . ; : | & ~ ≥ < R$ US$ € kg cx dias d.u. DDL fora o mês até a e ou net n/ D+ h às 12:30 semana sem/ seg qua 2ª bi weekly mil mi M k não aceita livre taxa aprovação pedidos n/a - ? TBD \u00a0 \u200b \u0301 ½ ²'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(piece, { maxLength: 9 }).map((parts) => parts.join('')),
    fc.array(piece, { maxLength: 9 }).map((parts) => parts.join(' ')),
  );
  const fields = pick(...(Object.keys(FIELDS) as FieldName[]));
  const allowed = ['value', 'blank', 'notApplicable', 'unreadable', 'asked'];

  it('never throws, and never makes a number that is none', () => {
    const cases = fields.chain((field) => fc.tuple(fc.constant(field), text, evidences(field, ',')));
    fc.assert(
      fc.property(cases, ([field, cell, evidence]) => {
        const parsed = readTyped(field, cell, evidence);
        expect(allowed).toContain(parsed.kind);
        expect(JSON.stringify(parsed)).not.toMatch(/:null|:NaN|undefined/);
      }),
      { numRuns: 6000 },
    );
  });

  it('of numbers and formats neither', () => {
    const format = pick(
      'General',
      '0%',
      '0.0%',
      '"R$" #,##0',
      '[$US$-409]#,##0',
      'd/m',
      'h:mm',
      '[h]:mm',
      '@',
      ';;;',
      '0"%"',
    );
    const number = fc.oneof(
      fc.double(),
      fc.integer(),
      pick(0, -0, 1, 30.6, 1e308, -1e308, 5e-324, 2958466, NaN, Infinity),
    );
    const cases = fields.chain((field) => fc.tuple(fc.constant(field), number, format, evidences(field, ',')));
    fc.assert(
      fc.property(cases, ([field, value, shown, evidence]) => {
        const parsed = readFound(field, foundOf({ value, format: shown }), evidence);
        expect(allowed).toContain(parsed.kind);
        if (parsed.kind === 'value') expect(JSON.stringify(parsed.value)).not.toMatch(/null/);
      }),
      { numRuns: 4000 },
    );
  });
});
