import type { DeskOrder } from '../domain/order-desk';
import type { OrderList } from '../domain/order-list';
import { headingUnits } from '../reading/headings/heading-units';

/** In what the heading of the quantities says that they are counted: `Qtde pedida (cx)`, `Caixas pedidas`. */
export function quantityUnit({ columns }: Pick<OrderList, 'columns'>): DeskOrder['unit'] {
  const heading = columns.find(({ role }) => role === 'orderedQuantity')?.heading ?? '';
  // A unit counts wherever it stands: a heading of quantities has no other use for the word.
  const { amount } = headingUnits(`(${heading})`);
  return amount === 'kg' || amount === 'case' || amount === 'pallet' || amount === 'truck' ? amount : null;
}
