import fc from 'fast-check';
import { EMPTY_MEMORY } from '../../src/domain/memory';
import { readBook } from '../../src/reading/read-book';
import { inWords } from '../golden/layouts/layout-case';
import { laidOut, type LaidOut } from '../support/laid-out';

/** Meaning and cell by profile and field, as the places of a layout are written; and the questions. */
function found({ survey }: LaidOut): { terms: Record<string, string>; profiles: string[]; asked: readonly string[] } {
  const { terms, asked } = inWords(readBook(survey, EMPTY_MEMORY));
  const byPlace: Record<string, string> = {};
  for (const name of Object.keys(terms)) {
    for (const term of terms[name] ?? []) {
      const [field = '', ...meaning] = term.split(' ');
      byPlace[`${name} ${field}`] = meaning.join(' ');
    }
  }
  return { terms: byPlace, profiles: Object.keys(terms), asked };
}

describe('one pair of policies, however it is laid out', () => {
  it('is read right with the right cells, asked or unknown, and no profile is invented', () => {
    fc.assert(
      fc.property(laidOut, (one) => {
        const { terms, profiles } = found(one);
        expect(profiles.filter((name) => !one.profiles.includes(name))).toEqual([]);
        const said = Object.keys(terms).filter((key) => !/^(asked|unreadable) /.test(terms[key] ?? ''));
        expect(said.map((key) => [key, terms[key]])).toEqual(said.map((key) => [key, one.places[key]]));
      }),
      { numRuns: 100 },
    );
  });

  it('is read as good as wholly, and asks next to nothing', () => {
    const samples = fc.sample(laidOut, { numRuns: 120, seed: 2026 });
    let given = 0;
    let right = 0;
    let questions = 0;
    for (const one of samples) {
      const { terms, asked } = found(one);
      const keys = Object.keys(one.places).filter((key) => one.places[key] !== '');
      given += keys.length;
      right += keys.filter((key) => terms[key] === one.places[key]).length;
      questions += asked.length;
    }
    expect(right / given).toBeGreaterThan(0.995);
    expect(questions / given).toBeLessThan(0.01);
  });
});
