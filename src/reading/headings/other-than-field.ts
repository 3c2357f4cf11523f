import { FIELDS, type FieldKind, type FieldName } from '../../domain/terms';
import { wordsOf } from '../../domain/text';

/** What may be a percentage; of all else, such as sales or customers, it is a share of a total and another thing. */
const IN_PERCENT: readonly FieldKind[] = ['share', 'discount', 'amount', 'specialRule', 'quota'];

/** `% Faturamento` is a share of all sales and no amount of them. */
export function isShareOfTotal(field: FieldName, heading: string): boolean {
  return heading.includes('%') && !IN_PERCENT.includes(FIELDS[field].kind);
}

/** `Meta de faturamento` is no sales; a promise, and days of stock, are targets by nature. */
export function isTargetOfFigure(field: FieldName, heading: string): boolean {
  const { side, kind } = FIELDS[field];
  return (
    field !== 'targetMargin' &&
    side === 'figure' &&
    kind !== 'days' &&
    /\b(metas?|alvo|target|goal|objetivo)\b/.test(wordsOf(heading))
  );
}

/** What is given to who pays early stands with the payment: it is no part of the price. */
export function isForPayingEarly(field: FieldName, heading: string): boolean {
  return (
    field === 'discount' &&
    /\b(p p|pp|pronto pag[a-z]*|pronto pago|cash|antecipa[a-z]*|prompt( payment)?|early( payment)?)\b/.test(
      wordsOf(heading),
    )
  );
}

/** What an action gets says nothing of a month without their number. */
export function isOfEachAction(field: FieldName, heading: string): boolean {
  return (
    field === 'promoSupport' &&
    /\b(por|per|cada|each) (eventos?|acao|accion|action|event|promo\w*|inaugura\w*)\b/.test(wordsOf(heading))
  );
}

/** `Número do cliente` is a key of one, `Número de clientes` counts them. */
export function isKeyOfOne(field: FieldName, heading: string): boolean {
  const words = wordsOf(heading);
  return (
    field === 'customers' &&
    /\b(numero|number|nro|num|no|code|codigo|id)\b/.test(words) &&
    /\b(cliente|customer|loja|tienda|store|outlet|account|revenda|dealer)\b/.test(words)
  );
}
