import type { Survey } from '../../src/domain/survey';
import { patchesOf, type Reviewed } from '../../src/app/review-workbook';
import { decisionsPatch } from '../../src/app/log-decisions';
import { withChange } from '../../src/levers/with-change';
import { leversOf } from '../../src/review/levers-of';
import { review } from '../../src/review/review';
import { withLoggedDecisions } from '../../src/sheets/logged-decisions';
import { readMemory } from '../../src/sheets/own-sheets';
import { applyPatches } from '../support/apply-patches';
import { literalBook, type LiteralTerms } from '../support/literal-book';
import {
  change,
  deleteColumn,
  deleteRow,
  hide,
  idsOf,
  insertColumn,
  insertRow,
  look,
  renameHeading,
  reorder,
  rowOf,
  sheetOf,
  tableOf,
  type,
} from '../sheets/planner';
import { TEAM, TERMS, TODAY } from '../sheets/workbook';

const FINDINGS = 'Achados de Alinhamento';
const LOG = 'Decisões';

type Terms = Readonly<Record<string, LiteralTerms>>;
type Change = (book: Reviewed['book']) => Reviewed['book'];

interface Check {
  readonly terms?: Terms;
  readonly change?: Change;
  readonly today?: string;
}

/** A check as `app` makes it, on terms given as values. */
function reviewedOf(survey: Survey, { terms = TERMS, change: how, today = TODAY.today }: Check = {}): Reviewed {
  const plain = literalBook(terms);
  const book = how ? how(plain) : plain;
  const own = withLoggedDecisions(readMemory(survey), book.profiles);
  const facts = { ...TODAY, today };
  return { survey, own, book, facts, review: review(book, facts, own.memory), language: 'pt-BR' };
}

function check(survey: Survey, how: Check = {}): Survey {
  const reviewed = reviewedOf(survey, how);
  return applyPatches(survey, patchesOf(reviewed, `${how.today ?? TODAY.today} 16:21`));
}

/** The first time somebody asks for the log. */
function logged(survey: Survey, how: Check = {}): Survey {
  return applyPatches(survey, [decisionsPatch(reviewedOf(survey, how), '2026-11-22 16:21')!]);
}

const decide = (survey: Survey, id: string, words: Readonly<Record<string, string | null>>): Survey =>
  Object.entries(words).reduce((done, [heading, text]) => type(done, FINDINGS, id, heading, text), survey);

const EMPTY = { Decisão: null, Responsável: null, Prazo: null, Anotação: null };
const states = (survey: Survey): Readonly<Record<string, unknown>> =>
  Object.fromEntries(idsOf(survey, LOG).flatMap((id) => (id ? [[id, look(survey, LOG, id, 'Situação')]] : [])));

const start = check(TEAM);
const S03 = 'S03:key account';
const asked = { Decisão: 'faltam dados', Responsável: 'Ana', Prazo: '2026-12-20', Anotação: 'pedir à rede' };
const one = logged(decide(start, S03, asked));
/** Terms with which S03 is no finding of the profile any more. */
const BETTER: Terms = { ...TERMS, 'Key Account': { ...TERMS['Key Account']!, creditLimit: 90000 } };
/** Terms with which S03 cannot be judged. */
const UNKNOWN: Terms = { ...TERMS, 'Key Account': { ...TERMS['Key Account']!, creditLimit: null } };

