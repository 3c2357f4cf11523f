import type { Amount, SpecialRule } from '../../domain/terms';
import type { Evidence } from '../evidence';
import { asked, unreadable, valueOf, type Parsed } from '../parsed';
import type { Found } from './found';
import { withDigits } from './frequency-words';
import { readAmount } from './amount';
import { NUMBER, readNumber } from './number';
import { shareOfBare } from './percent';
import { PHRASES, shortNumber } from './phrases';
import { quotaOf } from './quota';

const REFUSALS = [
  'nao(?: (?:se )?(?:ha|tem|faz|trabalha|possui|existe|atend[a-z]*|aceit[a-z]*|permit[a-z]*|oferec[a-z]*|realiz[a-z]*|autoriz[a-z]*|previst[oa]s?|contempla[a-z]*|disponive(?:l|is)))?',
  'no(?: (?:se )?(?:hay|tiene|existe|hace|maneja[a-z]*|atiend[a-z]*|acept[a-z]*|permit[a-z]*|ofrec[a-z]*|realiza[a-z]*|autoriza[a-z]*|previst[oa]s?|contempla[a-z]*|disponibles?))?',
  'not (?:accepted|allowed|permitted|available|offered|provided|possible|supported|taken|done|served)',
  'n|nunca|never|none|false|indisponive(?:l|is)|unavailable|proib[a-z]*|prohib[a-z]*|vedad[oa]s?|suspens[oa]s?|no special orders',
  'se[mn] pedidos? especia(?:l|is|les)|sin pedidos especiales',
];
const REFUSED = new RegExp(
  `^(?:${REFUSALS.join('|')})(?: (?:pedidos? )?(?:especia(?:l|is|les)|urgentes?|urgencias?|extras?))?$`,
);

/** Parts of a rule, each taken off the text once read; what is left must say nothing more. */
const FREE =
  /\b(livre|livres|libre|free|liberad[oa]|ilimitad[oa]|unlimited|se[mn] (limites?|restricao|restricoes|tope|teto)|sin (limites?|restriccion|restricciones|tope)|no limits?|without limits?|sem cota|sin cupo)\b/;
const ALLOWED =
  /^(sim|s|si|yes|y|aceita|acepta|aceitos?|aceptan?|permitid[oa]s?|permitem?|permiten|allowed|accepted|offered|available|true|x|ok)\b/;
