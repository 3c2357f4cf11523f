import { round } from '../../domain/arithmetic';
import type { Evidence } from '../evidence';
import { asked, mapParsed, unreadable, valueOf, type Parsed } from '../parsed';
import type { Found } from './found';
import { NUMBER } from './number';
import { shortNumber } from './phrases';
import { shareOfNumber, shareOfText, shareRange } from './percent';

const NONE =
  /^(sem (desconto|desc\.?)|sin (descuento|dto\.?)|no discount|none|nil|(?:preco (?:de )?|precio (?:de )?)?(?:tabela|lista|tarifa)|list(?: price)?|nenhum|ninguno|zero|cero|nao (tem|ha)|no hay)$/;
const AT_MOST = /^(ate|max(?:imo|imum)?\.?( de)?|no maximo|up to|at most|hasta(?: un| el)?|<=?)\s*/;
const RANGE = new RegExp(
  `^(?:de |from |entre )?(${NUMBER}\\s*%?)\\s*(?:-|a|ate|to|hasta|ou|or|o)\\s*(${NUMBER}\\s*%?)$`,
);
/** A discount is of the list price anyway. */
const OF_LIST =
  /\s*(?:s\/|sobre|off|da|de|del?) ?(?:[ao] |la |el )?(?:tabela|lista|list(?: price)?|factura|fatura|invoice)$/;
const AT_MOST_AFTER = /\s*(max(?:imo|imum)?\.?|no maximo|at most)$/;
const LISTED = new RegExp(`^${NUMBER}\\s*%?(\\s*(?:\\/|\\be\\b|\\by\\b|\\band\\b)\\s*${NUMBER}\\s*%?)+$`);
const LED = new RegExp(
  `^(?:desc(?:onto|uento)?|dto|discount|(?:list |tabela |tarifa |lista )?(?:less|menos|-))\\.? ?(?:de |of )?(${NUMBER}\\s*%)$`,
);
const STACKED = new RegExp(
  `^${NUMBER}\\s*%?(?:\\s*[a-z][a-z ]*)?(?:\\s*\\+\\s*${NUMBER}\\s*%?(?:\\s*[a-z][a-z ]*)?)+$`,
);
const GOODS_FREE = /^(\d{1,2})\s*\+\s*1$/;
const NAMED = new RegExp(
  `^(${NUMBER}\\s*%)\\s*\\(?(?:de |of )?(?:desc(?:onto|uento)?|dto|discount|off|logistico|comercial|financeiro|contrato|canal|fixo|fijo|fixed|flat)\\.?\\)?$`,
);

/** `-10`, `(10%)`, `10-`: less than zero as keyboards, accountants and ERPs write it. */
export const MINUS = /^-\s*\d|^\(\s*\d[\d.,]*\s*%?\s*\)$|^\d[\d.,]*\s*%?\s*-$/;

/** A discount as a share of list price. Stacked ones compound: `10+5+2` is 16.21 % (ERRATA 26); of a range the deepest. */
export function readDiscount(found: Found, evidence: Evidence): Parsed<number> {
  if (found.number === null ? MINUS.test(found.text) : found.number < 0) return takenOff(found, evidence);
  return shareOfNumber(found, evidence) ?? ofText(found.text, evidence);
}

/** Where a whole column is written below zero the sign says "off"; one cell below zero may be a surcharge. */
function takenOff(found: Found, evidence: Evidence): Parsed<number> {
  const number = found.number === null ? null : -found.number;
  const plain = { ...found, number, text: found.text.replace(/[-()]/g, '').trim() };
  const parsed = readDiscount(plain, evidence);
  if (parsed.kind !== 'value' || evidence.isBelowZero) return parsed;
  return asked('ambiguous-term', [`${shortNumber(round(parsed.value * 100, 9), evidence.language)}%`, '0%']);
}

function ofText(full: string, evidence: Evidence): Parsed<number> {
  const text = full.replace(OF_LIST, '');
  if (NONE.test(text) || NONE.test(full)) return valueOf(0);
  if (AT_MOST.test(text)) return mapParsed(ofText(text.replace(AT_MOST, ''), evidence), same, 'upper-end-used');
  if (AT_MOST_AFTER.test(text)) {
    return mapParsed(ofText(text.replace(AT_MOST_AFTER, ''), evidence), same, 'upper-end-used');
  }
  const range = RANGE.exec(text);
  if (range?.[1] !== undefined && range[2] !== undefined) return ofRange(text, range[1], range[2], evidence);
  const bonus = GOODS_FREE.exec(text);
  if (bonus && !evidence.isAnswer && !evidence.units.percent) return oneMoreFree(text, Number(bonus[1]), evidence);
  if (STACKED.test(text)) return stacked(text, evidence);
  if (LISTED.test(text)) {
    // A slash or an "and" may stack or separate alternatives.
    const parts = text.split(/\s*(?:\/|\be\b|\by\b|\band\b)\s*/).map((part) => part.trim());
    return asked('ambiguous-term', [parts.join(' + '), parts[parts.length - 1] ?? '']);
  }
  return shareOfText(NAMED.exec(text)?.[1] ?? LED.exec(text)?.[1] ?? text, evidence);
}

/** `12+1` is one free with twelve, or one per cent after twelve. */
function oneMoreFree(text: string, paid: number, { language }: Evidence): Parsed<number> {
  const share = shortNumber(round(100 / (paid + 1), 2), language);
  return asked('ambiguous-term', [`${share}%`, text.replace(/(\d+)/g, '$1%')]);
}

/** `10-5` falls, as no range does: one after the other, or the deeper of two. */
function ofRange(text: string, from: string, to: string, evidence: Evidence): Parsed<number> {
  const isFalling =
    Number(from.replace(/[%\s]/g, '').replace(',', '.')) > Number(to.replace(/[%\s]/g, '').replace(',', '.'));
  if (isFalling && text.includes('-')) return asked('ambiguous-term', [`${from.trim()} + ${to.trim()}`, from.trim()]);
  return shareRange(from, to, evidence, (_low, high) => ({ value: high, isUpper: true }));
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
