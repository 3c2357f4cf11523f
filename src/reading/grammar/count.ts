import type { Evidence } from '../evidence';
import { mapParsed, unreadable, valueOf, type Parsed } from '../parsed';
import type { Found } from './found';
import { NUMBER, readNumber } from './number';
import { PERIOD, perMonth } from './per-month';

const NONE = /^(nenhum|nenhuma|none|ninguno|ninguna|zero|cero|sem promocao|sin promocion)$/;
const COUNT = new RegExp(
  `^(?:~|ca\\. )?(${NUMBER})\\s*(x|vez(?:es)?|veces|times?|clientes?(?: ativos| activos)?|(?:active )?customers?|pdvs?(?: ativos)?|lojas?|outlets?|pontos?|entregas?|drops?|pedidos?|orders?|acoes|promocoes|promotions?|un)?\\s*(?:(?:\\/|por|p\\/|per|a|ao|al)\\s*(${PERIOD}))?$`,
);

/** A number of things, a month where they flow: `1.250`, `40 PDVs`, `2 por mês`. */
export function readCount(found: Found, evidence: Evidence): Parsed<number> {
  if (found.number !== null) {
    return found.isDate || found.isPercent ? unreadable() : perMonth(valueOf(found.number), evidence);
  }
  if (NONE.test(found.text)) return valueOf(0);
  const [, digits, , period] = COUNT.exec(found.text) ?? [];
  if (digits === undefined) return unreadable();
  const isAbout = /^(~|ca)/.test(found.text);
  const number = mapParsed(readNumber(digits, evidence), same, ...(isAbout ? (['approximate'] as const) : []));
  return perMonth(number, evidence, period);
}

const same = (value: number): number => value;
