import type { ListRole } from '../../domain/order-list';
import type { DeskOrder } from '../../domain/order-desk';
import type { CellValue } from '../../domain/survey';
import { isBlank } from '../grid';
import { nameIn, type OrderRange } from './order-range';
import { quantityUnit } from '../../sheets/quantity-unit';

/** One line of an order in numbers; NaN where it does not say. Money as the fold of an order list makes it. */
interface Line {
  readonly order: string;
  readonly profile: string;
  readonly orderDay: number;
  readonly wishedDay: number;
  readonly quantity: number;
  readonly listValue: number;
  readonly value: number;
  readonly discount: number;
  readonly termDays: number;
  readonly isSpecial: boolean;
  readonly surcharge: number;
}

/** The orders of a range, in the order in which they are met; lines without an order number are one order. */
export function deskOrders(range: OrderRange): readonly DeskOrder[] {
  const orders = new Map<string, Line[]>();
  range.rows.forEach((cells, index) => {
    if (cells.every(isBlank)) return;
    const line = lineOf(range, cells, range.firstRow + index);
    orders.set(line.order, [...(orders.get(line.order) ?? []), line]);
  });
  const unit = quantityUnit(range.list);
  return [...orders.values()].map((lines) => orderOf(lines, unit));
}

function lineOf({ list, read }: OrderRange, cells: readonly CellValue[], row: number): Line {
  const cellOf = (role: ListRole): CellValue => {
    const column = list.columns.find((one) => one.role === role)?.at.column;
    return column === undefined ? null : (cells[column] ?? null);
  };
  const numberOf = (role: ListRole): number => read.readers[role]?.read(cellOf(role), row) ?? NaN;
  const quantity = numberOf('orderedQuantity');
  const net = numberOf('netValue');
  const given = numberOf('discount');
  const stated = numberOf('listValue');
  const listed = Number.isNaN(stated) ? numberOf('unitPrice') * quantity : stated;
  const listValue = Number.isNaN(listed) && given < 1 ? net / (1 - given) : listed;
  const hasDiscount = list.columns.some(({ role }) => role === 'discount');
  const derived = hasDiscount || !(listValue > 0) ? given : 1 - net / listValue;
  return {
    order: nameIn(cellOf('order')),
    profile: nameIn(cellOf('profile')),
    orderDay: Math.floor(numberOf('orderDate')),
    wishedDay: Math.floor(earliest([numberOf('requestedDate'), numberOf('promisedDate')])),
    quantity,
    listValue,
    value: Number.isNaN(net) ? listValue * (1 - given) : net,
    discount: derived,
    termDays: numberOf('payment'),
    isSpecial: numberOf('special') === 1,
    surcharge: numberOf('surcharge'),
  };
}

function orderOf(lines: readonly Line[], unit: DeskOrder['unit']): DeskOrder {
  const all = (of: (line: Line) => number): readonly number[] => lines.map(of);
  const surcharges = all(({ surcharge }) => surcharge).filter((amount) => !Number.isNaN(amount));
  // The same surcharge on every line is written once an order.
  const isOnce = surcharges.every((amount) => amount === surcharges[0]);
  return {
    order: lines[0]?.order || null,
    profile: lines.map(({ profile }) => profile).find((name) => name !== '') ?? null,
    orderDay: known(earliest(all(({ orderDay }) => orderDay))),
    wishedDay: known(earliest(all(({ wishedDay }) => wishedDay))),
    value: known(sum(all(({ value }) => value))),
    listValue: known(sum(all(({ listValue }) => listValue))),
    quantity: known(sum(all(({ quantity }) => quantity))),
    unit,
    // A line that does not say makes the whole unknown: it may be the one that breaks the package.
    discount: known(Math.max(...all(({ discount }) => discount))),
    termDays: known(Math.max(...all(({ termDays }) => termDays))),
    isSpecial: lines.some(({ isSpecial }) => isSpecial),
    surcharge: surcharges.length === 0 ? null : isOnce ? (surcharges[0] ?? null) : sum(surcharges),
  };
}

const known = (value: number): number | null => (Number.isFinite(value) ? value : null);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
/** The first of the days that are known; Infinity where none is. */
const earliest = (days: readonly number[]): number => Math.min(...days.filter((day) => !Number.isNaN(day)));
