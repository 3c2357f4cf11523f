import { FIELDS, type Amount } from '../../domain/terms';
import type { Evidence } from '../evidence';
import { asked, mapParsed, unreadable, valueOf, type Parsed } from '../parsed';
import { foundOfText, type Found } from './found';
import { currencyIn } from './currency';
import { readMoney } from './money';
import { readNumber } from './number';
import { shareOfBare } from './percent';
import { shortNumber } from './phrases';

const NONE =
  /^(sem (verba|taxa|custo|cobranca|acrescimo|apoio)|sin (apoyo|aportacion|aporte|recargo|costo|coste|cargo)|no (support|charge|fee|surcharge)|none|nenhuma?|ninguno|gratis|gratuito|free|waived|included|inclus[oa]|incluid[oa]|cortesia|zero|cero|nao|no|nao (ha|tem|cobra))$/;
const LEAD =
  /^(\+|taxa( de)?|acrescimo( de)?|recargo( de)?|fee( of)?|surcharge( of)?|cobra|verba( de)?|ate|hasta|up to)\s*/;
const RANGE =
  /^(?:de |from |entre )?((?:r\$|us\$|[$€£])?\s*\d[\d.,]*\s*%?)\s*(?:-|a|ate|to|hasta|e)\s*((?:r\$|us\$|[$€£])?\s*\d[\d.,]*\s*%?)$/;
const OF =
  /(%)\s*((d[aeo]s?|del|de las?|of|on|sobre)\b.*|s\/.*|(?:nf|nr|rl|fat|faturamento|vendas?|ventas?|sales|compras|purchases|turnover|facturacion|receita|rol|vpc|net sales)\.?)$/;

/** Money or a share: `R$ 50`, `+3%`, `5% do faturamento`, `sem verba`. A bare number that says neither is asked. */
export function readAmount(found: Found, evidence: Evidence): Parsed<Amount> {
  if (found.number !== null) return ofNumber(found, found.number, evidence);
  if (NONE.test(found.text)) return valueOf({ money: 0 });
  const text = found.text.replace(LEAD, '').replace(OF, '$1');
  const marks = /^(ate|hasta|up to)\b/.test(found.text) ? (['upper-end-used'] as const) : [];
  if (/^-?[\d.,\s]+%$/.test(text)) {
    const share = readNumber(text.replace(/\s*%$/, ''), evidence);
    return mapParsed(share, (percent) => ({ share: percent / 100 }), ...marks);
  }
  const isBare = /^[\d.,]+$/.test(text) && currencyIn(text) === null;
  if (isBare && !isMoney(evidence)) {
    const number = readNumber(text, evidence);
    return number.kind === 'value' ? ofBare(number.value, evidence) : number;
  }
  const money = mapParsed(readMoney({ ...found, text }, evidence), (amount) => ({ money: amount }), ...marks);
  return money.kind === 'unreadable' && money.code === 'unreadable' ? (ofRange(text, evidence) ?? money) : money;
}

/** Support is promised, and a surcharge counted, at its high end (ERRATA 24); both ends in one unit. */
function ofRange(text: string, evidence: Evidence): Parsed<Amount> | null {
  const [, from = '', to = ''] = RANGE.exec(text) ?? [];
  if (from === '' || FIELDS[evidence.field].side === 'figure') return null;
  const unit = /%$/.test(to) ? '%' : '';
  const high = readAmount(foundOfText(to), evidence);
  const low = readAmount(foundOfText(/[%$]/.test(from) ? from : `${from.trim()}${unit}`), evidence);
  if (low.kind !== 'value' || high.kind !== 'value')
    return low.kind === 'asked' ? low : high.kind === 'asked' ? high : null;
  const [one, other] = [sizeOf(low.value), sizeOf(high.value)];
  if ('share' in low.value !== 'share' in high.value) return null;
  return valueOf(one > other ? low.value : high.value, ['upper-end-used']);
}

const sizeOf = (amount: Amount): number => ('share' in amount ? amount.share : amount.money);

function ofNumber(found: Found, value: number, evidence: Evidence): Parsed<Amount> {
  if (found.isDate) return asked('ambiguous-date', []);
  if (found.isPercent) return valueOf({ share: value });
  if (found.currency !== null || isMoney(evidence))
    return mapParsed(readMoney(found, evidence), (money) => ({ money }));
  return ofBare(value, evidence);
}

const isMoney = ({ units, currency }: Evidence): boolean =>
  !units.percent && (units.currency !== null || units.scale !== 1 || units.doubt !== undefined || currency !== null);

/** Neither cell nor column says money or share: zero is both, below 1 is a share, from 100 on money, between is asked. */
function ofBare(value: number, evidence: Evidence): Parsed<Amount> {
  const { percent, currency } = evidence.units;
  // "R$ ou %" in the heading leaves it to the cell.
  if (percent && currency === null) return mapParsed(shareOfBare(value, evidence), (share) => ({ share }));
  if (value === 0) return valueOf({ money: 0 });
  if (Math.abs(value) < 1)
    return mapParsed(shareOfBare(value, { ...evidence, scale: 'share' }), (share) => ({ share }));
  if (Math.abs(value) > 100) return mapParsed(readMoney(bare(value), evidence), (money) => ({ money }));
  if (!Number.isFinite(value)) return unreadable();
  const text = shortNumber(value, evidence.language);
  return asked('ambiguous-unit', [`${text}%`, `${evidence.currency ?? '$'} ${text}`]);
}

const bare = (value: number): Found => ({
  number: value,
  text: String(value),
  isPercent: false,
  isDate: false,
  currency: null,
});
