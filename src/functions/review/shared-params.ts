import type { Param } from '../sheet-function';

export const COMMERCIAL_PARAM: Param = {
  name: 'commercial',
  type: 'any',
  isRange: true,
  texts: {
    'pt-BR': 'Política comercial com a linha de títulos: perfis, verba, desconto, pagamento',
    en: 'Commercial policy with its headings: profiles, promotion, discount, payment',
    es: 'Política comercial con la fila de títulos: perfiles, apoyo, descuento, pago',
  },
};

export const LOGISTICS_PARAM: Param = {
  name: 'logistics',
  type: 'any',
  isRange: true,
  texts: {
    'pt-BR': 'Política logística com a linha de títulos: perfis, frequência, disponibilidade, prazo, pedido especial',
    en: 'Logistics policy with its headings: profiles, frequency, availability, lead time, special orders',
    es: 'Política logística con la fila de títulos: perfiles, frecuencia, disponibilidad, plazo, pedidos especiales',
  },
};

export const SETTINGS_PARAM: Param = {
  name: 'settings',
  type: 'any',
  isRange: true,
  isOptional: true,
  texts: {
    'pt-BR': 'Os ajustes em vigor: AccordSettings[#Tudo]; sem eles valem os padrões',
    en: 'The settings in force: AccordSettings[#All]; the defaults without them',
    es: 'Los ajustes vigentes: AccordSettings[#Todo]; sin ellos, los predeterminados',
  },
};

export const PROFILE_PARAM: Param = {
  name: 'profile',
  type: 'string',
  isOptional: true,
  texts: {
    'pt-BR': 'Nome do perfil de cliente; em branco, todos',
    en: 'Name of the customer profile; all of them when left out',
    es: 'Nombre del perfil de cliente; en blanco, todos',
  },
};
