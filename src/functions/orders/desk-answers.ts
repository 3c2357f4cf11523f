import type { Profile } from '../../domain/book';
import type { Language } from '../../domain/language';
import type { OrderList } from '../../domain/order-list';
import type { DeskAnswer } from '../../domain/order-desk';
import { wordsOf } from '../../domain/text';
import { judgeOrder } from '../../facts/desk/judge-order';
import type { Grid } from '../sheet-function';
import { deskOrders } from './desk-orders';
import { orderRange, orderRowsOnly } from './order-range';

/** Why a range is no order that could be judged. */
export type DeskProblem =
  | { readonly kind: 'nothing' }
  /** No profile was given, and the order names none. */
  | { readonly kind: 'no-profile' }
  | { readonly kind: 'no-such-profile'; readonly found: string };

export interface DeskRequest {
  readonly grid: Grid;
  readonly profiles: readonly Profile[];
  /** The profile of the orders; '' leaves it to the column of the order. */
  readonly profile: string;
  readonly language: Language | null;
  /** Order lists of the workbook, whose columns lines without headings may have. */
  readonly like: readonly OrderList[];
}

/** Every order of some rows, with or without headings, against the package of its profile. */
export function deskAnswers({
  grid,
  profiles,
  profile,
  language,
  like,
}: DeskRequest): readonly DeskAnswer[] | DeskProblem {
  const orders = deskOrders(orderRange(grid, language) ?? orderRowsOnly(grid, language, like));
  if (orders.length === 0) return { kind: 'nothing' };
  const answers: DeskAnswer[] = [];
  for (const order of orders) {
    const name = profile.trim() === '' ? order.profile : profile;
    if (name === null) return { kind: 'no-profile' };
    const found = profiles.find(({ key }) => key === wordsOf(name));
    if (!found) return { kind: 'no-such-profile', found: name };
    answers.push(judgeOrder(order, found));
  }
  return answers;
}

export function isProblem(answers: readonly DeskAnswer[] | DeskProblem): answers is DeskProblem {
  return 'kind' in answers;
}
