import type { Book } from '../../domain/book';
import type { Plan } from '../../domain/plan';
import type { PlanIndex } from './plan-index';
import type { PlanReadings } from './plan-readings';
import type { ShareOf } from './plan-shares';

/** Everything the parts of a fold look at. */
export interface PlanFold {
  readonly book: Book;
  readonly plan: Plan;
  readonly index: PlanIndex;
  /** The months that count, from that of the review on. */
  readonly horizon: readonly string[];
  readonly shareOf: ShareOf;
  readonly today: string;
  /** Profile of a customer by name in comparable form, where a portfolio says it. */
  readonly profileOfCustomer: ReadonlyMap<string, string>;
  readonly readings: PlanReadings;
}
