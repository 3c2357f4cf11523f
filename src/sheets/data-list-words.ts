import type { ListRole, OrderList, TallyCode } from '../domain/order-list';
import type { Texts } from '../i18n/texts';

/** Words of *Alignment Data* about lists of many rows. {slots} are filled by `fillPlain`. */
export interface ListWords {
  readonly kinds: Readonly<Record<OrderList['kind'], string>>;
  /** What a column of a list holds. */
  readonly roles: Readonly<Record<ListRole, string>>;
  /** What was counted, and what it was left out of. */
  readonly tallies: Readonly<Record<TallyCode, { readonly what: string; readonly meaning: string }>>;
}

export const LIST_WORDS: Texts<ListWords> = {
  'pt-BR': {
    kinds: {
      orders: 'lista de pedidos',
      portfolio: 'carteira: clientes, perfis e vendedores',
      confirmations: 'confirmações do pacote pelos vendedores',
    },
    roles: {
      order: 'número do pedido',
      line: 'linha do pedido',
      profile: 'perfil de cliente',
      profilePart: 'perfil, segunda parte',
      customerCode: 'código do cliente',
      customer: 'cliente',
      orderDate: 'data do pedido',
      requestedDate: 'data solicitada pelo cliente',
      promisedDate: 'data prometida',
      deliveredDate: 'data da entrega',
      orderedQuantity: 'quantidade pedida',
      deliveredQuantity: 'quantidade entregue',
      unitPrice: 'preço de tabela',
      listValue: 'valor de tabela',
      netValue: 'valor líquido',
      currency: 'moeda',
      discount: 'desconto praticado',
      payment: 'prazo de pagamento praticado',
      special: 'pedido especial',
      surcharge: 'taxa cobrada',
      freight: 'frete',
      status: 'situação',
      reason: 'motivo do cancelamento ou corte',
      rep: 'vendedor',
      product: 'família ou produto',
      sales: 'vendas',
      confirmedDate: 'data da confirmação',
      changedDate: 'data da última alteração do pacote',
    },
    tallies: {
      lines: { what: 'Linhas de perfis com política', meaning: '{count} linhas' },
      orders: { what: 'Pedidos', meaning: '{count} pedidos' },
      'without-profile': {
        what: 'Linhas sem perfil',
        meaning: '{count} linhas sem perfil nem cliente da carteira: não contam',
      },
      'policies-without-orders': {
        what: 'Perfis sem pedidos',
        meaning: '{count} perfis com política e sem pedidos na lista: {found}',
      },
      'open-lines': {
        what: 'Linhas em aberto',
        meaning:
          '{count} linhas sem data de entrega: atrasadas se venceram antes do último dia da lista; senão, ou se a lista não tem entrega nenhuma, não contam',
      },
      'cancelled-lines': {
        what: 'Linhas canceladas ou bloqueadas',
        meaning: '{count} linhas: contam só como pedidos perdidos, quando o motivo é uma regra da política',
      },
      'returned-lines': { what: 'Devoluções', meaning: '{count} linhas com quantidade negativa: não contam' },
      'duplicate-lines': {
        what: 'Linhas repetidas',
        meaning: '{count} linhas repetem pedido e linha: só a primeira conta',
      },
      'bonus-lines': {
        what: 'Bonificações',
        meaning: '{count} linhas com 100% de desconto: ficam fora da conta de descontos',
      },
      'promise-before-order': {
        what: 'Promessa antes do pedido',
        meaning: '{count} linhas prometidas para antes do pedido: a promessa não conta',
      },
      'delivery-before-order': {
        what: 'Entrega antes do pedido',
        meaning: '{count} linhas entregues antes do pedido: ficam fora de pontualidade e entregas',
      },
      'impossible-dates': {
        what: 'Datas impossíveis',
        meaning:
          '{count} datas: antes de 1990 ou depois de 2099 contam como vazias; a mais de um ano de todas as outras não contam no período',
      },
      'other-currency': {
        what: 'Outra moeda',
        meaning: '{count} linhas em outra moeda: os valores não contam, e nada é convertido',
      },
      'future-confirmations': {
        what: 'Confirmações com data futura',
        meaning: '{count} confirmações datadas depois de hoje: ainda não contam, vale a anterior',
      },
      'unread-cells': {
        what: 'Texto em "{heading}"',
        meaning: '{count} células não entendidas, a primeira "{found}": contam como vazias',
      },
      'asked-cells': {
        what: 'Dúvida em "{heading}"',
        meaning: '{count} células com mais de um sentido, a primeira "{found}": contam como vazias até a resposta',
      },
    },
  },
  en: {
    kinds: {
      orders: 'order list',
      portfolio: 'portfolio: customers, profiles and reps',
      confirmations: 'confirmations of the package by reps',
    },
    roles: {
      order: 'order number',
      line: 'order line',
      profile: 'customer profile',
      profilePart: 'profile, second part',
      customerCode: 'customer code',
      customer: 'customer',
      orderDate: 'order date',
      requestedDate: 'date the customer asked for',
      promisedDate: 'promised date',
      deliveredDate: 'delivered date',
      orderedQuantity: 'ordered quantity',
      deliveredQuantity: 'delivered quantity',
      unitPrice: 'list price',
      listValue: 'value at list price',
      netValue: 'net value',
      currency: 'currency',
      discount: 'discount given',
      payment: 'payment term given',
      special: 'special order',
      surcharge: 'surcharge collected',
      freight: 'freight',
      status: 'status',
      reason: 'reason of a cancellation or cut',
      rep: 'sales rep',
      product: 'family or product',
      sales: 'sales',
      confirmedDate: 'date of confirmation',
      changedDate: 'date of the last change of the package',
    },
    tallies: {
      lines: { what: 'Lines of profiles with a policy', meaning: '{count} lines' },
      orders: { what: 'Orders', meaning: '{count} orders' },
      'without-profile': {
        what: 'Lines without a profile',
        meaning: '{count} lines with neither a profile nor a customer of the portfolio: not counted',
      },
      'policies-without-orders': {
        what: 'Profiles without orders',
        meaning: '{count} profiles have a policy and no orders in the list: {found}',
      },
      'open-lines': {
        what: 'Open lines',
        meaning:
          '{count} lines without a delivered date: late if due before the last day of the list; else, or if the list has no delivery at all, not counted',
      },
      'cancelled-lines': {
        what: 'Cancelled or blocked lines',
        meaning: '{count} lines: they count only as lost orders, where the reason is a rule of the policy',
      },
      'returned-lines': { what: 'Returns', meaning: '{count} lines with a negative quantity: not counted' },
      'duplicate-lines': {
        what: 'Repeated lines',
        meaning: '{count} lines repeat order and line: only the first counts',
      },
      'bonus-lines': {
        what: 'Free goods',
        meaning: '{count} lines with a 100% discount: left out of the discounts',
      },
      'promise-before-order': {
        what: 'Promised before ordered',
        meaning: '{count} lines promised for a day before their order: the promise does not count',
      },
      'delivery-before-order': {
        what: 'Delivered before ordered',
        meaning: '{count} lines delivered before their order: left out of punctuality and deliveries',
      },
      'impossible-dates': {
        what: 'Impossible dates',
        meaning:
          '{count} dates: before 1990 or after 2099 they are taken as blank; more than a year from all others they do not count in the period',
      },
      'other-currency': {
        what: 'Another currency',
        meaning: '{count} lines in another currency: their values do not count, and nothing is converted',
      },
      'future-confirmations': {
        what: 'Confirmations dated ahead',
        meaning: '{count} confirmations dated after today: they do not count yet, the one before holds',
      },
      'unread-cells': {
        what: 'Text in "{heading}"',
        meaning: '{count} cells not understood, the first "{found}": taken as blank',
      },
      'asked-cells': {
        what: 'Doubt in "{heading}"',
        meaning: '{count} cells with more than one meaning, the first "{found}": taken as blank until answered',
      },
    },
  },
  es: {
    kinds: {
      orders: 'lista de pedidos',
      portfolio: 'cartera: clientes, perfiles y vendedores',
      confirmations: 'confirmaciones del paquete por los vendedores',
    },
    roles: {
      order: 'número de pedido',
      line: 'línea del pedido',
      profile: 'perfil de cliente',
      profilePart: 'perfil, segunda parte',
      customerCode: 'código de cliente',
      customer: 'cliente',
      orderDate: 'fecha del pedido',
      requestedDate: 'fecha solicitada por el cliente',
      promisedDate: 'fecha prometida',
      deliveredDate: 'fecha de entrega',
      orderedQuantity: 'cantidad pedida',
      deliveredQuantity: 'cantidad entregada',
      unitPrice: 'precio de lista',
      listValue: 'valor a precio de lista',
      netValue: 'valor neto',
      currency: 'moneda',
      discount: 'descuento aplicado',
      payment: 'plazo de pago aplicado',
      special: 'pedido especial',
      surcharge: 'recargo cobrado',
      freight: 'flete',
      status: 'estado',
      reason: 'motivo de cancelación o corte',
      rep: 'vendedor',
      product: 'familia o producto',
      sales: 'ventas',
      confirmedDate: 'fecha de confirmación',
      changedDate: 'fecha del último cambio del paquete',
    },
    tallies: {
      lines: { what: 'Líneas de perfiles con política', meaning: '{count} líneas' },
      orders: { what: 'Pedidos', meaning: '{count} pedidos' },
      'without-profile': {
        what: 'Líneas sin perfil',
        meaning: '{count} líneas sin perfil ni cliente de la cartera: no cuentan',
      },
      'policies-without-orders': {
        what: 'Perfiles sin pedidos',
        meaning: '{count} perfiles con política y sin pedidos en la lista: {found}',
      },
      'open-lines': {
        what: 'Líneas abiertas',
        meaning:
          '{count} líneas sin fecha de entrega: atrasadas si vencieron antes del último día de la lista; si no, o si la lista no tiene ninguna entrega, no cuentan',
      },
      'cancelled-lines': {
        what: 'Líneas canceladas o bloqueadas',
        meaning: '{count} líneas: cuentan solo como pedidos perdidos, cuando el motivo es una regla de la política',
      },
      'returned-lines': { what: 'Devoluciones', meaning: '{count} líneas con cantidad negativa: no cuentan' },
      'duplicate-lines': {
        what: 'Líneas repetidas',
        meaning: '{count} líneas repiten pedido y línea: solo cuenta la primera',
      },
      'bonus-lines': {
        what: 'Bonificaciones',
        meaning: '{count} líneas con 100% de descuento: quedan fuera de los descuentos',
      },
      'promise-before-order': {
        what: 'Promesa antes del pedido',
        meaning: '{count} líneas prometidas para antes del pedido: la promesa no cuenta',
      },
      'delivery-before-order': {
        what: 'Entrega antes del pedido',
        meaning: '{count} líneas entregadas antes del pedido: quedan fuera de puntualidad y entregas',
      },
      'impossible-dates': {
        what: 'Fechas imposibles',
        meaning:
          '{count} fechas: antes de 1990 o después de 2099 cuentan como vacías; a más de un año de todas las otras no cuentan en el período',
      },
      'other-currency': {
        what: 'Otra moneda',
        meaning: '{count} líneas en otra moneda: sus valores no cuentan, y nada se convierte',
      },
      'future-confirmations': {
        what: 'Confirmaciones con fecha futura',
        meaning: '{count} confirmaciones con fecha posterior a hoy: aún no cuentan, vale la anterior',
      },
      'unread-cells': {
        what: 'Texto en "{heading}"',
        meaning: '{count} celdas no entendidas, la primera "{found}": cuentan como vacías',
      },
      'asked-cells': {
        what: 'Duda en "{heading}"',
        meaning: '{count} celdas con más de un sentido, la primera "{found}": cuentan como vacías hasta la respuesta',
      },
    },
  },
};
