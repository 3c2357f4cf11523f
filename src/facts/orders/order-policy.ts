import type { Profile } from '../../domain/book';
import type { Amount, FieldName, FieldValue } from '../../domain/terms';
import { dueDays } from './due-days';

/** What the policies promise a profile, as orders are measured against it; null where they do not say. */
export interface OrderPolicy {
  readonly key: string;
  readonly name: string;
  /** Calendar days to the promised date by weekday of the order, Monday first. */
  readonly dueDays: readonly number[] | null;
  /** Highest discount, share of list. */
  readonly discountCap: number | null;
  readonly termDays: number | null;
  /** Minimum order in money, or in what the quantities of the list count where `isMinimumByQuantity` says so. */
  readonly minimumOrder: number | null;
  readonly isMinimumByQuantity?: boolean;
  /** What a special order is charged. */
  readonly surcharge: Amount | null;
}

export function orderPolicy({ key, name, readings }: Profile): OrderPolicy {
  const valueOf = <F extends FieldName>(field: F): FieldValue<F> | null => {
    const reading = readings[field];
    return reading?.kind === 'value' ? reading.value : null;
  };
  const leadTime = valueOf('leadTime');
  const terms = valueOf('paymentTerms');
  const minimum = valueOf('minOrder');
  return {
    key,
    name,
    dueDays: leadTime ? dueDays(leadTime, valueOf('deliveryFrequency')?.days ?? null) : null,
    discountCap: valueOf('discountMax') ?? valueOf('discount'),
    termDays: terms ? terms.instalments.reduce((sum, { share, days }) => sum + share * days, 0) : null,
    minimumOrder: minimum?.unit === 'money' && minimum.amount > 0 ? minimum.amount : null,
    surcharge: valueOf('specialSurcharge') ?? valueOf('specialOrderRule')?.surcharge ?? null,
  };
}
