import type { Texts } from '../i18n/texts';

/** What a seller may promise; the word of each sentence is the term it stands on. */
export const MAY = [
  'discount',
  'volumeDiscount',
  'volumeStep',
  'payment',
  'supportShare',
  'supportMoney',
  'frequency',
  'leadTime',
  'leadTimeCutoff',
  'availability',
  'special',
] as const;
export type May = (typeof MAY)[number];

/** What nobody may promise. */
export const MAY_NOT = [
  'discount',
  'payment',
  'credit',
  'minimum',
  'days',
  'sooner',
  'special',
  'specialQuota',
  'surcharge',
  'approval',
  'none',
  'silent',
  'unread',
] as const;
export type MayNot = (typeof MAY_NOT)[number];

/** Words of *Package Cards* beside its headings and the names of terms. */
export interface CardWords {
  readonly title: string;
  readonly intro: string;
  readonly version: string;
  readonly score: string;
  readonly gone: string;
  readonly sections: Readonly<
    Record<'commercial' | 'logistics' | 'special' | 'may' | 'mayNot' | 'before' | 'ask', string>
  >;
  readonly notGiven: string;
  readonly notApplicable: string;
  /** A payment plan of no days. */
  readonly cash: string;
  readonly unread: string;
  readonly more: string;
  readonly may: Readonly<Record<May, string>>;
  readonly mayNot: Readonly<Record<MayNot, string>>;
  /** A finding that stands in the way of a promise: its title says what should be. */
  readonly before: string;
  readonly ask: Readonly<Record<'commercial' | 'logistics' | 'special', string>>;
  readonly decided: string;
  readonly decidedBy: string;
}

