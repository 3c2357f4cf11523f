import { patchesOf, reviewWorkbook, type Reviewed } from '../../src/app/review-workbook';
import type { WorkbookPort } from '../../src/app/port';
import type { Language } from '../../src/domain/language';
import { PAIRINGS, type Pairing } from '../../src/domain/outcome';
import { isCellError, type Survey } from '../../src/domain/survey';
import { CellError } from '../../src/functions/cell-error';
import { explain } from '../../src/functions/review/explain';
import { score } from '../../src/functions/review/score';
import { openWorkbookFile } from '../../src/hosts/file/workbook-file';
import { RULES, ruleOf } from '../../src/rules';
import { pairingOf } from '../../src/scoring/pairings';
import { ALIGNMENT_COLUMNS } from '../../src/sheets/alignment-columns';
import { FINDINGS_COLUMNS } from '../../src/sheets/findings-columns';
import { type } from '../sheets/planner';
import { applyPatches } from '../support/apply-patches';
import { reviewFile, SILENT, TODAY } from '../support/review-file';
import { rangesOf, tableNamed, type Ranges } from './ranges-of';

// The larger sample has 4,900 order lines, and is reviewed several times.
jest.setTimeout(60_000);

const written = (reviewed: Reviewed): Survey => applyPatches(reviewed.survey, patchesOf(reviewed, '2026-11-22 12:00'));

const headingOf = (pairing: Pairing, language: Language): string =>
  ALIGNMENT_COLUMNS.find(({ key }) => key === pairing)!.heading[language];

