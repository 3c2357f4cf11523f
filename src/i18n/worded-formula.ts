import type { Language } from '../domain/language';
import { FIELD_NAMES } from './fields';
import { localisedFormula } from './localised-formula';
import { WORDS } from './words';
import type { Texts } from './texts';

/**
 * A printed formula of a rule as its reader says it: Excel's own names and marks, inputs in brackets as Excel writes the
 * columns of a table. `[@…]` is the cell of a list in the same row.
 */
export function wordedFormula(formula: string, language: Language): string {
  return localisedFormula(formula, language).replace(/"[^"]*"|@?[a-z][A-Za-z0-9]*/g, (word) => {
    if (word.startsWith('"')) return `"${textOf(word.slice(1, -1), language)}"`;
    const [row, name] = word.startsWith('@') ? ['@', word.slice(1)] : ['', word];
    return `[${row}${nameOf(name, language)}]`;
  });
}

/** A cell or column that a printed formula stands on, with its own formula. */
export function wordedHelper(name: string, formula: string, language: Language): string {
  return `[${nameOf(name, language)}] ${wordedFormula(formula, language)}`;
}

function nameOf(name: string, language: Language): string {
  const named: Readonly<Record<string, string>> = {
    ...WORDS[language].parameters,
    ...FIELD_NAMES[language],
    ...WORKED_OUT[language],
  };
  return named[name] ?? name;
}

const textOf = (text: string, language: Language): string =>
  COMPARED[language][text] ?? WORDS[language].shownWords[text] ?? text;

