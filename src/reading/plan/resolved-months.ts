import type { CellRef } from '../../domain/address';
import { wordsOf } from '../../domain/text';
import { ask, issueOf, questionId } from '../findings';
import { resolveMonths } from './month-run';
import { monthInTitle, type MonthSaid } from './month-said';
import type { PlanRun } from './plan-draft';
import { yearInTitles } from './plan-titles';

/** Months as `2026-11` or `+1`; null, with a question where one helps, when they do not say which they are. */
export function resolvedMonths(
  said: readonly MonthSaid[],
  titles: readonly string[],
  at: CellRef,
  found: string,
  run: PlanRun,
): readonly string[] | null {
  const id = questionId('plan-year', wordsOf(at.sheet), wordsOf(found));
  const answered = Number(/20\d\d/.exec(run.answers[id] ?? '')?.[0] ?? NaN);
  const cycle = titles.reduce<ReturnType<typeof monthInTitle>>((month, title) => month ?? monthInTitle(title), null);
  const isNames = said.some(({ kind }) => kind === 'name');
  const year = Number.isFinite(answered) ? answered : isNames ? startYear(said, cycle, titles) : null;
  const isDayFirst = run.language === null ? null : run.language !== 'en';
  const resolved = resolveMonths(said, { year, cycle, isDayFirst });
  if (resolved.kind === 'months') return resolved.months;
  if (resolved.kind === 'none') return null;
  const options = resolved.kind === 'two-years' ? resolved.years.map(String) : [];
  const readings = options.join(' | ') || '2026';
  ask(run.findings, { id, issue: issueOf('plan-year', found, at, { readings }), options });
  return null;
}

/** The year of the month that the titles name, where the months reach it; months wholly before it may be of either year. */
function startYear(
  said: readonly MonthSaid[],
  cycle: ReturnType<typeof monthInTitle>,
  titles: readonly string[],
): number | null {
  const [first] = said;
  if (!cycle || first?.kind !== 'name') return yearInTitles(titles);
  return first.month + said.length - 1 < cycle.month ? null : cycle.year;
}
