import type { PlanMeasure } from '../../domain/plan';
import { wordsOf } from '../../domain/text';
import { ask, issueOf, questionId } from '../findings';
import { plainText } from '../grammar/found';
import type { PlanDraft, PlanRun } from './plan-draft';
import { versionIn } from './plan-label';

/**
 * Of several versions of one measure the one that calls itself consensus or published; next the one without a name. Which
 * of others holds is asked: the answer is the name of a version.
 */
export function inOneVersion(drafts: readonly PlanDraft[], run: PlanRun): readonly PlanDraft[] {
  const chosen = new Map<PlanMeasure, ReadonlySet<string> | null>();
  for (const measure of new Set(drafts.map((draft) => draft.measure))) {
    chosen.set(
      measure,
      versionsOf(
        drafts.filter((draft) => draft.measure === measure),
        run,
      ),
    );
  }
  return drafts.filter(({ measure, version }) => chosen.get(measure)?.has(wordsOf(version ?? '')) ?? false);
}

/** The versions that count; all of them where they say nothing of the same family and month. */
function versionsOf(drafts: readonly PlanDraft[], run: PlanRun): ReadonlySet<string> | null {
  const names = new Map(drafts.map(({ version }) => [wordsOf(version ?? ''), version ?? '']));
  const all = new Set(names.keys());
  if (names.size === 1 || !overlap(drafts)) return all;
  const published = [...names].filter(([, version]) => versionIn(version) === 'published');
  if (published.length === 1) return new Set(published.map(([words]) => words));
  if (published.length === 0 && all.has('')) return new Set(['']);
  const named = [...names.values()].filter((version) => version !== '');
  const id = questionId('plan-version', ...[...all].sort());
  const answer = wordsOf(plainText(run.answers[id] ?? ''));
  if (all.has(answer) && answer !== '') return new Set([answer]);
  const [first] = drafts;
  const readings = named.join(' | ');
  if (first)
    ask(run.findings, {
      id,
      issue: issueOf('plan-version', first.named.found, first.named.at, { readings }),
      options: named,
    });
  return null;
}

function overlap(drafts: readonly PlanDraft[]): boolean {
  const seen = new Map<string, string>();
  return drafts.some(({ family, profile, month, version }) => {
    const key = JSON.stringify([wordsOf(family ?? ''), wordsOf(profile ?? ''), month]);
    const own = wordsOf(version ?? '');
    const before = seen.get(key);
    if (before === undefined) seen.set(key, own);
    return before !== undefined && before !== own;
  });
}
