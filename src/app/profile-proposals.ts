import type { SidedLever } from '../levers/proposal';
import { proposalsFor } from '../review/proposals-for';
import { tryTerms, type Moved, type Standing } from './try-terms';
import type { Reviewed } from './review-workbook';

export const VARIANTS = ['smallest', 'fewestCommercial', 'fewestLogistics'] as const;
export type Variant = (typeof VARIANTS)[number];

/** Changes that belong together, with what they would do to the profile. */
export interface ProfileProposal extends Moved<Standing> {
  /** Every aim that this proposal serves best. */
  readonly variants: readonly Variant[];
  readonly changes: readonly SidedLever[];
  readonly isAligned: boolean;
}

/** What would align a profile, with score and money before and after; empty where no lever raises its score. */
export function profileProposals(reviewed: Reviewed, profileKey: string): readonly ProfileProposal[] {
  const { book, facts, own, review } = reviewed;
  const found = proposalsFor(profileKey, review, book, facts, own.memory);
  const proposals: ProfileProposal[] = [];
  for (const variant of VARIANTS) {
    const proposal = found?.[variant];
    if (!proposal) continue;
    const same = proposals.findIndex(({ changes }) => JSON.stringify(changes) === JSON.stringify(proposal.changes));
    const twin = proposals[same];
    if (twin) {
      proposals[same] = { ...twin, variants: [...twin.variants, variant] };
      continue;
    }
    const tried = tryTerms(reviewed, { [profileKey]: proposal.changes });
    const moved = tried.profiles.find(({ key }) => key === profileKey);
    if (!moved) continue;
    const { before, after } = moved;
    proposals.push({ variants: [variant], changes: proposal.changes, isAligned: proposal.isAligned, before, after });
  }
  return proposals;
}
