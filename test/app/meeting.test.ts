import { decisionPatch, type Decided } from '../../src/app/decide';
import { findingLevers } from '../../src/app/finding-levers';
import { profileProposals } from '../../src/app/profile-proposals';
import { readTerm } from '../../src/sheets/read-term';
import { reviewWorkbook, writeReview, type Reviewed } from '../../src/app/review-workbook';
import { tryTerms } from '../../src/app/try-terms';
import { memoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { openWorkbookFile } from '../../src/hosts/file/workbook-file';
import { agreedNote, agreedOf } from '../../src/i18n/agreed-note';
import { decisionKindOf, DECISIONS, DECISION_WORDS } from '../../src/i18n/decisions';
import { LANGUAGES } from '../../src/domain/language';
import { SILENT, TODAY } from '../support/review-file';

const SAMPLE = 'assets/samples/sop-bebidas.xlsx';
jest.setTimeout(60000);
const NOW = '2026-11-22T12:00:00';
const POLICIES = {
  'Política Comercial': {
    rows: [
      ['Perfil', 'Desconto', 'Prazo de pagamento', 'Aviso de promoção (dias)'],
      ['Redes', '10%', '90 dias', 5],
      ['Bares', '5%', '14 dias', 30],
    ],
  },
  'Política Logística': {
    rows: [
      ['Perfil', 'Frequência', 'Disponibilidade', 'Prazo de entrega', 'Horizonte congelado (dias)'],
      ['Redes', '2x por semana', '97%', 'D+2', 14],
      ['Bares', 'semanal', '95%', 'D+3', 14],
    ],
  },
};

const decided = (finding: string): Decided => ({
  finding,
  decision: 'accept',
  owner: ' Ana ',
  due: '2027-12-31',
  note: 'combinado',
});

describe('a decision taken in the meeting', () => {
  it('stands in the planner’s columns, is read back as it was meant, and exempts the rule', async () => {
    const port = memoryWorkbook(POLICIES);
    const first = await reviewWorkbook(port, { today: TODAY }, SILENT);
    const finding = first.review.findings.find(({ profileKey }) => profileKey !== null)!;
    // No row for it yet.
    expect(decisionPatch(first, decided(finding.id))).toBeNull();
    await writeReview(port, first, NOW, SILENT);
    const standing = await reviewWorkbook(port, { today: TODAY }, SILENT);
    const patch = decisionPatch(standing, decided(finding.id))!;
    await port.write([patch], standing.survey.fingerprint, SILENT);
    const after = await reviewWorkbook(port, { today: TODAY }, SILENT);
    expect(after.own.memory.decisions[finding.id]).toMatchObject({
      decision: 'aceitar',
      owner: 'Ana',
      due: '2027-12-31',
      note: 'combinado',
    });
    expect(after.review.findings.find(({ id }) => id === finding.id)?.state).toBe('exempt');
  });

  it('keeps another value than the lever’s before the planner’s words, in the language of the sheet', async () => {
    const port = memoryWorkbook(POLICIES);
    await writeReview(port, await reviewWorkbook(port, { today: TODAY }, SILENT), NOW, SILENT);
    const standing = await reviewWorkbook(port, { today: TODAY }, SILENT);
    const { id } = standing.review.findings[0]!;
    const noteOf = (agreed: Decided['agreed'] & {}): unknown =>
      decisionPatch(standing, { ...decided(id), decision: 'commercial', agreed })!.cells[3]!.content;
    expect(noteOf({ field: 'discount', text: '7,5%', language: 'pt-BR' })).toBe('Desconto: 7,5% | combinado');
    // Typed in English into a sheet in Portuguese.
    expect(noteOf({ field: 'discount', text: '7.5%', language: 'en' })).toMatch(/^Desconto: 7,5\s?% \| combinado$/);
  });

  it('is blank where nothing was said, and unknown findings are no row', async () => {
    const port = memoryWorkbook(POLICIES);
    await writeReview(port, await reviewWorkbook(port, { today: TODAY }, SILENT), NOW, SILENT);
    const standing = await reviewWorkbook(port, { today: TODAY }, SILENT);
    const { id } = standing.review.findings[0]!;
    const patch = decisionPatch(standing, { finding: id, decision: 'needData', owner: ' ', due: null, note: '' })!;
    expect(patch.cells.map(({ content }) => content)).toEqual(['faltam dados', null, null, null]);
    expect(decisionPatch(standing, decided('S99:nobody'))).toBeNull();
  });

  it.each(LANGUAGES)('has a word for each kind in %s that is understood again', (language) => {
    for (const kind of DECISIONS)
      expect(decisionKindOf(` ${DECISION_WORDS[language][kind].toUpperCase()} `)).toBe(kind);
    expect(decisionKindOf('talvez')).toBeNull();
  });
});

describe('a value agreed in a note', () => {
  it.each(LANGUAGES)('is found again in %s, with the words behind it', (language) => {
    const agreed = { field: 'paymentTerms', text: '28/42', rest: 'com a rede' } as const;
    expect(agreedOf(agreedNote(agreed, language))).toEqual(agreed);
    expect(agreedOf(agreedNote({ ...agreed, rest: ' ' }, language))).toEqual({ ...agreed, rest: '' });
  });

  it.each(['', 'combinado', 'falar com Ana: amanhã', 'Desconto:', 'Desconto: | nada', ': 8%'])(
    'is not in %p',
    (note) => {
      expect(agreedOf(note)).toBeNull();
    },
  );
});

describe('terms that are tried', () => {
  let reviewed: Reviewed;
  beforeAll(async () => {
    reviewed = await reviewWorkbook(await openWorkbookFile(SAMPLE), { today: TODAY }, SILENT);
  });

  it('change nothing where nothing is tried', () => {
    const { portfolio, profiles, moved } = tryTerms(reviewed, {});
    expect(portfolio.after).toEqual(portfolio.before);
    expect({ profiles, moved }).toEqual({ profiles: [], moved: [] });
  });

  it('bring the rule of a lever to the score that the lever promises', () => {
    const finding = reviewed.review.findings.find(({ id }) => findingLevers(reviewed, id)?.commercial.options[0])!;
    const lever = findingLevers(reviewed, finding.id)!.commercial.options[0]!;
    const key = finding.profileKey!;
    const { moved, profiles } = tryTerms(reviewed, { [key]: [{ field: lever.field, value: lever.value }] });
    const own = moved.find(({ rule, profileKey }) => rule === finding.rule && profileKey === key)!;
    expect(own.before).toBeCloseTo(finding.score!, 9);
    expect(own.after).toBeCloseTo(lever.scoreReached!, 6);
    expect(profiles.some((one) => one.key === key)).toBe(true);
    const worse = moved.filter(({ profileKey, before, after }) => profileKey === key && (after ?? 0) < (before ?? 0));
    expect(worse.map(({ rule }) => rule).sort()).toEqual(expect.arrayContaining(lever.breaks.map(({ rule }) => rule)));
  });

  it('are proposed in variants, each with the score it reaches', () => {
    const key = reviewed.review.profiles.find(({ score }) => score.point !== null)!.key;
    const proposals = profileProposals(reviewed, key);
    expect(proposals.length).toBeGreaterThan(0);
    for (const { changes, before, after } of proposals) {
      expect(changes.length).toBeLessThanOrEqual(3);
      expect(after.score!).toBeGreaterThan(before.score!);
    }
    expect(profileProposals(reviewed, 'nobody')).toEqual([]);
  });

  it('are read as their cells would be, whole or not at all', () => {
    expect(readTerm({ field: 'leadTime', text: 'D+2', language: 'pt-BR' })?.value).toMatchObject({ days: 2 });
    expect(readTerm({ field: 'discount', text: '12,5%', language: 'pt-BR' })?.value).toBeCloseTo(0.125, 9);
    expect(readTerm({ field: 'discount', text: 'nada disso', language: 'pt-BR' })).toBeNull();
    expect(readTerm({ field: 'discount', text: '', language: 'pt-BR' })).toBeNull();
  });
});
