import type { Texts } from '../../i18n/texts';

/** Words of the charts. {slots} are filled by `fillPlain`. */
export interface ChartTexts {
  readonly scores: string;
  readonly scoresAbout: string;
  readonly money: string;
  readonly moneyAbout: string;
  readonly margins: string;
  readonly marginsAbout: string;
  readonly interval: string;
  readonly parts: string;
  readonly inNumbers: string;
  readonly profile: string;
  readonly cause: string;
  readonly value: string;
}

export const CHART_TEXTS: Texts<ChartTexts> = {
  'pt-BR': {
    scores: 'Nota de cada perfil, com o intervalo',
    scoresAbout: 'De 0 a 100: o losango é a nota, a barra vai do mínimo ao máximo possíveis.',
    money: 'Dinheiro em jogo por mês, pela causa',
    moneyAbout: 'Uma barra por causa, da maior para a menor.',
    margins: 'Do preço de tabela à margem que fica',
    marginsAbout:
      'Cada barra é o preço de tabela; da mais escura à mais clara: margem que fica, custo de servir, verba e prazo, produto, desconto.',
    interval: '{point} (de {low} a {high})',
    parts: 'margem {margin}, servir {service}, verba e prazo {terms}, produto {goods}, desconto {discount}',
    inNumbers: 'Em números',
    profile: 'Perfil',
    cause: 'Causa',
    value: 'Valor',
  },
  en: {
    scores: 'Score of each profile, with its interval',
    scoresAbout: 'From 0 to 100: the diamond is the score, the bar reaches from the lowest to the highest possible.',
    money: 'Money at stake a month, by cause',
    moneyAbout: 'One bar for each cause, the largest first.',
    margins: 'From list price to the margin left',
    marginsAbout:
      'Each bar is the list price; from dark to light: margin left, cost to serve, support and term, goods, discount.',
    interval: '{point} ({low} to {high})',
    parts: 'margin {margin}, serving {service}, support and term {terms}, goods {goods}, discount {discount}',
    inNumbers: 'In numbers',
    profile: 'Profile',
    cause: 'Cause',
    value: 'Value',
  },
  es: {
    scores: 'Puntaje de cada perfil, con su intervalo',
    scoresAbout: 'De 0 a 100: el rombo es el puntaje, la barra va del mínimo al máximo posibles.',
    money: 'Dinero en juego por mes, por causa',
    moneyAbout: 'Una barra por causa, de mayor a menor.',
    margins: 'Del precio de lista al margen que queda',
    marginsAbout:
      'Cada barra es el precio de lista; de la más oscura a la más clara: margen que queda, costo de servir, apoyo y plazo, producto, descuento.',
    interval: '{point} (de {low} a {high})',
    parts: 'margen {margin}, servir {service}, apoyo y plazo {terms}, producto {goods}, descuento {discount}',
    inNumbers: 'En números',
    profile: 'Perfil',
    cause: 'Causa',
    value: 'Valor',
  },
};
