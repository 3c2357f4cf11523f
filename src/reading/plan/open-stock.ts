import type { PlanFigure } from '../../domain/plan';
import { wordsOf } from '../../domain/text';
import { ask, issueOf, questionId } from '../findings';
import type { PlanRun } from './plan-draft';
import { measureNamed } from './plan-label';
import { MEASURE_WORDS } from './plan-words';

/**
 * A row called only "Estoque" is that of the beginning or the end of the month. The plan's own sums decide: stock before
 * plus supply less demand is the stock after. Where they fit neither or both, a person is asked.
 */
export function withOpenStock(figures: readonly PlanFigure[], run: PlanRun): readonly PlanFigure[] {
  const open = figures.filter(({ measure }) => measure === 'stock');
  const [first] = open;
  if (!first) return figures;
  const id = questionId('plan-stock', wordsOf(first.at.sheet));
  const answer = measureNamed(run.answers[id] ?? '');
  const isAnswered = answer === 'openingStock' || answer === 'closingStock';
  const proved = isAnswered ? answer : provedBySums(figures, open);
  if (proved !== null) return figures.map((one) => (one.measure === 'stock' ? { ...one, measure: proved } : one));
  const language = run.language ?? 'pt-BR';
  const options = (['openingStock', 'closingStock'] as const).map((one) => MEASURE_WORDS[one][language][0] ?? one);
  ask(run.findings, {
    id,
    issue: issueOf('plan-stock', first.found, first.at, { readings: options.join(' | ') }),
    options,
  });
  return figures.filter(({ measure }) => measure !== 'stock');
}

/** Sums may be rounded to whole thousands. */
const TOLERANCE = 0.005;

function provedBySums(
  figures: readonly PlanFigure[],
  open: readonly PlanFigure[],
): 'openingStock' | 'closingStock' | null {
  const volume = (measure: readonly PlanFigure['measure'][], like: PlanFigure): number | null => {
    const found = figures.filter(
      (one) =>
        measure.includes(one.measure) &&
        one.family === like.family &&
        one.profile === like.profile &&
        one.month === like.month,
    );
    return found.length === 0 ? null : found.reduce((sum, one) => sum + one.value, 0);
  };
  let tried = 0;
  let opening = 0;
  let closing = 0;
  for (const [index, before] of open.entries()) {
    const after = open[index + 1];
    if (!after || after.family !== before.family || after.profile !== before.profile) continue;
    const change = (like: PlanFigure): number | null => {
      const supply = volume(['supply'], like) ?? volume(['production', 'purchases'], like);
      const demand = volume(['demand'], like);
      return supply === null || demand === null ? null : supply - demand;
    };
    const ofBefore = change(before);
    const ofAfter = change(after);
    if (ofBefore === null || ofAfter === null) continue;
    const isNear = (step: number): boolean =>
      Math.abs(before.value + step - after.value) <= TOLERANCE * Math.max(before.value, after.value, 1);
    tried += 1;
    if (isNear(ofBefore)) opening += 1;
    if (isNear(ofAfter)) closing += 1;
  }
  if (tried === 0 || (opening === tried) === (closing === tried)) return null;
  return opening === tried ? 'openingStock' : 'closingStock';
}
