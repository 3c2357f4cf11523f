import { FIELDS, type FieldName } from '../../src/domain/terms';
import { matchHeading } from '../../src/reading/headings/match-heading';
import { NAME_COLUMNS, OTHERS, SPELLINGS } from './heading-spellings';

type Verdict = 'right' | 'asked' | 'unread' | 'wrong';

function verdictOn(heading: string, field: FieldName): Verdict {
  const match = matchHeading(heading);
  if (match.field === field) return 'right';
  if (match.field !== null) return 'wrong';
  return match.candidates.includes(field) ? 'asked' : 'unread';
}

describe('how teams head their columns', () => {
  const judged = (Object.keys(SPELLINGS) as FieldName[]).flatMap((field) =>
    (SPELLINGS[field] ?? []).flatMap((list) =>
      list.split('|').map((heading) => ({ field, heading, verdict: verdictOn(heading, field) })),
    ),
  );

  it('is never read as another field', () => {
    expect(judged.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
  });

  it('is understood nearly always, whatever the field', () => {
    const read = judged.filter(({ verdict }) => verdict === 'right' || verdict === 'asked');
    expect(judged.length).toBeGreaterThan(3000);
    expect(read.length / judged.length).toBeGreaterThanOrEqual(0.97);
    for (const field of Object.keys(SPELLINGS) as FieldName[]) {
      const own = judged.filter((one) => one.field === field);
      const share = own.filter((one) => read.includes(one)).length / own.length;
      expect([field, FIELDS[field].side, share >= 0.75]).toEqual([field, FIELDS[field].side, true]);
    }
  });

  it.each(NAME_COLUMNS)('%s is a column of names', (heading) =>
    expect(matchHeading(heading).profileRank).not.toBeNull(),
  );

  it('leaves other columns and the names of profiles alone', () => {
    const taken = OTHERS.filter((heading) => {
      const { field, candidates } = matchHeading(heading);
      return field !== null || candidates.length > 0;
    });
    expect(taken).toEqual([]);
  });
});
