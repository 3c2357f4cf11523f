import type { Texts } from '../../i18n/texts';

/** Words of the order desk. {slots} by `fillPlain`. */
export interface DeskViewTexts {
  readonly intro: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly profile: string;
  readonly fromOrder: string;
  readonly answers: string;
  readonly order: string;
  readonly nothing: string;
  readonly noProfile: string;
  readonly noSuchProfile: string;
}

export const DESK_VIEW_TEXTS: Texts<DeskViewTexts> = {
  'pt-BR': {
    intro: 'O que o Atendimento pode fazer com um pedido, pelo pacote do perfil. Nada é gravado nem enviado.',
    paste: 'Linhas do pedido, copiadas da planilha',
    pasteHint:
      'Com os títulos, ou sem eles nas colunas da lista de pedidos da pasta, ou nesta ordem: data do pedido, data desejada, valor, desconto, prazo, especial.',
    profile: 'Perfil do cliente',
    fromOrder: 'O da coluna de perfil do pedido',
    answers: 'Respostas',
    order: 'Pedido {order} · {profile}',
    nothing: 'Nenhuma linha de pedido foi entendida. Cole as linhas com a linha de títulos.',
    noProfile: 'As linhas não dizem o perfil do cliente: escolha-o acima.',
    noSuchProfile: 'O perfil "{found}" não está nas políticas: escolha um acima.',
  },
  en: {
    intro: 'What Customer Service may do with an order, by the package of the profile. Nothing is written or sent.',
    paste: 'Lines of the order, copied from the sheet',
    pasteHint:
      'With their headings; or without, in the columns of the order list of the workbook, or in this order: order date, date wished, value, discount, term, special.',
    profile: 'Customer profile',
    fromOrder: 'That of the profile column of the order',
    answers: 'Answers',
    order: 'Order {order} · {profile}',
    nothing: 'No line of an order was understood. Paste the lines with their row of headings.',
    noProfile: 'The lines do not name the customer profile: choose it above.',
    noSuchProfile: 'The profile "{found}" is not in the policies: choose one above.',
  },
  es: {
    intro:
      'Qué puede hacer Servicio al Cliente con un pedido, según el paquete del perfil. Nada se escribe ni se envía.',
    paste: 'Líneas del pedido, copiadas de la hoja',
    pasteHint:
      'Con los títulos; o sin ellos, en las columnas de la lista de pedidos del libro, o en este orden: fecha del pedido, fecha deseada, valor, descuento, plazo, especial.',
    profile: 'Perfil del cliente',
    fromOrder: 'El de la columna de perfil del pedido',
    answers: 'Respuestas',
    order: 'Pedido {order} · {profile}',
    nothing: 'No se entendió ninguna línea de pedido. Pegue las líneas con la fila de títulos.',
    noProfile: 'Las líneas no dicen el perfil del cliente: elíjalo arriba.',
    noSuchProfile: 'El perfil "{found}" no está en las políticas: elija uno arriba.',
  },
};
