import type { Evidence } from '../evidence';
import { mapParsed, unreadable, valueOf, type Parsed } from '../parsed';
import type { Found } from './found';
import { NO_LIMIT } from './money';
import { NUMBER, readNumber } from './number';
import { PERIOD, perMonth, timesAMonth } from './per-month';

const REFUSED = /^(nao( aceita| permitid[oa])?|nenhum|none|no( acepta)?|not (accepted|allowed)|zero|cero|proibido)$/;
const FREE = /^(livre|libre|free|liberad[oa]|sem cota|sin cupo|no quota)$/;
const PER = new RegExp(
  `^(?:ate |max\\.? |maximo (?:de )?|hasta |up to )?(${NUMBER})\\s*(?:x|vez(?:es)?|veces|times?|pedidos?|orders?)?\\s*(?:(?:\\/|por|p\\/|per|a|an|al|ao|no)?\\s*(${PERIOD}))?$`,
);

/** Special orders a month: `2`, `até 2 por mês`, `1 por semana`, `livre`, `não aceita` (0). */
export function readQuota(found: Found, evidence: Evidence): Parsed<number | 'unlimited'> {
  if (found.number !== null) {
    return found.isDate || found.isPercent ? unreadable() : perMonth(valueOf(found.number), evidence);
  }
  if (NO_LIMIT.test(found.text) || FREE.test(found.text)) return valueOf('unlimited');
  if (REFUSED.test(found.text)) return valueOf(0);
  const [, digits, period] = PER.exec(found.text) ?? [];
  return digits === undefined ? unreadable() : quotaOf(digits, period ?? '', evidence);
}

/** A count per period as a count per month; without a period the heading's. */
export function quotaOf(digits: string, period: string, evidence: Evidence): Parsed<number> {
  const number = readNumber(digits, evidence);
  return period === '' ? perMonth(number, evidence) : mapParsed(number, (count) => timesAMonth(count, period));
}
