import { languageOfLocale } from '../../domain/language';
import type { Texts } from '../../i18n/texts';
import { sayPlainly } from './say-plainly';

const PATIENCE_MS = 15000;

const BLOCKED: Texts = {
  'pt-BR':
    'O Excel não respondeu ao Accord em 15 segundos. Nada foi alterado. Em geral, um bloqueio de rede impede o carregamento de https://appsforoffice.microsoft.com: peça à TI que libere esse endereço e abra o painel de novo.',
  en: 'Excel has not answered Accord within 15 seconds. Nothing was changed. Usually a network block keeps https://appsforoffice.microsoft.com from loading: ask IT to allow that address, then open the pane again.',
  es: 'Excel no respondió a Accord en 15 segundos. No se cambió nada. En general, un bloqueo de red impide cargar https://appsforoffice.microsoft.com: pida a TI que permita esa dirección y abra el panel de nuevo.',
};

/** Says what is blocked when Office does not get ready in time; answers what to call once it is. */
export function watchForOffice(root: HTMLElement | null, locale: string): () => void {
  const timer = setTimeout(() => {
    if (root) sayPlainly(root, BLOCKED[languageOfLocale(locale)]);
  }, PATIENCE_MS);
  return () => clearTimeout(timer);
}
