import fc from 'fast-check';
import type { Survey } from '../../src/domain/survey';
import { SHEET_NAMES, type SheetKind } from '../../src/sheets/sheet-kinds';
import { SHEETS } from '../../src/sheets/sheets';
import type { SheetPatch } from '../../src/sheets/patch';
import {
  deleteColumn,
  deleteRow,
  hide,
  insertColumn,
  insertRow,
  put,
  renameHeading,
  reorder,
  sheetOf,
  tableOf,
  under,
} from './planner';
import { runOn, TEAM, TERMS, type RunOptions } from './workbook';

const first = runOn(TEAM).survey;
const KINDS = ['alignment', 'findings', 'data', 'settings'] as const;
const nameOf = (kind: SheetKind): string => SHEET_NAMES['pt-BR'][kind];

type Step = (survey: Survey, nth: number) => Survey;
/** Format of the cells a planner writes here, by which they are known wherever they move. */
const PLANNER = 'PLANNER';
const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const kind = fc.constantFrom(...KINDS);

/** A whole number from `from` up to, and without, `to`. */
const pick = (from: number, to: number, at: number): number => from + Math.floor(at * (to - from));

/** Everything a planner may do between two runs. What they write is a token nobody else writes. */
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind, at: share }).map(({ kind, at }): Step => (survey, nth) => {
    // A note of their own in a planner column of ours.
    const columns = SHEETS[kind].columns
      .filter(({ owner }) => owner === 'planner')
      .map(({ heading }) => heading['pt-BR']);
    const name = nameOf(kind);
    const { rect, columns: standing } = tableOf(survey, name);
    const heading = columns.filter((one) => standing.includes(one))[nth % Math.max(1, columns.length)];
    if (heading === undefined || rect.bottom <= rect.top) return survey;
    return put(
      survey,
      name,
      pick(rect.top + 1, rect.bottom + 1, at),
      under(survey, name, heading),
      `token-${nth}`,
      PLANNER,
    );
  }),
  fc.record({ kind, at: share }).map(({ kind, at }): Step => (survey, nth) => {
    const name = nameOf(kind);
    const { rect } = tableOf(survey, name);
    return put(survey, name, pick(0, rect.bottom + 4, at), rect.right + 2, `token-${nth}`, PLANNER);
  }),
  fc.record({ kind, at: share }).map(({ kind, at }): Step => (survey, nth) => {
    const name = nameOf(kind);
    const { rect } = tableOf(survey, name);
    return put(
      survey,
      name,
      rect.bottom + 1 + Math.floor(at * 4),
      rect.left + Math.floor(at * 5),
      `token-${nth}`,
      PLANNER,
    );
  }),
  fc.record({ kind, at: share }).map(({ kind, at }): Step => (survey, nth) => {
    const name = nameOf(kind);
    const { rect } = tableOf(survey, name);
    const column = pick(rect.left + 1, rect.right + 1, at);
    const inserted = insertColumn(survey, name, column, `Minha ${nth}`);
    return put(inserted, name, rect.top + 1, column, `token-${nth}`, PLANNER);
  }),
  fc.record({ kind, at: share }).map(({ kind, at }): Step => (survey, nth) => {
    const name = nameOf(kind);
    const { rect } = tableOf(survey, name);
    const row = pick(rect.top + 1, rect.bottom + 1, at);
    return put(insertRow(survey, name, row), name, row, rect.right, `token-${nth}`, PLANNER);
  }),
  fc.record({ kind, at: share }).map(
    ({ kind, at }): Step =>
      (survey) =>
        insertRow(survey, nameOf(kind), Math.floor(at * 6)),
  ),
  fc.record({ kind }).map(
    ({ kind }): Step =>
      (survey) =>
        insertColumn(survey, nameOf(kind), 0, ''),
  ),
  fc.record({ kind, at: share }).map(({ kind, at }): Step => (survey) => {
    const name = nameOf(kind);
    const { rect } = tableOf(survey, name);
    return rect.bottom - rect.top < 2 ? survey : deleteRow(survey, name, pick(rect.top + 1, rect.bottom + 1, at));
  }),
  fc.record({ kind, at: share }).map(({ kind, at }): Step => (survey) => {
    const name = nameOf(kind);
    // Without the column of ids rows cannot be told: that case has its own test.
    const columns = tableOf(survey, name).columns.filter(
      (one, index) => one !== 'Código' && (name !== SHEET_NAMES['pt-BR'].alignment || index > 0),
    );
    return deleteColumn(survey, name, columns[pick(0, columns.length, at)] ?? '');
  }),
  fc.record({ kind, at: share }).map(({ kind, at }): Step => (survey, nth) => {
    const name = nameOf(kind);
    const { columns } = tableOf(survey, name);
    return renameHeading(survey, name, columns[pick(1, columns.length, at)] ?? '', `Outro ${nth}`);
  }),
  fc.record({ kind, seed: fc.integer() }).map(
    ({ kind, seed }): Step =>
      (survey) =>
        reorder(survey, nameOf(kind), (count) =>
          [...Array(count).keys()].sort((a, b) => ((a * 7919 + seed) % 101) - ((b * 7919 + seed) % 101) || a - b),
        ),
  ),
  fc.record({ kind }).map(
    ({ kind }): Step =>
      (survey) =>
        hide(survey, nameOf(kind), [4, 5, 6]),
  ),
);

