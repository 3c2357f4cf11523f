import { agendaOf, ITEMS_A_PAGE, pageOf, pagesOf } from '../../src/pane/state/agenda';
import { withTried } from '../../src/pane/state/use-scenarios';
import type { Finding, Review } from '../../src/review/model';

const finding = (id: string, amount: number | null, gain: number | null, state: Finding['state'] = 'open'): Finding =>
  ({
    id,
    rank: 1,
    gain,
    state,
    money: amount === null ? { kind: 'notValued' } : { kind: 'value', amount },
  }) as unknown as Finding;
const reviewOf = (...findings: readonly Finding[]): Review => ({ findings }) as unknown as Review;

describe('the agenda', () => {
  it('puts money times gain first, then money alone, then gain alone, and leaves out what is exempt', () => {
    const review = reviewOf(
      finding('gain alone', null, 9),
      finding('neither', null, null),
      finding('small both', 100, 1),
      finding('exempt', 9000, 9, 'exempt'),
      finding('money alone', 5000, 0),
      finding('both', 100, 2),
    );
    expect(agendaOf(review)).toEqual(['both', 'small both', 'money alone', 'gain alone', 'neither']);
  });

  it('has seven items a page at most, and one page where there is nothing', () => {
    const agenda = Array.from({ length: 15 }, (_, nth) => String(nth));
    expect(pagesOf(agenda)).toBe(3);
    expect(pageOf(agenda, 0)).toHaveLength(ITEMS_A_PAGE);
    expect(pageOf(agenda, 2)).toEqual(['14']);
    expect(pagesOf([])).toBe(1);
  });
});

describe('a scenario', () => {
  it('keeps one value of a term, the last tried, and the other terms beside it', () => {
    const first = withTried({}, 'redes', [
      { field: 'discount', value: 0.1 },
      { field: 'availability', value: 0.95 },
    ]);
    expect(withTried(first, 'redes', [{ field: 'discount', value: 0.08 }])).toEqual({
      redes: [
        { field: 'availability', value: 0.95 },
        { field: 'discount', value: 0.08 },
      ],
    });
    expect(withTried(first, 'bares', [{ field: 'discount', value: 0.02 }])['redes']).toEqual(first['redes']);
  });
});
