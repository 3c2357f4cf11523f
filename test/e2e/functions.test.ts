import { FUNCTIONS } from '../../src/functions';
import { EXAMPLE_RANGES } from '../../src/functions/example-ranges';
import type { Argument, Scalar } from '../../src/functions/sheet-function';
import { patchesOf } from '../../src/app/review-workbook';
import { ALIGNMENT_COLUMNS } from '../../src/sheets/alignment-columns';
import { rangesOf, tableNamed } from '../functions/ranges-of';
import { asExcelGives, expected, functionCall, shown } from '../functions/function-call';
import { applyPatches } from '../support/apply-patches';
import { reviewFile } from '../support/review-file';
import type { Batch } from '../support/simulated-excel/engine';
import { bookOfGrids } from '../support/simulated-excel/open';
import { builtAddIn } from './built-add-in';
import { closeChromium, openInChromium, ORIGIN, type InChromium } from './excel-in-chromium';
import { withChromium } from './with-chromium';

/** What Excel calls the page with; a result is what the library answers. */
interface Call {
  readonly name: string;
  readonly given: readonly Argument[];
}

const FUNCTION_CATEGORY = 1;
const INVOKE = 1000;
const MAY_RECEIVE_ERRORS = 4;
/** The codes with which the library reports a failure to Excel. */
const CODES: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!' };
jest.setTimeout(300000);

withChromium('functions.html alone, with the real client of custom functions and a simulated host', () => {
  let excel: InChromium;
  let isReady = false;
  const results = new Map<number, unknown>();
  let last = 0;

  beforeAll(async () => {
    const folder = await builtAddIn(ORIGIN, ['functions']);
    excel = await openInChromium(folder, bookOfGrids({ Plan: { rows: [] } }), { shows: 'functions.html', onService });
    await until(() => isReady);
  });
  afterAll(async () => {
    expect({ strays: excel.strays, complaints: excel.complaints }).toEqual({ strays: [], complaints: [] });
    await excel.close();
    await closeChromium();
  });

  function onService({ Actions }: Batch): void {
    for (const { Name, ArgumentInfo } of Actions) {
      if (Name === '_SetOsfControlContainerReadyForCustomFunctions') isReady = true;
      if (Name !== 'SetInvocationArrayResults') continue;
      for (const [id, isFine, value, code] of ArgumentInfo?.Arguments?.[0] as [number, boolean, unknown, number][]) {
        results.set(id, isFine ? cellsOf(value) : { code: CODES[code] ?? `failure ${code}`, message: value });
      }
    }
  }

  /** All calls in one message of Excel, as when a workbook is recalculated. */
  async function called(calls: readonly Call[]): Promise<readonly unknown[]> {
    const first = last + 1;
    last += calls.length;
    await excel.send(
      calls.map(({ name, given }, index) => [
        FUNCTION_CATEGORY,
        INVOKE,
        '',
        JSON.stringify([first + index, name, asWritten(name, given), `Plan!D${index + 1}`, MAY_RECEIVE_ERRORS, null]),
      ]),
    );
    await until(() => calls.every((_, index) => results.has(first + index)));
    return calls.map((_, index) => results.get(first + index));
  }

  it('registers every function, and no other', async () => {
    const names = await excel.pane.evaluate(() =>
      Object.keys(
        (globalThis as unknown as { CustomFunctions: { _association: { mappings: object } } }).CustomFunctions
          ._association.mappings,
      ),
    );
    expect([...names].sort()).toEqual(FUNCTIONS.map(({ name }) => name).sort());
  });

  it('answers every example of every function in one batch', async () => {
    const examples = FUNCTIONS.flatMap((declared) => Object.entries(declared.examples));
    const answers = await called(examples.map(([formula]) => functionCall(formula, EXAMPLE_RANGES)));
    expect(examples.map(([formula], index) => [formula, shown(answers[index])])).toEqual(
      examples.map(([formula, answer]) => [formula, expected(answer)]),
    );
  });

  it('says with the error what is wrong, in words', async () => {
    const [answer] = await called([{ name: 'PAYMENTDAYS', given: [[['30/soon']]] }]);
    expect(answer).toEqual([[{ code: '#VALUE!', message: expect.stringContaining('30/soon') as string }]]);
  });

  it('says of a cell with an error in which row it stands, and reads the cells around it', async () => {
    const [answer] = await called([{ name: 'PAYMENTDAYS', given: [[['30'], [{ error: '#REF!' }], ['60']]] }]);
    const inRow = { code: '#VALUE!', message: expect.stringMatching(/2.*#REF!/) as string };
    expect(answer).toEqual([[30], [inRow], [60]]);
  });

  it.each(['northwind', 'sop-bebidas'])(
    'gives the very scores of AccordScores, with the settings of %s',
    async (name) => {
      const reviewed = await reviewFile(`assets/samples/${name}.xlsx`);
      const { commercial, logistics, settings } = rangesOf(reviewed);
      const written = applyPatches(reviewed.survey, patchesOf(reviewed, '2026-11-22 12:00'));
      const [headings = [], ...rows] = tableNamed(written, 'AccordScores');
      // A formula over the two policies sees neither orders nor plan: its score is that of the strategic level.
      const level = ALIGNMENT_COLUMNS.find(({ key }) => key === 'strategic')!.heading[reviewed.language];
      const scores = rows
        .map((row) => [row[0], row[headings.indexOf(level)]] as const)
        .filter(([, score]) => typeof score === 'number');
      expect(scores.length).toBeGreaterThan(2);
      const answers = await called(
        scores.map(([profile]) => ({ name: 'SCORE', given: [commercial, logistics, profile, null, settings] })),
      );
      expect(answers).toEqual(scores.map(([, score]) => expect.closeTo(score as number, 9) as number));
    },
  );
});

/** Arguments as Excel writes them: ranges as matrices, blanks as null, errors as objects of the library's own kind. */
function asWritten(name: string, given: readonly Argument[]): readonly unknown[] {
  const { params } = FUNCTIONS.find((declared) => declared.name === name)!;
  const all = params.map((_, index) => given[index] ?? null);
  return asExcelGives(all, (index) => params[index]?.isRange === true).map((argument) =>
    Array.isArray(argument)
      ? (argument as readonly (readonly Scalar[])[]).map((cells) => cells.map(scalarWritten))
      : scalarWritten(argument as Scalar),
  );
}

const scalarWritten = (value: Scalar): unknown =>
  typeof value === 'object' && value !== null ? { type: 'CustomFunctionError', code: value.error } : (value ?? null);

/** Errors inside a range come as objects that carry what the cell will show. */
function cellsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cellsOf);
  if (typeof value !== 'object' || value === null || !('basicValue' in value)) return value;
  return { code: value.basicValue, message: 'message' in value ? value.message : '' };
}

async function until(isDone: () => boolean): Promise<void> {
  for (let tries = 0; tries < 300 && !isDone(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(isDone()).toBe(true);
}