const APPROVAL =
  /\b(?:(?:(?:so|somente|apenas|solo|only) )?(?:mediante|com|c\/|sob|previa|con previa|by|via|sujeito a|bajo|con|with|upon|on|subject to|requires?|requer|exige|needs) )?(?:(?:[a-z]+ )?(?:manager|director|gm|sales|head)(?:'s)? )?(?:aprov\.?|aprovacao|aprobacion|aprob\.?|approval|autoriz\.?|aut\.?|autorizacao|autorizacion|alcada|anuencia|aval|visto bueno|v\.?b\.?)(?: (?:previa|comercial|regional|logistica|gerencial|gerencia|gerente|diretoria|supervis[ao]o?r?)| (?:do|da|del|de la|de|by the|by|of the|of) (?!ate\b)[a-z]+(?: (?:de |da |do |del |of )?(?:comercial|regional|logistica|vendas|ventas|planta|filial|area|operaciones|operacoes|sales|logistics))?)?(?: only)?\b/;
const CUSTOMER_FREIGHT =
  /\b(?:c\/|com|con|with)? ?(?:frete|flete|freight|portes?|carriage) (?:(?:por conta |por cuenta |a cargo |pago )?(?:pelo|do|del|of the|by the|by)? ?(?:cliente|customer)|customer)\b|\bcustomer pays (?:the )?(?:freight|carriage)\b/;
const QUOTA = new RegExp(
  `\\b(?:ate |max\\.? |maximo (?:de )?|hasta |up to )?(${NUMBER}) ?(?:x|vez(?:es)?|veces|times?|pedidos?|orders?)? ?(?:(?:\\/|por|p\\/|per|a|an|al|ao|no) ?)?(mes|month|mo|semana|week|wk|sem|trimestre|quarter|ano|year)\\b`,
);
const SHARE_OF_ORDERS = new RegExp(
  `\\b(?:ate |max\\.? |hasta |up to )?(${NUMBER}) ?% (?:dos|de los|of|do total de|of the) (?:pedidos|orders)`,
);
const MONEY_PART = `(?:r\\$|us\\$|\\$|€|£) ?${NUMBER}(?: ?(?:mil|k))?|${NUMBER} ?(?:€|£|reais|euros|pesos|eur|usd|brl)(?![a-z])`;
const FEE = new RegExp(
  `(?:(?:\\+|rush fee(?: of)?|cobrar?|taxa(?: de)?|acrescimo(?: de)?|recargo(?: del?)?|cargo(?: del?)?|surcharge(?: of)?|fee(?: of)?|custo(?: de)?|costo(?: de)?) ?)(${MONEY_PART}|${NUMBER} ?%)|(${MONEY_PART}|${NUMBER} ?%(?= ?(?:de |of )?(?:fee|surcharge|charge|taxa|acrescimo|recargo|extra)))`,
);
/** `3% do pedido` is paid on the order; `3% dos pedidos` is a share of them. */
const FEE_OF_ORDER = new RegExp(
  `(${NUMBER} ?%) (?:d[oae]|sobre [oa]|sobre|s\\/|of the|of|del?|on) ?(?:the |el |valor (?:do |del )?)?(?:pedido|valor|nota|order(?: value)?)\\b`,
);
const FEE_WORD = 'chargeable|taxa|tarifa|cobranca|acrescimo|custo|recargo|cargo|costo|fee|charge|surcharge';
const NO_FEE = new RegExp(`(?:\\b(?:se[mn]|sin|no|without) |\\bs\\/ ?)(?:${FEE_WORD})\\b`);
const FEE_UNSTATED = new RegExp(`\\b(?:${FEE_WORD})\\b`);
/** In English `free` is as often without a fee as without a limit. */
const FREE_ALONE = /^(?:(?:yes|allowed|accepted),? )?free$/;
const NEUTRAL =
  /\b(e|y|and|com|c|con|with|por|per|cada|each|pedido|pedidos|order|orders|entrega|delivery|drop|envio|courier|especial|special|do valor|da nota|of the order)\b|[,;.:+/()&-]/g;

/** A special-order rule: `não aceita`, `livre`, `até 2 por mês`, `taxa R$ 50`, `mediante aprovação`, and these together. */
export function readSpecialRule(found: Found, evidence: Evidence): Parsed<SpecialRule> {
  if (found.number !== null) return ofNumber(found, found.number, evidence);
  const text = found.text;
  if (REFUSED.test(text)) return valueOf({ isAllowed: false });
  const bare = new RegExp(`^(${NUMBER}) ?%$`).exec(text);
  if (bare?.[1] !== undefined) return ofShare(bare[1], evidence);
  if (new RegExp(`^${NUMBER}$`).test(text)) {
    const number = readNumber(text, evidence);
    return number.kind === 'value' ? ofBare(number.value, evidence) : number;
  }
  if (FREE_ALONE.test(text)) return asked('ambiguous-term', ['unlimited', 'yes, no fee']);
  return ofParts(withDigits(text), evidence);
}

function ofParts(text: string, evidence: Evidence): Parsed<SpecialRule> {
  let rest = ` ${text} `;
  const take = (part: RegExp): RegExpExecArray | null => {
    const match = part.exec(rest);
    if (match) rest = `${rest.slice(0, match.index)} ; ${rest.slice(match.index + match[0].length)}`;
    return match;
  };
  const rule: { -readonly [K in keyof SpecialRule]: SpecialRule[K] } = { isAllowed: true };
  const ofOrders = take(SHARE_OF_ORDERS)?.[1];
  const fee = take(FEE_OF_ORDER) ?? take(FEE);
  const quota = take(QUOTA);
  const isNoFee = take(NO_FEE) !== null;
  const isFeeUnstated = take(FEE_UNSTATED) !== null && !fee;
  const isFree = take(FREE) !== null;
  const needsApproval = take(APPROVAL) !== null;
  const freight = take(CUSTOMER_FREIGHT) !== null;
  const isAllowed = ALLOWED.test(rest.trim());
  rest = rest.trim().replace(ALLOWED, '');
  const isSaid = isFree || needsApproval || freight || isAllowed || isFeeUnstated;
  if ((!(ofOrders ?? fee ?? quota) && !isSaid) || (isNoFee && (fee || isFeeUnstated))) return unreadable();
  if (rest.replace(NEUTRAL, '').trim() !== '') return unreadable();
  if (ofOrders !== undefined) {
    const share = readNumber(ofOrders, evidence);
    if (share.kind !== 'value') return share;
    rule.quotaShare = share.value / 100;
  }
  if (fee) {
    const surcharge: Parsed<Amount> = readAmount({ ...found(fee[1] ?? fee[2] ?? '') }, evidence);
    if (surcharge.kind !== 'value') return surcharge;
    rule.surcharge = surcharge.value;
  }
  if (isNoFee) rule.surcharge = { money: 0 };
  if (quota) {
    const perMonth = quotaOf(quota[1] ?? '', quota[2] ?? '', evidence);
    if (perMonth.kind !== 'value') return perMonth;
    rule.quotaPerMonth = perMonth.value;
  } else if (isFree) rule.quotaPerMonth = 'unlimited';
  if (needsApproval) rule.needsApproval = true;
  return valueOf(rule, isFeeUnstated ? ['fee-unstated'] : []);
}

const found = (text: string): Found => ({ number: null, text, isPercent: false, isDate: false, currency: null });

function ofNumber(cell: Found, value: number, evidence: Evidence): Parsed<SpecialRule> {
  if (cell.isDate) return asked('ambiguous-date', []);
  if (cell.isPercent && evidence.units.ofOrders) return shareOfOrders(value);
  if (cell.isPercent) return ofShare(shortNumber(value * 100, evidence.language), evidence);
  if (cell.currency !== null) return valueOf({ isAllowed: true, surcharge: { money: value } });
  return ofBare(value, evidence);
}

const shareOfOrders = (share: number): Parsed<SpecialRule> => valueOf({ isAllowed: share > 0, quotaShare: share });

/** `3%` alone may be a surcharge or a share of orders; the heading or a person tells. */
function ofShare(percent: string, evidence: Evidence): Parsed<SpecialRule> {
  const number = readNumber(percent, evidence);
  if (number.kind !== 'value') return number;
  if (evidence.units.ofOrders) return shareOfOrders(number.value / 100);
  const phrases = PHRASES[evidence.language];
  const text = `${shortNumber(number.value, evidence.language)}%`;
  return asked('ambiguous-term', [phrases.surcharge(text), phrases.quota(text)]);
}

function ofBare(value: number, evidence: Evidence): Parsed<SpecialRule> {
  if (evidence.units.ofOrders) {
    const share = shareOfBare(value, evidence);
    return share.kind === 'value' ? shareOfOrders(share.value) : share;
  }
  if (value === 0) return valueOf({ isAllowed: false });
  if (evidence.units.per === 'month') return valueOf({ isAllowed: true, quotaPerMonth: value });
  const text = shortNumber(value, evidence.language);
  const money = `${evidence.currency ?? '$'} ${text}`;
  const month = evidence.language === 'en' ? 'month' : evidence.language === 'es' ? 'mes' : 'mês';
  return asked('ambiguous-unit', [`${text}/${month}`, PHRASES[evidence.language].surcharge(money)]);
}