const world: fc.Arbitrary<RunOptions> = fc.constantFrom<RunOptions>(
  {},
  { terms: { Atacado: TERMS.Atacado! } },
  { terms: { ...TERMS, Novo: TERMS['Key Account']! } },
  {
    terms: { ...TERMS, 'Key Account': { ...TERMS['Key Account']!, creditLimit: 90000 } },
    facts: { strangers: [], today: '2027-02-01' },
  },
);

/** Cells that a planner wrote, by their text: an echo of it in a cell of ours is not theirs. */
function tokensIn(survey: Survey): readonly string[] {
  const cells = survey.sheets.flatMap(({ rows }) => rows.flat());
  return cells.flatMap((cell) => (cell?.format === PLANNER ? [JSON.stringify(cell.value)] : [])).sort();
}

/** Cells written although a planner wrote them. */
function trespasses(before: Survey, patches: readonly SheetPatch[]): readonly unknown[] {
  return patches.flatMap((patch) => {
    if (patch.kind === 'create') return [];
    const { rows } = sheetOf(before, patch.sheet);
    const shift = patch.shifts[0];
    return patch.cells.filter(({ row, column }) => {
      const isMoved = shift && row >= shift.before && column >= shift.left && column <= shift.right;
      return !isMoved && rows[row]?.[column]?.format === PLANNER;
    });
  });
}

describe('whatever planners do between runs', () => {
  it('no cell of theirs is lost or written, and the next run has nothing left to do', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ steps: fc.array(step, { maxLength: 4 }), world }), { minLength: 1, maxLength: 3 }),
        (rounds) => {
          let survey = first;
          let nth = 0;
          for (const { steps, world } of rounds) {
            for (const one of steps) survey = one(survey, (nth += 1));
            const before = tokensIn(survey);
            const run = runOn(survey, world);
            expect(trespasses(survey, run.patches)).toEqual([]);
            expect(tokensIn(run.survey)).toEqual(before);
            expect(run.survey.sheets[0]).toBe(TEAM.sheets[0]);
            const again = runOn(run.survey, { ...world, time: '2030-01-01T00:00' });
            expect(again.patches).toEqual([]);
            survey = run.survey;
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('columns they insert inside a table are never written, whatever they hold', () => {
    fc.assert(
      fc.property(kind, share, fc.array(fc.string(), { maxLength: 6 }), world, (one, at, texts, world) => {
        const name = nameOf(one);
        const { rect } = tableOf(first, name);
        const column = pick(1, rect.right + 1, at);
        let survey = insertColumn(first, name, column, 'Nossa coluna');
        texts.forEach((text, index) => (survey = put(survey, name, rect.top + 1 + index, column, text)));
        const run = runOn(survey, world);
        for (const patch of run.patches) {
          if (patch.kind === 'create' || patch.sheet !== name) continue;
          expect(patch.cells.filter((cell) => cell.column === column)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a column of theirs in the place of a deleted one of ours is never written', () => {
    const machines = SHEETS.findings.columns.filter(({ owner, key }) => owner === 'machine' && key !== 'id');
    fc.assert(
      fc.property(
        fc.constantFrom(...machines),
        fc.array(fc.string({ minLength: 1 }), { maxLength: 5 }),
        world,
        (gone, texts, world) => {
          const name = nameOf('findings');
          const { rect } = tableOf(first, name);
          const column = under(first, name, gone.heading['pt-BR']);
          let survey = insertColumn(deleteColumn(first, name, gone.heading['pt-BR']), name, column, 'Nossa coluna');
          texts.forEach((text, index) => (survey = put(survey, name, rect.top + 1 + index, column, `x${text}`)));
          const run = runOn(survey, world);
          for (const patch of run.patches) {
            if (patch.kind === 'create' || patch.sheet !== name) continue;
            expect(patch.cells.filter((cell) => cell.column === column)).toEqual([]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
