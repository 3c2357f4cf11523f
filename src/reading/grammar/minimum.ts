import type { Minimum } from '../../domain/terms';
import type { Evidence } from '../evidence';
import { asked, mapParsed, unreadable, valueOf, type Parsed } from '../parsed';
import type { Found } from './found';
import { nameOf } from './currency';
import { readMoney } from './money';
import { NUMBER, readNumber } from './number';
import { shortNumber } from './phrases';

const NONE =
  /^(sem (pedido )?minimo|nao (ha|tem)( minimo)?|no tiene( minimo)?|sin (pedido )?minimo|no hay( minimo)?|no minimum|none|nenhum|ninguno|livre|libre)$/;
const FULL_LOAD =
  /^(carga (fechada|completa|cheia)|carreta( fechada)?|caminhao( fechado)?|full (truck|load|truckload)|ftl|camion completo)$/;
const GOODS: readonly (readonly [RegExp, Minimum['unit'], number])[] = [
  [/^(kg|kgs|quilos?|kilos?)$/, 'kg', 1],
  [/^(t|ton|tons|toneladas?|tonnes?)$/, 'kg', 1000],
  [/^(cx|cxs|caixas?|cs|cases?|cajas?|cartons?|ctns?|outers?|volumes?|vols?|bultos?)$/, 'case', 1],
  [/^(pal|pallets?|paletes?|palets?|pales?|plts?|pl|pbrs?|tarimas?|estibas?)$/, 'pallet', 1],
  [/^(caminhao|caminhoes|carretas?|cargas?|trucks?|truckloads?|ftl|torton|camion|camiones)$/, 'truck', 1],
];
/** Words around goods or money that change neither. */
const BESIDE =
  /\s*(?:(?:fechad|complet|chei|mist|mixt|sortid|surtid)[oa]s?|(?:s\/|sem|sin|\+|mais|mas|ex\.?|excl\.?|plus) ?(?:ipi|icms|iva|vat|impostos?|impuestos?|tax)|liquidos?|netos?|net)$/;
const HALF = /^(?:mei[oa]|medi[oa]|half(?: a)?|1\/2|½)\s*(?=[a-z])/;
const WHOLE = /^(?:full|whole|one|an?|uma?|una?)\s+(?=[a-z])/;
const WITH_UNIT = new RegExp(`^(${NUMBER})\\s*(?:x ?)?([a-z]+)\\.?$`);
const RANGE = new RegExp(
  `^(?:de |from )?(.*?${NUMBER}.*?)\\s*(?:-|\\ba\\b|\\bate\\b|\\bto\\b|\\bhasta\\b)\\s*(.*${NUMBER}.*)$`,
);
const AT_LEAST = /^(>=?|min(?:imo|imum)?\.?( de)?|no minimo|a partir de|from|desde|at least|acima de)\s*/;

/** A least quantity in money or goods: `R$ 1.500`, `500 kg`, `10 cx`, `carga fechada`, `sem mínimo`. */
export function readMinimum(found: Found, evidence: Evidence): Parsed<Minimum> {
  if (found.number !== null) return ofNumber(found, found.number, evidence);
  const whole = found.text.replace(AT_LEAST, '');
  if (NONE.test(whole)) return valueOf({ amount: 0, unit: 'money' });
  if (FULL_LOAD.test(whole)) return valueOf({ amount: 1, unit: 'truck' });
  const text = whole.replace(BESIDE, '');
  const goods = ofGoods(text, evidence) ?? ofWords(text, whole);
  if (goods) return goods;
  const bare = new RegExp(`^${NUMBER}$`).test(text) && evidence.units.amount !== null;
  if (bare) {
    const number = readNumber(text, evidence);
    return number.kind === 'value' ? ofNumber(found, number.value, evidence) : number;
  }
  const money = readMoney({ ...found, text }, evidence);
  if (money.kind !== 'unreadable' || money.code !== 'unreadable') {
    return mapParsed(money, (amount) => ({ amount, unit: 'money' }));
  }
  return ofRange(found, text, evidence);
}

