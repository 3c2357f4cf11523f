/** @jest-environment-options {"globalsCleanup": "off"} */
import fc from 'fast-check';
import { reviewWorkbook, writeReview } from '../../src/app/review-workbook';
import { HostError } from '../../src/domain/issue';
import { cellOf, placeOf, type SimBook, type SimSheet } from '../support/simulated-excel/model';
import { bookOfGrids, openInExcel, type InExcel } from '../support/simulated-excel/open';
import { deleteRow, deleteSheet, filter, insertRow } from '../support/simulated-excel/planner';
import { enter } from '../support/simulated-excel/cells';
import { SILENT } from './contract';

/** All 1,000 runs take minutes: `ACCORD_RUNS=1000 npx jest test/hosts/excel-edits`. */
const RUNS = Number(process.env['ACCORD_RUNS'] ?? 25);

jest.setTimeout(30 * 60_000);

const policies = (): SimBook =>
  bookOfGrids({
    Comercial: {
      rows: [
        ['Perfil', 'Desconto', 'Prazo de pagamento', 'Verba promocional'],
        ['Atacado', 0.1, '28/42 ddl', 0.02],
        ['Varejo', 0.05, '30 dias', 0],
      ],
    },
    Logística: {
      rows: [
        ['Perfil', 'Frequência de entrega', 'Prazo de entrega', 'Disponibilidade'],
        ['Atacado', '2x/semana', 'D+2', 0.95],
        ['Varejo', 'semanal', 'D+1', 0.98],
      ],
    },
  });

/** Another profile in both policies: rows to append, scores to change. */
function addProfile({ sheets }: SimBook): void {
  ['Indústria', 0.3, '90 dias', 0.1].forEach((value, column) => enter(sheets[0]!, 3, column, value));
  ['Indústria', 'quinzenal', 'D+9', 0.8].forEach((value, column) => enter(sheets[1]!, 3, column, value));
  enter(sheets[0]!, 1, 1, 0.25);
}

async function refresh({ port }: InExcel, time: string): Promise<number> {
  return writeReview(port, await reviewWorkbook(port, { today: '2026-11-22', language: 'en' }, SILENT), time, SILENT);
}

/** What a planner may do between two requests. Numbers are shares of what there is. */
const edits = fc.record({
  // Survey, survey, check, write: most can go wrong just before the write.
  before: fc.constantFrom(1, 2, 3, 4, 4, 4, 5),
  what: fc.constantFrom(
    ...(['note', 'below', 'insert', 'delete', 'below', 'note', 'insert', 'policy'] as const),
    ...(['type', 'rename', 'drop', 'protect', 'filter'] as const),
  ),
  sheet: fc.double({ min: 0, max: 0.999, noNaN: true }),
  row: fc.double({ min: 0, max: 0.999, noNaN: true }),
});
type Edit = typeof edits extends fc.Arbitrary<infer T> ? T : never;

/** The request that reads the workbook once more before anything is written, where no sheet is large. */
const CHECK = 3;

/** One edit between what the result was computed from and that second look: only the look can tell. */
const late = edits
  .filter(({ what }) => ['policy', 'insert', 'delete', 'rename'].includes(what))
  .map((edit): Edit[] => [{ ...edit, before: CHECK }]);
const plans = fc.oneof(
  { arbitrary: fc.array(edits, { minLength: 1, maxLength: 4 }), weight: 3 },
  { arbitrary: late, weight: 1 },
);

const isOurs = ({ names }: SimSheet): boolean => names.some(({ name }) => name === '_Accord');

/** A text a planner typed, and the finding it was typed beside. */
interface Typed {
  readonly text: string;
  readonly id: string | null;
}

/** Texts typed so far; those whose row or sheet the planner deleted are taken off the list. */
class Planner {
  readonly typed = new Map<string, Typed>();
  private count = 0;

  constructor(private readonly book: SimBook) {}

  do(edit: Edit): void {
    const sheets = this.book.sheets;
    const sheet = sheets[Math.floor(edit.sheet * sheets.length)]!;
    const row = Math.floor(edit.row * 40);
    if (edit.what === 'type') this.type(sheet, row, 60);
    else if (edit.what === 'note') this.note(edit.row);
    else if (edit.what === 'below') this.below(sheet);
    else if (edit.what === 'insert') insertRow(this.book, sheet, row);
    else if (edit.what === 'delete') this.forgetting(() => deleteRow(this.book, sheet, row));
    else if (edit.what === 'rename') sheet.name = `${sheet.name.slice(0, 20)} ${(this.count += 1)}`;
    else if (edit.what === 'drop' && sheets.length > 1) this.forgetting(() => deleteSheet(this.book, sheet));
    else if (edit.what === 'protect') sheet.isProtected = !sheet.isProtected;
    else if (edit.what === 'filter') filter(sheet, 'Varejo');
    else if (edit.what === 'policy') enter(this.book.sheets[0]!, 1, 1, edit.row / 2);
  }

