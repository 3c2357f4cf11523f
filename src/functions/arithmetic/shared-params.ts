import { DEFAULT_PARAMETERS } from '../../domain/parameters';
import { meanDays } from '../readers/payment-days';
import { number, term } from './take';

// Arguments that several functions take, in the same words everywhere.

export const MINIMUM_ORDER = number(
  {
    name: 'minimumOrder',
    texts: {
      'pt-BR': 'Pedido mínimo em dinheiro; em branco, nenhum',
      en: 'Minimum order in money; none when left out',
      es: 'Pedido mínimo en dinero; en blanco, ninguno',
    },
  },
  {},
  0,
);

export const FREQUENCY = term(
  {
    name: 'frequency',
    texts: {
      'pt-BR': 'Entregas por semana: número, ou como Seg/Qua/Sex',
      en: 'Deliveries a week: a number, or such as Mon/Wed/Fri',
      es: 'Entregas por semana: número, o como Lun/Mié/Vie',
    },
  },
  'deliveryFrequency',
  ({ perWeek }) => perWeek,
);

export const TERMS = term(
  {
    name: 'terms',
    texts: {
      'pt-BR': 'Prazo de pagamento: dias, ou como 28/42/56',
      en: 'Payment terms: days, or such as 28/42/56',
      es: 'Plazo de pago: días, o como 28/42/56',
    },
  },
  'paymentTerms',
  meanDays,
);

export const LEAD_SD = number(
  {
    name: 'leadSd',
    texts: {
      'pt-BR': 'Desvio padrão do prazo, em dias; em branco, 0',
      en: 'Standard deviation of the lead time in days; 0 when left out',
      es: 'Desviación estándar del plazo, en días; en blanco, 0',
    },
  },
  {},
  0,
);

export const LEAD_DAYS = number({
  name: 'leadDays',
  texts: {
    'pt-BR': 'Prazo de reposição em dias',
    en: 'Replenishment lead time in days',
    es: 'Plazo de reposición en días',
  },
});

export const DEMAND_SD = number({
  name: 'demandSd',
  texts: {
    'pt-BR': 'Desvio padrão da demanda por dia',
    en: 'Standard deviation of daily demand',
    es: 'Desviación estándar de la demanda diaria',
  },
});

export const COST_OF_CAPITAL = number(
  {
    name: 'costOfCapital',
    texts: {
      'pt-BR': 'Custo de capital ao ano, como 15%; em branco, 15%',
      en: 'Cost of capital a year, such as 15%; 15% when left out',
      es: 'Costo de capital al año, como 15%; en blanco, 15%',
    },
  },
  {},
  DEFAULT_PARAMETERS.costOfCapital,
);
