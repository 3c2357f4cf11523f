import { WEEKS_PER_MONTH } from '../../domain/arithmetic';
import type { Evidence } from '../evidence';
import { mapParsed, unreadable, valueOf, type Parsed } from '../parsed';
import type { Found } from './found';
import { perMonth } from './money';
import { NUMBER, readNumber } from './number';

const NONE = /^(nenhum|nenhuma|none|ninguno|ninguna|zero|cero|sem promocao|sin promocion)$/;
const COUNT = new RegExp(
  `^(?:~|ca\\. )?(${NUMBER})\\s*(x|vez(?:es)?|veces|times?|clientes?|customers?|pdvs?|lojas?|outlets?|pontos?|entregas?|drops?|pedidos?|orders?|acoes|promocoes|promotions?|un)?\\s*(?:(?:\\/|por|p\\/|per|a|ao|al)\\s*(mes|month|semana|week))?$`,
);

/** A number of things, a month where they flow: `1.250`, `40 PDVs`, `2 por mês`. */
export function readCount(found: Found, evidence: Evidence): Parsed<number> {
  if (found.number !== null) {
    return found.isDate || found.isPercent ? unreadable() : valueOf(found.number * perMonth(evidence));
  }
  if (NONE.test(found.text)) return valueOf(0);
  const [, digits, , period] = COUNT.exec(found.text) ?? [];
  if (digits === undefined) return unreadable();
  const factor = period === undefined ? perMonth(evidence) : /^(semana|week)$/.test(period) ? WEEKS_PER_MONTH : 1;
  const isAbout = /^(~|ca)/.test(found.text);
  return mapParsed(
    readNumber(digits, evidence),
    (value) => value * factor,
    ...(isAbout ? (['approximate'] as const) : []),
  );
}