describe('a decision whose cell is emptied', () => {
  it('is taken back: a row says since when, and the one before waits for nothing', () => {
    expect(states(one)).toEqual({ [`${S03}#1`]: 'aberta' });
    const late = check(one, { today: '2027-01-05' });
    expect(states(late)).toEqual({ [`${S03}#1`]: 'atrasada' });
    const back = check(decide(late, S03, EMPTY), { today: '2027-01-06' });
    expect(states(back)).toEqual({ [`${S03}#1`]: 'substituída', [`${S03}#2`]: 'retirada' });
    const said = (heading: string): unknown => look(back, LOG, `${S03}#2`, heading);
    expect(['Data', 'Ciclo', 'Perfil', 'Decisão', 'Prazo', 'Anotação'].map(said)).toEqual([
      '2027-01-06',
      '2027-01',
      'Key Account',
      null,
      null,
      null,
    ]);
    expect(said('Regra')).toBe(look(back, LOG, `${S03}#1`, 'Regra'));
    // What was decided then is not rewritten, and a check that finds nothing new writes nothing.
    expect(look(back, LOG, `${S03}#1`, 'Decisão')).toBe('faltam dados');
    expect(patchesOf(reviewedOf(back, { today: '2027-01-07' }), '2027-01-07 09:00')).toEqual([]);
  });

  it('keeps what the planner left beside it', () => {
    const back = check(type(one, FINDINGS, S03, 'Decisão', null));
    expect(look(back, LOG, `${S03}#2`, 'Anotação')).toBe('pedir à rede');
    expect(look(back, FINDINGS, S03, 'Anotação')).toBe('pedir à rede');
  });

  it('and taken anew is another one, though the words are the same', () => {
    const back = check(decide(one, S03, EMPTY));
    const again = check(decide(back, S03, asked), { today: '2026-12-01' });
    expect(states(again)).toEqual({
      [`${S03}#1`]: 'substituída',
      [`${S03}#2`]: 'substituída',
      [`${S03}#3`]: 'aberta',
    });
  });

  it('stays done where it was done, then and later', () => {
    const done = check(one, { terms: BETTER });
    expect(states(done)).toEqual({ [`${S03}#1`]: 'cumprida' });
    const cleared = check(decide(done, S03, EMPTY), { terms: BETTER });
    expect(states(cleared)).toEqual({ [`${S03}#1`]: 'cumprida' });
    expect(states(check(cleared, { today: '2027-02-01' }))).toEqual({ [`${S03}#1`]: 'cumprida' });
  });

  it('is done where the finding was closed before anybody looked', () => {
    expect(states(check(decide(one, S03, EMPTY), { terms: BETTER }))).toEqual({ [`${S03}#1`]: 'cumprida' });
  });
});

describe('a decision that nobody took back', () => {
  it('is open again when its finding disappears and returns', () => {
    const gone = check(one, { terms: UNKNOWN });
    expect(states(gone)).toEqual({ [`${S03}#1`]: 'aberta' });
    const done = check(gone, { terms: BETTER });
    expect(states(done)).toEqual({ [`${S03}#1`]: 'cumprida' });
    const back = check(done);
    expect(states(back)).toEqual({ [`${S03}#1`]: 'aberta' });
    expect(look(back, FINDINGS, S03, 'Anotação')).toBe('pedir à rede');
  });

  it.each([
    ['row', (survey: Survey) => deleteRow(survey, FINDINGS, rowOf(survey, FINDINGS, S03))],
    ['column', (survey: Survey) => deleteColumn(survey, FINDINGS, 'Decisão')],
    ['sheet', (survey: Survey) => without(survey, FINDINGS)],
  ])('comes back from the log with a %s that was deleted', (_, harm) => {
    const back = check(harm(one));
    expect(Object.keys(asked).map((heading) => look(back, FINDINGS, S03, heading))).toEqual([
      'faltam dados',
      'Ana',
      // A day is a day again, whatever the log writes.
      expect.anything(),
      'pedir à rede',
    ]);
    expect(reviewedOf(back).own.memory.decisions[S03]).toMatchObject({ due: '2026-12-20' });
    expect(states(back)).toEqual({ [`${S03}#1`]: 'aberta' });
    expect(states(check(back, { today: '2026-11-23' }))).toEqual({ [`${S03}#1`]: 'aberta' });
  });

  it('does not come back once it was taken back, or done', () => {
    const back = check(decide(one, S03, EMPTY));
    const remade = check(without(back, FINDINGS));
    expect(look(remade, FINDINGS, S03, 'Decisão')).toBeNull();
    const done = check(one, { terms: BETTER });
    const returned = check(deleteRow(done, FINDINGS, rowOf(done, FINDINGS, S03)));
    expect(look(returned, FINDINGS, S03, 'Decisão')).toBeNull();
    expect(states(returned)).toEqual({ [`${S03}#1`]: 'aberta' });
  });

  it('keeps an exception in force while its column is gone', () => {
    const accepted = logged(decide(start, S03, { ...asked, Decisão: 'aceitar' }));
    const run = reviewedOf(deleteColumn(accepted, FINDINGS, 'Decisão'));
    expect(run.review.findings.find(({ id }) => id === S03)?.state).toBe('exempt');
  });

  it('is not brought back for a profile that the policies no longer name', () => {
    const accepted = logged(decide(start, S03, { ...asked, Decisão: 'aceitar' }));
    const others = { Atacado: TERMS.Atacado! };
    const harmed = deleteRow(accepted, FINDINGS, rowOf(accepted, FINDINGS, S03));
    const { own, review: result } = reviewedOf(harmed, { terms: others });
    expect(own.memory.decisions).toEqual({});
    expect(result.issues.filter(({ code }) => code === 'exemption-orphaned')).toEqual([]);
  });

  it('is not taken back by a column that is known only by its place, or not at all', () => {
    const blank = (survey: Survey): Survey => type(survey, FINDINGS, S03, 'Comitê', null);
    const guessed = blank(renameHeading(one, FINDINGS, 'Decisão', 'Comitê'));
    expect(states(check(guessed))).toEqual({ [`${S03}#1`]: 'aberta' });
    const strange = insertColumn(
      deleteColumn(one, FINDINGS, 'Decisão'),
      FINDINGS,
      tableOf(one, FINDINGS).rect.right - 1,
      'Comitê',
    );
    expect(states(check(strange))).toEqual({ [`${S03}#1`]: 'aberta' });
  });

  it('is not logged again where a column of the log was deleted', () => {
    const harmed = deleteColumn(one, LOG, 'Responsável');
    expect(Object.keys(states(check(harmed)))).toEqual([`${S03}#1`]);
  });
});

