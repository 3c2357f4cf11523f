import type { PlanFigure } from '../../domain/plan';

/** Money of a plan is that of its first months (ERRATA 28). */
const MONTHS = 3;

/** The month of a figure as `2026-11`; "M+1" counts from the month of the review where no title names another. */
export function monthOf(month: string | null, today: string): string | null {
  const ahead = /^\+(\d+)$/.exec(month ?? '');
  if (!ahead) return month;
  const index = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + Number(ahead[1]);
  const number = (index % 12) + 1;
  return `${Math.floor(index / 12)}-${number < 10 ? '0' : ''}${number}`;
}

/** The months of the plan that count: from that of the review on, at most three. */
export function horizonOf(figures: readonly PlanFigure[], today: string): readonly string[] {
  const now = today.slice(0, 7);
  const months = new Set(figures.flatMap(({ month }) => monthOf(month, today) ?? []));
  return [...months]
    .filter((month) => month >= now)
    .sort()
    .slice(0, MONTHS);
}