describe.each(['northwind', 'sop-bebidas'])('the formulas over %s', (sample) => {
  const path = `assets/samples/${sample}.xlsx`;
  let reviewed: Reviewed;
  beforeAll(async () => {
    reviewed = await reviewFile(path);
  });

  /** Reviews the workbook as it looks after a planner typed into it. */
  async function again(survey: Survey, today = TODAY): Promise<Reviewed> {
    const file = await openWorkbookFile(path);
    const seen: WorkbookPort = {
      survey: () => Promise.resolve(survey),
      rows: (of, columns, run) => file.rows(of, columns, run),
      write: (patches, expected, run) => file.write(patches, expected, run),
      place: (formula) => file.place(formula),
      reveal: (at, found) => file.reveal(at, found),
      watch: (tell) => file.watch(tell),
      cannot: file.cannot,
    };
    return reviewWorkbook(seen, { today }, SILENT);
  }

  /** Two exceptions accepted in the findings: one until the end of the year, one that ended three weeks ago. */
  function decided(): { readonly survey: Survey; readonly valid: string; readonly expired: string } {
    const open = reviewed.review.findings.filter(
      (one) => one.level === 'strategic' && one.profileKey !== null && one.score !== null,
    );
    const [valid, other] = [open[0], open.find(({ profileKey }) => profileKey !== open[0]?.profileKey)];
    if (!valid || !other) throw new Error('Too few findings');
    const sheets = written(reviewed);
    const name = sheets.sheets.find(({ tables }) => tables.some((table) => table.name === 'AccordFindings'))!.name;
    const typed = (survey: Survey, id: string, due: number): Survey => {
      const cells: readonly [string, string | number, string?][] = [
        ['decision', 'accept'],
        ['due', due, 'yyyy-mm-dd'],
        ['note', `Agreed: ${id}`],
      ];
      return cells.reduce((all, [key, value, format]) => {
        const heading = FINDINGS_COLUMNS.find((column) => column.key === key)!.heading[reviewed.language];
        return type(all, name, id, heading, value, format);
      }, survey);
    };
    // 2026-12-31 and 2026-11-01 as spreadsheets count days.
    const survey = typed(typed(sheets, valid.id, 46387), other.id, 46327);
    return { survey, valid: valid.id, expired: other.id };
  }

  /**
   * Every strategic score and pairing of AccordScores, asked of ACCORD.SCORE with the settings beside it. A formula over
   * the two policies sees neither orders nor plan: where a rule of those is in reach, only the sheet can tell.
   */
  function expectSameScores(of: Reviewed): void {
    const { commercial, logistics, settings } = rangesOf(of);
    const [headings = [], ...rows] = tableNamed(written(of), 'AccordScores');
    expect(rows.length).toBeGreaterThan(2);
    const level = ALIGNMENT_COLUMNS.find(({ key }) => key === 'strategic')!.heading[of.language];
    const beyond = RULES.filter(
      (rule) => rule.level !== 'strategic' && of.review.profiles[0]!.outcomes[rule.code]?.kind !== 'outOfReach',
    ).map((rule) => pairingOf(rule));
    const seen = (heading: string): boolean =>
      PAIRINGS.some((pairing) => !beyond.includes(pairing) && headingOf(pairing, of.language) === heading);
    for (const row of rows) {
      const profile = row[0];
      const shown = row[headings.indexOf(level)];
      const answer = score.run(commercial, logistics, profile, level, settings);
      if (typeof shown !== 'number') expect(answer).toBeInstanceOf(CellError);
      else expect(answer).toBeCloseTo(shown, 9);
      headings.forEach((heading, column) => {
        const held = row[column];
        if (typeof heading !== 'string' || !seen(heading) || typeof held !== 'number') return;
        expect(score.run(commercial, logistics, profile, heading, settings)).toBeCloseTo(held, 9);
      });
    }
    expect(rows.some((row) => row.some((value) => value !== null && isCellError(value)))).toBe(false);
  }

  /** Exceptions among the settings: id and value in force. */
  const exceptions = ({ settings }: Ranges): readonly unknown[] =>
    settings.flatMap((row) => {
      const id = row.find((value) => typeof value === 'string' && value.startsWith('exemption:'));
      return id === undefined ? [] : [[id, row[4]]];
    });
  const until = () => (reviewed.language === 'en' ? 'until 2026-12-31' : 'até 31/12/2026');

  it('give the very scores that the sheet AccordScores holds', () => expectSameScores(reviewed));

  it('give them with accepted exceptions too, and not with those that expired', async () => {
    const { survey, valid, expired } = decided();
    const run = await again(survey);
    const states = [valid, expired].map((id) => run.review.findings.find((one) => one.id === id)?.state);
    expect(states).toEqual(['exempt', 'open']);
    expectSameScores(run);

    const ranges = rangesOf(run);
    expect(exceptions(ranges)).toEqual([[`exemption:${valid}`, until()]]);
    const { profile, rule } = run.review.findings.find(({ id }) => id === valid)!;
    const said = (settings: Ranges['settings'] | null) =>
      explain.run(rule, ranges.commercial, ranges.logistics, profile, settings);
    // Without settings the rule is judged as if nothing had been decided.
    expect(said(ranges.settings)).toContain(`Agreed: ${valid}`);
    expect(said(null)).not.toContain('Agreed');
    expect(said(null)).toContain(ruleOf(rule)!.code);
  });

  it('have nothing written the second time', async () => {
    const run = await again(decided().survey);
    expect(patchesOf(await again(written(run)), '2026-11-23 08:00')).toEqual([]);
  });

  it('forget an exception with its decision, and with its day', async () => {
    const { survey, valid } = decided();
    const decidedOnce = written(await again(survey));
    const sheet = decidedOnce.sheets.find(({ tables }) => tables.some(({ name }) => name === 'AccordFindings'))!;
    const heading = FINDINGS_COLUMNS.find(({ key }) => key === 'decision')!.heading[reviewed.language];
    const withdrawn = await again(type(decidedOnce, sheet.name, valid, heading, null));
    const overdue = await again(decidedOnce, '2027-01-01');
    for (const run of [withdrawn, overdue]) {
      expect(exceptions(rangesOf(run))).toEqual([[`exemption:${valid}`, '']]);
      expectSameScores(run);
      expect(patchesOf(await again(written(run), run.review.today), '2027-01-02 08:00')).toEqual([]);
    }
  });
});
