import type { Book } from '../domain/book';
import type { Language } from '../domain/language';
import type { OrderList } from '../domain/order-list';
import type { FieldName } from '../domain/terms';
import { fillPlain } from '../i18n/format';
import { WORDS } from '../i18n/words';
import { DATA_WORDS } from './data-words';
import { quantityUnit } from './quantity-unit';

/** What to do about a field that no one person knows; null of all others. */
export function todoOf(field: FieldName, profileKey: string, book: Book, language: Language): string | null {
  if (field !== 'planDeviation') return unitAsked(field, profileKey, book, language);
  const name = book.profiles.find(({ key }) => key === profileKey)?.name ?? '';
  return book.plan ? fillPlain(DATA_WORDS[language].askPublishedPlan, { profile: name }, language) : null;
}

/** Orders are not held against a minimum in cases or kilos until a heading says what quantities count; null of the rest. */
function unitAsked(field: FieldName, profileKey: string, book: Book, language: Language): string | null {
  const profile = book.profiles.find(({ key }) => key === profileKey);
  const minimum = profile?.readings.minOrder;
  if (field !== 'smallOrders' || minimum?.kind !== 'value' || minimum.value.unit === 'money') return null;
  const isSilent = (list: OrderList): boolean =>
    list.columns.some(({ role }) => role === 'orderedQuantity') && quantityUnit(list) !== minimum.value.unit;
  if (!book.orderLists?.some(isSilent)) return null;
  const unit = WORDS[language].shownWords[minimum.value.unit] ?? minimum.value.unit;
  return fillPlain(DATA_WORDS[language].askQuantityUnit, { profile: profile?.name ?? '', unit }, language);
}