  /** Everything typed that the workbook does not hold any more, or holds beside another finding. */
  lost(): readonly Typed[] {
    return [...this.typed.values()].filter(({ text, id }) => {
      const found = this.find(text);
      return found === null || (id !== null && found.id !== null && found.id !== id);
    });
  }

  private type(sheet: SimSheet, row: number, column: number): void {
    this.put(sheet, row, column, `typed ${(this.count += 1)} by a planner`, null);
  }

  /** Into the planner's own column *note* of a finding. */
  private note(share: number): void {
    const sheet = this.book.sheets.find(({ tables }) => tables.some(({ name }) => name === 'AccordFindings'));
    const table = sheet?.tables.find(({ name }) => name === 'AccordFindings');
    if (!sheet || !table || sheet.isProtected) return;
    const { top, left, bottom, right } = table.rect;
    const row = top + 1 + Math.floor(share * (bottom - top));
    let column = right;
    while (column > left && cellOf(sheet, top, column)?.value !== 'Note') column -= 1;
    const id = String(cellOf(sheet, row, left)?.value ?? '');
    if (column === left || id === '') return;
    this.put(sheet, row, column, `noted ${(this.count += 1)} by a planner`, id);
  }

  /** What stood there before was meant to go. */
  private put(sheet: SimSheet, row: number, column: number, text: string, id: string | null): void {
    this.forgetting(() => enter(sheet, row, column, `'${text}`));
    this.typed.set(text, { text, id });
  }

  /** Just below a table, where new rows would go. */
  private below(sheet: SimSheet): void {
    const rect = sheet.tables[0]?.rect;
    if (rect) this.type(sheet, rect.bottom + 1, rect.left + 1);
  }

  /** What is deleted was meant to go. */
  private forgetting(work: () => void): void {
    work();
    for (const text of [...this.typed.keys()]) if (!this.find(text)) this.typed.delete(text);
  }

  private find(text: string): { readonly id: string | null } | null {
    for (const sheet of this.book.sheets) {
      for (const [key, cell] of sheet.cells) {
        if (cell.value !== text) continue;
        const { row } = placeOf(key);
        const table = sheet.tables.find(({ rect }) => row > rect.top && row <= rect.bottom);
        const id = table ? String(cellOf(sheet, row, table.rect.left)?.value ?? '') : '';
        return { id: id === '' ? null : id };
      }
    }
    return null;
  }
}

describe('somebody works in the workbook while it is refreshed', () => {
  it(`loses no edit, and ends complete or knowing that it is not (${RUNS} runs)`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(true, true, false), plans, async (isSecond, plan) => {
        const excel = openInExcel(policies());
        if (isSecond) {
          await refresh(excel, '2026-11-22T09:00:00Z');
          addProfile(excel.book);
        }
        const planner = new Planner(excel.book);
        excel.interfere({
          before: (nth) => plan.filter(({ before }) => before === nth).forEach((edit) => planner.do(edit)),
        });
        const failure = await refresh(excel, '2026-11-22T10:00:00Z').then(
          () => null,
          (error: unknown) => error,
        );
        excel.interfere({});
        if (failure !== null) expect(failure).toBeInstanceOf(HostError);
        expect(planner.lost()).toEqual([]);
        // A result that was written is that of the workbook as it was when the writing began.
        if (failure === null && plan.every(({ before }) => before <= CHECK)) {
          expect(await refresh(excel, '2026-11-22T10:30:00Z')).toBe(0);
        }

        // Whatever was left half-done is finished by a refresh, unless the planner stands in the way.
        for (const sheet of excel.book.sheets) sheet.isProtected = false;
        const refusal = await refresh(excel, '2026-11-22T11:00:00Z').then(
          () => null,
          (error: unknown) => error,
        );
        expect(planner.lost()).toEqual([]);
        if (refusal === null) {
          expect(await refresh(excel, '2026-11-22T12:00:00Z')).toBe(0);
          expect(
            excel.book.sheets
              .filter(isOurs)
              .flatMap(({ names }) => names)
              .filter(({ formula }) => formula.includes(';state=')),
          ).toEqual([]);
        } else {
          expect(refusal).toMatchObject({
            code: expect.stringMatching(/^(no-policy|only-|two-candidates)/) as string,
          });
        }
      }),
      { numRuns: RUNS, seed: 20261122 },
    );
  });
});
