import type { Language } from '../../domain/language';
import { BUCKETS } from '../../domain/outcome';
import { fillPlain, formatMoney, formatNumber, formatPercent } from '../../i18n/format';
import { WORDS } from '../../i18n/words';
import type { MarginWalk } from '../../review/margin-walk';
import type { Review } from '../../review/model';
import type { ChartRow } from '../parts/bar-chart';
import { CHART_TEXTS } from '../texts/chart-texts';

/** Scores with their interval, the lowest first; profiles without a score are not drawn. */
export function scoreRows({ profiles }: Review, language: Language): readonly ChartRow[] {
  const number = (value: number): string => formatNumber(value, language, 1);
  return profiles
    .flatMap(({ name, score: { point, low, high } }) => (point === null ? [] : [{ name, point, low, high }]))
    .sort((a, b) => a.point - b.point)
    .map(({ name, point, low, high }) => {
      const [from, to] = [low ?? point, high ?? point];
      const said = { point: number(point), low: number(from), high: number(to) };
      const isExact = said.low === said.high;
      return {
        name,
        value: isExact ? said.point : fillPlain(CHART_TEXTS[language].interval, said, language),
        spans: [{ from, to, shade: 0.3 }],
        mark: point,
      };
    });
}

/** Money at stake in the whole portfolio by its cause, the largest first. */
export function moneyRows({ portfolio, currency }: Review, language: Language): readonly ChartRow[] {
  const { buckets } = portfolio.money;
  return BUCKETS.map((bucket) => ({ name: WORDS[language].buckets[bucket], amount: buckets[bucket] ?? 0 }))
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount)
    .map(({ name, amount }) => ({
      name,
      value: formatMoney(amount, language, currency),
      spans: [{ from: 0, to: amount, shade: 0.8 }],
    }));
}

const PARTS = ['margin', 'service', 'terms', 'goods', 'discount'] as const;
const SHADES = [1, 0.65, 0.45, 0.2, 0.05];

/** The list price of each profile in parts, the margin first; one below zero stands left of it. */
export function marginRows(
  walks: readonly MarginWalk[],
  { profiles }: Review,
  language: Language,
): readonly ChartRow[] {
  const names = new Map(profiles.map(({ key, name }) => [key, name]));
  return walks.map((walk) => {
    const said = PARTS.map((part) => [part, formatPercent(walk[part], language, 0)] as const);
    let from = 0;
    const spans = PARTS.map((part, nth) => {
      const isLoss = part === 'margin' && walk.margin < 0;
      const span = { from: isLoss ? walk.margin : from, to: isLoss ? 0 : from + walk[part], shade: SHADES[nth]! };
      from = span.to;
      return span;
    });
    return {
      name: names.get(walk.profileKey) ?? walk.profileKey,
      value: fillPlain(CHART_TEXTS[language].parts, Object.fromEntries(said), language),
      short: formatPercent(walk.margin, language, 0),
      spans,
    };
  });
}
