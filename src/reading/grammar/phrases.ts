import type { Language } from '../../domain/language';
import type { Texts } from '../../i18n/texts';

/** Words in which questions offer answers; every grammar reads all three languages. */
export interface Phrases {
  readonly everyDays: (days: number) => string;
  readonly timesAWeek: (times: number) => string;
  readonly timesAMonth: (times: number) => string;
  readonly days: (days: number | string) => string;
  readonly hours: (hours: number) => string;
  readonly range: (from: string, to: string) => string;
  readonly both: (one: string, other: string) => string;
  readonly surcharge: (text: string) => string;
  readonly quota: (text: string) => string;
  readonly prepaid: (days: number) => string;
  /** The total of so many months. */
  readonly totalOf: (months: number) => string;
  readonly monthlyMean: string;
  readonly cash: string;
  /** Money counted in thousands or millions. */
  readonly inScale: (currency: string, scale: 1000 | 1000000) => string;
  readonly fromInvoice: string;
  readonly fromDelivery: string;
  readonly decimal: ',' | '.';
}

export const PHRASES: Texts<Phrases> = {
  'pt-BR': {
    everyDays: (days) => `a cada ${days} dias`,
    timesAMonth: (times) => `${times}x/mês`,
    timesAWeek: (times) => `${times}x/semana`,
    days: (days) => `${days} dias`,
    hours: (hours) => `${hours} h`,
    range: (from, to) => `${from} a ${to}`,
    both: (one, other) => `${one} e ${other}`,
    surcharge: (text) => `taxa ${text}`,
    quota: (text) => `${text} dos pedidos`,
    prepaid: (days) => `${days} dias antecipado`,
    totalOf: (months) => `total de ${months} meses`,
    monthlyMean: 'média mensal',
    cash: 'à vista',
    inScale: (currency, scale) => (scale === 1000 ? `${currency} mil` : `${currency} milhões`),
    fromInvoice: 'emissão da nota',
    fromDelivery: 'entrega',
    decimal: ',',
  },
  en: {
    everyDays: (days) => `every ${days} days`,
    timesAMonth: (times) => `${times}x/month`,
    timesAWeek: (times) => `${times}x/week`,
    days: (days) => `${days} days`,
    hours: (hours) => `${hours} h`,
    range: (from, to) => `${from} to ${to}`,
    both: (one, other) => `${one} and ${other}`,
    surcharge: (text) => `surcharge ${text}`,
    quota: (text) => `${text} of orders`,
    prepaid: (days) => `${days} days prepaid`,
    totalOf: (months) => `total of ${months} months`,
    monthlyMean: 'monthly mean',
    cash: 'cash',
    inScale: (currency, scale) => (scale === 1000 ? `${currency} thousand` : `${currency} million`),
    fromInvoice: 'invoice date',
    fromDelivery: 'delivery',
    decimal: '.',
  },
  es: {
    everyDays: (days) => `cada ${days} días`,
    timesAMonth: (times) => `${times}x/mes`,
    timesAWeek: (times) => `${times}x/semana`,
    days: (days) => `${days} días`,
    hours: (hours) => `${hours} h`,
    range: (from, to) => `${from} a ${to}`,
    both: (one, other) => `${one} y ${other}`,
    surcharge: (text) => `recargo ${text}`,
    quota: (text) => `${text} de los pedidos`,
    prepaid: (days) => `${days} días anticipado`,
    totalOf: (months) => `total de ${months} meses`,
    monthlyMean: 'promedio mensual',
    cash: 'contado',
    inScale: (currency, scale) => (scale === 1000 ? `miles de ${currency}` : `millones de ${currency}`),
    fromInvoice: 'fecha de factura',
    fromDelivery: 'entrega',
    decimal: ',',
  },
};

/** A number without groups, in the decimals of the language: read back as itself. */
export function shortNumber(value: number, language: Language): string {
  const text = String(Number(value.toPrecision(12)));
  return text.replace('.', PHRASES[language].decimal);
}
