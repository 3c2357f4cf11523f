import type { PlanMeasure } from '../../domain/plan';
import { wordsOf } from '../../domain/text';
import { plainText } from '../grammar/found';
import { CONTEXT_HEADINGS } from '../headings/context';
import { withoutBrackets } from '../headings/heading-units';
import { matchHeading } from '../headings/match-heading';
import { measureNamed, versionIn } from './plan-label';
import {
  FAMILY_HEADINGS,
  MEASURE_HEADINGS,
  MONTH_HEADINGS,
  OTHER_VERSION,
  PAST,
  PROMOTION_HEADINGS,
  PUBLISHED,
  UNIT_HEADINGS,
  VALUE_HEADINGS,
  VERSION_HEADINGS,
} from './plan-words';

/** What a column beside the figures holds. */
export type PlanColumnRole =
  | 'family'
  | 'profile'
  | 'customer'
  | 'measure'
  | 'version'
  | 'unit'
  | 'month'
  | 'value'
  | 'part'
  | 'start'
  | 'promotion';

/** A row or column of figures as it is named: `Demanda consenso (mil cx)`. */
export interface PlanLabel {
  readonly measure: PlanMeasure;
  readonly version: string | null;
}

/** What was measured in the past is no plan. */
export function isPast(text: string): boolean {
  return PAST.test(wordsOf(text));
}

/** The measure and version that a row or column is named after; null when it names none, or the past. */
export function labelOf(text: string): PlanLabel | null {
  if (text === '' || isPast(text)) return null;
  const whole = measureNamed(text);
  const version = versionIn(text) === null ? null : versionWords(text);
  if (whole !== null) return { measure: whole, version };
  if (version === null) return null;
  const rest = plainText(text).replace(new RegExp(PUBLISHED, 'g'), ' ').replace(new RegExp(OTHER_VERSION, 'g'), ' ');
  const measure = measureNamed(rest);
  return measure === null ? null : { measure, version };
}

/** The words of a text that name its version. */
export function versionWords(text: string): string | null {
  const plain = plainText(text);
  return PUBLISHED.exec(plain)?.[0] ?? OTHER_VERSION.exec(plain)?.[0] ?? null;
}

const PARTS: readonly string[] = [
  ...CONTEXT_HEADINGS.region,
  ...CONTEXT_HEADINGS.rep,
  'deposito',
  'planta',
  'fabrica',
  'plant',
  'warehouse',
  'almacen',
];

/** What a heading says of its column; null when it is none of a plan. */
export function roleOfHeading(heading: string): PlanColumnRole | null {
  const words = wordsOf(withoutBrackets(plainText(heading)));
  if (words === '') return null;
  if (FAMILY_HEADINGS.some((level) => level.includes(words))) return 'family';
  if (VERSION_HEADINGS.includes(words)) return 'version';
  if (UNIT_HEADINGS.includes(words)) return 'unit';
  if (MONTH_HEADINGS.includes(words)) return 'month';
  if (matchHeading(heading).profileRank !== null) return 'profile';
  if ((CONTEXT_HEADINGS.customer as readonly string[]).includes(words)) return 'customer';
  if ((PROMOTION_HEADINGS.start as readonly string[]).includes(words)) return 'start';
  if ((PROMOTION_HEADINGS.promotion as readonly string[]).includes(words)) return 'promotion';
  if (VALUE_HEADINGS.includes(words)) return 'value';
  if (MEASURE_HEADINGS.includes(words)) return 'measure';
  return PARTS.includes(words) ? 'part' : null;
}

/** How near to a family a heading is: 0 the family itself, 3 an article; above that, none. */
export function familyRank(heading: string): number {
  const words = wordsOf(withoutBrackets(plainText(heading)));
  const rank = FAMILY_HEADINGS.findIndex((level) => level.includes(words));
  return rank < 0 ? FAMILY_HEADINGS.length : rank;
}