function ofNumber(found: Found, amount: number, evidence: Evidence): Parsed<Minimum> {
  const goods = evidence.units.amount;
  if (goods !== null && found.isDate) return unreadable();
  const currency = found.currency ?? evidence.units.currency;
  const isOpen = goods === 'quantity' || (goods === null && evidence.isOfGoods);
  const isMoney = isOpen ? currency !== null : goods === null;
  if (isMoney) return mapParsed(readMoney(found, evidence), (money) => ({ amount: money, unit: 'money' }));
  if (amount === 0) return valueOf({ amount, unit: 'money' });
  if (goods === 'other') return unreadable();
  if (goods === null || isOpen || currency !== null)
    return goodsOrMoney(amount, currency ?? evidence.currency ?? '$', evidence);
  return valueOf(inUnits(amount, goods));
}

type Goods = NonNullable<Evidence['units']['amount']>;

const UNIT_WORDS: Readonly<Record<Goods, string>> = {
  kg: 'kg',
  tonne: 't',
  case: 'cx',
  pallet: 'pallet',
  truck: 'truck',
  other: 'cx',
  quantity: 'cx',
};

/** Kilos by the heading and money by the format of the cell, a heading that names both, or one that names neither. */
function goodsOrMoney(amount: number, currency: string, { units, language }: Evidence): Parsed<Minimum> {
  const text = shortNumber(amount, language);
  return asked('ambiguous-unit', [`${text} ${UNIT_WORDS[units.amount ?? 'case']}`, `${nameOf(currency)} ${text}`]);
}

function inUnits(amount: number, goods: Exclude<Goods, 'other' | 'quantity'>): Minimum {
  if (goods === 'tonne') return { amount: amount * 1000, unit: 'kg' };
  return { amount, unit: goods };
}

function ofGoods(text: string, evidence: Evidence): Parsed<Minimum> | null {
  const [, digits, word] = WITH_UNIT.exec(text) ?? [];
  if (digits === undefined || word === undefined) return null;
  const goods = GOODS.find(([names]) => names.test(word));
  if (!goods) return null;
  if (/^tons?$/.test(word) && mayBeShort(evidence)) return ofTons(digits, evidence);
  return mapParsed(readNumber(digits, evidence), (amount) => ({ amount: amount * goods[2], unit: goods[1] }));
}

const mayBeShort = ({ language, currency }: Evidence): boolean =>
  language === 'en' && currency !== '£' && currency !== '€';

/** Tons in English may be short ones, 907.18474 kg by law. */
function ofTons(digits: string, evidence: Evidence): Parsed<Minimum> {
  const number = readNumber(digits, evidence);
  if (number.kind !== 'value' || evidence.isAnswer)
    return mapParsed(number, (tons) => ({ amount: tons * 1000, unit: 'kg' }));
  const short = Math.round(number.value * 907.18474);
  return asked('ambiguous-unit', [`${shortNumber(number.value, 'en')} tonnes`, `${short} kg`]);
}

/** `meio palete`, `full pallet`; `palete fechado`, of which the end is off already. */
function ofWords(text: string, whole: string): Parsed<Minimum> | null {
  const part = HALF.test(text) ? 0.5 : 1;
  const word = text.replace(HALF, '').replace(WHOLE, '');
  const goods = word === whole ? undefined : GOODS.find(([names]) => names.test(word));
  return goods ? valueOf({ amount: goods[2] * part, unit: goods[1] }) : null;
}

/** The guaranteed end of a minimum is the highest (ERRATA 24); both ends in one unit, which may stand only once. */
function ofRange(found: Found, text: string, evidence: Evidence): Parsed<Minimum> {
  const [, from = '', to = ''] = RANGE.exec(text) ?? [];
  if (from === '' || to === '') return unreadable();
  const unit = /[a-z]+\.?$/.exec(to)?.[0] ?? '';
  const low = readMinimum({ ...found, text: /[a-z$]/.test(from) ? from : `${from} ${unit}`.trim() }, evidence);
  const high = readMinimum({ ...found, text: to }, evidence);
  if (low.kind !== 'value' || high.kind !== 'value' || low.value.unit !== high.value.unit) return unreadable();
  return valueOf(low.value.amount > high.value.amount ? low.value : high.value, ['upper-end-used']);
}
