import { round } from '../../domain/arithmetic';
import type { Evidence } from '../evidence';
import { FIELDS } from '../../domain/terms';
import { asked, mapParsed, unreadable, type Parsed } from '../parsed';
import type { Found } from './found';
import { isNearOne } from './likely-share';
import { NUMBER } from './number';
import { shortNumber } from './phrases';
import { shareOfNumber, shareOfText, shareRange } from './percent';

const RANGE = new RegExp(
  `^(?:de |from |entre )?(${NUMBER}\\s*%?)\\s*(?:-|a|ate|to|hasta|e|y|and)\\s*(${NUMBER}\\s*%?)$`,
);
const AT_LEAST =
  /^(>=?|min(?:imo|imum)?\.?( de)?|no minimo|a partir de|pelo menos|at least|al menos|from|desde|acima de|(?:mais|mas|more|nao menos|no menos) (?:del?|do|que|than)|(?:not less than|over|above))\s*/;
const OR_MORE = /\s*(\+|min(?:imo|imum)?\.?|ou mais|or more|o mas)$/;
/** What a team adds to say that it is the promise. */
const NOTED =
  /\s*[([](meta|target|objetivo|alvo|contrato|minimo garantido)[)\]]$|\s(meta|target|objetivo|alvo)$|^(meta|target|objetivo|alvo):? /;
const AT_MOST =
  /^(<=?|max(?:imo|imum)?\.?( de)?|ate|no maximo|up to|at most|hasta|abaixo de|(?:menos|nao mais|no mas) (?:del?|do|que)|(?:not more|no more|less) than|under|below)\s*/;
const ABOUT = /^(~|c\.|ca\.|cerca de|aprox(?:imadamente)?\.?|about|around|unos|\+\/-)\s*/;
/** The measure named again in the cell. */
const NAME = /^(?:otif|on time in full|fill ?rate|ns|sla|nivel de servi(?:co|cio)|service level)\s*:?\s+(?=\D{0,3}\d)/;
const CLASS =
  /^([a-e][+-]?|aa+|alt[ao]|media?|medio|baix[ao]|baj[ao]|high|medium|low|gold|silver|bronze|ouro|prata|oro|plata|premium|padrao|standard|basic[ao]?)$/;

/** A share 0–1: `95%`, `0,95`, `95`, `>= 95%`, `95-97%`. Of a promise the guaranteed end counts (ERRATA 24). */
export function readShare(found: Found, evidence: Evidence): Parsed<number> {
  const parsed = shareOfNumber(found, evidence) ?? ofText(found.text, evidence);
  if (evidence.isInverse && !evidence.isAnswer && parsed.kind === 'value' && parsed.value > 0.5 && parsed.value <= 1) {
    // Nobody plans to miss most orders: the heading, or the team, may mean the contrary.
    const percent = (share: number): string => `${shortNumber(share * 100, evidence.language)}%`;
    return asked('ambiguous-number', [percent(1 - parsed.value), percent(parsed.value)]);
  }
  return evidence.isInverse ? mapParsed(parsed, (value) => round(1 - value, 12), 'inverse-of-stockout') : parsed;
}

function ofText(text: string, evidence: Evidence): Parsed<number> {
  if (NOTED.test(text)) return ofText(text.replace(NOTED, ''), evidence);
  if (!evidence.isInverse && NAME.test(text)) return ofText(text.replace(NAME, ''), evidence);
  if (CLASS.test(text)) return asked('availability-class', [], `class ${text}`);
  const range = RANGE.exec(text);
  if (range?.[1] !== undefined && range[2] !== undefined) return ofRange(range[1], range[2], evidence);
  if (ABOUT.test(text)) return mapParsed(shareOfText(text.replace(ABOUT, ''), evidence), same, 'approximate');
  for (const words of [AT_LEAST, OR_MORE]) {
    if (words.test(text)) return ofLimit(text.replace(words, ''), 'lower-end-used', evidence);
  }
  return AT_MOST.test(text)
    ? ofLimit(text.replace(AT_MOST, ''), 'upper-end-used', evidence)
    : shareOfText(text, evidence);
}

/** `até 95%` guarantees nothing of an availability, and `mais de 5%` nothing of a stock-out (ERRATA 24). */
function ofLimit(text: string, end: 'lower-end-used' | 'upper-end-used', evidence: Evidence): Parsed<number> {
  const share = shareOfText(text, evidence);
  const isOpen = end === (evidence.isInverse ? 'lower-end-used' : 'upper-end-used');
  if (share.kind !== 'value' || !isOpen || !(evidence.isInverse || isNearOne(evidence)))
    return mapParsed(share, same, end);
  return asked('ambiguous-term', [`${shortNumber(round(share.value * 100, 9), evidence.language)}%`]);
}

const same = (value: number): number => value;

/** The guaranteed end is the low one, of a stock-out the high one; a figure is no promise and has no such end. */
function ofRange(from: string, to: string, evidence: Evidence): Parsed<number> {
  if (FIELDS[evidence.field].side === 'figure') return unreadable();
  return shareRange(from, to, evidence, (low, high) => ({
    value: evidence.isInverse ? high : low,
    isUpper: evidence.isInverse,
  }));
}
