import { foundText } from '../../domain/found-text';
import { isCellError, type CellValue } from '../../domain/survey';
import { calendarDays } from '../grammar/duration';
import { bareNumberOf } from './bare-number';
import { columnOptions, type OrderDoubt } from './column-options';
import { grammarReader } from './grammar-reader';
import { amountOf, columnCurrency } from './money-amount';
import type { OrderCellKind, OrderColumnSpec } from './order-column-spec';
import { turnedDay } from './converted-dates';
import { evidenceOfSample } from './sample-evidence';
import { scanCell } from './scan-cell';
import { newScanned, scanOptions, type ScannedKind } from './scanned';

/** Cells of one sort: how many, the row of the first and its text. `firstRow` is -1 and `found` '' while there is none. */
export interface CellTally {
  readonly count: number;
  readonly firstRow: number;
  readonly found: string;
}

/** A column of an order list, ready for its cells. */
export interface OrderColumn {
  readonly kind: OrderCellKind;
  /**
   * The number of a cell; NaN where it is blank, asked or unread. `number` as written; `money` in units of `currency`;
   * `share` of one; `date` a serial of the workbook with the clock as its fraction; `days` calendar days; `payment` mean
   * days by share. Rows count as the caller counts them.
   */
  readonly read: (value: CellValue, row: number) => number;
  /** Currency of most first cells that state one; a cell in another is unread. */
  readonly currency: () => string | null;
  /** Known from the sample; a later cell against the habit of the language adds `day-month`. */
  readonly doubts: ReadonlySet<OrderDoubt>;
  /** Between which currencies the doubt `currency` is; empty without it. */
  readonly currencies: readonly string[];
  /** Text, errors and truth values that are no value of this kind. */
  readonly unread: CellTally;
  /** Cells with more than one meaning. */
  readonly asked: CellTally;
}

/** Decides from its heading and first cells how a column is read. */
export function orderColumn(spec: OrderColumnSpec): OrderColumn {
  const { kind } = spec;
  const evidence = evidenceOfSample(spec);
  const { options, doubts, isDayHabit } = columnOptions(spec, evidence);
  const eitherOrder = scanOptions({ ...options, isDayFirst: null });
  const bare = bareNumberOf(spec, evidence, options);
  const byGrammar = grammarReader(kind, evidence);
  const currency = columnCurrency(evidence);
  const isMixed = evidence.currencyDoubt !== undefined;
  const scanned = newScanned();
  const unread = newTally();
  const asked = newTally();
  const isTurned = spec.answers?.isTurned === true;
  const workingDay = calendarDays({ days: 1, working: true });

  const refuse = (tally: Writable<CellTally>, value: CellValue, row: number): number => {
    if (tally.count === 0) {
      tally.firstRow = row;
      tally.found = isCellError(value) ? value.error : String(value);
    }
    tally.count += 1;
    return NaN;
  };

  function readText(text: string, row: number): number {
    const found = scanCell(text, options, scanned);
    if (found === 'blank') return NaN;
    if (found === 'asked') return refuse(asked, text, row);
    if (found === 'text') return readWording(text, row);
    const value = valueOf(found);
    if (value === null) return refuse(unread, text, row);
    return value === value ? value : refuse(asked, text, row);
  }

  /** NaN for a value with more than one meaning, null for one of another kind. */
  function valueOf(found: ScannedKind): number | null {
    if (found === 'number') return kind === 'date' ? null : isMixed ? NaN : bare(scanned.value);
    if (found === 'money') {
      if (kind !== 'money' || !currency.holds(scanned.currency)) return null;
      return isMixed ? NaN : amountOf(scanned, evidence.units.scale, bare);
    }
    if (found === 'percent') return kind === 'share' ? percentOf(scanned.value) : null;
    if (found === 'workingDays') return kind === 'days' ? scanned.value * workingDay : null;
    return found === kind || (found === 'instalments' && kind === 'payment') ? scanned.value : null;
  }

  /** A discount below zero adds to the price, unless a whole column is written so. */
  function percentOf(share: number): number {
    const positive = evidence.isBelowZero === true ? 0 - share : share;
    return positive >= 0 ? positive : NaN;
  }

  function readWording(text: string | number, row: number): number {
    if (kind === 'date') {
      const isOther = isDayHabit && scanCell(String(text), eitherOrder, scanned) === 'date';
      if (isOther) doubts.add('day-month');
      return refuse(isOther ? asked : unread, text, row);
    }
    const answer = byGrammar(text);
    if (typeof answer === 'number') return isMixed ? refuse(asked, text, row) : answer;
    return answer === 'blank' ? NaN : refuse(answer === 'asked' ? asked : unread, text, row);
  }

  /** A serial of a column half opened under the other order; a day that can be no month was never turned. */
  function readTurned(serial: number, row: number): number {
    if (Number.isNaN(serial)) return refuse(unread, serial, row);
    const turned = turnedDay(serial, spec.dateSystem);
    if (Number.isNaN(turned) || turned === serial) return serial;
    return isTurned ? turned : refuse(asked, foundText({ value: serial, format: 'yyyy-mm-dd' }, spec.dateSystem), row);
  }

  function readNumber(number: number, row: number): number {
    const value = isMixed ? NaN : bare(number);
    if (kind === 'date' && (isTurned || doubts.has('day-turned'))) return readTurned(value, row);
    if (value === value) return value;
    if (kind === 'payment') return readWording(number, row);
    return refuse(kind === 'date' ? unread : asked, number, row);
  }

  return {
    kind,
    read(value, row) {
      if (typeof value === 'number') return readNumber(value, row);
      if (typeof value === 'string') return readText(value, row);
      return value === null ? NaN : refuse(unread, value, row);
    },
    currency: currency.name,
    doubts,
    currencies: evidence.currencyDoubt ?? [],
    unread,
    asked,
  };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const newTally = (): Writable<CellTally> => ({ count: 0, firstRow: -1, found: '' });
