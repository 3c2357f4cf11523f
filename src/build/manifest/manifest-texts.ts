import type { Texts } from '../../i18n/texts';

/** What Office itself shows of the add-in, outside the pane. Labels at most 125 characters, tips 250. */
export interface ManifestTexts {
  readonly description: string;
  readonly open: string;
  readonly openTip: string;
  readonly explain: string;
  readonly explainTip: string;
  readonly startTitle: string;
  readonly startDescription: string;
}

export const MANIFEST_TEXTS: Texts<ManifestTexts> = {
  'pt-BR': {
    description:
      'Confere, na planilha de S&OP que a equipe já usa, se o que o Comercial promete a cada perfil de cliente combina com o que a Logística promete.',
    open: 'Abrir o Accord',
    openTip: 'Confere esta pasta de trabalho: notas de alinhamento, achados e dinheiro em jogo por perfil de cliente.',
    explain: 'Explicar esta célula',
    explainTip: 'Mostra que termo está nesta célula, como foi lido e que achados dependem dele.',
    startTitle: 'O Accord está pronto',
    startDescription: 'Abra-o na guia Página Inicial, ou use as funções ACCORD em uma célula.',
  },
  en: {
    description:
      'Checks, in the S&OP workbook a team already has, whether what Sales promises each customer profile fits what Logistics promises it.',
    open: 'Open Accord',
    openTip: 'Checks this workbook: alignment scores, findings and money at stake per customer profile.',
    explain: 'Explain this cell',
    explainTip: 'Shows which term this cell holds, how it was read and which findings depend on it.',
    startTitle: 'Accord is ready',
    startDescription: 'Open it on the Home tab, or use the ACCORD functions in a cell.',
  },
  es: {
    description:
      'Revisa, en el libro de S&OP que el equipo ya usa, si lo que Comercial promete a cada perfil de cliente encaja con lo que promete Logística.',
    open: 'Abrir Accord',
    openTip: 'Revisa este libro: puntajes de alineación, hallazgos y dinero en juego por perfil de cliente.',
    explain: 'Explicar esta celda',
    explainTip: 'Muestra qué término hay en esta celda, cómo se leyó y qué hallazgos dependen de él.',
    startTitle: 'Accord está listo',
    startDescription: 'Ábralo en la pestaña Inicio, o use las funciones ACCORD en una celda.',
  },
};
