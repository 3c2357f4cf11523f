import type { Texts } from '../i18n/texts';

export const CHART_NAMES = ['scores', 'money', 'margins', 'trend'] as const;
export type ChartName = (typeof CHART_NAMES)[number];

/** Words of the sheet of charts. */
export interface ChartWords {
  readonly title: string;
  readonly intro: string;
  readonly titles: Readonly<Record<ChartName, string>>;
  /** What a chart shows, for people who do not see it. */
  readonly about: Readonly<Record<ChartName, string>>;
}

export const CHART_WORDS: Texts<ChartWords> = {
  'pt-BR': {
    title: 'Gráficos do alinhamento',
    intro: 'Gerada pelo Accord e mantida a cada revisão. A tabela abaixo dos gráficos diz o mesmo em números.',
    titles: {
      scores: 'Nota de cada perfil, entre o mínimo e o máximo possíveis',
      money: 'Dinheiro em jogo por mês, pela causa',
      margins: 'Do preço de tabela à margem que fica, depois do custo de servir',
      trend: 'Nota do portfólio a cada ciclo',
    },
    about: {
      scores:
        'Para cada perfil, a nota de 0 a 100 e, acima e abaixo, onde ela ficaria se tudo o que falta saber fosse bom ou ruim.',
      money: 'Uma barra para cada causa: quanto está em jogo por mês em todo o portfólio.',
      margins:
        'Uma coluna por perfil que divide o preço de tabela em desconto, custo do produto, verba e prazo, custo de servir e a margem que fica.',
      trend: 'A nota do portfólio em cada ciclo fechado e agora.',
    },
  },
  en: {
    title: 'Charts of the alignment',
    intro: 'Made by Accord and kept up to date by every check. The table below the charts says the same in numbers.',
    titles: {
      scores: 'Score of each profile, between the lowest and highest possible',
      money: 'Money at stake a month, by cause',
      margins: 'From list price to the margin left after cost to serve',
      trend: 'Portfolio score, cycle by cycle',
    },
    about: {
      scores:
        'For each profile the score from 0 to 100 and, above and below it, where it would be if all that is not known were good or bad.',
      money: 'One bar for each cause: how much is at stake a month in the whole portfolio.',
      margins:
        'One column for each profile that splits the list price into discount, cost of goods, support and term, cost to serve, and the margin left.',
      trend: 'The score of the portfolio in each closed cycle and now.',
    },
  },
  es: {
    title: 'Gráficos de la alineación',
    intro: 'Hecha por Accord y mantenida en cada revisión. La tabla bajo los gráficos dice lo mismo en números.',
    titles: {
      scores: 'Nota de cada perfil, entre el mínimo y el máximo posibles',
      money: 'Dinero en juego por mes, por causa',
      margins: 'Del precio de lista al margen que queda, tras el costo de servir',
      trend: 'Nota del portafolio en cada ciclo',
    },
    about: {
      scores:
        'Para cada perfil, la nota de 0 a 100 y, arriba y abajo, dónde quedaría si todo lo que falta saber fuera bueno o malo.',
      money: 'Una barra por causa: cuánto está en juego por mes en todo el portafolio.',
      margins:
        'Una columna por perfil que divide el precio de lista en descuento, costo del producto, apoyo y plazo, costo de servir y el margen que queda.',
      trend: 'La nota del portafolio en cada ciclo cerrado y ahora.',
    },
  },
};
