import { round } from '../../domain/arithmetic';
import type { Evidence } from '../evidence';
import { asked, mapParsed, unreadable, valueOf, type Parsed } from '../parsed';
import type { Found } from './found';
import { NUMBER } from './number';
import { shareOfNumber, shareOfText, shareRange } from './percent';

const NONE = /^(sem (desconto|desc\.?)|sin descuento|no discount|none|nenhum|ninguno|zero|cero|nao (tem|ha)|no hay)$/;
const AT_MOST = /^(ate|max(?:imo|imum)?\.?( de)?|no maximo|up to|at most|hasta|<=?)\s*/;
const RANGE = new RegExp(`^(?:de |from |entre )?(${NUMBER}\\s*%?)\\s*(?:-|a|ate|to|hasta)\\s*(${NUMBER}\\s*%?)$`);
const STACKED = new RegExp(
  `^${NUMBER}\\s*%?(?:\\s*[a-z][a-z ]*)?(?:\\s*\\+\\s*${NUMBER}\\s*%?(?:\\s*[a-z][a-z ]*)?)+$`,
);
const NAMED = new RegExp(
  `^(${NUMBER}\\s*%)\\s*(?:de |of )?(?:desc(?:onto|uento)?|discount|off|logistico|comercial|financeiro|contrato|canal)\\.?$`,
);

/** A discount as a share of list price. Stacked ones compound: `10+5+2` is 16.21 % (ERRATA 26); of a range the deepest. */
export function readDiscount(found: Found, evidence: Evidence): Parsed<number> {
  const number = shareOfNumber(found, evidence);
  if (number) return number;
  const text = found.text;
  if (NONE.test(text)) return valueOf(0);
  if (AT_MOST.test(text)) {
    return mapParsed(readDiscount({ ...found, text: text.replace(AT_MOST, '') }, evidence), same, 'upper-end-used');
  }
  const range = RANGE.exec(text);
  if (range?.[1] !== undefined && range[2] !== undefined) {
    return shareRange(range[1], range[2], evidence, (_low, high) => ({ value: high, isUpper: true }));
  }
  if (STACKED.test(text)) return stacked(text, evidence);
  if (new RegExp(`^${NUMBER}\\s*%?(\\s*/\\s*${NUMBER}\\s*%?)+$`).test(text)) {
    // A slash may stack or separate alternatives.
    const parts = text.split('/').map((part) => part.trim());
    return asked('ambiguous-term', [parts.join(' + '), parts[parts.length - 1] ?? '']);
  }
  const named = NAMED.exec(text);
  return shareOfText(named?.[1] ?? text, evidence);
}

const same = (value: number): number => value;

/** What is left to pay after one discount after the other. */
export function cascade(shares: readonly number[]): number {
  // Twelve decimals keep every typed discount and drop the noise of floating point.
  return round(1 - shares.reduce((left, share) => left * (1 - share), 1), 12);
}

function stacked(text: string, evidence: Evidence): Parsed<number> {
  const parts = text.split('+').map((part) => /^[\d.,]+\s*%?/.exec(part.trim())?.[0]?.trim() ?? '');
  // One scale for the whole cell: in "10+5+1" the 1 is one per cent whatever stands in other cells.
  const isPercent = parts.some((part) => /%$/.test(part)) || parts.some((part) => Number(part.replace(',', '.')) > 1);
  const shares: number[] = [];
  for (const part of parts) {
    const read = shareOfText(isPercent ? `${part.replace(/\s*%$/, '')}%` : part, evidence);
    if (read.kind !== 'value') return read.kind === 'asked' ? read : unreadable();
    shares.push(read.value);
  }
  return valueOf(cascade(shares));
}
