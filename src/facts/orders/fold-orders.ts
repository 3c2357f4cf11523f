import type { ListRole } from '../../domain/order-list';
import type { CellValue } from '../../domain/survey';
import { wordsOf } from '../../domain/text';
import { closeOrders } from './close-orders';
import { daysMet, END_OF_DAYS, FIRST_DAY } from './days-met';
import { weekdayOf } from './due-days';
import { AT, executionOf, WIDTH } from './execution';
import { knownProfiles, NO_NAME } from './known-profiles';
import { newTallies, tallyLine, withStrays } from './line-tallies';
import { nameIndex } from './name-index';
import { numberIndex } from './number-index';
import { REASON_KIND, STATUS, type CellReader, type OrderFold, type OrderFoldSpec } from './order-fold';
import { worstIn } from './worst-in';
import { orderNumbers } from './order-numbers';
import { orderSizes } from './order-sizes';
import { orderVolumes } from './order-volumes';
import * as order from './order-states';

// Taken out of their modules once: compiled modules look a name up at every use, and the loop below uses them a million times.
const {
  COUNTED,
  DATED,
  EARLY,
  EXCESS,
  EXCESS_MONEY,
  EXTRA_TERM,
  FIRST_SENT,
  FIRST_VISIT,
  FLAGS,
  JUDGED,
  KILLED,
  KILLED_VALUE,
  LATE,
  LINE_BITS,
  LIVE,
  OPEN_DUE,
  OPEN_LINES,
  OPEN_VALUE,
  REASON,
  REP,
  SAVED,
  SENT,
  SHORT,
  SHORT_VALUE,
  SPECIAL,
  SUM_WIDTH,
  SURCHARGE,
  SURCHARGED_LINES,
  SURCHARGE_DIFFERS,
  SURCHARGE_OF_LINE,
  UNVALUED,
  VALUE,
  WHOLE_WIDTH,
} = order;
const {
  customers: AT_CUSTOMERS,
  deliveredValue: AT_DELIVERED_VALUE,
  deliveries: AT_DELIVERIES,
  excessDiscount: AT_EXCESS_DISCOUNT,
  extraTermValue: AT_EXTRA_TERM_VALUE,
  judgedLines: AT_JUDGED_LINES,
  lateLines: AT_LATE_LINES,
  lines: AT_LINES,
  listValue: AT_LIST_VALUE,
  orderedValue: AT_ORDERED_VALUE,
  termValue: AT_TERM_VALUE,
} = AT;

const NOTHING: CellReader = { read: () => NaN };
/** Days of a key made of a customer and a day. */
const DAYS = 65536;

/**
 * Folds the rows of an order list into one set of sums a profile: each cell is read once, no object is made of a row. What
 * is a line on time, an order in full, a drop … stands in the README's table of definitions.
 */
