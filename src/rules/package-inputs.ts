import { SEED_TERMS, type Reading } from '../domain/terms';
import type { TermState } from './compared-values';
import type { InputValues } from './input-values';
import { field, inputs, readings, type InputSpec } from './way';

type PackageInput =
  | 'termStates'
  | 'packageCost'
  | 'packageCostWithoutDelivery'
  | 'contribution'
  | 'packageValue'
  | 'strategicClass'
  | 'deliveryShare'
  | 'commercialShare'
  | 'logisticsShare';

/** Readable or explicitly not applicable is defined; "a combinar" is written but not readable (ERRATA 35). */
function stateOf(reading: Reading | undefined): TermState {
  if (!reading || reading.kind === 'blank') return 'blank';
  return reading.kind === 'value' || reading.kind === 'notApplicable' ? 'defined' : 'unreadable';
}

/** Cost of credit as a share of net sales (DOMAIN §3). */
const creditShare = (costOfCapital: number, days: number): number => (costOfCapital * days) / 365;

/**
 * What the whole package costs a profile. Shares of net sales are brought to list before a discount, a share of list, is
 * added to them (ERRATA 26, 42); an explicit "não se aplica" costs nothing.
 */
export const PACKAGE_INPUTS: { readonly [N in PackageInput]: InputSpec<InputValues[N]> } = {
  termStates: {
    ways: [
      readings(
        (found) => SEED_TERMS.map((term) => stateOf(found[term])),
        (found) => SEED_TERMS.filter((term) => stateOf(found[term]) !== 'defined'),
      ),
    ],
  },
  deliveryShare: {
    ways: [inputs(['stopCost', 'policyDrop'], (cost, drop) => (cost === 0 || drop === 0 ? 0 : cost / drop), 'all')],
  },
  packageCost: {
    ways: [
      inputs(
        ['packageCostWithoutDelivery', 'discount', 'deliveryShare'],
        (rest, discount, delivery) => rest + (1 - discount) * delivery,
        'all',
      ),
    ],
  },
  packageCostWithoutDelivery: {
    ways: [
      inputs(
        ['discount', 'promoShare', 'costOfCapital', 'meanTermDays', 'stockCostShare', 'specialShare'],
        (discount, promo, capital, days, stock, specials) =>
          discount + (1 - discount) * (promo + creditShare(capital, days) + stock + specials),
        'all',
      ),
    ],
  },
  contribution: { ways: [field('packageValue', (value) => value)] },
  strategicClass: { ways: [field('strategicClass', (rank) => rank)] },
  packageValue: { ways: [inputs(['contribution'], (value) => value), inputs(['strategicClass'], (rank) => rank)] },
  commercialShare: {
    ways: [
      inputs(
        ['discount', 'promoShare', 'costOfCapital', 'meanTermDays'],
        (discount, promo, capital, days) => discount + (1 - discount) * (promo + creditShare(capital, days)),
        'all',
      ),
    ],
  },
  logisticsShare: {
    ways: [
      inputs(
        ['deliveryShare', 'stockCostShare', 'speedShare', 'specialShare'],
        (delivery, stock, speed, specials) => delivery + stock + speed + specials,
        'all',
      ),
    ],
  },
};
