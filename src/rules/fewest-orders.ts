/** A profile with fewer orders in the period is not judged by them (RULES, note 4; a default to tune). */
export const FEWEST_ORDERS = 20;