export function foldOrders(spec: OrderFoldSpec): OrderFold {
  const { policies, profileOfCustomer } = spec;
  const column = (role: ListRole): number => spec.columns[role] ?? -1;
  const reader = (role: ListRole): CellReader => (column(role) < 0 ? NOTHING : (spec.readers[role] ?? NOTHING));
  const [iOrder, iLine, iProfile, iRep] = [column('order'), column('line'), column('profile'), column('rep')];
  const iCustomer = column('customerCode') >= 0 ? column('customerCode') : column('customer');
  const [iOrdered, iDelivered] = [column('orderedQuantity'), column('deliveredQuantity')];
  const [iOrderDate, iRequested] = [column('orderDate'), column('requestedDate')];
  const [iPromised, iSent] = [column('promisedDate'), column('deliveredDate')];
  const [iPrice, iList, iNet, iDiscount] = [
    column('unitPrice'),
    column('listValue'),
    column('netValue'),
    column('discount'),
  ];
  const [iPayment, iSpecial, iSurcharge] = [column('payment'), column('special'), column('surcharge')];
  const [iFreight, iStatus, iReason, iCurrency] = [
    column('freight'),
    column('status'),
    column('reason'),
    column('currency'),
  ];
  const [rOrdered, rDelivered] = [reader('orderedQuantity'), reader('deliveredQuantity')];
  const [rOrderDate, rRequested, rPromised, rSent] = [
    reader('orderDate'),
    reader('requestedDate'),
    reader('promisedDate'),
    reader('deliveredDate'),
  ];
  const [rPrice, rList, rNet, rDiscount] = [
    reader('unitPrice'),
    reader('listValue'),
    reader('netValue'),
    reader('discount'),
  ];
  const [rPayment, rSpecial, rSurcharge, rFreight] = [
    reader('payment'),
    reader('special'),
    reader('surcharge'),
    reader('freight'),
  ];
  const [rStatus, rReason, rCurrency] = [reader('status'), reader('reason'), reader('currency')];
  const hasMoney = iPrice >= 0 || iList >= 0 || iNet >= 0;
  const count = policies.length;
  const sums = new Float64Array(count * WIDTH);
  const due = new Float64Array(count * 7).fill(NaN);
  policies.forEach(({ dueDays }, p) => dueDays?.forEach((days, weekday) => (due[p * 7 + weekday] = days)));
  const caps = Float64Array.from(policies, ({ discountCap }) => discountCap ?? NaN);
  const terms = Float64Array.from(policies, ({ termDays }) => termDays ?? NaN);
  const states = order.orderStates(spec.mostOrders);
  const numbers = orderNumbers(count, states.add);
  const profiles = knownProfiles(policies.map(({ key }) => key));
  const [customers, reps, reasons] = [nameIndex(wordsOf), nameIndex(wordsOf), nameIndex(wordsOf)];
  const [visits, served] = [numberIndex(), numberIndex()];
  const iProduct = spec.withVolumes ? column('product') : -1;
  const [products, volumes] = [nameIndex(wordsOf), orderVolumes()];
  const farLines = new Set<string>();
  const sizes = orderSizes(policies);
  const tallies = newTallies();
  const [orderDays, sentDays] = [daysMet(), daysMet()];
  let lastVisit = -1;
  let lastVisitAt = -1;

  const dayOf = (value: CellValue | undefined, by: CellReader, row: number): number => {
    const serial = by.read(value ?? null, row);
    if (serial >= FIRST_DAY && serial < END_OF_DAYS) return Math.floor(serial);
    if (!Number.isNaN(serial)) tallyLine(tallies, 'impossible-dates', row);
    return NaN;
  };
  const profileOf = (cells: readonly CellValue[], row: number): number => {
    const named = iProfile < 0 ? NO_NAME : profiles.of(cells[iProfile], row);
    if (named !== NO_NAME || !profileOfCustomer) return named;
    const customer = customers.of(iCustomer < 0 ? null : cells[iCustomer]);
    const name = customer < 0 ? undefined : profileOfCustomer.get(wordsOf(customers.names[customer] ?? ''));
    return name === undefined ? NO_NAME : profiles.of(name, row);
  };
  /** Whether the line was met before in its order. */
  const isRepeated = (value: CellValue | undefined, of: number, wholes: Int32Array): boolean => {
    if (value === null || value === undefined || value === '') return false;
    const line = Number(value);
    if (line >= 0 && line < 32 && Number.isInteger(line)) {
      const at = of * WHOLE_WIDTH + LINE_BITS;
      const bits = wholes[at] as number;
      wholes[at] = bits | (1 << line);
      return (bits & (1 << line)) !== 0;
    }
    const known = farLines.size;
    farLines.add(`${of} ${typeof value === 'object' ? value.error : String(value)}`);
    return farLines.size === known;
  };

  const addRow = (cells: readonly CellValue[], row: number): void => {
    const orderDay = iOrderDate < 0 ? NaN : dayOf(cells[iOrderDate], rOrderDate, row);
    const requested = iRequested < 0 ? NaN : dayOf(cells[iRequested], rRequested, row);
    const promised = iPromised < 0 ? NaN : dayOf(cells[iPromised], rPromised, row);
    let sent = iSent < 0 ? NaN : dayOf(cells[iSent], rSent, row);
    const ordered = iOrdered < 0 ? NaN : rOrdered.read(cells[iOrdered] ?? null, row);
    const delivered = iDelivered < 0 ? NaN : rDelivered.read(cells[iDelivered] ?? null, row);
    const isOther = iCurrency >= 0 && rCurrency.read(cells[iCurrency] ?? null, row) === 0;
    const price = iPrice < 0 ? NaN : rPrice.read(cells[iPrice] ?? null, row);
    let list = iList < 0 ? NaN : rList.read(cells[iList] ?? null, row);
    let net = iNet < 0 ? NaN : rNet.read(cells[iNet] ?? null, row);
    let discount = iDiscount < 0 ? NaN : rDiscount.read(cells[iDiscount] ?? null, row);
    const payment = iPayment < 0 ? NaN : rPayment.read(cells[iPayment] ?? null, row);
    const surcharge = iSurcharge < 0 || isOther ? NaN : rSurcharge.read(cells[iSurcharge] ?? null, row);
    if (iFreight >= 0) rFreight.read(cells[iFreight] ?? null, row);
    orderDays.add(orderDay, row);
    sentDays.add(sent, row);

    const profile = profileOf(cells, row);
    if (profile < 0) {
      if (profile === NO_NAME && iOrder >= 0 && (cells[iOrder] ?? null) !== null)
        tallyLine(tallies, 'without-profile', row);
      return;
    }
    tallyLine(tallies, 'lines', row);
    if (ordered < 0 || delivered < 0) return tallyLine(tallies, 'returned-lines', row);
    const known = iOrder < 0 ? -1 : numbers.of(profile, cells[iOrder], row);
    const one = known < 0 ? states.add(profile, row) : known;
    const wholes = states.wholes();
    const rare = states.rare();
    if (iLine >= 0 && isRepeated(cells[iLine], one, wholes)) return tallyLine(tallies, 'duplicate-lines', row);
    const whole = one * WHOLE_WIDTH;
    const sum = one * SUM_WIDTH;
    const orderSums = states.sums();
    const base = profile * WIDTH;
    let flags = wholes[whole + FLAGS] as number;
    const customer = iCustomer < 0 ? -1 : customers.of(cells[iCustomer]);
    const pair = customer < 0 ? -1 : customer * count + profile;
    if (iRep >= 0 && (wholes[whole + REP] as number) < 0) wholes[whole + REP] = reps.of(cells[iRep]);

    const reason = iReason < 0 ? NaN : rReason.read(cells[iReason] ?? null, row);
    const isCancelled = iStatus >= 0 && rStatus.read(cells[iStatus] ?? null, row) === STATUS.cancelled;
    const isCut = delivered < ordered;
    if (reason === REASON_KIND.policy || (isCancelled && iReason < 0)) {
      const killed = isCancelled || isCut;
      if (killed && (flags & KILLED) === 0) {
        wholes[whole + REASON] = reasons.of(cells[iReason < 0 ? iStatus : iReason]);
      }
      flags |= killed ? KILLED : SAVED;
    }
    if (isCancelled) {
      wholes[whole + FLAGS] = flags;
      const stopped = hasMoney ? valueOf(list, net, price * ordered, discount) : ordered;
      if ((flags & KILLED) !== 0 && !isOther && stopped > 0) {
        rare[whole + KILLED_VALUE] = (rare[whole + KILLED_VALUE] as number) + stopped;
      }
      return tallyLine(tallies, 'cancelled-lines', row);
    }
    flags |= LIVE;
    if (iProduct >= 0) volumes.add(profile, products.of(cells[iProduct]), orderDay, ordered);
    sums[base + AT_LINES] = (sums[base + AT_LINES] as number) + 1;

    // Money of the line, from whichever columns there are.
    if (discount > 1 || discount <= -1) discount = NaN;
    if (isOther) {
      tallyLine(tallies, 'other-currency', row);
      list = NaN;
      net = NaN;
    } else {
      if (Number.isNaN(list)) list = price * ordered;
      if (Number.isNaN(net)) net = Number.isNaN(discount) ? list : list * (1 - discount);
      if (Number.isNaN(list) && discount < 1) list = net / (1 - discount);
      if (iDiscount < 0 && iNet >= 0 && list > 0) discount = 1 - net / list;
    }
    const value = hasMoney ? net : ordered;
    const weight = value > 0 ? value : 0;
    if (Number.isNaN(value)) flags |= UNVALUED;
    if (sizes !== null) sizes.add(profile, one, ordered);
    orderSums[sum + VALUE] = (orderSums[sum + VALUE] as number) + weight;
    if (discount > 1 - 1e-9) {
      tallyLine(tallies, 'bonus-lines', row);
    } else if (list > 0 && !Number.isNaN(discount)) {
      sums[base + AT_LIST_VALUE] = (sums[base + AT_LIST_VALUE] as number) + list;
      const excess = discount - (caps[profile] as number);
      if (excess > 1e-9) {
        sums[base + AT_EXCESS_DISCOUNT] = (sums[base + AT_EXCESS_DISCOUNT] as number) + excess * list;
        rare[whole + EXCESS_MONEY] = (rare[whole + EXCESS_MONEY] as number) + excess * list;
        flags |= EXCESS;
      }
    }
    if (!Number.isNaN(payment)) {
      const extra = payment - (terms[profile] as number);
      sums[base + AT_TERM_VALUE] = (sums[base + AT_TERM_VALUE] as number) + weight;
      if (extra > 0) {
        sums[base + AT_EXTRA_TERM_VALUE] = (sums[base + AT_EXTRA_TERM_VALUE] as number) + extra * weight;
        rare[whole + EXTRA_TERM] = (rare[whole + EXTRA_TERM] as number) + extra * weight;
      }
    }

    // Dates of the line against those of the policy.
    const promise = Number.isNaN(orderDay) ? NaN : orderDay + (due[profile * 7 + weekdayOf(orderDay)] as number);
    const dueDay = requested > promise ? requested : promise;
    if (promised < orderDay) tallyLine(tallies, 'promise-before-order', row);
    const said = iPromised >= 0 ? promised : requested > orderDay ? requested : NaN;
    if (said >= orderDay && !Number.isNaN(promise)) flags |= said < promise ? DATED | EARLY : DATED;
    const isBefore = sent < orderDay;
    if (isBefore) {
      tallyLine(tallies, 'delivery-before-order', row);
      sent = NaN;
    }
    const isOpen = iSent >= 0 && Number.isNaN(sent) && !isBefore && !(delivered > 0);
    if (isOpen) {
      tallyLine(tallies, 'open-lines', row);
      const openLines = whole + OPEN_LINES;
      wholes[openLines] = (wholes[openLines] as number) + 1;
      orderSums[sum + OPEN_VALUE] = (orderSums[sum + OPEN_VALUE] as number) + weight;
      if (dueDay < (wholes[whole + OPEN_DUE] as number)) wholes[whole + OPEN_DUE] = dueDay;
    } else {
      if (sent <= dueDay || sent > dueDay) {
        sums[base + AT_JUDGED_LINES] = (sums[base + AT_JUDGED_LINES] as number) + 1;
        flags |= JUDGED;
        if (sent > dueDay) {
          sums[base + AT_LATE_LINES] = (sums[base + AT_LATE_LINES] as number) + 1;
          flags |= LATE;
        }
      }
      if (ordered > 0 && !Number.isNaN(delivered)) {
        const share = isCut ? delivered / ordered : 1;
        sums[base + AT_ORDERED_VALUE] = (sums[base + AT_ORDERED_VALUE] as number) + weight;
        sums[base + AT_DELIVERED_VALUE] = (sums[base + AT_DELIVERED_VALUE] as number) + weight * share;
        flags |= isCut ? COUNTED | SHORT : COUNTED;
        if (isCut) rare[whole + SHORT_VALUE] = (rare[whole + SHORT_VALUE] as number) + weight * (1 - share);
      }
      if (!Number.isNaN(sent) && delivered !== 0) {
        flags |= SENT;
        if (pair >= 0) {
          const visit = pair * DAYS + sent;
          if (visit !== lastVisit) lastVisitAt = visited(visit, pair, base);
          lastVisit = visit;
        }
        if (sent < (wholes[whole + FIRST_SENT] as number)) {
          wholes[whole + FIRST_SENT] = sent;
          wholes[whole + FIRST_VISIT] = pair < 0 ? -1 : lastVisitAt;
        }
      }
    }
    if (iSpecial >= 0 && rSpecial.read(cells[iSpecial] ?? null, row) === 1) flags |= SPECIAL;
    if (!Number.isNaN(surcharge)) flags |= addSurcharge(surcharge, wholes, whole, orderSums, sum);
    wholes[whole + FLAGS] = flags;
  };

  /** Position of a visit; a new one counts as a delivery. */
  const visited = (visit: number, pair: number, base: number): number => {
    const known = visits.size();
    const at = visits.of(visit);
    if (at < known) return at;
    sums[base + AT_DELIVERIES] = (sums[base + AT_DELIVERIES] as number) + 1;
    const customersBefore = served.size();
    if (served.of(pair) === customersBefore) sums[base + AT_CUSTOMERS] = (sums[base + AT_CUSTOMERS] as number) + 1;
    return at;
  };

  return {
    add({ firstRow, rows }) {
      for (let i = 0; i < rows.length; i++) addRow(rows[i] as readonly CellValue[], firstRow + i);
    },
    result() {
      const [ordered, sent] = [orderDays.span(), sentDays.span()];
      const closed = closeOrders(states, sums.slice(), {
        policies,
        // A list without one delivery does not record them: nothing in it is late.
        lastDay: sent.to < 0 ? sent.to : Math.max(sent.to, ordered.to),
        hasMoney,
        hasSent: iSent >= 0,
        visits: visits.size(),
        sizes,
        reps: reps.names,
        reasons: reasons.names,
      });
      const { from, to } = ordered.to < 0 ? sent : ordered;
      return {
        profiles: policies.map((_, profile) => executionOf(closed.sums, profile)),
        earlyReps: closed.earlyReps,
        killReasons: closed.killReasons,
        worst: worstIn(closed.worst, states, numbers),
        smallDropFees: closed.smallDropFees,
        repValues: closed.repValues,
        days: to >= from ? to - from + 1 : null,
        firstDay: to >= from ? from : null,
        lastDay: to >= from ? to : null,
        volumes: volumes.result(products.names),
        tallies: withStrays(tallies, [ordered, sent]),
        strangers: profiles.strangers(),
      };
    },
  };
}

/** Net value of a line that was stopped, from whichever columns there are; NaN where there are none. */
function valueOf(list: number, net: number, listed: number, discount: number): number {
  if (!Number.isNaN(net)) return net;
  const value = Number.isNaN(list) ? listed : list;
  return discount >= 0 && discount <= 1 ? value * (1 - discount) : value;
}

/** Adds the surcharge of a line; answers the bit that says whether lines state different ones. */
function addSurcharge(amount: number, wholes: Int32Array, whole: number, sums: Float64Array, sum: number): number {
  const lines = wholes[whole + SURCHARGED_LINES] as number;
  const differs = lines > 0 && sums[sum + SURCHARGE_OF_LINE] !== amount;
  wholes[whole + SURCHARGED_LINES] = lines + 1;
  sums[sum + SURCHARGE_OF_LINE] = amount;
  sums[sum + SURCHARGE] = (sums[sum + SURCHARGE] as number) + amount;
  return differs ? SURCHARGE_DIFFERS : 0;
}
