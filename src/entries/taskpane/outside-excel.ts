import type { Texts } from '../../i18n/texts';

/** For who opens the address of the pane in a browser. */
export const OUTSIDE_EXCEL: Texts = {
  'pt-BR':
    'Esta página é o painel do Accord e só funciona dentro do Excel. Nada foi lido nem alterado. Abra o Excel e clique em Abrir o Accord, na guia Página Inicial.',
  en: 'This page is the pane of Accord and works only inside Excel. Nothing was read or changed. Open Excel and choose Open Accord on the Home tab.',
  es: 'Esta página es el panel de Accord y solo funciona dentro de Excel. No se leyó ni se cambió nada. Abra Excel y elija Abrir Accord en la ficha Inicio.',
};
