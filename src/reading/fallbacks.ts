import type { Profile } from '../domain/book';
import type { ProfileReadings, Reading } from '../domain/terms';

/**
 * What one field says in place of another: the maximum discount where no discount is known, as the worst case
 * (ERRATA 26), the OTIF target where no availability is promised (DOMAIN §6), and the order days of a profile in its word
 * "daily" (ERRATA 21). Beside a column of discounts that was not understood the maximum is not taken for the discount.
 */
export function withFallbacks(profile: Profile, hasOtherDiscount: boolean): Profile {
  const { readings } = profile;
  return { ...profile, readings: withOrderDays(withOtif(hasOtherDiscount ? readings : withWorstCase(readings))) };
}

function withWorstCase(readings: ProfileReadings): ProfileReadings {
  const { discount, discountMax } = readings;
  if (discountMax?.kind !== 'value' || (discount && discount.kind !== 'blank')) return readings;
  return { ...readings, discount: { ...discountMax, marks: [...discountMax.marks, 'worst-case'] } };
}

/** What arrives in full on time was available: availability is at least as high. */
function withOtif(readings: ProfileReadings): ProfileReadings {
  const { availability, otifTarget } = readings;
  if (otifTarget?.kind !== 'value' || (availability && availability.kind !== 'blank')) return readings;
  return { ...readings, availability: { ...otifTarget, marks: [...otifTarget.marks, 'otif-target'] } };
}

function withOrderDays(readings: ProfileReadings): ProfileReadings {
  const { deliveryFrequency, orderDaysPerWeek } = readings;
  if (deliveryFrequency?.kind !== 'value' || !isDaily(deliveryFrequency) || orderDaysPerWeek?.kind !== 'value')
    return readings;
  // Fewer order days than a working week say how often somebody calls, not how often we deliver.
  if (isDaily(orderDaysPerWeek) || orderDaysPerWeek.value.perWeek < 5) return readings;
  const marks = deliveryFrequency.marks.filter((mark) => mark !== 'order-days-assumed');
  const value = {
    ...deliveryFrequency.value,
    perWeek: (deliveryFrequency.value.perWeek / 5) * orderDaysPerWeek.value.perWeek,
  };
  return { ...readings, deliveryFrequency: { ...deliveryFrequency, value, marks } };
}

const isDaily = (reading: Extract<Reading, { kind: 'value' }>): boolean => reading.marks.includes('order-days-assumed');
