import { patchesOf, type Reviewed } from '../../src/app/review-workbook';
import { isCellError } from '../../src/domain/survey';
import { CellError } from '../../src/functions/cell-error';
import { score } from '../../src/functions/review/score';
import { applyPatches } from '../support/apply-patches';
import { reviewFile } from '../support/review-file';
import { rangesOf, tableNamed } from './ranges-of';

describe.each(['northwind', 'sop-bebidas'])('the formulas over %s', (sample) => {
  let reviewed: Reviewed;
  beforeAll(async () => {
    reviewed = await reviewFile(`assets/samples/${sample}.xlsx`);
  });

  it('give the very scores that the sheet AccordScores holds', () => {
    const { commercial, logistics, settings } = rangesOf(reviewed);
    const written = applyPatches(reviewed.survey, patchesOf(reviewed, '2026-11-22 12:00'));
    const [headings = [], ...rows] = tableNamed(written, 'AccordScores');
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) {
      const [profile, shown] = row;
      const answer = score.run(commercial, logistics, profile, null, settings);
      if (typeof shown !== 'number') expect(answer).toBeInstanceOf(CellError);
      else expect(answer).toBeCloseTo(shown, 9);
      headings.forEach((heading, column) => {
        const held = row[column];
        if (typeof heading !== 'string' || !heading.includes('×') || typeof held !== 'number') return;
        expect(score.run(commercial, logistics, profile, heading, settings)).toBeCloseTo(held, 9);
      });
    }
    expect(rows.some((row) => row.some((value) => value !== null && isCellError(value)))).toBe(false);
  });
});
