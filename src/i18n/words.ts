import type { Bucket, Level, Owner, Pairing, Severity } from '../domain/outcome';
import type { ParameterName } from '../domain/parameters';
import type { Texts } from './texts';

/** Short words shown everywhere. Sentences live with what they explain. */
export interface Words {
  readonly language: string;
  readonly and: string;
  readonly yes: string;
  readonly no: string;
  readonly points: string;
  readonly none: string;
  readonly counted: Readonly<Record<'day' | 'hour' | 'perWeek', { readonly one: string; readonly many: string }>>;
  readonly limits: Readonly<Record<'max' | 'min' | 'band', string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly owners: Readonly<Record<Owner, string>>;
  readonly buckets: Readonly<Record<Bucket, string>>;
  /** Term families, as the heads of rows and columns of the matrix. */
  readonly families: Readonly<Record<'PROMO' | 'DISC' | 'PAY' | 'FREQ' | 'AVAIL' | 'TIME' | 'SPEC', string>>;
  readonly labels: Readonly<Record<'firm' | 'indicative' | 'notScored' | 'notApplicable', string>>;
  readonly bands: Readonly<Record<'aligned' | 'watch' | 'misaligned' | 'broken', string>>;
  readonly outcomes: Readonly<Record<'scored' | 'unknown' | 'notApplicable' | 'exempt' | 'outOfReach' | 'off', string>>;
  readonly notValued: string;
  readonly moneyUnknown: string;
  readonly assumed: string;
  readonly parameters: Readonly<Record<ParameterName, string>>;
  /** Words that rules put in a sentence by key. */
  readonly shownWords: Readonly<Record<string, string>>;
}

