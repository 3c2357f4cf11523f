import { WEEKS_PER_MONTH } from '../domain/arithmetic';
import type { FigureValues } from './figure-values';
import { aboveZero, anyNumber, atLeastZero, plain, same, share } from './input-kinds';
import { inputs, parameter, type InputSpec } from './way';

// A discount that does not exist takes nothing off the list price (ERRATA 56).

/** v ÷ (f · 52/12). */
const dropOf = (sales: number, perWeek: number): number => sales / (perWeek * WEEKS_PER_MONTH);

/** How figures are found, in order of preference: as the workbook gives them, else from others. */
export const FIGURE_INPUTS: { readonly [N in keyof FigureValues]: InputSpec<FigureValues[N]> } = {
  customers: aboveZero(plain('customers')),
  netSales: anyNumber(plain('netSales')),
  listSales: anyNumber(
    plain('listSales'),
    inputs(['netSales', 'discount'], (net, discount) => net / (1 - discount), ['discount']),
  ),
  salesPerCustomer: aboveZero(
    plain('salesPerCustomer'),
    inputs(['netSales', 'customers'], (net, customers) => net / customers),
  ),
  averageDrop: aboveZero(plain('averageDrop'), inputs(['salesPerCustomer', 'deliveriesPerWeek'], dropOf)),
  salesDrop: aboveZero(inputs(['salesPerCustomer', 'deliveriesPerWeek'], dropOf), inputs(['averageDrop'], same)),
  policyDrop: aboveZero(
    inputs(['averageDrop', 'minimumOrder'], (drop, minimum) => Math.max(drop, minimum)),
    inputs(['averageDrop'], same),
  ),
  averageOrder: aboveZero(plain('averageOrder'), inputs(['averageDrop'], same)),
  listOrder: aboveZero(inputs(['averageOrder', 'discount'], (order, discount) => order / (1 - discount), ['discount'])),
  dropsPerMonth: atLeastZero(
    plain('dropsPerMonth'),
    inputs(['customers', 'deliveriesPerWeek'], (customers, perWeek) => customers * perWeek * WEEKS_PER_MONTH),
  ),
  salesBelowStep: atLeastZero(plain('salesBelowStep')),
  stopCost: atLeastZero(plain('stopCost')),
  listMargin: share(plain('listMargin')),
  netMargin: share(plain('netMargin')),
  costRatio: atLeastZero(
    plain('costRatio'),
    inputs(['netMargin'], (margin) => 1 - margin),
    inputs(['listMargin', 'discount'], (margin, discount) => (1 - margin) / (1 - discount), ['discount']),
  ),
  grossMargin: anyNumber(
    inputs(['netMargin'], same),
    inputs(['costRatio'], (ratio) => 1 - ratio),
  ),
  pocketMargin: anyNumber(plain('pocketMargin')),
  targetMargin: share(plain('targetMargin')),
  handlingShare: atLeastZero(plain('handlingShare')),
  stockCostShare: atLeastZero(plain('stockCostShare')),
  specialShare: atLeastZero(plain('specialShare')),

  costOfCapital: atLeastZero(parameter('costOfCapital')),
  carryingRate: atLeastZero(parameter('carryingRate')),
  upliftLoss: share(parameter('upliftLoss')),
  specialLoss: share(parameter('specialLoss')),
  countOpenOrders: { ways: [parameter('countOpenOrders')] },
  declaredLogic: { ways: [parameter('declaredLogic')] },
};
