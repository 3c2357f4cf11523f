import fc from 'fast-check';
import type { Book, Profile } from '../../src/domain/book';
import type { Memory } from '../../src/domain/memory';
import { fingerprintOf } from '../../src/review/fingerprint';
import { hash } from '../../src/review/hash';
import { book, decided, FACTS, memory, profile } from './literal';

const BOOK = book([profile('a', 100, 5), profile('b', 200, 6)]);
const print = (
  inBook: Book = BOOK,
  typed: Memory = memory(),
  facts = FACTS,
  ruleSet = '1',
  exempt: readonly string[] = [],
) => fingerprintOf(inBook, facts, typed, ruleSet, exempt);

describe('the fingerprint of the inputs', () => {
  it('is the same when rows are sorted, tables moved and sheets renamed', () => {
    const at = { sheet: 'Renamed', row: 40, column: 7 };
    const moved = book([profile('b', 200, 5), profile('a', 100, 6)], { places: { netSales: [at] } });
    expect(print(moved)).toBe(print());
  });

  it('is the same on another day while the same exemptions hold, and another when one runs out', () => {
    expect(print(BOOK, memory(), { ...FACTS, today: '2027-01-01' })).toBe(print());
    expect(print(BOOK, memory(), FACTS, '1', ['S03:a', 'S04:a'])).toBe(
      print(BOOK, memory(), FACTS, '1', ['S04:a', 'S03:a']),
    );
    expect(print(BOOK, memory(), FACTS, '1', ['S03:a'])).not.toBe(print());
  });

  it('is the same when a row of our own sheets moves', () => {
    const typed = (row: number) =>
      memory({ decisions: { 'S03:a': decided('aceitar', { at: { sheet: 'Achados', row, column: 1 } }) } });
    expect(print(BOOK, typed(9))).toBe(print(BOOK, typed(30)));
  });

  it('tells apart how the same text was understood', () => {
    const at = { sheet: 'Política', row: 5, column: 2 };
    const read = (paymentTerms: NonNullable<Profile['readings']['paymentTerms']>) =>
      print(book([{ ...profile('a'), readings: { paymentTerms } }]));
    const found = '7/14';
    const value = { instalments: [{ share: 1, days: 14 }] };
    const all = [
      read({ kind: 'value', value, at, found, marks: [] }),
      read({ kind: 'value', value, at, found, marks: ['answered'] }),
      read({ kind: 'value', value: { instalments: [{ share: 1, days: 7 }] }, at, found, marks: [] }),
      read({ kind: 'asked', at, found, question: 'ambiguous-date:prazo:a' }),
      read({ kind: 'asked', at, found, question: 'ambiguous-date:prazo:b' }),
      read({ kind: 'blank', at, found }),
      read({ kind: 'notApplicable', at, found }),
      print(book([profile('a')])),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  const changedName: Profile = { ...profile('a', 100, 5), name: 'Outro' };
  const blank = { sheet: 'Perfis', row: 5, column: 2 };
  it.each([
    ['a value', book([profile('a', 101, 5), profile('b', 200, 6)])],
    ['a name', book([changedName, profile('b', 200, 6)])],
    ['a profile more', book([...BOOK.profiles, profile('c')])],
    ['a column more, still blank', book(BOOK.profiles, { places: { ...BOOK.places, stopCost: [blank] } })],
    ['a parameter', book(BOOK.profiles, { parameters: { carryingRate: { kind: 'blank', at: blank, found: '-' } } })],
    ['a cell that cannot be read', book(BOOK.profiles, { issues: [{ code: 'unreadable', found: 'a combinar' }] })],
    [
      'a question',
      book(BOOK.profiles, {
        questions: [{ id: 'ambiguous-date:prazo:a', issue: { code: 'ambiguous-date', found: '7/14' }, options: [] }],
      }),
    ],
    ['the currency', book(BOOK.profiles, { currency: '€' })],
  ])('is another with %s', (_what, other) => {
    expect(print(other)).not.toBe(print());
  });

  it.each([
    ['a weight', memory({ weights: { S03: 2 } })],
    ['a limit', memory({ limits: { S03: { kind: 'max', ok: 1, bad: 2 } } })],
    ['a switch', memory({ switches: { T03: true } })],
    ['a parameter', memory({ parameters: { costOfCapital: 0.15 } })],
    ['an answer', memory({ answers: { q1: '95%' } })],
    ['a mapping', memory({ mappings: [{ sheet: 'P', heading: 'prazo', field: 'leadTime' }] })],
    ['a decision', memory({ decisions: { 'S03:a': decided('rever') } })],
    ['an unreadable setting', memory({ issues: [{ code: 'setting-unreadable', found: 'doze' }] })],
  ])('is another with %s that somebody typed', (_what, typed) => {
    expect(print(BOOK, typed)).not.toBe(print());
  });

  it('is another with another rule set, and with a stranger', () => {
    const stranger = { name: 'N', lines: 3, sheet: 'Orders', at: blank };
    expect(print(BOOK, memory(), FACTS, '2')).not.toBe(print());
    expect(print(BOOK, memory(), { ...FACTS, strangers: [stranger] })).not.toBe(print());
  });

  it('does not depend on the order in which keys were written', () => {
    const typed = (weights: Record<string, number>) => print(BOOK, memory({ weights }));
    expect(typed({ S01: 1, S02: 2 })).toBe(typed({ S02: 2, S01: 1 }));
    expect(typed({ S01: 0 })).toBe(typed({ S01: -0 }));
  });
});

describe('the hash', () => {
  it('is 16 hexadecimal digits, the same in every run', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(hash([text])).toMatch(/^[0-9a-f]{16}$/);
        expect(hash([text])).toBe(hash([text]));
      }),
    );
  });

  it('tells apart texts that differ in one character or in their order', () => {
    const seen = new Set<string>();
    let count = 0;
    for (let i = 0; i < 50000; i += 1, count += 1) seen.add(hash([`profile ${i}`]));
    for (let code = 1; code < 5000; code += 1, count += 1) seen.add(hash([`prazo ${String.fromCharCode(code)} dias`]));
    for (const text of ['', '\0', '\0\0', 'ab', 'ba', 'aab', 'aba', 'baa']) {
      seen.add(hash([text]));
      count += 1;
    }
    expect(seen.size).toBe(count);
  });

  it('tells apart where one text ends and the next begins', () => {
    const cuts = [['28/42', '56'], ['28/4', '256'], ['28/4256'], ['28/42', '', '56'], ['28/42', '56', ''], [], ['']];
    expect(new Set(cuts.map(hash)).size).toBe(cuts.length);
  });

  it('spreads one changed bit over both halves', () => {
    const halves = (text: string) =>
      [hash([text]).slice(0, 8), hash([text]).slice(8)].map((half) => parseInt(half, 16));
    const bits = (value: number) => value.toString(2).split('1').length - 1;
    const flips = [0, 0];
    for (let i = 0; i < 2000; i += 1) {
      const [a, b] = [halves(`${i} 28/42/56`), halves(`${i} 28/42/57`)];
      for (const lane of [0, 1])
        flips[lane] = (flips[lane] ?? 0) + bits(((a[lane] ?? 0) ^ (b[lane] ?? 0)) >>> 0) / 2000;
    }
    for (const flipped of flips) {
      expect(flipped).toBeGreaterThan(15);
      expect(flipped).toBeLessThan(17);
    }
  });
});