export const WORDS: Texts<Words> = {
  'pt-BR': {
    language: 'Português (Brasil)',
    and: 'e',
    yes: 'sim',
    no: 'não',
    points: 'p.p.',
    none: 'nenhum',
    counted: {
      day: { one: 'dia', many: 'dias' },
      hour: { one: 'hora', many: 'horas' },
      perWeek: { one: 'vez por semana', many: 'vezes por semana' },
    },
    limits: {
      max: '100 até {ok}; 0 a partir de {bad}',
      min: '100 a partir de {ok}; 0 até {bad}',
      band: '100 entre {b} e {c}; 0 até {a} e a partir de {d}',
    },
    levels: { strategic: 'Estratégico', tactical: 'Tático', operational: 'Operacional', portfolio: 'Portfólio' },
    severities: { critical: 'Crítica', major: 'Importante', minor: 'Menor' },
    owners: {
      commercial: 'Comercial',
      logistics: 'Logística',
      customerService: 'Atendimento ao Cliente',
      rtm: 'RTM',
      finance: 'Finanças',
      supplyPlanning: 'Planejamento de Suprimentos',
      demandPlanning: 'Planejamento de Demanda',
    },
    buckets: {
      RECV: 'Capital em contas a receber',
      STOCK: 'Capital em estoque',
      DELIV: 'Custo de entrega',
      SPEC: 'Custo de pedidos especiais',
      PRICE: 'Perda de preço',
      LOST: 'Margem perdida',
      PROMO: 'Verba sem retorno',
      PENALTY: 'Multas contratuais',
      TOTAL: 'Conferência da margem total',
    },
    families: {
      PROMO: 'Verba promocional',
      DISC: 'Desconto',
      PAY: 'Pagamento',
      FREQ: 'Frequência',
      AVAIL: 'Disponibilidade',
      TIME: 'Prazo de entrega',
      SPEC: 'Pedido especial',
    },
    labels: { firm: 'firme', indicative: 'indicativa', notScored: 'sem nota', notApplicable: 'não se aplica' },
    bands: { aligned: 'Alinhado', watch: 'Atenção', misaligned: 'Desalinhado', broken: 'Rompido' },
    outcomes: {
      scored: 'avaliada',
      unknown: 'desconhecida',
      notApplicable: 'não se aplica',
      exempt: 'isenta',
      outOfReach: 'fora de alcance',
      off: 'desligada',
    },
    notValued: 'não valorado',
    moneyUnknown: 'desconhecido',
    assumed: 'assumido',
    parameters: {
      costOfCapital: 'Custo de capital (ao ano)',
      carryingRate: 'Taxa de carregamento do estoque (ao ano)',
      upliftLoss: 'Parte do incremental em risco que se perde',
      specialLoss: 'Parte dos pedidos especiais que se perde',
      backorderRecovery: 'Parte dos pedidos pendentes que se recupera',
      customerCoverDays: 'Cobertura de estoque do cliente',
      orderDaysPerWeek: 'Dias de pedido por semana',
      concessionCeiling: 'Teto de concessão (do preço de tabela)',
      daysLate: 'Atraso médio de pagamento',
      countOpenOrders: 'Contar pedidos em aberto na exposição',
      penaltyRate: 'Multa contratual sobre pedidos atrasados',
      availabilityBasis: 'Base da disponibilidade (ciclo ou atendimento)',
      declaredLogic: 'Lógica declarada (escalonada ou compensação)',
    },
    shownWords: {
      tiered: 'escalonada',
      tradeOff: 'compensação',
      cycle: 'ciclo',
      fill: 'atendimento',
      weekday1: 'segunda-feira',
      weekday2: 'terça-feira',
      weekday3: 'quarta-feira',
      weekday4: 'quinta-feira',
      weekday5: 'sexta-feira',
      weekday6: 'sábado',
      weekday7: 'domingo',
      yes: 'sim',
      no: 'não',
      invoice: 'emissão da nota',
      delivery: 'entrega',
      kg: 'kg',
      case: 'caixas',
      pallet: 'paletes',
      truck: 'caminhões',
    },
  },
  en: {
    language: 'English',
    and: 'and',
    yes: 'yes',
    no: 'no',
    points: 'pp',
    none: 'none',
    counted: {
      day: { one: 'day', many: 'days' },
      hour: { one: 'hour', many: 'hours' },
      perWeek: { one: 'time a week', many: 'times a week' },
    },
    limits: {
      max: '100 up to {ok}; 0 from {bad}',
      min: '100 from {ok}; 0 up to {bad}',
      band: '100 between {b} and {c}; 0 up to {a} and from {d}',
    },
    levels: { strategic: 'Strategic', tactical: 'Tactical', operational: 'Operational', portfolio: 'Portfolio' },
    severities: { critical: 'Critical', major: 'Major', minor: 'Minor' },
    owners: {
      commercial: 'Commercial',
      logistics: 'Logistics',
      customerService: 'Customer Service',
      rtm: 'RTM',
      finance: 'Finance',
      supplyPlanning: 'Supply planning',
      demandPlanning: 'Demand planning',
    },
    buckets: {
      RECV: 'Capital in receivables',
      STOCK: 'Capital in stock',
      DELIV: 'Delivery cost',
      SPEC: 'Special-order cost',
      PRICE: 'Price leak',
      LOST: 'Lost margin',
      PROMO: 'Wasted support',
      PENALTY: 'Contract fines',
      TOTAL: 'Cross-check of total margin',
    },
    families: {
      PROMO: 'Promotional support',
      DISC: 'Discount',
      PAY: 'Payment',
      FREQ: 'Frequency',
      AVAIL: 'Availability',
      TIME: 'Delivery time',
      SPEC: 'Special order',
    },
    labels: { firm: 'firm', indicative: 'indicative', notScored: 'not scored', notApplicable: 'not applicable' },
    bands: { aligned: 'Aligned', watch: 'Watch', misaligned: 'Misaligned', broken: 'Broken' },
    outcomes: {
      scored: 'scored',
      unknown: 'unknown',
      notApplicable: 'not applicable',
      exempt: 'exempt',
      outOfReach: 'out of reach',
      off: 'off',
    },
    notValued: 'not valued',
    moneyUnknown: 'unknown',
    assumed: 'assumed',
    parameters: {
      costOfCapital: 'Cost of capital (a year)',
      carryingRate: 'Stock carrying rate (a year)',
      upliftLoss: 'Share of the uplift at risk that is lost',
      specialLoss: 'Share of special orders that is lost',
      backorderRecovery: 'Share of back orders recovered',
      customerCoverDays: 'Stock cover at the customer',
      orderDaysPerWeek: 'Order days a week',
      concessionCeiling: 'Concession ceiling (of list price)',
      daysLate: 'Average days late of payments',
      countOpenOrders: 'Count open orders in the exposure',
      penaltyRate: 'Contract fine on late orders',
      availabilityBasis: 'Basis of availability (cycle or fill rate)',
      declaredLogic: 'Declared logic (tiered or trade-off)',
    },
    shownWords: {
      tiered: 'tiered',
      tradeOff: 'trade-off',
      cycle: 'cycle',
      fill: 'fill rate',
      weekday1: 'Monday',
      weekday2: 'Tuesday',
      weekday3: 'Wednesday',
      weekday4: 'Thursday',
      weekday5: 'Friday',
      weekday6: 'Saturday',
      weekday7: 'Sunday',
      yes: 'yes',
      no: 'no',
      invoice: 'invoice',
      delivery: 'delivery',
      kg: 'kg',
      case: 'cases',
      pallet: 'pallets',
      truck: 'trucks',
    },
  },
  es: {
    language: 'Español',
    and: 'y',
    yes: 'sí',
    no: 'no',
    points: 'p. p.',
    none: 'ninguno',
    counted: {
      day: { one: 'día', many: 'días' },
      hour: { one: 'hora', many: 'horas' },
      perWeek: { one: 'vez por semana', many: 'veces por semana' },
    },
    limits: {
      max: '100 hasta {ok}; 0 a partir de {bad}',
      min: '100 a partir de {ok}; 0 hasta {bad}',
      band: '100 entre {b} y {c}; 0 hasta {a} y a partir de {d}',
    },
    levels: { strategic: 'Estratégico', tactical: 'Táctico', operational: 'Operativo', portfolio: 'Portafolio' },
    severities: { critical: 'Crítica', major: 'Importante', minor: 'Menor' },
    owners: {
      commercial: 'Comercial',
      logistics: 'Logística',
      customerService: 'Servicio al Cliente',
      rtm: 'RTM',
      finance: 'Finanzas',
      supplyPlanning: 'Planificación de Suministro',
      demandPlanning: 'Planificación de Demanda',
    },
    buckets: {
      RECV: 'Capital en cuentas por cobrar',
      STOCK: 'Capital en inventario',
      DELIV: 'Costo de entrega',
      SPEC: 'Costo de pedidos especiales',
      PRICE: 'Pérdida de precio',
      LOST: 'Margen perdido',
      PROMO: 'Apoyo sin retorno',
      PENALTY: 'Multas contractuales',
      TOTAL: 'Verificación del margen total',
    },
    families: {
      PROMO: 'Apoyo promocional',
      DISC: 'Descuento',
      PAY: 'Pago',
      FREQ: 'Frecuencia',
      AVAIL: 'Disponibilidad',
      TIME: 'Plazo de entrega',
      SPEC: 'Pedido especial',
    },
    labels: { firm: 'firme', indicative: 'indicativa', notScored: 'sin nota', notApplicable: 'no aplica' },
    bands: { aligned: 'Alineado', watch: 'Atención', misaligned: 'Desalineado', broken: 'Roto' },
    outcomes: {
      scored: 'evaluada',
      unknown: 'desconocida',
      notApplicable: 'no aplica',
      exempt: 'exenta',
      outOfReach: 'fuera de alcance',
      off: 'apagada',
    },
    notValued: 'no valorado',
    moneyUnknown: 'desconocido',
    assumed: 'supuesto',
    parameters: {
      costOfCapital: 'Costo de capital (anual)',
      carryingRate: 'Tasa de mantenimiento del inventario (anual)',
      upliftLoss: 'Parte del incremental en riesgo que se pierde',
      specialLoss: 'Parte de los pedidos especiales que se pierde',
      backorderRecovery: 'Parte de los pedidos pendientes que se recupera',
      customerCoverDays: 'Cobertura de inventario del cliente',
      orderDaysPerWeek: 'Días de pedido por semana',
      concessionCeiling: 'Tope de concesión (del precio de lista)',
      daysLate: 'Atraso medio de pago',
      countOpenOrders: 'Contar pedidos abiertos en la exposición',
      penaltyRate: 'Multa contractual sobre pedidos atrasados',
      availabilityBasis: 'Base de la disponibilidad (ciclo o atención)',
      declaredLogic: 'Lógica declarada (escalonada o compensación)',
    },
    shownWords: {
      tiered: 'escalonada',
      tradeOff: 'compensación',
      cycle: 'ciclo',
      fill: 'atención',
      weekday1: 'lunes',
      weekday2: 'martes',
      weekday3: 'miércoles',
      weekday4: 'jueves',
      weekday5: 'viernes',
      weekday6: 'sábado',
      weekday7: 'domingo',
      yes: 'sí',
      no: 'no',
      invoice: 'emisión de la factura',
      delivery: 'entrega',
      kg: 'kg',
      case: 'cajas',
      pallet: 'paletas',
      truck: 'camiones',
    },
  },
};

/** Symbols of the bands, readable in greyscale and by screen readers beside their word. */
export const BAND_SYMBOLS = { aligned: '●', watch: '◆', misaligned: '▼', broken: '✖' } as const;

/** "Pagamento × Frequência". */
export function pairingName(pairing: Pairing, words: Words): string {
  const [row, column] = pairing.split('×') as ['PROMO' | 'DISC' | 'PAY', 'FREQ' | 'AVAIL' | 'TIME' | 'SPEC'];
  return `${words.families[row]} × ${words.families[column]}`;
}
