/** The planner's clock, handed in: tests stand on a day of their own. */
export interface Clock {
  /** The day by which exemptions expire, `2026-11-22`. */
  today(): string;
  /** The moment of a write, as the stamp keeps it. */
  now(): string;
}
