import type { Survey } from '../../src/domain/survey';
import { closePatch, closedCycles } from '../../src/app/close-cycle';
import { compareCycles, cycleRows } from '../../src/app/compare-cycles';
import { decisionsPatch } from '../../src/app/log-decisions';
import type { Reviewed } from '../../src/app/review-workbook';
import { namedField } from '../../src/app/scenario';
import { comparisonText } from '../../src/app/text/comparison';
import { leversOf } from '../../src/review/levers-of';
import { withChange } from '../../src/levers/with-change';
import { review } from '../../src/review/review';
import { readTerm } from '../../src/sheets/read-term';
import type { HistoryRow } from '../../src/sheets/history-rows';
import { readMemory } from '../../src/sheets/own-sheets';
import { applyPatches } from '../support/apply-patches';
import { literalBook, type LiteralTerms } from '../support/literal-book';
import { deleteRow, idsOf, insertRow, look, reorder, hide, type } from '../sheets/planner';
import { runOn, TEAM, TERMS, TODAY } from '../sheets/workbook';

const FINDINGS = 'Achados de Alinhamento';
const LOG = 'Decisões';
const TIME = '2026-11-22 16:21';

type Change = (book: Reviewed['book']) => Reviewed['book'];
const asIs: Change = (book) => book;

function reviewedOf(
  survey: Survey,
  terms: Readonly<Record<string, LiteralTerms>> = TERMS,
  change: Change = asIs,
  today = TODAY.today,
): Reviewed {
  const own = readMemory(survey);
  const book = change(literalBook(terms));
  const facts = { ...TODAY, today };
  return { survey, own, book, facts, review: review(book, facts, own.memory), language: 'pt-BR' };
}

function write(survey: Survey, reviewed: Reviewed): Survey {
  const patch = decisionsPatch(reviewed, TIME);
  return patch ? applyPatches(survey, [patch]) : survey;
}

/** A rule of the portfolio, which no term of its own moves. */
const p04 = (value: number): HistoryRow => ({ cycle: '', kind: 'outcome', profile: '*', key: 'P04', value, text: '' });

