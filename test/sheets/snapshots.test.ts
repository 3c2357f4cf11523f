import { frozenPatch } from '../../src/app/freeze-meeting';
import { scenarioPatch } from '../../src/app/write-scenario';
import type { Reviewed } from '../../src/app/review-workbook';
import type { CellWrite, CreateSheet, SheetPatch } from '../../src/app/port';
import { LANGUAGES } from '../../src/domain/language';
import type { Survey } from '../../src/domain/survey';
import { review } from '../../src/review/review';
import { readMemory } from '../../src/sheets/own-sheets';
import { tabName } from '../../src/sheets/plain-sheet';
import { isSnapshot } from '../../src/sheets/snapshot-line';
import { applyPatches } from '../support/apply-patches';
import { literalBook } from '../support/literal-book';
import { put, rowOf, sheetOf, under } from './planner';
import { runOn, TEAM, TERMS, TODAY } from './workbook';

const TIME = '2026-11-22T16:21:05';
const FINDINGS = 'Achados de Alinhamento';

function reviewedOf(survey: Survey, language: Reviewed['language'] = 'pt-BR'): Reviewed {
  const own = readMemory(survey);
  const book = literalBook(TERMS);
  return { survey, own, book, facts: TODAY, review: review(book, TODAY, own.memory), language };
}

const created = (patch: SheetPatch | null): CreateSheet => {
  if (patch?.kind !== 'create') throw new Error('No sheet was made');
  return patch;
};
const textsOf = ({ cells }: CreateSheet): readonly unknown[] => cells.map(({ content }) => content);
const isValue = ({ content }: CellWrite): boolean => typeof content !== 'object' || content === null;

describe('what is frozen for a meeting', () => {
  const { survey } = runOn(TEAM);
  const [finding] = reviewedOf(survey).review.findings;

  it('is values alone, without our mark and without a table', () => {
    const patch = created(frozenPatch(reviewedOf(survey), TIME));
    expect(patch).toMatchObject({ sheet: 'Reunião 2026-11 (2026-11-22)', mark: null, tables: [] });
    expect(patch.cells.every(isValue)).toBe(true);
    expect(textsOf(patch)).toEqual(expect.arrayContaining(['Key Account', 'Atacado', 'Bar & Café']));
  });

  it('holds what people typed beside a finding', () => {
    const row = rowOf(survey, FINDINGS, finding!.id);
    const typed = put(survey, FINDINGS, row, under(survey, FINDINGS, 'Anotação'), 'Falar com a Ana');
    expect(textsOf(created(frozenPatch(reviewedOf(typed), TIME)))).toContain('Falar com a Ana');
  });

  it('is made once a cycle and day', () => {
    const frozen = applyPatches(survey, [frozenPatch(reviewedOf(survey), TIME)!]);
    expect(frozenPatch(reviewedOf(frozen), TIME)).toBeNull();
    expect(frozenPatch(reviewedOf(frozen), '2026-11-23 08:00')).not.toBeNull();
    expect(frozenPatch(reviewedOf(frozen), TIME, 'extra: nov/26')?.sheet).toBe('Reunião extra- nov (2026-11-22)');
  });

  it.each(LANGUAGES)('is read neither as a policy nor as a sheet of ours (%s)', (language) => {
    const patch = created(frozenPatch(reviewedOf(TEAM, language), TIME));
    const frozen = applyPatches(TEAM, [patch]);
    expect(isSnapshot(sheetOf(frozen, patch.sheet))).toBe(true);
    const { teamSheets, own } = readMemory(frozen);
    expect(teamSheets.sheets).toEqual(TEAM.sheets);
    expect(own).toEqual([]);
  });
});

describe('a scenario on a sheet', () => {
  const [profile] = reviewedOf(TEAM).book.profiles;
  const changes = { [profile!.key]: [{ field: 'discount' as const, value: 0.01 }] };
  const make = (survey: Survey, name: string): CreateSheet =>
    created(scenarioPatch(reviewedOf(survey), { name, changes, time: TIME }));

  it('says the term before and after, and what happens to score and findings', () => {
    const patch = make(TEAM, 'Sem desconto');
    expect(patch).toMatchObject({ sheet: 'Cenário Sem desconto', mark: null, tables: [] });
    const texts = textsOf(patch);
    expect(texts).toEqual(expect.arrayContaining(['Cenário: Sem desconto', 'Desconto', '12\u00a0%', 'Portfólio']));
    // Before and after stand side by side.
    const terms = patch.cells.filter(
      ({ row }) => row === patch.cells.find(({ content }) => content === '12\u00a0%')!.row,
    );
    expect(terms.map(({ content }) => content)).toEqual([
      'Key Account',
      'Desconto',
      '12\u00a0%',
      expect.stringMatching(/^1(,0)?.%$/),
    ]);
    expect(patch.cells.every(isValue)).toBe(true);
  });

  it('gets a name of its own, and leaves the sheet of another as it is', () => {
    const first = applyPatches(TEAM, [make(TEAM, 'A/B: teste?')]);
    expect(sheetOf(first, 'Cenário A-B- teste-')).toBeDefined();
    expect(make(first, 'A/B: teste?').sheet).toBe('Cenário A-B- teste- (2)');
    expect(make(TEAM, '').sheet).toBe('Cenário');
    expect(make(TEAM, 'Cenário 2').sheet).toBe('Cenário 2');
    expect(make(TEAM, 'x'.repeat(60)).sheet).toHaveLength(31);
  });

  it('is not read as a policy', () => {
    const after = applyPatches(TEAM, [make(TEAM, 'B')]);
    expect(readMemory(after).teamSheets.sheets).toEqual(TEAM.sheets);
  });

  it('never begins or ends its name as Excel refuses', () => {
    expect(tabName("''a'b'")).toBe("a'b");
    expect(tabName('  ')).toBe('');
    expect(tabName(`${'x'.repeat(30)}😀`)).toBe('x'.repeat(30));
    // Between two words, where enough is left.
    expect(tabName('Scenario Grandes Redes Nacionais')).toBe('Scenario Grandes Redes');
    expect(tabName('Cenário Grandes Redes Nacionais')).toBe('Cenário Grandes Redes Nacionais');
    expect(tabName(`Cenário ${'x'.repeat(40)}`)).toHaveLength(31);
  });
});
