import { currencyIn } from '../grammar/currency';
import { plainText } from '../grammar/found';
import { NO_UNITS, type HeadingUnits } from '../evidence';
import { scaleIn } from '../scale-words';

const TIMES: readonly (readonly [RegExp, HeadingUnits['time']])[] = [
  [
    /\b(dias? uteis|d\.? ?u\.?|(business|working|work|bus\.?|biz|wrkg?\.?|wkg\.?) (days?|d)|dias? (habiles|hab\.?|uteis|ut\.?|laborables?|lab\.?))(?![a-z])/,
    'workingDays',
  ],
  [/\b(h|hs|hrs|horas?) ?(uteis|habiles|hab\.?)(?![a-z])|\b(business|working) (h|hrs|hours)\b/, 'workingHours'],
  [/\b(dias?|days?|dd|d)\b/, 'days'],
  [/\b(h|hs|hrs|horas?|hours?)\b/, 'hours'],
  [/\b(semanas|weeks|wks?)\b/, 'weeks'],
  [/\b(meses|months|mths?|mos)\b/, 'months'],
];
const EACH = '(\\/|\\bpor |\\bper |\\ba |\\bna |\\bno |\\bao |\\bal |\\bx ?)';
const period = (units: string, words: string): RegExp => new RegExp(`${EACH}(${units})\\b|\\b(${words})\\b`);
/** A unit at the end of a heading, as in "Faturamento semana", or alone in brackets. */
const PERIODS: readonly (readonly [RegExp, HeadingUnits['per']])[] = [
  [period('semana|sem|week|wk', 'semanal|semanais|weekly|semanales'), 'week'],
  [/\b(semana|week)$/, 'week'],
  [period('mes|month|mo', 'mensal|mensais|mensual|mensuales|monthly'), 'month'],
  [/\b(mes|month)$/, 'month'],
  [period('bimestre', 'bimestral|bimestre'), 'bimester'],
  [
    period('trimestre|quarter', 'trimestral|trimestre|quarterly|quarter|q[1-4]|[1-4] ?t(ri)?( ?(20)?\\d\\d)?'),
    'quarter',
  ],
  [period('semestre|half', 'semestral|semestre|half-?year(ly)?|h[12]|[12] ?s( ?(20)?\\d\\d)?'), 'semester'],
  [
    period(
      'ano|year',
      'anual|anuais|annual|anuales|yearly|(ultimos? |last )?12 ?m(eses|onths)?|ltm|ttm|l12m|u12m|fy ?(20)?\\d*',
    ),
    'year',
  ],
  [/\b(ano|year)( (20)?\d\d)?$/, 'year'],
  [period('dia|day', 'diari[oa]|daily'), 'day'],
  [/\b(faturamento|vendas?|receita|sales|revenue|facturacion|ventas?)\b.*\b(dia|day)$/, 'day'],
];
const MONTH_NAME =
  /\b(jan|fev|feb|mar|abr|apr|mai|may|jun|jul|ago|aug|set|sep|out|oct|nov|dez|dec|dic|ene)[a-z]*\b|\b\d{1,2}[/.-](20)?\d\d\b|\b20\d\d[/.-]\d{1,2}\b/;
