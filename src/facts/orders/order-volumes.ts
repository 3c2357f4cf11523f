import { dayOf } from '../../domain/found-text';
import { numberIndex } from './number-index';

/** Cases, or whatever a list counts in, that a profile ordered of a product in a month. */
export interface OrderVolume {
  /** Position among the policies. */
  readonly profile: number;
  /** As the list names it. */
  readonly product: string;
  /** `2026-03` */
  readonly month: string;
  readonly volume: number;
}

export interface OrderVolumes {
  readonly add: (profile: number, product: number, day: number, volume: number) => void;
  readonly result: (products: readonly string[]) => readonly OrderVolume[];
}

const MONTHS = 4096;
const PROFILES = 4096;

/** Sums ordered quantities by profile, product and month, for the comparison with the plan. */
export function orderVolumes(): OrderVolumes {
  const keys = numberIndex();
  const known: number[] = [];
  const volumes: number[] = [];
  const months: number[] = [];
  const monthAt = (day: number): number => {
    const { year, month } = dayOf(day, 1900);
    return (year - 1900) * 12 + month - 1;
  };
  return {
    add(profile, product, day, volume) {
      if (product < 0 || !(volume > 0) || Number.isNaN(day)) return;
      const month = (months[day] ??= monthAt(day));
      const key = (product * PROFILES + profile) * MONTHS + month;
      const at = keys.of(key);
      if (at === volumes.length) {
        volumes.push(0);
        known.push(key);
      }
      volumes[at] = (volumes[at] as number) + volume;
    },
    result: (products) =>
      known.map((key, at) => {
        const month = key % MONTHS;
        const owner = Math.floor(key / MONTHS);
        return {
          profile: owner % PROFILES,
          product: products[Math.floor(owner / PROFILES)] ?? '',
          month: monthText(month),
          volume: volumes[at] as number,
        };
      }),
  };
}

function monthText(month: number): string {
  const number = (month % 12) + 1;
  return `${1900 + Math.floor(month / 12)}-${number < 10 ? '0' : ''}${number}`;
}
