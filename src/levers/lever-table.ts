import type { FieldName, FieldValue } from '../domain/terms';
import type { LadderField } from './ladders';

/**
 * A term moved along its ladder. A search is uneven where a larger change can be worse than a smaller one; a rank moves
 * only where the value passes that of another profile.
 */
export interface LadderMove {
  readonly field: LadderField;
  readonly direction: 'up' | 'down' | 'both';
  readonly isUneven?: true;
  readonly isRank?: true;
}

/** One way to move a term. */
export type Move =
  LadderMove | { readonly field: FieldName; readonly direction: 'switch'; readonly value: FieldValue<FieldName> };

export interface Moves {
  readonly commercial: readonly Move[];
  readonly logistics: readonly Move[];
}

const up = (field: LadderField): LadderMove => ({ field, direction: 'up' });
const down = (field: LadderField): LadderMove => ({ field, direction: 'down' });
const uneven = (field: LadderField, direction: 'up' | 'down' | 'both'): LadderMove => ({
  field,
  direction,
  isUneven: true,
});
const switched = (field: FieldName, value: FieldValue<FieldName>): Move => ({ field, direction: 'switch', value });

/**
 * The terms that each side could move, by rule (RULES, two levers; ERRATA 84–94). A rule without an entry asks for
 * something that no value of one term gives: a complete package, one way to name the segments.
 */
export const LEVER_TABLE: { readonly [code: string]: Moves } = {
  S03: {
    commercial: [down('paymentTerms'), up('creditLimit')],
    // Not monotone: the minimum is a sawtooth through the frequency it leads to (ERRATA 85).
    logistics: [uneven('minOrder', 'down'), uneven('deliveryFrequency', 'both')],
  },
  S04: { commercial: [uneven('paymentTerms', 'both')], logistics: [uneven('deliveryFrequency', 'both')] },
  S05: { commercial: [down('paymentTerms')], logistics: [down('stockDays')] },
  S06: { commercial: [switched('paymentClock', 'delivery'), up('termAddedDays')], logistics: [down('transitDays')] },
  S07: { commercial: [switched('creditReviewHours', 0)], logistics: [up('specialLeadTimeHours')] },
  S08: { commercial: [down('discount'), up('averageDrop')], logistics: [down('deliveryFrequency')] },
  S09: { commercial: [switched('volumeConditional', true)], logistics: [up('minOrder')] },
  S10: { commercial: [], logistics: [{ ...uneven('availability', 'both'), isRank: true }] },
  S11: { commercial: [down('discount')], logistics: [down('speedCost')] },
  S12: { commercial: [up('specialSurcharge')], logistics: [down('specialCost')] },
  S13: { commercial: [up('promoWindowDays')], logistics: [up('deliveryFrequency')] },
  S14: { commercial: [switched('promoSupport', { money: 0 })], logistics: [up('promoAvailability')] },
  S15: { commercial: [up('promoNoticeDays')], logistics: [switched('replenishmentDays', 0)] },
  S16: { commercial: [down('promosPerMonth')], logistics: [up('specialQuota')] },
  S17: { commercial: [down('orderDaysPerWeek')], logistics: [up('deliveryFrequency'), up('leadTime')] },
  S18: { commercial: [up('salesPerCustomer')], logistics: [down('deliveryFrequency'), down('minOrder')] },
};
