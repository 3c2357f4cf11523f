import type { Texts } from '../i18n/texts';
import { FEWEST_ORDERS } from './fewest-orders';
import { cannotTell, type CannotTell } from './rule-spec';

/** Fewer orders than a judgement needs; an unknown number does not stop it (ERRATA 29). */
export function tooFewOrders(orders: number | null): CannotTell | null {
  if (orders === null || orders >= FEWEST_ORDERS) return null;
  return cannotTell({ because: 'too-few-orders', shown: { orders: { as: 'integer', value: orders } } });
}

/** Nothing was observed: a division by it would say anything (ERRATA 13). */
export const NOTHING_OBSERVED: CannotTell = cannotTell({ because: 'no-data' });

/** What a reader must know of the list behind a result. */
export function sampleRemarks(
  { ordersInPeriod, executedMonths }: { ordersInPeriod: number | null; executedMonths: number | null },
  isPriced = true,
): string[] {
  return [
    ...(ordersInPeriod === null ? ['sample-unknown'] : []),
    ...(isPriced && executedMonths === null ? ['months-assumed'] : []),
  ];
}

type SampleRemark = 'too-few-orders' | 'no-data' | 'sample-unknown';

/** Sentences of rules that judge executed orders. */
export const SAMPLE_TEXTS: Texts<Readonly<Record<SampleRemark, string>>> = {
  'pt-BR': {
    'too-few-orders': 'Pedidos de menos no período: são precisos ao menos 20.',
    'no-data': 'A lista não tem pedidos em que isto se possa medir.',
    'sample-unknown': 'Tamanho da amostra desconhecido: o número de pedidos não foi informado.',
  },
  en: {
    'too-few-orders': 'Too few orders in the period: at least 20 are needed.',
    'no-data': 'The list has no orders on which this can be measured.',
    'sample-unknown': 'Sample size unknown: the number of orders was not given.',
  },
  es: {
    'too-few-orders': 'Muy pocos pedidos en el período: se necesitan al menos 20.',
    'no-data': 'La lista no tiene pedidos en los que esto se pueda medir.',
    'sample-unknown': 'Tamaño de la muestra desconocido: no se informó el número de pedidos.',
  },
};

/** Said where money is per month and nobody gave the length of the period. */
export const MONTH_TEXTS: Texts<{ readonly 'months-assumed': string }> = {
  'pt-BR': { 'months-assumed': 'Meses da lista não informados: contada como um mês.' },
  en: { 'months-assumed': 'Months of the list not given: counted as one month.' },
  es: { 'months-assumed': 'Meses de la lista no informados: se cuenta como un mes.' },
};
