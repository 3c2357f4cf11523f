/** @jest-environment-options {"globalsCleanup": "off"} */
import { reviewWorkbook, writeReview } from '../../src/app/review-workbook';
import { HostError } from '../../src/domain/issue';
import { EXCEL_CODES } from '../../src/i18n/host-errors-codes';
import { HOST_ERRORS, hostErrorText } from '../../src/i18n/host-errors';
import type { SimSheet } from '../support/simulated-excel/model';
import type { Fault } from '../support/simulated-excel/excel-service';
import { bookOfFile, bookOfGrids, openInExcel, type InExcel } from '../support/simulated-excel/open';
import { stateOf } from '../support/simulated-excel/planner';
import { FINDINGS, GROWN, SILENT, write } from './contract';

const TEAM = {
  Política: {
    rows: [
      ['Perfil', 'Desconto'],
      ['Atacado', 0],
    ],
  },
} as const;

const isOurs = ({ names }: SimSheet): boolean => names.some(({ name }) => name === '_Accord');
const isTeam = (sheet: SimSheet): boolean => sheet.name === 'Política';

/** An Excel with a sheet of ours already there, or none. */
async function opened(hasSheet: boolean): Promise<InExcel> {
  const excel = openInExcel(bookOfGrids(TEAM));
  if (hasSheet) await write(excel.port, [FINDINGS]);
  return excel;
}

/** What it should come to, had nothing gone wrong. */
let made: unknown;
let grown: unknown;
beforeAll(async () => {
  const { port, book } = await opened(true);
  made = stateOf(book);
  await write(port, [GROWN]);
  grown = stateOf(book);
});

/** Requests of a survey and a write, and how much of each is done before it fails; the fourth writes. */
const POINTS = [
  [1, 0],
  [2, 0],
  [3, 0],
  [4, 0],
  [4, 0.6],
  [4, 1],
] as const;

function once(nth: number, fault: Fault): (sync: number) => Fault | null {
  let isDone = false;
  return (sync) => {
    if (sync !== nth || isDone) return null;
    isDone = true;
    return fault;
  };
}

/** Some failures are overcome: a cell being edited is waited for, a reply that was too large is asked for in parts. */
const failureOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

/** What a refresh comes to: the sheet is made where it is not there yet, changed where it is. */
async function repair({ port }: InExcel, hasSheet: boolean): Promise<void> {
  const { sheets } = await port.survey(SILENT);
  const isThere = sheets.some(({ name }) => name === FINDINGS.sheet);
  if (hasSheet) await write(port, [GROWN]);
  else if (!isThere) await write(port, [FINDINGS]);
}

jest.setTimeout(300_000);

describe.each(EXCEL_CODES)('%s', (code) => {
  it.each([
    ['a new sheet', false],
    ['a change', true],
  ] as const)('at any request of %s: nothing of the team changes and one refresh repairs', async (_, hasSheet) => {
    for (const [nth, at] of POINTS) {
      const excel = await opened(hasSheet);
      const team = stateOf(excel.book, isTeam);
      excel.interfere({ fault: once(nth, { code, at }) });
      const error = await failureOf(write(excel.port, [hasSheet ? GROWN : FINDINGS]));
      if (error !== null) expect(error).toBeInstanceOf(HostError);
      expect(stateOf(excel.book, isTeam)).toEqual(team);
      excel.interfere({});
      await repair(excel, hasSheet);
      expect(stateOf(excel.book)).toEqual(hasSheet ? grown : made);
    }
  });
});

describe('an interruption', () => {
  it('at any single action of a write leaves a state that is told and that one refresh repairs', async () => {
    for (const hasSheet of [false, true]) {
      for (let share = 0.02; share < 1; share += 0.02) {
        const excel = await opened(hasSheet);
        // Survey: two requests, check, write.
        excel.interfere({ fault: (nth) => (nth === 4 ? { code: 'RequestAborted', at: share } : null) });
        const error = await failureOf(write(excel.port, [hasSheet ? GROWN : FINDINGS]));
        expect(error).toMatchObject({ code: 'excel-refused', details: { excel: 'RequestAborted' } });
        excel.interfere({});
        const { notices } = await excel.port.survey(SILENT);
        const isUntouched = excel.book.sheets
          .filter(isOurs)
          .every(({ names }) => !names.some(({ formula }) => formula.includes(';state=')));
        expect(notices.includes('interrupted') || isUntouched).toBe(true);
        await repair(excel, hasSheet);
        expect(stateOf(excel.book)).toEqual(hasSheet ? grown : made);
      }
    }
  });

  it('at every request of a whole run on the sample is repaired by one refresh', async () => {
    const refresh = async ({ port }: InExcel): Promise<number> =>
      writeReview(port, await reviewWorkbook(port, { today: '2026-11-22' }, SILENT), '2026-11-22T10:00:00Z', SILENT);
    const whole = openInExcel(await bookOfFile('assets/samples/sop-bebidas.xlsx'));
    const team = JSON.stringify(stateOf(whole.book));
    await refresh(whole);
    const expected = stateOf(whole.book);
    for (let nth = 1; nth <= 4; nth += 1) {
      for (const at of nth === 4 ? [0, 0.01, 0.3, 0.7, 1] : [0]) {
        const excel = openInExcel(await bookOfFile('assets/samples/sop-bebidas.xlsx'));
        excel.interfere({ fault: (sync) => (sync === nth ? { code: 'GeneralException', at } : null) });
        await expect(refresh(excel)).rejects.toMatchObject({ code: 'excel-refused' });
        excel.interfere({});
        await refresh(excel);
        expect(JSON.stringify(stateOf(excel.book, (sheet) => !isOurs(sheet)))).toBe(team);
        expect(unstamped(stateOf(excel.book))).toEqual(unstamped(expected));
        expect(await refresh(excel)).toBe(0);
      }
    }
  });
});

/** Without the number of the run, which counts those that were interrupted too. */
const unstamped = (state: unknown): string =>
  JSON.stringify(state).replace(/;run=\d+|(Rodada|rodada|Run|run) \d+/g, '');

describe('the words for a code of Excel', () => {
  it('are whole sentences in every language, for each of the 41 documented codes', () => {
    expect(new Set(EXCEL_CODES).size).toBe(41);
    for (const texts of Object.values(HOST_ERRORS)) {
      for (const code of EXCEL_CODES) {
        expect(texts[code].what).toMatch(/^\p{Lu}.*\.$/u);
        expect(texts[code].next).toMatch(/^\p{Lu}.*\.$/u);
      }
    }
  });

  it('are found however Excel writes the code, and name one nobody has documented', () => {
    expect(hostErrorText('ClientError', HOST_ERRORS.en)).toBe(HOST_ERRORS.en['Client Error']);
    expect(hostErrorText('AccessDenied', HOST_ERRORS.es)).toBe(HOST_ERRORS.es.AccessDenied);
    expect(hostErrorText('Whatever$&', HOST_ERRORS.en).what).toContain('Whatever$&');
  });
});
