import type { DeskCode, DeskMissing, DeskState } from '../domain/order-desk';
import type { Texts } from './texts';

interface DeskTexts {
  readonly states: Readonly<Record<DeskState, string>>;
  /** Behind "outside": whom to ask; {who}. */
  readonly ask: string;
  readonly missing: Readonly<Record<DeskMissing, string>>;
  readonly reasons: Readonly<Record<DeskCode, string>>;
}

/** What the desk says; {slots} are figures of the order and of the package. */
export const DESK_TEXTS: Texts<DeskTexts> = {
  'pt-BR': {
    states: {
      within: 'Dentro do pacote',
      if: 'Dentro do pacote, se…',
      outside: 'Fora do pacote',
      unknown: 'Não dá para dizer',
    },
    ask: 'consultar {who}',
    missing: {
      orderDate: 'a data do pedido',
      wishedDate: 'a data desejada',
      value: 'o valor do pedido',
      quantity: 'a quantidade',
      discount: 'o desconto',
      payment: 'o prazo de pagamento',
    },
    reasons: {
      'order-missing': 'Falta no pedido {missing}.',
      'policy-missing': 'A política não diz ou não se entende: {field}.',
      'unit-unknown': 'A política conta em {unit} ({minimum} {unit}) e o pedido não diz em que conta.',
      'wished-before-order': 'A data desejada ({wished}) é anterior à do pedido: confira a data.',
      'no-wish': 'Falta no pedido {missing}; o pacote oferece {weekday}, {due}.',
      'date-kept': 'A entrega em {wished} cabe no calendário; o pacote oferece desde {weekday}, {due}.',
      'not-a-delivery-day': '{wished} não é dia de entrega: oferecer {weekday}, {due}.',
      'offer-date': '{wished} é antes do que o pacote promete: oferecer {weekday}, {due}.',
      'offer-date-or-special':
        '{wished} é antes do que o pacote promete: oferecer {weekday}, {due}, ou tratar como pedido especial.',
      'special-in-time': 'A entrega especial em {wished} cabe no prazo; é possível desde {weekday}, {due}.',
      'special-too-fast': 'O pedido especial é para {wished}, e o mais cedo é {weekday}, {due}.',
      'special-date-open': 'A Logística confirma a entrega especial em {wished}: a política não lhe dá prazo.',
      'minimum-met': 'O pedido tem {size} {unit}; o mínimo é {minimum} {unit}.',
      consolidate: 'Faltam {left} {unit} para o mínimo de {minimum} {unit}: juntar com outro pedido ou completar.',
      'discount-kept': 'O desconto de {discount} cabe no teto de {cap}.',
      'volume-discount': 'O desconto de {discount} é o de volume ({cap} a partir de {minimum} {unit}).',
      'reach-step': 'Faltam {left} {unit} para a faixa de {minimum} {unit}, que dá {cap}: o pedido pede {discount}.',
      'discount-over': 'O desconto de {discount} passa do teto de {cap}: {leak} fora do pacote.',
      'term-kept': 'O prazo de {asked} cabe nos {term} da política.',
      'term-over': 'O prazo de {asked} passa dos {term} da política em {over}.',
      'special-refused': 'O pacote não aceita pedidos especiais.',
      'special-approval': 'Pedido especial só com aprovação.',
      'special-quota': 'Conferir se a cota do mês, {figure} por cliente, ainda não foi usada.',
      'special-free': 'O pedido especial não tem taxa.',
      'surcharge-due': 'Cobrar a taxa de pedido especial de {figure}.',
      'surcharge-short': 'Cobrar {figure} de taxa de pedido especial; o pedido traz {charged}.',
      'surcharge-charged': 'A taxa de pedido especial ({figure}) está no pedido.',
      'credit-alone':
        'O pedido sozinho ({size}) cabe no limite de crédito de {limit}; o que já está em aberto não se vê aqui.',
      'credit-over': 'O pedido sozinho ({size}) passa do limite de crédito de {limit}.',
    },
  },
  en: {
    states: {
      within: 'Within the package',
      if: 'Within the package if…',
      outside: 'Outside the package',
      unknown: 'Cannot tell',
    },
    ask: 'ask {who}',
    missing: {
      orderDate: 'the order date',
      wishedDate: 'the date wished',
      value: 'the value of the order',
      quantity: 'the quantity',
      discount: 'the discount',
      payment: 'the payment term',
    },
    reasons: {
      'order-missing': 'The order lacks {missing}.',
      'policy-missing': 'The policy does not say, or was not understood: {field}.',
      'unit-unknown': 'The policy counts in {unit} ({minimum} {unit}) and the order does not say in what it counts.',
      'wished-before-order': 'The date wished ({wished}) is before the order: check the date.',
      'no-wish': 'The order lacks {missing}; the package offers {weekday}, {due}.',
      'date-kept': 'Delivery on {wished} fits the calendar; the package offers from {weekday}, {due} on.',
      'not-a-delivery-day': '{wished} is no delivery day: offer {weekday}, {due}.',
      'offer-date': '{wished} is sooner than the package promises: offer {weekday}, {due}.',
      'offer-date-or-special':
        '{wished} is sooner than the package promises: offer {weekday}, {due}, or take it as a special order.',
      'special-in-time': 'The special delivery on {wished} is possible; the soonest is {weekday}, {due}.',
      'special-too-fast': 'The special order is for {wished}, and the soonest is {weekday}, {due}.',
      'special-date-open': 'Logistics confirms the special delivery on {wished}: the policy gives it no lead time.',
      'minimum-met': 'The order has {size} {unit}; the minimum is {minimum} {unit}.',
      consolidate:
        '{left} {unit} short of the minimum of {minimum} {unit}: join it with another order, or complete it.',
      'discount-kept': 'The discount of {discount} is within the cap of {cap}.',
      'volume-discount': 'The discount of {discount} is the one for volume ({cap} from {minimum} {unit}).',
      'reach-step':
        '{left} {unit} short of the step of {minimum} {unit} that gives {cap}: the order asks for {discount}.',
      'discount-over': 'The discount of {discount} is above the cap of {cap}: {leak} outside the package.',
      'term-kept': 'The term of {asked} is within the {term} of the policy.',
      'term-over': 'The term of {asked} is {over} above the {term} of the policy.',
      'special-refused': 'The package takes no special orders.',
      'special-approval': 'A special order needs approval.',
      'special-quota': 'Check that the quota of the month, {figure} a customer, is not used up.',
      'special-free': 'The special order has no surcharge.',
      'surcharge-due': 'Charge the special-order surcharge of {figure}.',
      'surcharge-short': 'Charge {figure} of special-order surcharge; the order carries {charged}.',
      'surcharge-charged': 'The special-order surcharge ({figure}) is on the order.',
      'credit-alone':
        'The order alone ({size}) fits the credit limit of {limit}; what is open already is not seen here.',
      'credit-over': 'The order alone ({size}) is above the credit limit of {limit}.',
    },
  },
  es: {
    states: {
      within: 'Dentro del paquete',
      if: 'Dentro del paquete, si…',
      outside: 'Fuera del paquete',
      unknown: 'No se puede decir',
    },
    ask: 'consultar a {who}',
    missing: {
      orderDate: 'la fecha del pedido',
      wishedDate: 'la fecha deseada',
      value: 'el valor del pedido',
      quantity: 'la cantidad',
      discount: 'el descuento',
      payment: 'el plazo de pago',
    },
    reasons: {
      'order-missing': 'Falta en el pedido {missing}.',
      'policy-missing': 'La política no lo dice o no se entiende: {field}.',
      'unit-unknown': 'La política cuenta en {unit} ({minimum} {unit}) y el pedido no dice en qué cuenta.',
      'wished-before-order': 'La fecha deseada ({wished}) es anterior a la del pedido: revise la fecha.',
      'no-wish': 'Falta en el pedido {missing}; el paquete ofrece el {weekday} {due}.',
      'date-kept': 'La entrega del {wished} cabe en el calendario; el paquete ofrece desde el {weekday} {due}.',
      'not-a-delivery-day': 'El {wished} no es día de entrega: ofrecer el {weekday} {due}.',
      'offer-date': 'El {wished} es antes de lo que promete el paquete: ofrecer el {weekday} {due}.',
      'offer-date-or-special':
        'El {wished} es antes de lo que promete el paquete: ofrecer el {weekday} {due}, o tratarlo como pedido especial.',
      'special-in-time': 'La entrega especial del {wished} cabe en el plazo; es posible desde el {weekday} {due}.',
      'special-too-fast': 'El pedido especial es para el {wished}, y lo más pronto es el {weekday} {due}.',
      'special-date-open': 'Logística confirma la entrega especial del {wished}: la política no le da plazo.',
      'minimum-met': 'El pedido tiene {size} {unit}; el mínimo es {minimum} {unit}.',
      consolidate: 'Faltan {left} {unit} para el mínimo de {minimum} {unit}: juntarlo con otro pedido o completarlo.',
      'discount-kept': 'El descuento de {discount} cabe en el tope de {cap}.',
      'volume-discount': 'El descuento de {discount} es el de volumen ({cap} desde {minimum} {unit}).',
      'reach-step': 'Faltan {left} {unit} para el tramo de {minimum} {unit}, que da {cap}: el pedido pide {discount}.',
      'discount-over': 'El descuento de {discount} supera el tope de {cap}: {leak} fuera del paquete.',
      'term-kept': 'El plazo de {asked} cabe en los {term} de la política.',
      'term-over': 'El plazo de {asked} supera en {over} los {term} de la política.',
      'special-refused': 'El paquete no acepta pedidos especiales.',
      'special-approval': 'Pedido especial solo con aprobación.',
      'special-quota': 'Verificar que el cupo del mes, {figure} por cliente, aún no se usó.',
      'special-free': 'El pedido especial no tiene recargo.',
      'surcharge-due': 'Cobrar el recargo de pedido especial de {figure}.',
      'surcharge-short': 'Cobrar {figure} de recargo de pedido especial; el pedido trae {charged}.',
      'surcharge-charged': 'El recargo de pedido especial ({figure}) está en el pedido.',
      'credit-alone': 'El pedido solo ({size}) cabe en el límite de crédito de {limit}; lo ya abierto no se ve aquí.',
      'credit-over': 'El pedido solo ({size}) supera el límite de crédito de {limit}.',
    },
  },
};
