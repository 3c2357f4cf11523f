import type { Level, Severity } from '../domain/outcome';

/** All numbers of the scoring model (DOMAIN §5): policy, not researched figures. Changing one moves planners' scores. */
export const SEVERITY_WEIGHTS: Readonly<Record<Severity, number>> = { critical: 3, major: 2, minor: 1 };

/** The levels of a profile, in reading order; the portfolio block is judged apart. */
export const PROFILE_LEVELS = ['strategic', 'tactical', 'operational'] as const satisfies readonly Level[];
export type ProfileLevel = (typeof PROFILE_LEVELS)[number];

/** λ: what each level weighs in the geometric mean of a profile. */
export const LEVEL_WEIGHTS: Readonly<Record<ProfileLevel, number>> = {
  strategic: 0.4,
  tactical: 0.3,
  operational: 0.3,
};

/** Shares of the two blocks of the portfolio score. */
export const PORTFOLIO_WEIGHTS = { profiles: 0.8, portfolio: 0.2 } as const;

/** A critical rule at s holds its level at `base + slope · s`: continuous, so no cliff, and nothing at 100. */
export const CRITICAL_CAP = { base: 40, slope: 0.6 } as const;

/** Floor inside the logarithm only: levels show their true 0 (ERRATA 98). */
export const SCORE_FLOOR = 1;

/** A profile with fewer scored rules than this is not scored, whatever its coverage (ERRATA 99). */
export const FEWEST_SCORED_RULES = 3;

/** Coverage from which a score carries the label, 0–1; below the last it is not scored. */
export const LABEL_FROM = { firm: 0.8, indicative: 0.5 } as const;

/** Score from which a band begins; below the last it is broken. */
export const BAND_FROM = { aligned: 85, watch: 70, misaligned: 50 } as const;

/** A critical rule below this marks its pairing, because the mean can hide it (ERRATA 106). */
export const CRITICAL_MARK_BELOW = 50;
