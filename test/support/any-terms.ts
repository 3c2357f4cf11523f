import fc from 'fast-check';
import { FIELDS, type FieldKind, type FieldName } from '../../src/domain/terms';
import type { LiteralTerms } from './literal-book';

/** Numbers as rude as cells can hold them: none, tiny, negative, huge, not a number. */
const rude = fc.oneof(
  fc.constantFrom(0, 1, -1, 1e-12, 1e12, Number.NaN, Infinity),
  fc.double({ min: -10, max: 1e6, noNaN: true }),
);
const share = fc.oneof(fc.constantFrom(0, 1, 1.5, -0.1, Number.NaN), fc.double({ min: 0, max: 1, noNaN: true }));
const weekly = fc.record({
  perWeek: rude,
  days: fc.constantFrom<(1 | 2 | 3 | 4 | 5 | 6 | 7)[]>([], [1], [1, 3, 5], [6, 7]),
});
const amount = fc.oneof(
  rude.map((money) => ({ money })),
  share.map((part) => ({ share: part })),
);
const quota = fc.oneof(rude, fc.constant('unlimited' as const));

const VALUES: Readonly<Record<FieldKind, fc.Arbitrary<unknown>>> = {
  payment: fc
    .array(fc.integer({ min: -30, max: 180 }), { minLength: 1, maxLength: 4 })
    .map((days) => ({ instalments: days.map((day) => ({ share: 1 / days.length, days: day })) })),
  frequency: weekly,
  leadTime: fc.record({ days: rude, working: fc.boolean() }),
  share,
  discount: share,
  money: rude,
  count: rude,
  days: rude,
  hours: rude,
  minimum: fc.record({ amount: rude, unit: fc.constantFrom('money', 'kg', 'case') }),
  amount,
  specialRule: fc.record({ isAllowed: fc.boolean(), quotaPerMonth: quota, quotaShare: share, surcharge: amount }),
  yesNo: fc.boolean(),
  quota,
  clock: fc.constantFrom('invoice', 'delivery'),
  rank: rude,
  text: fc.string(),
};

/** Terms of a profile, each with a value, blank or not applicable; values as rude as cells can hold them. */
export const anyTerms = fc.record(
  Object.fromEntries(
    (Object.keys(FIELDS) as FieldName[]).map((field) => [
      field,
      fc.oneof({ weight: 8, arbitrary: VALUES[FIELDS[field].kind] }, fc.constant(null), fc.constant('n/a')),
    ]),
  ),
) as fc.Arbitrary<LiteralTerms>;
