import type { ListRole } from '../../domain/order-list';
import { rolesOf } from './match-role';

/**
 * Whether headings are those of an order list that names customers and no profiles, or of confirmations without profiles:
 * tables that no term of a policy gives away.
 */
export function headsOrders(headings: readonly string[]): boolean {
  const roles = new Set<ListRole>(headings.flatMap((heading) => rolesOf(heading).slice(0, 1)));
  if (roles.has('rep') && roles.has('confirmedDate')) return true;
  const hasDate = roles.has('orderDate') || roles.has('deliveredDate');
  return roles.has('order') && hasDate && (roles.has('customer') || roles.has('customerCode')) && roles.size >= 4;
}
