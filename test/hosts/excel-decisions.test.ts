/** @jest-environment-options {"globalsCleanup": "off"} */
import { decisionsPatch } from '../../src/app/log-decisions';
import { reviewWorkbook, writeReview, type Reviewed } from '../../src/app/review-workbook';
import type { CellRef } from '../../src/domain/address';
import { foundText } from '../../src/domain/found-text';
import { cellAt } from '../../src/domain/survey';
import { valueText } from '../../src/i18n/values';
import { leversOf, type TermChange } from '../../src/review/levers-of';
import { cellOf, type FoundTable } from '../../src/sheets/found-table';
import { bookOfFile, openInExcel, type InExcel } from '../support/simulated-excel/open';
import { keyOf } from '../support/simulated-excel/model';
import { deleteRow, filter, insertRow, sheetNamed, type } from '../support/simulated-excel/planner';
import { SILENT } from './contract';

jest.setTimeout(120_000);

const FINDINGS = 'Achados de Alinhamento';
const LOG = 'Decisões';

/** A decision to change a term, and the cell of the policy that holds the term. */
interface Agreed {
  readonly id: string;
  readonly side: 'commercial' | 'logistics';
  readonly lever: TermChange;
  readonly at: CellRef;
}

describe('ten decisions and five changed terms in Excel', () => {
  let excel: InExcel;
  let first: Reviewed;
  let agreed: readonly Agreed[];
  let others: readonly string[];

  const check = (today: string): Promise<Reviewed> => reviewWorkbook(excel.port, { today }, SILENT);
  const refresh = async (today: string): Promise<Reviewed> => {
    await writeReview(excel.port, await check(today), `${today}T10:00:00Z`, SILENT);
    return check(today);
  };
  const table = ({ own }: Reviewed, kind: 'findings' | 'decisions'): FoundTable => own.tables[kind]!;
  const said = (reviewed: Reviewed, kind: 'findings' | 'decisions', id: string, key: string): string => {
    const found = table(reviewed, kind);
    return foundText(cellOf(found, found.rows.get(id)!, key));
  };
  const put = (reviewed: Reviewed, id: string, key: string, value: string): void => {
    const found = table(reviewed, 'findings');
    type(excel, { sheet: FINDINGS, row: found.rows.get(id)!, column: found.columns.get(key)! }, value);
  };

  beforeAll(async () => {
    excel = openInExcel(await bookOfFile('assets/samples/sop-bebidas.xlsx'));
    first = await refresh('2026-11-22');
    const { review, book, facts, own } = first;
    const levers = leversOf(review, book, facts, own.memory);
    const taken = new Set<string>();
    const all = review.findings.flatMap(({ id, profileKey }) =>
      (['commercial', 'logistics'] as const).flatMap((side): readonly Agreed[] => {
        const lever = levers[id]?.[side].options[0];
        const reading = book.profiles.find(({ key }) => key === profileKey)?.readings[lever?.field ?? 'discount'];
        const place = reading && `${reading.at.sheet} ${reading.at.row} ${reading.at.column}`;
        // Numbers only: what the sample writes in words is not typed again in other words.
        const isPlain = lever && /^\D{0,3}\d[\d.,]*\D*$/.test(valueText(lever.field, lever.value, 'pt-BR', 'BRL'));
        if (!reading || !place || !isPlain || taken.has(place) || taken.has(id)) return [];
        taken.add(place).add(id);
        return [{ id, side, lever, at: reading.at }];
      }),
    );
    agreed = all.slice(0, 5);
    others = review.findings
      .map(({ id }) => id)
      .filter((id) => !agreed.some((one) => one.id === id))
      .slice(0, 5);
    for (const { id, side } of agreed)
      put(first, id, 'decision', side === 'commercial' ? 'mudar comercial' : 'mudar logística');
    others.forEach((id, nth) => {
      put(first, id, 'decision', ['aceitar', 'adiar', 'faltam dados', 'accept', 'adiar'][nth]!);
      put(first, id, 'due', ['2027-06-30', '2026-12-05', '2027-06-30', '2026-12-05', '2027-06-30'][nth]!);
    });
    for (const id of [...agreed.map((one) => one.id), ...others]) put(first, id, 'note', `nota ${id}`);
    const decided = await check('2026-11-22');
    await excel.port.write([decisionsPatch(decided, '2026-11-22 10:05')!], decided.survey.fingerprint, SILENT);
  });

  it('are logged with the value agreed', async () => {
    const reviewed = await check('2026-11-22');
    expect([agreed.length, others.length, table(reviewed, 'decisions').rows.size]).toEqual([5, 5, 10]);
    for (const { id, lever } of agreed)
      expect(said(reviewed, 'decisions', `${id}#1`, 'to')).toBe(valueText(lever.field, lever.value, 'pt-BR', 'BRL'));
  });

  it('have each its state and its note, after sort, filter, insert and delete', async () => {
    for (const name of [FINDINGS, LOG]) {
      const sheet = sheetNamed(excel.book, name);
      turn(excel, name);
      insertRow(excel.book, sheet, 0);
      insertRow(excel.book, sheet, sheet.tables[0]!.rect.top + 4);
    }
    const log = sheetNamed(excel.book, LOG);
    deleteRow(excel.book, log, 0);
    filter(sheetNamed(excel.book, FINDINGS), agreed[0]!.id);
    agreed.forEach(({ lever, at }, nth) => {
      const text = valueText(lever.field, lever.value, 'pt-BR', 'BRL');
      type(excel, at, nth === 4 ? text.replace(/\d/, (digit) => String((Number(digit) % 8) + 1)) : text);
    });

    const after = await refresh('2026-12-10');
    const isRaised = (id: string): boolean => after.review.findings.some((finding) => finding.id === id);
    const waits = ['em vigor', 'atrasada', 'aberta', 'atrasada', 'aberta'];
    expect(
      [...agreed.map(({ id }) => id), ...others].map((id) => [id, said(after, 'decisions', `${id}#1`, 'state')]),
    ).toEqual([
      ...agreed.map(({ id }, nth) => [id, nth === 4 ? 'mudou de outro modo' : 'cumprida']),
      ...others.map((id, nth) => [id, nth === 0 || nth === 3 || isRaised(id) ? waits[nth]! : 'cumprida']),
    ]);
    for (const id of [...agreed.map((one) => one.id), ...others]) {
      expect(said(after, 'findings', id, 'note')).toBe(`nota ${id}`);
      expect(said(after, 'decisions', `${id}#1`, 'note')).toBe(`nota ${id}`);
    }
    expect(sheetNamed(excel.book, FINDINGS).tables[0]!.criteria[0]).toBeTruthy();
    expect(await writeReview(excel.port, after, '2026-12-10T11:00:00Z', SILENT)).toBe(0);
  });

  it('are taken back where their cell is emptied, and come back where their row is deleted', async () => {
    const before = await check('2026-12-11');
    const found = table(before, 'findings');
    put(before, others[4]!, 'decision', '');
    deleteRow(excel.book, sheetNamed(excel.book, FINDINGS), found.rows.get(others[1]!)!);
    const after = await refresh('2026-12-11');
    expect(said(after, 'decisions', `${others[4]!}#2`, 'state')).toBe('retirada');
    expect(said(after, 'findings', others[1]!, 'note')).toBe(`nota ${others[1]!}`);
    expect(after.own.memory.decisions[others[1]!]).toMatchObject({ decision: 'adiar', due: '2026-12-05' });
    const day = table(after, 'findings');
    const due = cellAt(day.own.sheet, day.rows.get(others[1]!)!, day.columns.get('due')!);
    expect(typeof due?.value).toBe('number');
  });
});

/** Sorts a table the other way round. */
function turn({ book }: InExcel, name: string): void {
  const { cells, tables } = sheetNamed(book, name);
  const { top, bottom, left, right } = tables[0]!.rect;
  for (let column = left; column <= right; column += 1) {
    const standing = Array.from({ length: bottom - top }, (_, nth) => cells.get(keyOf(top + 1 + nth, column)));
    standing.reverse().forEach((cell, nth) => {
      const key = keyOf(top + 1 + nth, column);
      if (cell) cells.set(key, cell);
      else cells.delete(key);
    });
  }
}