const OPEN_PERIOD = /(^|[^\d/.-])(20\d\d|'?2\d)$/;
const AMOUNTS: readonly (readonly [RegExp, HeadingUnits['amount']])[] = [
  [/\b(kg|kgs|quilos|kilos)\b/, 'kg'],
  [/\b(t|ton|tons|toneladas|tonnes)\b/, 'tonne'],
  [/\b(cx|cxs|caixas?|cases?|cs|cajas?|bultos?|volumes|vols?|cartons?|ctns?)\b/, 'case'],
  [/\b(pallets?|paletes?|palets?|pal|plts?|tarimas?|estibas?)\b/, 'pallet'],
  [/\b(caminhoes|carretas|trucks?|truckloads?|camiones)\b/, 'truck'],
];

const OTHER_GOODS =
  /(^|; |\/ ?)(un|uns|und|unds|unids?|unidades?|units?|pcs?|pecas?|piezas?|pieces?|fardos?|sacos?|sacas?|sacks?|bags?|packs?|litros?|lts?|lit(er|re)s?|dz|duzias?|docenas?|dozens?|displays?|engradados?|m3|m³|skus?|botellas?|garrafas?|bottles?|galoes|galones|gallons?|barris|barriles|barrels?|kegs?|pares|pairs|latas?|cans?|rolos?|rollos?|rolls?|baldes?|botijoes|cilindros?)\.?(?= ?[;/]|$)/;
/** What a least order counts may stand behind it without brackets: `Min. cx`, `MOQ units`, `Mínimo em caixas`. */
const GOODS_BEHIND = /\b(?:min(?:\.|imo|ima|imum)?|moq)(?: (?:order|pedido))?\.? (?:em |en |in )?([a-z0-9³.]+)$/;
const QUANTITY =
  /\b(moq|qtde?|quantidades?|cant|cantidad(?:es)?|qty|quantit(?:y|ies)|em volume|en volumen|in volume)\b/;

/** Units in brackets, and those outside that can be nothing else: a per cent or currency sign, "por semana". */
export function headingUnits(heading: string): HeadingUnits {
  const plain = plainText(heading.replace(/_/g, ' '));
  const inside = (plain.match(/[([][^)\]]*[)\]]/g) ?? []).map((part) => part.slice(1, -1).trim()).join(' ; ');
  const outside = withoutBrackets(plain);
  const lastWords = outside.split(' ').slice(-2).join(' ');
  const timeAtEnd =
    /\b(?:em|in|en)? ?(dias uteis|dias|days|horas|hours|hrs?|hs|h)$/.test(outside) &&
    !/^(dias|days)$|\b(delivery|order|visit) days$/.test(outside);
  const per = first(PERIODS, inside) ?? first(PERIODS, outside);
  return {
    percent: /%/.test(plain),
    ofOrders: /% ?(of|dos|de los|de) (orders|pedidos)|share of orders/.test(plain),
    currency: currencyIn(inside) ?? currencyIn(outside),
    scale: scaleOf(inside) ?? scaleIn(outside) ?? NO_UNITS.scale,
    time: first(TIMES, inside) ?? (timeAtEnd ? first(TIMES, lastWords) : null),
    per,
    isPeriodOpen: isPeriodOpen(inside, outside, per),
    amount: amountOf(inside) ?? amountOf(GOODS_BEHIND.exec(outside)?.[1] ?? '') ?? quantityIn(outside),
  };
}

/** A heading without what stands in brackets. */
export function withoutBrackets(text: string): string {
  return text
    .replace(/[([][^)\]]*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A mean of a year is a month's; a month by name is one already. */
function isPeriodOpen(inside: string, outside: string, per: HeadingUnits['per']): boolean {
  const running = /\b(ytd|acumulad|acum\b|year to date)/;
  if (running.test(inside) || running.test(outside)) return true;
  if (per !== null || /\b(medi[oa]|average|avg|mean|promedio)\b/.test(outside)) return false;
  return [inside, outside].some((part) => OPEN_PERIOD.test(part) && !MONTH_NAME.test(part));
}

const amountOf = (text: string): HeadingUnits['amount'] =>
  first(AMOUNTS, text) ?? (OTHER_GOODS.test(text) ? 'other' : null);

const quantityIn = (outside: string): HeadingUnits['amount'] => (QUANTITY.test(outside) ? 'quantity' : null);

function scaleOf(inside: string): HeadingUnits['scale'] | null {
  if (/\b(mil|k|thousands?|000s?|miles)\b/.test(inside)) return 1000;
  return /\b(mi|mm|milhoes|millions?|millones)\b/.test(inside) ? 1000000 : null;
}

function first<T>(table: readonly (readonly [RegExp, T])[], text: string): T | null {
  return table.find(([words]) => words.test(text))?.[1] ?? null;
}
