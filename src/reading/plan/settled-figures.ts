import { toAddress } from '../../domain/address';
import { FAMILY_VOLUMES, type PlanFigure } from '../../domain/plan';
import { wordsOf } from '../../domain/text';
import { issueOf } from '../findings';
import type { PlanDraft, PlanRun } from './plan-draft';
import { isOfCompany } from './plan-measures';

/** The family of a plan that has none: the company as a whole. */
export const WHOLE = '*';

/**
 * One figure a measure, family, profile and month. Lines that part a family by depot or article add up; two different
 * numbers for the same thing are told, and neither counts.
 */
export function settledFigures(drafts: readonly PlanDraft[], run: PlanRun): readonly PlanFigure[] {
  const groups = new Map<string, PlanDraft[]>();
  for (const draft of drafts) {
    const { measure, month } = draft;
    const key = JSON.stringify([measure, familyKey(draft), wordsOf(draft.profile ?? ''), month]);
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  return [...groups.values()].flatMap((group) => settled(group, run));
}

function settled(group: readonly PlanDraft[], run: PlanRun): readonly PlanFigure[] {
  const [first] = group;
  if (!first) return [];
  const isSum = group.every(({ isPart }) => isPart) && isAdditive(first);
  const value = isSum ? group.reduce((sum, draft) => sum + draft.value, 0) : first.value;
  const rival = isSum
    ? undefined
    : group.find((draft) => Math.abs(draft.value - first.value) > 1e-9 * Math.abs(first.value));
  if (rival) {
    run.findings.issues.push(issueOf('plan-twice', rival.found, rival.at, { first: toAddress(first.at) }));
    return [];
  }
  const { measure, month, unit, at, found, marks } = first;
  const profile = first.profile === null ? null : wordsOf(first.profile);
  return [{ measure, family: familyKey(first), profile, month, value, unit, at, found, marks }];
}

function familyKey({ measure, family }: PlanDraft): string | null {
  if (isOfCompany(measure)) return null;
  return family === null ? WHOLE : wordsOf(family);
}

/** Deviations, times, margins and costs of parts do not add up to those of their family. */
function isAdditive({ measure }: PlanDraft): boolean {
  return ADDITIVE.includes(measure);
}

const ADDITIVE: readonly PlanDraft['measure'][] = [
  ...FAMILY_VOLUMES,
  'stops',
  'specials',
  'listSales',
  'meanDailyDemand',
];
