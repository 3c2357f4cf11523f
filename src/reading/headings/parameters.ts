import type { ParameterName } from '../../domain/parameters';
import type { Texts } from '../../i18n/texts';

/** Names of company-wide parameters in parameter sheets (DOMAIN §6). */
export const PARAMETER_HEADINGS: Readonly<Record<ParameterName, Texts<readonly string[]>>> = {
  costOfCapital: {
    'pt-BR': ['custo de capital', 'custo do capital', 'taxa financeira', 'custo financeiro', 'wacc', 'taxa de juros'],
    en: ['cost of capital', 'wacc', 'interest rate', 'capital cost'],
    es: ['costo de capital', 'costo del capital', 'tasa financiera', 'costo financiero'],
  },
  carryingRate: {
    'pt-BR': [
      'custo de estocagem',
      'taxa de carregamento',
      'taxa de carregamento do estoque',
      'custo de carregamento',
      'custo de manter estoque',
    ],
    en: [
      'carrying cost',
      'carrying rate',
      'stock carrying rate',
      'inventory carrying cost',
      'holding cost',
      'holding rate',
    ],
    es: [
      'costo de almacenamiento',
      'tasa de mantenimiento del inventario',
      'costo de mantener inventario',
      'tasa de mantenimiento',
    ],
  },
  upliftLoss: {
    'pt-BR': ['parte do incremental em risco que se perde', 'perda do incremental', 'perda de incremental'],
    en: ['share of the uplift at risk that is lost', 'uplift loss', 'lost uplift share'],
    es: ['parte del incremental en riesgo que se pierde', 'perdida del incremental'],
  },
  specialLoss: {
    'pt-BR': ['parte dos pedidos especiais que se perde', 'perda de pedidos especiais'],
    en: ['share of special orders that is lost', 'special order loss', 'lost special orders share'],
    es: ['parte de los pedidos especiales que se pierde', 'perdida de pedidos especiales'],
  },
  backorderRecovery: {
    'pt-BR': [
      'parte dos pedidos pendentes que se recupera',
      'recuperacao de pendencias',
      'recuperacao de pedidos pendentes',
    ],
    en: ['share of back orders recovered', 'back order recovery', 'backorder recovery'],
    es: ['parte de los pedidos pendientes que se recupera', 'recuperacion de pendientes'],
  },
  customerCoverDays: {
    'pt-BR': [
      'cobertura de estoque do cliente',
      'cobertura do cliente',
      'estoque no cliente',
      'dias de estoque do cliente',
    ],
    en: ['stock cover at the customer', 'customer stock cover', 'customer cover'],
    es: ['cobertura de inventario del cliente', 'cobertura del cliente'],
  },
  orderDaysPerWeek: {
    'pt-BR': ['dias de pedido por semana', 'dias de pedido'],
    en: ['order days a week', 'order days per week', 'order days'],
    es: ['dias de pedido por semana', 'dias de pedido'],
  },
  concessionCeiling: {
    'pt-BR': ['teto de concessao', 'limite de concessao', 'concessao maxima'],
    en: ['concession ceiling', 'concession cap', 'maximum concession'],
    es: ['tope de concesion', 'limite de concesion'],
  },
  daysLate: {
    'pt-BR': ['atraso medio de pagamento', 'dias de atraso', 'atraso medio', 'atraso no pagamento'],
    en: ['average days late of payments', 'days late', 'average days late'],
    es: ['atraso medio de pago', 'dias de atraso', 'atraso promedio'],
  },
  countOpenOrders: {
    'pt-BR': ['contar pedidos em aberto na exposicao', 'contar pedidos em aberto'],
    en: ['count open orders in the exposure', 'count open orders'],
    es: ['contar pedidos abiertos en la exposicion', 'contar pedidos abiertos'],
  },
  penaltyRate: {
    'pt-BR': ['multa contratual sobre pedidos atrasados', 'multa por atraso', 'multa contratual', 'taxa de multa'],
    en: ['contract fine on late orders', 'penalty rate', 'late penalty', 'contract fine'],
    es: ['multa contractual sobre pedidos atrasados', 'multa por atraso', 'multa contractual'],
  },
  availabilityBasis: {
    'pt-BR': ['base da disponibilidade', 'base do nivel de servico'],
    en: ['basis of availability', 'availability basis', 'service level basis'],
    es: ['base de la disponibilidad', 'base del nivel de servicio'],
  },
  declaredLogic: {
    'pt-BR': ['logica declarada', 'logica', 'logica do pacote'],
    en: ['declared logic', 'logic', 'package logic'],
    es: ['logica declarada', 'logica'],
  },
};
