/** Inputs that somebody measures or the company decides once. */
export interface FigureValues {
  // Sales and margins.
  customers: number;
  netSales: number;
  listSales: number;
  /** v, an active customer. */
  salesPerCustomer: number;
  /** Drop at net price as the workbook gives it, else as sales and frequency give it. */
  averageDrop: number;
  /** Drop as sales and frequency give it, else as the workbook gives it (S03: ERRATA 38). */
  salesDrop: number;
  /** max(average drop, minimum order): the drop the policy makes (ERRATA 79). */
  policyDrop: number;
  averageOrder: number;
  /** Average order at list price. */
  listOrder: number;
  dropsPerMonth: number;
  salesBelowStep: number;
  stopCost: number;
  listMargin: number;
  netMargin: number;
  /** k = cost of goods ÷ net sales. */
  costRatio: number;
  /** Share of net sales. */
  grossMargin: number;
  pocketMargin: number;
  targetMargin: number;
  handlingShare: number;
  stockCostShare: number;
  specialShare: number;

  // The company's parameters.
  costOfCapital: number;
  carryingRate: number;
  upliftLoss: number;
  specialLoss: number;
  countOpenOrders: boolean;
  declaredLogic: 'tiered' | 'tradeOff';
}
