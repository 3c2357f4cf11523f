import type { Profile } from '../domain/book';
import type { Amount, FieldName } from '../domain/terms';
import { FIELD_NAMES } from '../i18n/fields';
import { fillPlain, formatList, formatPercent, formatShown } from '../i18n/format';
import { valueText } from '../i18n/values';
import { daysText, longestTerm, termOf, termText, type CardTongue } from './cards-terms';
import { CARD_WORDS, type May, type MayNot } from './cards-words';

/** A sentence of a card, and the term it stands on; null for several. */
export interface CardPromise {
  readonly field: FieldName | null;
  readonly text: string;
}

export interface Promises {
  readonly may: readonly CardPromise[];
  readonly mayNot: readonly CardPromise[];
}

/** Terms that concede nothing where they are zero. */
const CONCESSIONS: readonly FieldName[] = ['discount', 'volumeDiscount', 'promoSupport'];

/** Said of special orders by a sentence of their own. */
const SPECIAL: readonly FieldName[] = ['specialOrderRule', 'specialQuota'];

/** What a seller may promise a profile and what not: what the terms say, and nothing where they are silent. `fields` are those of the card. */
export function promisesOf(profile: Profile, fields: readonly FieldName[], tongue: CardTongue): Promises {
  const { language } = tongue;
  const words = CARD_WORDS[language];
  const may: CardPromise[] = [];
  const mayNot: CardPromise[] = [];
  const text = (field: FieldName): string | null =>
    isNothing(profile, field) ? null : termText(profile, field, tongue);
  const can = (which: May, field: FieldName, slots: Readonly<Record<string, string>>): void => {
    may.push({ field, text: fillPlain(words.may[which], slots, language) });
  };
  const cannot = (which: MayNot, field: FieldName | null, slots: Readonly<Record<string, string>>): void => {
    mayNot.push({ field, text: fillPlain(words.mayNot[which], slots, language) });
  };

  const discount = text('discount');
  const ceiling = text('discountMax') ?? discount;
  if (discount) can('discount', 'discount', { value: discount });
  if (ceiling) cannot('discount', 'discount', { value: ceiling });

  const volume = text('volumeDiscount');
  const step = text('volumeStep');
  if (volume && step) can('volumeStep', 'volumeDiscount', { value: volume, step });
  else if (volume) can('volumeDiscount', 'volumeDiscount', { value: volume });

  const payment = text('paymentTerms');
  const days = longestTerm(profile);
  if (payment) can('payment', 'paymentTerms', { value: payment });
  if (days === 0) cannot('credit', 'paymentTerms', {});
  else if (days !== undefined) {
    cannot('payment', 'paymentTerms', { value: formatShown({ as: 'days', value: days }, language, null) });
  }

  const support = text('promoSupport');
  const amount = termOf(profile, 'promoSupport');
  if (support && amount) can('money' in amount ? 'supportMoney' : 'supportShare', 'promoSupport', { value: support });

  const minimum = termOf(profile, 'minOrder');
  if (minimum && minimum.amount > 0) cannot('minimum', 'minOrder', { value: text('minOrder')! });

  const frequency = text('deliveryFrequency');
  const weekdays = daysText(profile, language);
  if (frequency) can('frequency', 'deliveryFrequency', { value: frequency });
  if (weekdays !== '') cannot('days', 'deliveryFrequency', { value: weekdays });

  const lead = text('leadTime');
  const cutoff = text('cutoff');
  if (lead && cutoff) can('leadTimeCutoff', 'leadTime', { value: lead, cutoff });
  else if (lead) can('leadTime', 'leadTime', { value: lead });
  if (lead && (termOf(profile, 'leadTime')?.days ?? 0) > 0) cannot('sooner', 'leadTime', { value: lead });

  const availability = text('availability');
  if (availability) can('availability', 'availability', { value: availability });

  specialOrders(profile, tongue, can, cannot);

  const named = (some: readonly FieldName[]): string =>
    formatList(
      some.map((field) => FIELD_NAMES[language][field]),
      language,
    );
  const none = fields.filter((field) => isNothing(profile, field) && !SPECIAL.includes(field));
  const silent = fields.filter((field) => (profile.readings[field]?.kind ?? 'blank') === 'blank');
  const unread = fields.filter((field) => ['asked', 'unreadable'].includes(profile.readings[field]?.kind ?? ''));
  if (none.length > 0) cannot('none', null, { fields: named(none) });
  if (silent.length > 0) cannot('silent', null, { fields: named(silent) });
  if (unread.length > 0) cannot('unread', null, { fields: named(unread) });
  return { may, mayNot };
}

function specialOrders(
  profile: Profile,
  { language, currency }: CardTongue,
  can: (which: May, field: FieldName, slots: Readonly<Record<string, string>>) => void,
  cannot: (which: MayNot, field: FieldName, slots: Readonly<Record<string, string>>) => void,
): void {
  const rule = termOf(profile, 'specialOrderRule');
  const quota = termOf(profile, 'specialQuota') ?? rule?.quotaPerMonth ?? rule?.quotaShare;
  const isNone =
    profile.readings.specialOrderRule?.kind === 'notApplicable' || rule?.isAllowed === false || quota === 0;
  if (isNone) return cannot('special', 'specialOrderRule', {});
  if (!rule && quota === undefined) return;
  can('special', 'specialOrderRule', {});
  if (quota !== undefined && quota !== 'unlimited') {
    const isShare = termOf(profile, 'specialQuota') === undefined && rule?.quotaPerMonth === undefined;
    const value = isShare ? formatPercent(quota, language) : valueText('specialQuota', quota, language, currency);
    cannot('specialQuota', 'specialQuota', { value });
  }
  const surcharge = termOf(profile, 'specialSurcharge') ?? rule?.surcharge;
  if (surcharge && sizeOf(surcharge) > 0) {
    cannot('surcharge', 'specialSurcharge', { value: valueText('specialSurcharge', surcharge, language, currency) });
  }
  if (rule?.needsApproval) cannot('approval', 'specialOrderRule', {});
}

/** The policy says that the profile does not have it. */
function isNothing(profile: Profile, field: FieldName): boolean {
  if (profile.readings[field]?.kind === 'notApplicable') return true;
  if (!CONCESSIONS.includes(field)) return false;
  if (field === 'promoSupport') {
    const amount = termOf(profile, field);
    return amount !== undefined && sizeOf(amount) === 0;
  }
  return termOf(profile, field) === 0;
}

const sizeOf = (amount: Amount): number => ('money' in amount ? amount.money : amount.share);