export const CARD_WORDS: Texts<CardWords> = {
  'pt-BR': {
    title: 'Fichas do pacote',
    intro: 'Gerada pelo Accord: uma ficha por perfil, uma por página, refeita a cada revisão.',
    version: 'Versão e última mudança',
    score: 'Nota do pacote',
    gone: 'Este perfil saiu das políticas.',
    sections: {
      commercial: 'Comercial',
      logistics: 'Operação',
      special: 'Pedido especial',
      may: 'Pode prometer',
      mayNot: 'Não pode prometer',
      before: 'Confirme antes',
      ask: 'A quem perguntar',
    },
    notGiven: 'não informado',
    notApplicable: 'não se aplica',
    cash: 'à vista',
    unread: 'a conferir: {found}',
    more: 'E mais',
    may: {
      discount: 'Desconto de {value} sobre a tabela.',
      volumeDiscount: 'Desconto por volume de {value}.',
      volumeStep: 'Desconto por volume de {value}, a partir de {step}.',
      payment: 'Pagamento: {value}.',
      supportShare: 'Verba promocional de {value} da venda.',
      supportMoney: 'Verba promocional de {value} por mês.',
      frequency: 'Entrega {value}.',
      leadTime: 'Entrega em até {value} depois do pedido.',
      leadTimeCutoff: 'Entrega em até {value} depois do pedido; horário de corte: {cutoff}.',
      availability: 'Disponibilidade de {value}.',
      special: 'Pedido especial, pela regra acima.',
    },
    mayNot: {
      discount: 'Desconto acima de {value}.',
      payment: 'Pagamento depois de {value}.',
      credit: 'Pagamento a prazo.',
      minimum: 'Pedido abaixo de {value}.',
      days: 'Entrega fora de {value}.',
      sooner: 'Entrega antes de {value} em pedido comum.',
      special: 'Pedido especial: este perfil não tem.',
      specialQuota: 'Pedidos especiais além da cota: {value}.',
      surcharge: 'Pedido especial sem a taxa de {value}.',
      approval: 'Pedido especial sem aprovação.',
      none: 'Este perfil não tem: {fields}.',
      silent: 'A política não informa: {fields}. Pergunte antes de falar disso.',
      unread: 'A política não está clara em: {fields}. Pergunte antes de falar disso.',
    },
    before: 'Ainda não: {title} ({code}). Quem decide: {owner}.',
    ask: {
      commercial: 'Desconto, prazo, verba e crédito',
      logistics: 'Entrega, disponibilidade e pedido mínimo',
      special: 'Pedido especial ou fora da regra',
    },
    decided: 'Decisões em aberto',
    decidedBy: '{owner} ({codes})',
  },
  en: {
    title: 'Package cards',
    intro: 'Made by Accord: one card a profile, one a page, made again at every check.',
    version: 'Version and last change',
    score: 'Score of the package',
    gone: 'This profile left the policies.',
    sections: {
      commercial: 'Commercial',
      logistics: 'Operations',
      special: 'Special orders',
      may: 'May be promised',
      mayNot: 'May not be promised',
      before: 'Ask first',
      ask: 'Whom to ask',
    },
    notGiven: 'not given',
    notApplicable: 'does not apply',
    cash: 'cash',
    unread: 'to be checked: {found}',
    more: 'And more',
    may: {
      discount: 'A discount of {value} on list price.',
      volumeDiscount: 'A volume discount of {value}.',
      volumeStep: 'A volume discount of {value}, from {step} on.',
      payment: 'Payment: {value}.',
      supportShare: 'Promotional support of {value} of sales.',
      supportMoney: 'Promotional support of {value} a month.',
      frequency: 'Delivery {value}.',
      leadTime: 'Delivery within {value} of the order.',
      leadTimeCutoff: 'Delivery within {value} of the order; cut-off: {cutoff}.',
      availability: 'Availability of {value}.',
      special: 'A special order, by the rule above.',
    },
    mayNot: {
      discount: 'A discount above {value}.',
      payment: 'Payment after {value}.',
      credit: 'Payment on credit.',
      minimum: 'An order below {value}.',
      days: 'Delivery on other days than {value}.',
      sooner: 'Delivery in less than {value} on a regular order.',
      special: 'Special orders: this profile has none.',
      specialQuota: 'Special orders beyond the quota: {value}.',
      surcharge: 'A special order without the surcharge of {value}.',
      approval: 'A special order without approval.',
      none: 'This profile does not have: {fields}.',
      silent: 'The policy does not say: {fields}. Ask before you speak of it.',
      unread: 'The policy is not clear on: {fields}. Ask before you speak of it.',
    },
    before: 'Not yet: {title} ({code}). Decided by: {owner}.',
    ask: {
      commercial: 'Discount, payment, support and credit',
      logistics: 'Delivery, availability and minimum order',
      special: 'Special orders, or outside the rule',
    },
    decided: 'Open decisions',
    decidedBy: '{owner} ({codes})',
  },
  es: {
    title: 'Fichas del paquete',
    intro: 'Hecha por Accord: una ficha por perfil, una por página, rehecha en cada revisión.',
    version: 'Versión y último cambio',
    score: 'Nota del paquete',
    gone: 'Este perfil salió de las políticas.',
    sections: {
      commercial: 'Comercial',
      logistics: 'Operación',
      special: 'Pedido especial',
      may: 'Se puede prometer',
      mayNot: 'No se puede prometer',
      before: 'Confirme antes',
      ask: 'A quién preguntar',
    },
    notGiven: 'no informado',
    notApplicable: 'no se aplica',
    cash: 'al contado',
    unread: 'por revisar: {found}',
    more: 'Y además',
    may: {
      discount: 'Descuento de {value} sobre la lista.',
      volumeDiscount: 'Descuento por volumen de {value}.',
      volumeStep: 'Descuento por volumen de {value}, a partir de {step}.',
      payment: 'Pago: {value}.',
      supportShare: 'Apoyo promocional de {value} de la venta.',
      supportMoney: 'Apoyo promocional de {value} por mes.',
      frequency: 'Entrega {value}.',
      leadTime: 'Entrega en hasta {value} después del pedido.',
      leadTimeCutoff: 'Entrega en hasta {value} después del pedido; hora de corte: {cutoff}.',
      availability: 'Disponibilidad de {value}.',
      special: 'Pedido especial, según la regla de arriba.',
    },
    mayNot: {
      discount: 'Descuento por encima de {value}.',
      payment: 'Pago después de {value}.',
      credit: 'Pago a plazo.',
      minimum: 'Pedido por debajo de {value}.',
      days: 'Entrega fuera de {value}.',
      sooner: 'Entrega antes de {value} en un pedido común.',
      special: 'Pedido especial: este perfil no lo tiene.',
      specialQuota: 'Pedidos especiales por encima del cupo: {value}.',
      surcharge: 'Pedido especial sin el recargo de {value}.',
      approval: 'Pedido especial sin aprobación.',
      none: 'Este perfil no tiene: {fields}.',
      silent: 'La política no informa: {fields}. Pregunte antes de hablar de eso.',
      unread: 'La política no es clara en: {fields}. Pregunte antes de hablar de eso.',
    },
    before: 'Todavía no: {title} ({code}). Quién decide: {owner}.',
    ask: {
      commercial: 'Descuento, plazo, apoyo y crédito',
      logistics: 'Entrega, disponibilidad y pedido mínimo',
      special: 'Pedido especial o fuera de la regla',
    },
    decided: 'Decisiones abiertas',
    decidedBy: '{owner} ({codes})',
  },
};
