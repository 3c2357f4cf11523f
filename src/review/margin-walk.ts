import type { Book, Facts } from '../domain/book';
import type { Memory } from '../domain/memory';
import type { InputName } from '../rules/input-values';
import { RULES } from '../rules/index';
import type { Scope } from '../rules/scope';
import { valueIn } from '../rules/settle';
import { scopesOf } from '../rules/workbook-scope';
import type { Review } from './model';
import { settingsInForce } from './settings';
import { withFolded } from './with-folded';

/**
 * The way from list price to what a package leaves (S19), as shares of list price that add up to 1. A margin below zero
 * is what the package costs beyond its price.
 */
export interface MarginWalk {
  readonly profileKey: string;
  readonly discount: number;
  readonly goods: number;
  /** Promotional support, and the capital that the payment term ties up. */
  readonly terms: number;
  /** Delivery, handling, stock and special orders. */
  readonly service: number;
  readonly margin: number;
}

/** One walk for each profile of which S19 is scored and the discount is known, in the order of the book. */
export function marginWalks(
  review: Pick<Review, 'profiles'>,
  asRead: Book,
  facts: Pick<Facts, 'folded'>,
  memory: Memory,
): readonly MarginWalk[] {
  const book = withFolded(asRead, facts);
  const { parameters } = settingsInForce(RULES, book, memory);
  const { scopes } = scopesOf(book, parameters, (field) => (book.places[field]?.length ?? 0) > 0);
  return review.profiles.flatMap(({ key, outcomes }): MarginWalk[] => {
    const nth = book.profiles.findIndex((profile) => profile.key === key);
    const scope = scopes[nth];
    const outcome = outcomes['S19'];
    const discount = scope ? valueIn(scope, 'discount') : null;
    return scope && outcome?.kind === 'scored' && discount !== null
      ? [{ profileKey: key, ...walkOf(scope, discount, outcome.x) }]
      : [];
  });
}

function walkOf(scope: Scope, discount: number, left: number): Omit<MarginWalk, 'profileKey'> {
  // What a rule waives costs nothing.
  const share = (name: Numeric): number => valueIn(scope, name) ?? 0;
  const net = 1 - discount;
  const terms = share('promoShare') + (share('costOfCapital') * share('meanTermDays')) / 365;
  return {
    discount,
    goods: (1 - share('grossMargin')) * net,
    terms: terms * net,
    service: (share('grossMargin') - terms - left) * net,
    margin: left * net,
  };
}

type Numeric = InputName & ('promoShare' | 'costOfCapital' | 'meanTermDays' | 'grossMargin');