describe('decisions from cycle to cycle', () => {
  it('of one finding in two cycles are two rows, each of its own cycle', () => {
    const later = check(decide(one, S03, { Decisão: 'adiar', Prazo: '2027-01-20' }), { today: '2026-12-15' });
    expect(states(later)).toEqual({ [`${S03}#1`]: 'substituída', [`${S03}#2`]: 'aberta' });
    expect([1, 2].map((nth) => look(later, LOG, `${S03}#${nth}`, 'Ciclo'))).toEqual(['2026-11', '2026-12']);
  });

  it('are the same when the words are repeated in another language, and read in it', () => {
    const spoken = check(type(one, FINDINGS, S03, 'Decisão', 'need data'), { today: '2026-12-01' });
    expect(states(spoken)).toEqual({ [`${S03}#1`]: 'aberta' });
    const english = check(decide(start, S03, { Decisão: 'change commercial', Anotação: 'Payment terms: 21 days' }));
    const agreed = logged(english);
    expect(look(agreed, LOG, `${S03}#1`, 'Termo')).toBe('Prazo de pagamento');
    expect(look(agreed, LOG, `${S03}#1`, 'Para')).toMatch(/^21\sdias$/);
  });

  it('whose exception expires are overdue, and judged as if nothing was decided', () => {
    const accepted = check(logged(decide(start, S03, { ...asked, Decisão: 'aceitar' })));
    expect([states(accepted)[`${S03}#1`], look(accepted, FINDINGS, S03, 'Situação')]).toEqual([
      'em vigor',
      'isento até 20/12/2026',
    ]);
    const expired = check(accepted, { today: '2026-12-21' });
    expect([states(expired)[`${S03}#1`], look(expired, FINDINGS, S03, 'Situação')]).toEqual(['atrasada', 'aberto']);
    const longer = check(decide(expired, S03, { Prazo: '2027-03-31' }), { today: '2026-12-22' });
    expect(states(longer)).toEqual({ [`${S03}#1`]: 'substituída', [`${S03}#2`]: 'em vigor' });
  });
});

