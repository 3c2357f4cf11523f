import type { Evidence } from '../evidence';
import { mapParsed, unreadable, valueOf, type Parsed } from '../parsed';
import type { Found } from './found';
import { NUMBER, readNumber } from './number';
import { PER_WEEK, wordFrequency } from './frequency-words';
import { flows, PERIOD, perMonth } from './per-month';

const NONE =
  /^(nenhum|nenhuma|none|ninguno|ninguna|zero|cero|nil|se[mn] promo(?:cao|coes)?|sin promo(?:cion|ciones)?)$/;
const UP_TO = /^(?:ate|max(?:imo|imum)?\.?(?: de)?|up to|hasta)\s*(?=\d)/;
const EVERY = /^(?:(\d+)(?: ?x)? )?(?:a cada|cada|every) (\d+) (semanas?|weeks?|mes(?:es)?|months?)$/;
const COUNT = new RegExp(
  `^(?:~|ca\\. )?(${NUMBER})\\s*(x|vez(?:es)?|veces|times?|clientes?(?: ativos| activos)?|(?:active )?customers?|pdvs?(?: ativos)?|lojas?|tiendas?|stores?|doors?|accounts?|contas?|redes?|cnpjs?|outlets?|pontos?(?: de venda)?|puntos(?: de venta)?|entregas?|drops?|pedidos?|orders?|acoes|promocoes|promotions?|un)?\\s*(?:(?:\\/|por|p\\/|per|a|ao|al)\\s*(${PERIOD})|p\\.?([am])\\.?)?$`,
);

/** A number of things, a month where they flow: `1.250`, `40 PDVs`, `2 por mês`. */
export function readCount(found: Found, evidence: Evidence): Parsed<number> {
  if (found.number !== null) {
    return found.isDate || found.isPercent ? unreadable() : perMonth(valueOf(found.number), evidence);
  }
  if (NONE.test(found.text)) return valueOf(0);
  const often = flows(evidence.field) ? ofRhythm(found.text) : null;
  if (often !== null) return valueOf(often);
  const limit = UP_TO.exec(found.text)?.[0];
  if (limit !== undefined && flows(evidence.field)) {
    return mapParsed(readCount({ ...found, text: found.text.slice(limit.length) }, evidence), same, 'upper-end-used');
  }
  const [, digits, , period, short] = COUNT.exec(found.text) ?? [];
  if (digits === undefined) return unreadable();
  const isAbout = /^(~|ca)/.test(found.text);
  const number = mapParsed(readNumber(digits, evidence), same, ...(isAbout ? (['approximate'] as const) : []));
  return perMonth(number, evidence, short === undefined ? period : `p${short}`);
}

/** `trimestral` is a third a month, `a cada 6 semanas` two thirds; null for what is no rhythm. */
function ofRhythm(text: string): number | null {
  const words = wordFrequency(text);
  if (words !== null) return words / PER_WEEK.month;
  const [, times = '1', every, unit = ''] = EVERY.exec(text) ?? [];
  if (every === undefined || Number(every) === 0) return null;
  return (Number(times) / Number(every)) * (/^m/.test(unit) ? 1 : PER_WEEK.week / PER_WEEK.month);
}

const same = (value: number): number => value;
