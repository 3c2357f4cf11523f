import type { Texts } from '../i18n/texts';

/** What is known of a rep and a package. */
export const CONFIRM_STATES = [
  'confirmed',
  'elsewhere',
  'missing',
  'undated',
  'unread',
  'future',
  'other',
  'before',
  'expired',
  'left',
] as const;
export type ConfirmState = (typeof CONFIRM_STATES)[number];

export interface ConfirmWords {
  readonly title: string;
  readonly intro: string;
  /** A sign first, so that the state is told without colour. */
  readonly states: Readonly<Record<ConfirmState, string>>;
}

export const CONFIRM_WORDS: Texts<ConfirmWords> = {
  'pt-BR': {
    title: 'Confirmações do pacote',
    intro:
      'Preencha as colunas amarelas quando o vendedor confirmar a ficha. Linhas novas são suas: vendedor, perfil e data.',
    states: {
      confirmed: '✓ confirmado',
      elsewhere: '✓ confirmado na lista da equipe',
      missing: '○ falta confirmar',
      undated: '○ falta a data da confirmação',
      unread: '? data não entendida: escreva ano-mês-dia',
      future: '? data no futuro',
      other: '▲ confirmou outra versão',
      before: '▲ confirmou antes da última mudança',
      expired: '▲ confirmação vencida, mais de 180 dias',
      left: '– fora da carteira',
    },
  },
  en: {
    title: 'Confirmations of the package',
    intro: 'Fill in the yellow columns when a rep confirms the card. New rows are yours: rep, profile and date.',
    states: {
      confirmed: '✓ confirmed',
      elsewhere: "✓ confirmed in the team's own list",
      missing: '○ not confirmed yet',
      undated: '○ the date is missing',
      unread: '? date not understood: write year-month-day',
      future: '? date in the future',
      other: '▲ confirmed another version',
      before: '▲ confirmed before the last change',
      expired: '▲ confirmation expired, over 180 days',
      left: '– no longer in the portfolio',
    },
  },
  es: {
    title: 'Confirmaciones del paquete',
    intro:
      'Complete las columnas amarillas cuando el vendedor confirme la ficha. Las filas nuevas son suyas: vendedor, perfil y fecha.',
    states: {
      confirmed: '✓ confirmado',
      elsewhere: '✓ confirmado en la lista del equipo',
      missing: '○ falta confirmar',
      undated: '○ falta la fecha de la confirmación',
      unread: '? fecha no entendida: escriba año-mes-día',
      future: '? fecha en el futuro',
      other: '▲ confirmó otra versión',
      before: '▲ confirmó antes del último cambio',
      expired: '▲ confirmación vencida, más de 180 días',
      left: '– fuera de la cartera',
    },
  },
};
