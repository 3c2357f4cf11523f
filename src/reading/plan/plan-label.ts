import { LANGUAGES } from '../../domain/language';
import { PLAN_MEASURES, type PlanMeasure, type PlanUnit } from '../../domain/plan';
import { wordsOf } from '../../domain/text';
import { currencyIn } from '../grammar/currency';
import { plainText } from '../grammar/found';
import { withoutBrackets } from '../headings/heading-units';
import { MEASURE_WORDS, OTHER_VERSION, PUBLISHED } from './plan-words';

const MEASURES = new Map<string, PlanMeasure>();
for (const measure of PLAN_MEASURES) {
  for (const language of LANGUAGES) for (const words of MEASURE_WORDS[measure][language]) MEASURES.set(words, measure);
}
/** The longest first, each between spaces, as it is looked for. */
const SPELLINGS = [...MEASURES.keys()]
  .sort((a, b) => b.length - a.length)
  .map((spelling) => ({ spelling, padded: ` ${spelling} ` }));

/** Words beside the name of a measure that change nothing of what it is. */
const BESIDE =
  /^(de|do|da|del|of|the|el|la|em|en|in|e|por|per|total|plano|plan|planejad[oa]|planned|previst[oa]|planificad[oa]|projetad[oa]|s|op|sop|ibp|consenso|consensus|consensad[oa]|mes|month|mensal|mensual|monthly|cx|cxs|caixas?|cases?|cajas?|un|und|unidades?|units?|unidad(es)?|kg|t|ton|toneladas|mil|miles|thousands?|000|dias?|days?|r\$|us\$|\$|%|ao|a|al|semana|week|sem|uteis|\d+)$/;

/** The measure that a row or column is named after; null when its name says more or something else. */
export function measureNamed(text: string): PlanMeasure | null {
  const whole = wordsOf(plainText(text).replace(/([%#&])/g, ' $1 '));
  const outside = wordsOf(withoutBrackets(plainText(text)));
  const exact = MEASURES.get(whole) ?? MEASURES.get(outside);
  if (exact) return workingDays(exact, text);
  const [spelling, rest] = longestIn(outside);
  if (spelling === null || rest.split(' ').some((word) => word !== '' && !BESIDE.test(word))) return null;
  return workingDays(MEASURES.get(spelling) ?? null, text);
}

/** The one measure that a title or the name of a sheet speaks of; null when it speaks of none, or of several. */
export function measureInTitle(text: string): PlanMeasure | null {
  const words = wordsOf(text).replace(DEPARTMENT, ' ').replace(PLACED, ' ');
  const [spelling, rest] = longestIn(words);
  if (spelling === null) return null;
  const measure = MEASURES.get(spelling) ?? null;
  const [other] = longestIn(rest);
  const isSame = other === null || MEASURES.get(other) === measure;
  return isSame ? measure : null;
}

/** "Incremental no plano de demanda", "já dentro da demanda": where something stands is not what it is. */
const PLACED =
  /\b(no|na|nos|nas|dentro d[ao]|ante [ao]|in the|within the|of the|en el|en la|dentro del|dentro de la) ((plano|plan|planos) )?((de|da|do) )?(demanda|demand plan|demand|suprimento|supply plan|supply|suministro|estoque|stock|inventario)\b/g;

/** Who made the plan is no measure of it. */
const DEPARTMENT =
  /\b((planejamento|planeacion|planificacion|gerencia|gestao|area) d[ae] (la )?(demanda|vendas|ventas|suprimentos?|suministro|abastecimento|producao|produccion|estoques?|inventarios?)|(demand|supply|production|inventory) (planning|planners?|management))\b/g;

/** The longest spelling that stands in a text, and what is left of the text without it. */
function longestIn(words: string): [spelling: string | null, rest: string] {
  const text = ` ${words} `;
  const found = SPELLINGS.find(({ padded }) => text.includes(padded));
  return found ? [found.spelling, text.replace(found.padded, ' ').trim()] : [null, words];
}

const STOCKS: readonly PlanMeasure[] = ['stock', 'openingStock', 'closingStock', 'minimumStock', 'safetyStock'];

/** Supply times are compared with promises in the same kind of day. */
function workingDays(measure: PlanMeasure | null, text: string): PlanMeasure | null {
  const isWorking = /\b(dias? uteis|working days?|business days?|dias? habiles|d\.?u\.?)\b/.test(plainText(text));
  if (measure === 'supplyDays' && isWorking) return 'supplyWorkingDays';
  // A stock in days is how long it lasts, not how much there is.
  const isStock = measure !== null && STOCKS.includes(measure);
  return isStock && /\b(dias?|days?|semanas?|weeks?)\b/.test(plainText(text)) ? 'cover' : measure;
}

const UNITS: readonly (readonly [RegExp, Exclude<PlanUnit, null>])[] = [
  [/\b(cx|cxs|caixas?|cases?|cs|cajas?)\b/, 'case'],
  [/\b(hl|hectolitr\w*)\b/, 'hectolitre'],
  [/\b(l|litros?|lts?|litres?|liters?)\b/, 'litre'],
  [/\b(kg|kgs|quilos?|kilos?)\b/, 'kg'],
  [/\b(t|ton|tons|toneladas?|tonnes?)\b/, 'tonne'],
  [/\b(pallets?|paletes?|palets?|tarimas?)\b/, 'pallet'],
  [/\b(un|und|unid|unidades?|units?|unidad(es)?|pcs|pecas|piezas)\b/, 'unit'],
];
const THOUSANDS =
  /(^|[\s(/])('?000s?|mil|miles|milhares|thousands?|k)(?= *(cx|cxs|caixas?|cases?|cs|cajas?|un|und|unid\w*|units?|kg|t|ton\w*|hl|litros?|l\b|pallets?|paletes?|de |r\$|us\$|\$|reais|$|[)\].,;–-]))/;
const MILLIONS =
  /(^|[\s(/])(mi|mm|milhoes|millones|millions?)(?= *(de |cx|caixas?|cases?|cajas?|un\w*|r\$|us\$|\$|reais|$|[)\].,;–-]))/;

/** The unit and scale that a heading, title or unit cell states. */
export function unitsIn(text: string): { readonly unit: PlanUnit; readonly scale: number | null } {
  const plain = plainText(text);
  const unit = UNITS.find(([words]) => words.test(plain))?.[1] ?? (currencyIn(plain) === null ? null : 'money');
  const scale = MILLIONS.test(plain) ? 1e6 : THOUSANDS.test(plain) ? 1000 : null;
  return { unit, scale: scale ?? (unit === null ? null : 1) };
}

/** The version a cell or title names: published, another, or none. */
export function versionIn(text: string): 'published' | 'other' | null {
  const plain = plainText(text);
  if (PUBLISHED.test(plain)) return 'published';
  return OTHER_VERSION.test(plain) ? 'other' : null;
}