describe('ten decisions and five changed terms', () => {
  const four: Terms = { ...TERMS, 'Rede Norte': { ...TERMS['Key Account']!, discount: 0.08, availability: 0.9 } };
  const first = check(TEAM, { terms: four });
  const before = reviewedOf(first, { terms: four });
  const of = leversOf(before.review, before.book, before.facts, before.own.memory);
  // Findings with a lever of one side; a term is agreed by one decision only, so that none undoes another.
  const taken = new Set<string>();
  const options = before.review.findings.flatMap(({ id, profileKey }) => {
    const all = (['commercial', 'logistics'] as const).flatMap((side) =>
      (of[id]?.[side].options ?? []).slice(0, 1).map((lever) => ({ id, profileKey, side, lever })),
    );
    const free = all.find(({ lever }) => profileKey && !taken.has(`${profileKey}|${lever.field}`));
    if (free) taken.add(`${profileKey}|${free.lever.field}`);
    return free ? [free] : [];
  });
  const changed = options.slice(0, 5);
  const word = (side: 'commercial' | 'logistics'): string =>
    side === 'commercial' ? 'mudar comercial' : 'mudar logística';
  const others = before.review.findings.filter(({ id }) => !changed.some((option) => option.id === id)).slice(0, 5);
  const terms: Change = (book) => ({
    ...book,
    profiles: book.profiles.map((profile) => ({
      ...profile,
      // The first is changed to something nobody agreed on.
      readings: changed
        .filter(({ profileKey }) => profileKey === profile.key)
        .reduce(
          (readings, option) =>
            withChange(readings, { ...option.lever, value: option === changed[0] ? strange() : option.lever.value }),
          profile.readings,
        ),
    })),
  });
  const strange = (): never =>
    JSON.parse(JSON.stringify(changed[0]!.lever.value), (_, value: unknown) =>
      typeof value === 'number' && value > 0 ? value * 1.07 : value,
    ) as never;
  const kinds = ['adiar', 'faltam dados', 'aceitar', 'adiar', 'aceitar'];
  const dues = ['2026-12-20', '2027-02-01', '2027-02-01', null, '2026-12-20'];

  it('are told apart, each with its state and note, through sort, filter, insert and delete', () => {
    expect([changed.length, others.length]).toEqual([5, 5]);
    let book = first;
    for (const { id, side } of changed) book = decide(book, id, { Decisão: word(side), Anotação: `nota ${id}` });
    others.forEach(({ id }, nth) => {
      book = decide(book, id, { Decisão: kinds[nth]!, Prazo: dues[nth]!, Anotação: `nota ${id}` });
    });
    book = logged(book, { terms: four });
    const ids = [...changed, ...others].map(({ id }) => id);
    expect(new Set(idsOf(book, LOG))).toEqual(new Set(ids.map((id) => `${id}#1`)));

    for (const name of [LOG, FINDINGS]) {
      book = reorder(book, name, (count) => Array.from({ length: count }, (_, nth) => count - 1 - nth));
      book = insertRow(insertRow(book, name, 0), name, 5);
      book = hide(book, name, [6, 7]);
    }
    book = deleteRow(book, LOG, 5);
    book = deleteRow(book, FINDINGS, rowOf(book, FINDINGS, others[0]!.id));
    book = deleteRow(book, FINDINGS, rowOf(book, FINDINGS, changed[0]!.id));

    const after = check(book, { terms: four, change: terms, today: '2026-12-28' });
    const wanted = Object.fromEntries([
      ...changed.map(({ id }, nth) => [`${id}#1`, nth === 0 ? 'mudou de outro modo' : 'cumprida'] as const),
      ...others.map(({ id }, nth) => {
        const result = reviewedOf(book, { terms: four, change: terms, today: '2026-12-28' }).review;
        const isGone = kinds[nth] !== 'aceitar' && !result.findings.some((one) => one.id === id);
        const waits = ['atrasada', 'aberta', 'em vigor', 'aberta', 'atrasada'][nth]!;
        return [`${id}#1`, isGone ? 'cumprida' : waits] as const;
      }),
    ]);
    expect(states(after)).toEqual(wanted);
    for (const id of ids) expect(look(after, LOG, `${id}#1`, 'Anotação')).toBe(`nota ${id}`);
    for (const id of ids.filter((one) => idsOf(after, FINDINGS).includes(one)))
      expect([id, look(after, FINDINGS, id, 'Anotação')]).toEqual([id, `nota ${id}`]);
    // The log no longer hands back what is done, which is another input: after that nothing is left to write.
    const how = { terms: four, change: terms, today: '2026-12-28' };
    expect(patchesOf(reviewedOf(check(after, how), how), '2026-12-28 17:00')).toEqual([]);
  });
});

function without(survey: Survey, name: string): Survey {
  const removed = sheetOf(survey, name);
  const sheets = survey.sheets.filter((sheet) => sheet !== removed);
  return change({ ...survey, sheets }, LOG, (sheet) => sheet);
}
