import { leversOf, type FindingLevers } from '../review/levers-of';
import type { Reviewed } from './review-workbook';

/** The levers of one finding; null where its rule has none that is a number. */
export function findingLevers({ review, book, facts, own }: Reviewed, id: string): FindingLevers | null {
  const findings = review.findings.filter((finding) => finding.id === id);
  return leversOf({ ...review, findings }, book, facts, own.memory)[id] ?? null;
}