describe('cycles', () => {
  const closed = (survey: Survey, cycle: string, terms = TERMS): Survey =>
    applyPatches(survey, [closePatch(reviewedOf(survey, terms), cycle, TIME)!]);
  const first = closed(runOn(TEAM).survey, '2026-10');

  it('stand below each other and are never written twice', () => {
    const second = closed(first, '2026-11');
    expect(closedCycles(reviewedOf(second))).toEqual(['2026-10', '2026-11']);
    expect(closePatch(reviewedOf(second), '2026-10', TIME)).toBeNull();
    expect(closePatch(reviewedOf(second), ' 2026-10 ', TIME)).toBeNull();
    const count = idsOf(first, 'Histórico dos Ciclos').length;
    expect(idsOf(second, 'Histórico dos Ciclos').slice(0, count)).toEqual(idsOf(first, 'Histórico dos Ciclos'));
  });

  it('say that nothing moved where nothing did', () => {
    const now = reviewedOf(first);
    expect(compareCycles(cycleRows(now, '2026-10'), cycleRows(now, null))).toEqual([]);
  });

  it('say which rule moved, by how much, and which term moved it', () => {
    const key = TERMS['Key Account']!;
    const now = reviewedOf(first, { ...TERMS, 'Key Account': { ...key, creditLimit: 90000 } });
    const before = reviewedOf(first).review.profiles[0]!;
    const moved = compareCycles(cycleRows(now, '2026-10'), cycleRows(now, null));
    const profile = moved.find(({ key: one }) => one === before.key)!;
    const rule = profile.outcomes.find(({ rule: code }) => code === 'S03')!;
    expect(rule.cause).toBe('term');
    expect(rule.because.map(({ key: field }) => field)).toEqual(['creditLimit']);
    expect(before.outcomes['S03']).toMatchObject({ kind: 'scored', score: rule.before });
    expect(rule.after!).toBeGreaterThan(rule.before!);
    const text = comparisonText({ file: 'b', before: '2026-10', after: null, moved }, now.review, 'pt-BR');
    expect(text).toMatch(/um termo mudou/);
  });

  it('tell a figure that arrived from a term that changed, and a limit from both', () => {
    const cafe = TERMS['Bar & Café']!;
    const arrived = reviewedOf(first, { ...TERMS, 'Bar & Café': { ...cafe, creditLimit: 35000 } });
    const [profile] = compareCycles(cycleRows(arrived, '2026-10'), cycleRows(arrived, null)).filter(
      ({ terms }) => terms.length > 0,
    );
    expect(profile!.terms).toMatchObject([{ key: 'creditLimit', before: '' }]);
    expect(profile!.outcomes.every(({ cause }) => cause !== 'term')).toBe(true);
    const plain = reviewedOf(first);
    const memory = { ...plain.own.memory, limits: { S03: { kind: 'max' as const, ok: 3, bad: 4 } } };
    const tuned = { ...plain, own: { ...plain.own, memory }, review: review(plain.book, plain.facts, memory) };
    const outcomes = compareCycles(cycleRows(tuned, '2026-10'), cycleRows(tuned, null)).flatMap((one) => one.outcomes);
    expect(outcomes.find(({ rule }) => rule === 'S03')?.cause).toBe('limit');
  });

  it('name the profiles whose terms moved a rule that compares them', () => {
    const now = reviewedOf(first);
    const confirmed = (value: number): HistoryRow => ({
      ...p04(value),
      kind: 'term',
      profile: 'key account',
      key: 'confirmedSales',
      text: String(value),
    });
    const moved = compareCycles([p04(58), confirmed(9)], [p04(12), confirmed(1)]);
    const whole = moved.find(({ key: one }) => one === '*')!;
    expect(whole.outcomes.find(({ rule }) => rule === 'P04')).toMatchObject({
      cause: 'elsewhere',
      elsewhere: ['key account'],
    });
    const text = comparisonText({ file: 'b', before: '2026-10', after: null, moved }, now.review, 'pt-BR');
    expect(text).toMatch(/P04 .+: 58,0 → 12,0 \(mudança em Key Account\)/);
    const many = moved.map((one) => ({
      ...one,
      outcomes: one.outcomes.map((outcome) => ({
        ...outcome,
        cause: 'elsewhere' as const,
        elsewhere: ['a', 'b', 'c', 'd'],
      })),
    }));
    expect(comparisonText({ file: 'b', before: '1', after: null, moved: many }, now.review, 'en')).toContain(
      '(a change in a, b, c, …)',
    );
    // Nothing else moved: then it was no term.
    expect(compareCycles([p04(58)], [p04(12)])[0]!.outcomes[0]).toMatchObject({ cause: 'other', elsewhere: [] });
  });

  it('say which weight, limit and parameter are others now, of the portfolio', () => {
    const plain = reviewedOf(first);
    const memory = {
      ...plain.own.memory,
      weights: { S03: 2 },
      switches: { S01: false },
      parameters: { costOfCapital: 0.3 },
    };
    const tuned = { ...plain, own: { ...plain.own, memory }, review: review(plain.book, plain.facts, memory) };
    const moved = compareCycles(cycleRows(tuned, '2026-10'), cycleRows(tuned, null));
    expect(moved[0]).toMatchObject({
      key: '*',
      settings: [
        { kind: 'weight', key: 'S01', before: '1', after: '0' },
        { kind: 'weight', key: 'S03', before: '1', after: '2' },
        { kind: 'parameter', key: 'costOfCapital' },
      ],
    });
    expect(moved.slice(1).every(({ settings }) => settings.length === 0)).toBe(true);
    const text = comparisonText({ file: 'b', before: '2026-10', after: null, moved }, tuned.review, 'pt-BR');
    expect(text).toMatch(/peso: S03 .+: 1 → 2/);
    expect(text).toMatch(/parâmetro: .+: 15\s%.* → 30\s%/);
  });

  it('do not call a setting changed that an earlier version did not keep', () => {
    const now = reviewedOf(first);
    const old = cycleRows(now, '2026-10').filter(({ kind }) => kind !== 'weight' && kind !== 'parameter');
    expect(compareCycles(old, cycleRows(now, null))).toEqual([]);
  });
});