/** What printed formulas name beside fields and parameters: values worked out of a term, and lists with one cell a profile. */
const WORKED_OUT: Texts<Readonly<Record<string, string>>> = {
  'pt-BR': {
    termStates: 'Situação dos 7 termos',
    inCommercial: 'Está na política comercial',
    inLogistics: 'Está na política logística',
    salesWeights: 'Venda de cada perfil',
    exposure: 'Exposição de crédito',
    deliveriesPerWeek: 'Entregas por semana',
    minimumOrder: 'Pedido mínimo em dinheiro',
    dropValue: 'Valor por entrega',
    instalmentShares: 'Parte de cada parcela',
    instalmentDays: 'Dias de cada parcela',
    effectivePerWeek: 'Entregas efetivas por semana',
    meanTermDays: 'Prazo médio de pagamento (dias)',
    intervalDays: 'Dias entre entregas',
    dropMargin: 'Margem por entrega',
    orderMinimum: 'Pedido mínimo na unidade da faixa',
    availabilities: 'Disponibilidade de cada perfil',
    pocketMargins: 'Margem líquida de cada perfil',
    listOrder: 'Pedido médio a preço de tabela',
    surcharge: 'Taxa de urgência por pedido',
    promotedAvailability: 'Disponibilidade em promoção',
    leadTimeDays: 'Prazo de entrega (dias)',
    extraDrops: 'Entregas extras por mês',
    leadTimeWorkingDays: 'Prazo de entrega (dias úteis)',
    grossMargin: 'Margem bruta (%)',
    promoShare: 'Verba promocional (% da venda)',
    stopsByProfile: 'Entregas de cada perfil por mês',
    termsByProfile: 'Prazo médio de cada perfil',
    salesByProfile: 'Venda de cada perfil por mês',
    isTermMeasured: 'O plano mede o recebimento',
    promoListShare: 'Verba promocional (% do preço de tabela)',
    serviceFactor: 'Fator de serviço',
    protectionSd: 'Desvio no período de proteção',
    specialsByProfile: 'Pedidos especiais de cada perfil',
    executedPerWeek: 'Entregas executadas por semana',
    totalSpecialQuota: 'Cota mensal de todos os clientes',
    promisedOrders: 'Pedidos com data prometida',
    costRanks: 'Posição por custo do pacote',
    valueRanks: 'Posição por valor do perfil',
    packageCosts: 'Custo de cada pacote',
    packageValues: 'Valor de cada perfil',
    commercialRanks: 'Posição pelo lado comercial',
    logisticsRanks: 'Posição pelo lado logístico',
    commercialShares: 'Lado comercial de cada perfil',
    logisticsShares: 'Lado logístico de cada perfil',
    killedByProfile: 'Pedidos mortos de cada perfil',
    ordersByProfile: 'Pedidos de cada perfil',
    confirmedByProfile: 'Confirmações de cada perfil',
    portfolioByProfile: 'Carteiras de cada perfil',
  },
  en: {
    termStates: 'State of the 7 terms',
    inCommercial: 'In the commercial policy',
    inLogistics: 'In the logistics policy',
    salesWeights: 'Sales of each profile',
    exposure: 'Credit exposure',
    deliveriesPerWeek: 'Deliveries a week',
    minimumOrder: 'Minimum order in money',
    dropValue: 'Value of a delivery',
    instalmentShares: 'Share of each instalment',
    instalmentDays: 'Days of each instalment',
    effectivePerWeek: 'Effective deliveries a week',
    meanTermDays: 'Mean payment term (days)',
    intervalDays: 'Days between deliveries',
    dropMargin: 'Margin of a delivery',
    orderMinimum: 'Minimum order in the unit of the step',
    availabilities: 'Availability of each profile',
    pocketMargins: 'Pocket margin of each profile',
    listOrder: 'Average order at list price',
    surcharge: 'Urgency fee an order',
    promotedAvailability: 'Availability on promotion',
    leadTimeDays: 'Lead time (days)',
    extraDrops: 'Extra deliveries a month',
    leadTimeWorkingDays: 'Lead time (working days)',
    grossMargin: 'Gross margin (%)',
    promoShare: 'Promotional support (% of sales)',
    stopsByProfile: 'Deliveries of each profile a month',
    termsByProfile: 'Mean term of each profile',
    salesByProfile: 'Sales of each profile a month',
    isTermMeasured: 'The plan measures receipts',
    promoListShare: 'Promotional support (% of list price)',
    serviceFactor: 'Service factor',
    protectionSd: 'Deviation over the protection time',
    specialsByProfile: 'Special orders of each profile',
    executedPerWeek: 'Executed deliveries a week',
    totalSpecialQuota: 'Monthly quota of all customers',
    promisedOrders: 'Orders with a promised date',
    costRanks: 'Rank by cost of the package',
    valueRanks: 'Rank by value of the profile',
    packageCosts: 'Cost of each package',
    packageValues: 'Value of each profile',
    commercialRanks: 'Rank on the commercial side',
    logisticsRanks: 'Rank on the logistics side',
    commercialShares: 'Commercial side of each profile',
    logisticsShares: 'Logistics side of each profile',
    killedByProfile: 'Orders killed of each profile',
    ordersByProfile: 'Orders of each profile',
    confirmedByProfile: 'Confirmations of each profile',
    portfolioByProfile: 'Portfolios of each profile',
  },
  es: {
    termStates: 'Estado de los 7 términos',
    inCommercial: 'Está en la política comercial',
    inLogistics: 'Está en la política logística',
    salesWeights: 'Venta de cada perfil',
    exposure: 'Exposición de crédito',
    deliveriesPerWeek: 'Entregas por semana',
    minimumOrder: 'Pedido mínimo en dinero',
    dropValue: 'Valor por entrega',
    instalmentShares: 'Parte de cada cuota',
    instalmentDays: 'Días de cada cuota',
    effectivePerWeek: 'Entregas efectivas por semana',
    meanTermDays: 'Plazo medio de pago (días)',
    intervalDays: 'Días entre entregas',
    dropMargin: 'Margen por entrega',
    orderMinimum: 'Pedido mínimo en la unidad del tramo',
    availabilities: 'Disponibilidad de cada perfil',
    pocketMargins: 'Margen neto de cada perfil',
    listOrder: 'Pedido medio a precio de lista',
    surcharge: 'Cargo de urgencia por pedido',
    promotedAvailability: 'Disponibilidad en promoción',
    leadTimeDays: 'Plazo de entrega (días)',
    extraDrops: 'Entregas extra por mes',
    leadTimeWorkingDays: 'Plazo de entrega (días hábiles)',
    grossMargin: 'Margen bruto (%)',
    promoShare: 'Apoyo promocional (% de la venta)',
    stopsByProfile: 'Entregas de cada perfil por mes',
    termsByProfile: 'Plazo medio de cada perfil',
    salesByProfile: 'Venta de cada perfil por mes',
    isTermMeasured: 'El plan mide el cobro',
    promoListShare: 'Apoyo promocional (% del precio de lista)',
    serviceFactor: 'Factor de servicio',
    protectionSd: 'Desviación en el período de protección',
    specialsByProfile: 'Pedidos especiales de cada perfil',
    executedPerWeek: 'Entregas ejecutadas por semana',
    totalSpecialQuota: 'Cuota mensual de todos los clientes',
    promisedOrders: 'Pedidos con fecha prometida',
    costRanks: 'Posición por costo del paquete',
    valueRanks: 'Posición por valor del perfil',
    packageCosts: 'Costo de cada paquete',
    packageValues: 'Valor de cada perfil',
    commercialRanks: 'Posición del lado comercial',
    logisticsRanks: 'Posición del lado logístico',
    commercialShares: 'Lado comercial de cada perfil',
    logisticsShares: 'Lado logístico de cada perfil',
    killedByProfile: 'Pedidos muertos de cada perfil',
    ordersByProfile: 'Pedidos de cada perfil',
    confirmedByProfile: 'Confirmaciones de cada perfil',
    portfolioByProfile: 'Carteras de cada perfil',
  },
};

/** Texts that printed formulas compare with, beside those that cells are shown with. */
const COMPARED: Texts<Readonly<Record<string, string>>> = {
  'pt-BR': { defined: 'definido' },
  en: {},
  es: { defined: 'definido' },
};
