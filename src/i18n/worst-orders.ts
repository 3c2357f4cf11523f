import type { Language } from '../domain/language';
import type { WorstOrder, WorstRule } from '../domain/worst-order';
import { fill } from './format';
import type { Texts } from './texts';

interface WorstTexts {
  /** Above the list. */
  readonly title: string;
  /** An order without a number. */
  readonly unnamed: string;
  readonly reasons: Readonly<Record<WorstRule, string>>;
}

/** What weighs in the orders behind a finding. */
export const WORST_TEXTS: Texts<WorstTexts> = {
  'pt-BR': {
    title: 'Pedidos que mais pesam',
    unnamed: 'sem número',
    reasons: {
      O02: '{amount} abaixo do mínimo',
      O03: '{amount} de desconto além do teto',
      O04: '{amount} com {days} além do prazo',
      O05: '{amount} entregues com atraso',
      O06: '{amount} não entregues',
      O07: '{amount} de taxa não cobrada',
      O08: '{amount} prometidos antes do pacote',
      P03: '{amount} perdidos em uma regra',
    },
  },
  en: {
    title: 'Orders that weigh most',
    unnamed: 'no number',
    reasons: {
      O02: '{amount} below the minimum',
      O03: '{amount} of discount beyond the cap',
      O04: '{amount} with {days} beyond the term',
      O05: '{amount} delivered late',
      O06: '{amount} not delivered',
      O07: '{amount} of surcharge not collected',
      O08: '{amount} promised sooner than the package',
      P03: '{amount} lost to a rule',
    },
  },
  es: {
    title: 'Pedidos que más pesan',
    unnamed: 'sin número',
    reasons: {
      O02: '{amount} por debajo del mínimo',
      O03: '{amount} de descuento sobre el tope',
      O04: '{amount} con {days} más de plazo',
      O05: '{amount} entregados con atraso',
      O06: '{amount} no entregados',
      O07: '{amount} de recargo no cobrado',
      O08: '{amount} prometidos antes que el paquete',
      P03: '{amount} perdidos por una regla',
    },
  },
};

/** What a rule finds in one order, in words. */
export function worstText({ rule, amount, days }: WorstOrder, language: Language, currency: string | null): string {
  const shown = { amount: { as: 'money', value: amount }, days: { as: 'days', value: days ?? 0 } } as const;
  return fill(WORST_TEXTS[language].reasons[rule], shown, language, currency);
}