describe('decisions', () => {
  const start = runOn(TEAM).survey;
  const plain = reviewedOf(start);
  const levers = leversOf(plain.review, plain.book, plain.facts, plain.own.memory);
  // Findings with a lever of one side, each of another term, so that changes do not meet.
  const options = plain.review.findings.flatMap(({ id, profileKey }) =>
    (['commercial', 'logistics'] as const).flatMap((side) => {
      const lever = levers[id]?.[side].options[0];
      return lever && profileKey ? [{ id, profileKey, side, lever }] : [];
    }),
  );
  const [one] = options;
  const word = (side: 'commercial' | 'logistics'): string =>
    side === 'commercial' ? 'mudar comercial' : 'mudar logística';
  const decide = (survey: Survey, due = '2026-12-20'): Survey =>
    type(
      type(type(survey, FINDINGS, one!.id, 'Decisão', word(one!.side)), FINDINGS, one!.id, 'Prazo', due),
      FINDINGS,
      one!.id,
      'Anotação',
      'combinado na reunião',
    );
  const logged = write(decide(start), reviewedOf(decide(start)));
  const stateAfter = (change: Change, today = TODAY.today, survey = logged): unknown => {
    const reviewed = reviewedOf(survey, TERMS, change, today);
    return look(write(survey, reviewed), LOG, `${one!.id}#1`, 'Situação');
  };
  const set =
    (value: unknown): Change =>
    (book) => ({
      ...book,
      profiles: book.profiles.map((profile) =>
        profile.key === one!.profileKey
          ? { ...profile, readings: withChange(profile.readings, { ...one!.lever, value: value as never }) }
          : profile,
      ),
    });

  it('are appended with the value agreed and stay open', () => {
    expect(look(logged, LOG, `${one!.id}#1`, 'Situação')).toBe('aberta');
    expect(look(logged, LOG, `${one!.id}#1`, 'Para')).not.toBeNull();
    expect(look(logged, LOG, `${one!.id}#1`, 'Anotação')).toBe('combinado na reunião');
    expect(decisionsPatch(reviewedOf(logged), TIME)).toBeNull();
  });

  it('keep the value that the planners agreed on in the note instead of the lever’s, and know it again', () => {
    const payment = options.find(({ lever }) => lever.field === 'paymentTerms')!;
    const typed = 'Prazo de pagamento: 21 dias | visto com a rede';
    const asked = type(
      type(start, FINDINGS, payment.id, 'Decisão', word(payment.side)),
      FINDINGS,
      payment.id,
      'Anotação',
      typed,
    );
    const agreed = write(asked, reviewedOf(asked));
    const row = `${payment.id}#1`;
    expect(look(agreed, LOG, row, 'Para')).toMatch(/^21\sdias$/);
    expect(look(agreed, LOG, row, 'Termo')).toBe('Prazo de pagamento');
    expect(look(agreed, LOG, row, 'Anotação')).toBe(typed);
    const value = readTerm({ field: 'paymentTerms', text: '21', language: 'pt-BR' })!.value;
    const change: Change = (book) => ({
      ...book,
      profiles: book.profiles.map((profile) =>
        profile.key === payment.profileKey
          ? { ...profile, readings: withChange(profile.readings, { field: 'paymentTerms', value }) }
          : profile,
      ),
    });
    expect(look(write(agreed, reviewedOf(agreed, TERMS, change)), LOG, row, 'Situação')).toBe('cumprida');
  });

  it('remember where both cells stood', () => {
    const reviewed = reviewedOf(decide(start));
    const findings = reviewed.review.findings.map((finding) => ({
      ...finding,
      commercialCell: { at: { sheet: 'Política Comercial', row: 4, column: 6 }, found: '28' },
      logisticsCell: null,
    }));
    const written = write(decide(start), { ...reviewed, review: { ...reviewed.review, findings } });
    expect(look(written, LOG, `${one!.id}#1`, 'Célula comercial')).toBe('Política Comercial!G5');
    expect(look(written, LOG, `${one!.id}#1`, 'Célula logística')).toBeNull();
  });

  it('to accept are in force until their day, not waiting', () => {
    const asked = type(decide(start), FINDINGS, one!.id, 'Decisão', 'aceitar');
    const accepted = write(asked, reviewedOf(asked));
    expect(look(accepted, LOG, `${one!.id}#1`, 'Situação')).toBe('em vigor');
    expect(stateAfter(asIs, '2026-12-20', accepted)).toBe('em vigor');
    expect(stateAfter(asIs, '2026-12-21', accepted)).toBe('atrasada');
  });

  it('are done when the term is as agreed, and changed otherwise when it is another', () => {
    expect(stateAfter(set(one!.lever.value))).toBe('cumprida');
    const other = options.find(({ lever }) => lever.field !== one!.lever.field)!;
    expect(other).toBeDefined();
    const strange = JSON.parse(JSON.stringify(one!.lever.value), (_, v: unknown) =>
      typeof v === 'number' && v > 0 ? v * 1.07 : v,
    ) as unknown;
    expect(stateAfter(set(strange))).toBe('mudou de outro modo');
  });

  it('are overdue after their day', () => {
    expect(stateAfter(asIs, '2026-12-20')).toBe('aberta');
    expect(stateAfter(asIs, '2026-12-21')).toBe('atrasada');
  });

  it('keep the earlier row when somebody decides anew', () => {
    const again = type(logged, FINDINGS, one!.id, 'Decisão', 'adiar');
    const written = write(again, reviewedOf(again));
    expect(idsOf(written, LOG)).toEqual([`${one!.id}#1`, `${one!.id}#2`]);
    expect(look(written, LOG, `${one!.id}#1`, 'Situação')).toBe('substituída');
    expect(look(written, LOG, `${one!.id}#1`, 'Decisão')).toBe(word(one!.side));
    expect(look(written, LOG, `${one!.id}#2`, 'Decisão')).toBe('adiar');
  });

  it('ten at once, five terms changed: every state is right through sort, filter, insert and delete', () => {
    const ten = plain.review.findings.slice(0, 10).map(({ id }) => id);
    const sideOf = (id: string) => options.find((option) => option.id === id);
    const decided = ten.reduce((survey, id) => {
      const side = sideOf(id)?.side;
      return type(
        type(survey, FINDINGS, id, 'Decisão', side ? word(side) : 'adiar'),
        FINDINGS,
        id,
        'Anotação',
        `nota ${id}`,
      );
    }, start);
    const log = write(decided, reviewedOf(decided));
    expect(idsOf(log, LOG)).toEqual(ten.map((id) => `${id}#1`));

    let moved = reorder(log, LOG, (count) => Array.from({ length: count }, (_, nth) => count - 1 - nth));
    moved = reorder(moved, FINDINGS, (count) => Array.from({ length: count }, (_, nth) => count - 1 - nth));
    moved = hide(insertRow(insertRow(moved, LOG, 0), LOG, 5), LOG, [6, 7]);
    moved = deleteRow(moved, LOG, 5);

    const changed = ten.flatMap((id) => sideOf(id) ?? []).slice(0, 5);
    expect(changed).toHaveLength(5);
    const change: Change = (book) => ({
      ...book,
      profiles: book.profiles.map((profile) => ({
        ...profile,
        readings: changed
          .filter(({ profileKey }) => profileKey === profile.key)
          .reduce((readings, { lever }) => withChange(readings, lever), profile.readings),
      })),
    });
    const after = write(moved, reviewedOf(moved, TERMS, change));
    for (const { id, profileKey, lever } of changed) {
      // Two findings may ask for different values of one term: the last one written is done, the others are not.
      const last = changed
        .filter((other) => other.profileKey === profileKey && other.lever.field === lever.field)
        .pop()!;
      const isAsAgreed = JSON.stringify(last.lever.value) === JSON.stringify(lever.value);
      expect([id, look(after, LOG, `${id}#1`, 'Situação')]).toEqual([
        id,
        isAsAgreed ? 'cumprida' : 'mudou de outro modo',
      ]);
    }
    for (const id of ten) expect(look(after, LOG, `${id}#1`, 'Anotação')).toBe(`nota ${id}`);
  });
});

describe('namedField', () => {
  it('knows a term by its key and its name in any language, and refuses what could be two', () => {
    expect(namedField('paymentTerms')).toBe('paymentTerms');
    expect(namedField('Prazo de Pagamento')).toBe('paymentTerms');
    expect(namedField('Payment terms')).toBe('paymentTerms');
    expect(namedField('p')).toBeNull();
    expect(namedField('')).toBeNull();
  });
});
