import type { CellValue, RowBlock } from '../../src/domain/survey';
import type { OrderPolicy } from '../../src/facts/orders/order-policy';
import { POLICIES, ROLES } from '../facts/generated-lines';

/** The columns of the generated list as numbers, profiles, customers and orders as dense codes: what a loop can hope for. */
export type TypedColumns = Readonly<Record<(typeof ROLES)[number], Float64Array>> & {
  readonly orders: number;
  readonly customers: number;
};

export function typedColumns(blocks: readonly RowBlock[]): TypedColumns {
  const lines = blocks.reduce((sum, { rows }) => sum + rows.length, 0);
  const columns = ROLES.map(() => new Float64Array(lines));
  const codes = ROLES.map(() => new Map<CellValue, number>());
  POLICIES.forEach(({ name }, index) => codes[ROLES.indexOf('profile')]!.set(name, index));
  const coded = ROLES.map((role) => role === 'profile' || role === 'order' || role === 'customerCode');
  let line = 0;
  for (const { rows } of blocks) {
    for (const row of rows) {
      row.forEach((value, index) => {
        const known = codes[index]!;
        if (coded[index] && !known.has(value)) known.set(value, known.size);
        columns[index]![line] = coded[index] ? known.get(value)! : typeof value === 'number' ? value : NaN;
      });
      line += 1;
    }
  }
  const named = Object.fromEntries(ROLES.map((role, index) => [role, columns[index]!])) as Record<
    (typeof ROLES)[number],
    Float64Array
  >;
  const most = (role: (typeof ROLES)[number]): number => named[role].reduce((top, code) => Math.max(top, code), 0) + 1;
  return { ...named, orders: most('order'), customers: most('customerCode') };
}

/** Flags of an order and sums of a profile by hand: the same work as the fold, with nothing to look up. */
export function typedLoop(columns: TypedColumns, policies: readonly OrderPolicy[]): Float64Array {
  const { profile, order, line, customerCode, orderDate, requestedDate, promisedDate, deliveredDate } = columns;
  const { orderedQuantity, deliveredQuantity, listValue, discount, payment, special, surcharge, status, reason } =
    columns;
  const sums = new Float64Array(policies.length * 32);
  const flags = new Uint16Array(columns.orders);
  const lineBits = new Uint8Array(columns.orders);
  const owner = new Uint8Array(columns.orders);
  const buyer = new Int32Array(columns.orders);
  const openLines = new Uint16Array(columns.orders);
  const openDue = new Float64Array(columns.orders).fill(Infinity);
  const firstSent = new Float64Array(columns.orders).fill(Infinity);
  const values = new Float64Array(columns.orders);
  const openValues = new Float64Array(columns.orders);
  const charges = new Float64Array(columns.orders);
  const due = policies.map(({ dueDays }) => dueDays ?? [NaN, NaN, NaN, NaN, NaN, NaN, NaN]).flat();
  const caps = Float64Array.from(policies, ({ discountCap }) => discountCap ?? NaN);
  const terms = Float64Array.from(policies, ({ termDays }) => termDays ?? NaN);
  const visits = new Set<number>();
  let lastDay = 0;
  for (let i = 0; i < profile.length; i++) {
    const o = order[i]!;
    const p = profile[i]!;
    const at = p * 32;
    if (deliveredDate[i]! > lastDay) lastDay = deliveredDate[i]!;
    if (orderedQuantity[i]! < 0 || lineBits[o]! & (1 << line[i]!)) continue;
    lineBits[o]! |= 1 << line[i]!;
    owner[o] = p;
    const isCut = deliveredQuantity[i]! < orderedQuantity[i]!;
    if (reason[i] === 1) flags[o]! |= isCut || status[i] === 1 ? 128 : 256;
    flags[o]! |= 1;
    if (status[i] === 1) continue;
    sums[at]! += 1;
    buyer[o] = customerCode[i]!;
    const given = discount[i]!;
    const list = listValue[i]!;
    const value = given === given ? list * (1 - given) : list;
    values[o]! += value;
    if (given < 1) {
      sums[at + 1]! += list;
      if (given - caps[p]! > 1e-9) {
        sums[at + 2]! += (given - caps[p]!) * list;
        flags[o]! |= 2;
      }
    }
    if (payment[i] === payment[i]) {
      sums[at + 3]! += value;
      if (payment[i]! > terms[p]!) sums[at + 4]! += (payment[i]! - terms[p]!) * value;
    }
    const day = orderDate[i]!;
    const promise = day + due[p * 7 + ((day + 5) % 7)]!;
    const until = requestedDate[i]! > promise ? requestedDate[i]! : promise;
    if (promisedDate[i]! >= day) flags[o]! |= promisedDate[i]! < promise ? 12 : 4;
    const sent = deliveredDate[i]!;
    if (sent !== sent && !(deliveredQuantity[i]! > 0)) {
      openLines[o]! += 1;
      openValues[o]! += value;
      if (until < openDue[o]!) openDue[o] = until;
    } else {
      if (!(sent < day) && until === until) {
        sums[at + 5]! += 1;
        flags[o]! |= sent > until ? 48 : 16;
      }
      sums[at + 6]! += value;
      sums[at + 7]! += value * (isCut ? deliveredQuantity[i]! / orderedQuantity[i]! : 1);
      if (isCut) flags[o]! |= 64;
      if (sent === sent && !(sent < day) && deliveredQuantity[i] !== 0) {
        if (sent < firstSent[o]!) firstSent[o] = sent;
        visits.add((customerCode[i]! * policies.length + p) * 65536 + sent);
      }
    }
    if (special[i] === 1) flags[o]! |= 512;
    if (surcharge[i] === surcharge[i]) charges[o]! += surcharge[i]!;
  }
  const drops = new Map<number, number>();
  for (let o = 0; o < columns.orders; o++) {
    const at = owner[o]! * 32;
    const isLate = (flags[o]! & 32) !== 0 || openDue[o]! < lastDay;
    sums[at + 8]! += flags[o]! & 1;
    if (isLate) sums[at + 9]! += values[o]!;
    for (let bit = 0; bit < 10; bit++) if (flags[o]! & (1 << bit)) sums[at + 10 + bit]! += 1;
    if (openDue[o]! < lastDay) sums[at + 20]! += openValues[o]! + openLines[o]!;
    if (flags[o]! & 512) sums[at + 21]! += charges[o]!;
    const key = (buyer[o]! * policies.length + owner[o]!) * 65536 + firstSent[o]!;
    if (firstSent[o]! < Infinity) drops.set(key, (drops.get(key) ?? 0) + values[o]!);
  }
  for (const [key, value] of drops) {
    const p = Math.floor(key / 65536) % policies.length;
    if (value > 0 && value < (policies[p]!.minimumOrder ?? 0)) sums[p * 32 + 22]! += 1;
  }
  for (const visit of visits) sums[(Math.floor(visit / 65536) % policies.length) * 32 + 23]! += 1;
  return sums;
}
