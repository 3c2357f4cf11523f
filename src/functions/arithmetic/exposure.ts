import { creditLimitExposure } from '../../rules/strategic/credit-limit-exposure';
import { CellError } from '../cell-error';
import { cellError } from '../messages';
import { termGiven } from '../readers/term-reader';
import type { Answer, Argument, SheetFunction } from '../sheet-function';
import { measureOf } from './measure-of';
import { FREQUENCY, MINIMUM_ORDER, TERMS } from './shared-params';
import { number, type NumberParam } from './take';

const PARAMS: readonly NumberParam[] = [
  TERMS,
  number(
    {
      name: 'sales',
      texts: {
        'pt-BR': 'Vendas por cliente e mês, em dinheiro',
        en: 'Sales per customer and month, in money',
        es: 'Ventas por cliente y mes, en dinero',
      },
    },
    { isAboveZero: true },
  ),
  FREQUENCY,
  MINIMUM_ORDER,
  number(
    {
      name: 'daysLate',
      texts: {
        'pt-BR': 'Atraso médio em dias; em branco, 0',
        en: 'Average days late; 0 when left out',
        es: 'Atraso medio en días; en blanco, 0',
      },
    },
    {},
    0,
  ),
];

type FiveNumbers = [number, number, number, number, number];

/** Peak of unpaid deliveries, E = V · Σ sᵢ · ⌈(dᵢ + δ) · f* ÷ 7⌉, as rule S03 measures it (RULES, ERRATA 38). */
export const exposure: SheetFunction = {
  name: 'EXPOSURE',
  params: PARAMS,
  returns: 'number',
  texts: {
    'pt-BR': 'Maior valor em aberto de um cliente médio, em dinheiro, logo depois de uma entrega.',
    en: 'Highest unpaid amount of an average customer, in money, just after a delivery.',
    es: 'Mayor importe abierto de un cliente medio, en dinero, justo después de una entrega.',
  },
  notes: {
    'pt-BR':
      'Valor da entrega × soma de parcela × entregas em aberto até o vencimento: o que a regra S03 compara com o limite de crédito. Um pedido mínimo acima da entrega média faz pedir menos vezes.',
    en: 'Value of a delivery × sum of share × deliveries open until due: what rule S03 compares with the credit limit. A minimum order above the average delivery makes customers order less often.',
    es: 'Valor de la entrega × suma de cuota × entregas abiertas hasta el vencimiento: lo que la regla S03 compara con el límite de crédito. Un pedido mínimo mayor que la entrega media hace pedir menos veces.',
  },
  run: (...given: readonly Argument[]): Answer => {
    const plan = termGiven('paymentTerms', given[0]);
    if (plan instanceof CellError) return plan;
    if (plan === null) return cellError('#VALUE!', 'not-a-number', { name: 'terms' });
    const values = PARAMS.map(({ take }, index) => take(given[index]));
    const wrong = values.find((value) => value instanceof CellError);
    if (wrong instanceof CellError) return wrong;
    const [, salesPerCustomer, deliveriesPerWeek, minimumOrder, daysLate] = values as FiveNumbers;
    const result = measureOf(creditLimitExposure, {
      instalmentShares: plan.instalments.map(({ share }) => share),
      instalmentDays: plan.instalments.map(({ days }) => days),
      salesPerCustomer,
      deliveriesPerWeek,
      minimumOrder,
      daysLate,
      // The rule measures exposure ÷ limit: against a limit of 1 that is the exposure.
      creditLimit: 1,
    });
    return Number.isFinite(result) ? result : new CellError('#NUM!', '');
  },
  examples: {
    'EXPOSURE("28/42/56",30000,2)': (30000 / ((2 * 52) / 12)) * 12,
    'EXPOSURE("28",2900,1,1600)': 3200,
    'EXPOSURE("cash",2900,1)': 0,
    'EXPOSURE("28",2900,0)': '#VALUE!',
  },
};
