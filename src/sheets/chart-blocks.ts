import type { Language } from '../domain/language';
import { BUCKETS } from '../domain/outcome';
import { WORDS } from '../i18n/words';
import type { MarginWalk } from '../review/margin-walk';
import type { Review } from '../review/model';
import type { ChartName } from './chart-words';
import type { Content } from './patch';

/** What one chart draws: columns of AccordCharts, the first of categories, and their rows. */
export interface ChartBlock {
  readonly chart: ChartName;
  readonly keys: readonly string[];
  readonly rows: readonly (readonly Content[])[];
}

/** The score of the portfolio in a cycle. */
export interface TrendPoint {
  readonly cycle: string;
  readonly score: number | null;
}

export interface ChartInput {
  readonly review: Review;
  readonly walks: readonly MarginWalk[];
  /** Closed cycles and the present, the oldest first. */
  readonly trend: readonly TrendPoint[];
}

/** The blocks of the sheet, in their order; one without rows draws nothing. */
export function chartBlocks({ review, walks, trend }: ChartInput, language: Language): readonly ChartBlock[] {
  const { profiles, portfolio } = review;
  const scored = profiles.filter(({ score }) => score.point !== null);
  scored.sort((a, b) => a.score.point! - b.score.point!);
  const { buckets } = portfolio.money;
  const names = new Map(profiles.map(({ key, name }) => [key, name]));
  const causes = BUCKETS.flatMap((bucket) => {
    const amount = buckets[bucket] ?? 0;
    return amount > 0 ? [[WORDS[language].buckets[bucket], amount] as const] : [];
  });
  const points = trend.filter(({ score }) => score !== null);
  return [
    {
      chart: 'scores',
      keys: ['profile', 'low', 'score', 'high'],
      rows: scored.map(({ name, score }) => [name, score.low, score.point, score.high]),
    },
    { chart: 'money', keys: ['bucket', 'amount'], rows: causes.sort((a, b) => b[1] - a[1]) },
    {
      chart: 'margins',
      keys: ['package', 'margin', 'service', 'terms', 'goods', 'discount'],
      rows: walks.map(({ profileKey, discount, goods, terms, service, margin }) => [
        names.get(profileKey) ?? profileKey,
        margin,
        service,
        terms,
        goods,
        discount,
      ]),
    },
    // One point is no trend.
    {
      chart: 'trend',
      keys: ['cycle', 'overall'],
      rows: points.length > 1 ? points.map(({ cycle, score }) => [cycle, score]) : [],
    },
  ];
}
